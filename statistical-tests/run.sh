#!/usr/bin/env bash
# Runs a battery of statistical tests on a generator, from nothing to a verdict: installs and builds what is missing.
#
#   statistical-tests/run.sh BATTERY GENERATOR [options]
#
#   BATTERY    SmallCrush, Crush, BigCrush, Rabbit, Alphabit, dieharder, PractRand (needs RNG_test on the PATH)
#   GENERATOR  PCG64, PCG64DXSM, Philox, SFC64, MT19937; commons:NAME of a RandomSource of Commons RNG; class:NAME of a
#              BitGenerator or RandomGenerator with a public constructor of a SeedSequence or a long
#
#   --seed N            the seed (1)
#   --words MODE        low-first (the default), high-first, low, high, reversed, double, float, words64
#   --streams KIND      single (the default), spawned, jumped, seeds, copies: the latter interleave --count streams, --chunk
#   --count N           values at a time (2 and 1)
#   --chunk K
#   --jobs N            tests at a time, for Crush and BigCrush (as many as there are cores)
#   --bits N            how many bits Rabbit and Alphabit test (2^30)
#   --tests N,N,…       of Crush and BigCrush only these
#   --results DIR       where the raw results go (statistical-tests/results)
#   --classpath PATH    where a user's class stands
#   --pause-file PATH   start no test while this file exists
#   --no-verdict        run only; the exit code is 0 when the battery ran to its end
#
# Crush and BigCrush run test by test, each with a producer of its own, seeded with 1000 * seed + the test's number. Every test
# that finishes leaves a file; stop the run with Ctrl-C, repeat the command and it goes on with the tests that are missing.
#
# Exit codes: 0 passed, 1 failed (a p-value outside [1e-10, 1 - 1e-10]), 2 no verdict: something did not run to its end,
# 64 bad usage, 130 stopped.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
bridge=$here/target/bridge
jar=$here/target/statistical-tests.jar

die() { printf '%s: %s\n' "${0##*/}" "$2" >&2; exit "$1"; }

usage() { sed -n '2,/^set -/{/^set -/d;s/^# \{0,1\}//;p}' "${BASH_SOURCE[0]}"; }

# Options ----------------------------------------------------------------------------------------------------------

parse() {
  case ${1:-} in -h | --help) usage; exit 0 ;; esac
  [ $# -ge 2 ] || { usage >&2; exit 64; }
  case ${1,,} in
    smallcrush) battery=SmallCrush ;;
    crush) battery=Crush ;;
    bigcrush) battery=BigCrush ;;
    rabbit) battery=Rabbit ;;
    alphabit) battery=Alphabit ;;
    dieharder) battery=dieharder ;;
    practrand) battery=PractRand ;;
    *) die 64 "there is no battery $1" ;;
  esac
  case ${2,,} in
    pcg64 | pcg64dxsm | sfc64 | mt19937) generator=${2^^} ;;
    philox) generator=Philox ;;
    *) generator=$2 ;;
  esac
  shift 2
  seed=1 words=low-first streams=single count=2 chunk=1 bits=1073741824 classpath='' pause_file='' verdict=yes tests=''
  jobs=$(nproc) results=$here/results
  while [ $# -gt 0 ]; do
    case $1 in
      --no-verdict) verdict=no; shift; continue ;;
      -h | --help) usage; exit 0 ;;
    esac
    [ $# -ge 2 ] || die 64 "$1 needs a value"
    case $1 in
      --seed) seed=$2 ;;
      --words) words=$2 ;;
      --streams) streams=$2 ;;
      --count) count=$2 ;;
      --chunk) chunk=$2 ;;
      --jobs) jobs=$2 ;;
      --bits) bits=$2 ;;
      --tests) tests=${2//,/ } ;;
      --results) results=$2 ;;
      --classpath) classpath=$2 ;;
      --pause-file) pause_file=$2 ;;
      *) die 64 "there is no option $1" ;;
    esac
    shift 2
  done
  [[ $seed =~ ^[0-9]{1,15}$ ]] || die 64 "--seed must be a number, was $seed"
  [[ $jobs =~ ^[1-9][0-9]*$ ]] || die 64 "--jobs must be a number >= 1, was $jobs"
  [[ $tests =~ ^[0-9\ ]*$ ]] || die 64 "--tests must be numbers, was $tests"
}

# Tools ------------------------------------------------------------------------------------------------------------

prepare() {
  case $battery in
    PractRand)
      command -v RNG_test >/dev/null || die 2 'PractRand is not packaged: put its RNG_test on the PATH' ;;
    dieharder) "$here/install.sh" --dieharder || die 2 'dieharder is not there' ;;
    *) "$here/install.sh" || die 2 'TestU01 is not there' ;;
  esac
  if [ ! -e "$jar" ] || [ -n "$(find "$here/src/main/java" "$here/../src/main" -name '*.java' -newer "$jar" -print -quit)" ]; then
    echo 'building statistical-tests.jar' >&2
    (cd "$here/.." && ./mvnw -B -ntp -q -pl statistical-tests -am package -DskipTests) >&2 || die 2 'the build failed'
  fi
  java=(java)
  [ -z "${JAVA_HOME:-}" ] || java=("$JAVA_HOME/bin/java")
  java+=(-Xmx1g -XX:+UseSerialGC -cp "$jar${classpath:+:$classpath}" io.rivulet.statisticaltests.StatisticalTests)
}

# The commit that last changed the library: it decides which streams are tested.
library_commit() {
  local commit
  commit=$(git -C "$here" log -1 --format=%h -- ../src/main 2>/dev/null) || commit=unknown
  [ -z "$(git -C "$here" status --porcelain -- ../src/main 2>/dev/null)" ] || commit+=' with changes'
  echo "${commit:-unknown}"
}

# One run ----------------------------------------------------------------------------------------------------------

# finished FILE: whether the file holds a run that came to its end and said something.
finished() { [ -e "$1" ] && tail -n 5 "$1" | grep -qx 'exit: 0' && said_something "$1"; }

# Only PractRand is silent when it has nothing to remark.
said_something() { # FILE
  grep -q '^statistics [1-9]' "$1" || { [ "$battery" = PractRand ] && grep -q '^statistics 0' "$1"; }
}

weave() { [ "$streams" = single ] && echo single || echo "$streams-$count$([ "$chunk" = 1 ] || echo "-by-$chunk")"; }

head_of() { # TEST SEED
  cat <<END
battery: $battery
test: $1
generator: $generator
words: $words
streams: $(weave)
base seed: $seed
seed: $2
version: $version
commit: $commit
jdk: $jdk
cpu: $cpu
date: $(date -u +%Y-%m-%dT%H:%M:%SZ)
--- what the battery said
END
}

# Adds the bridge's lines to what dieharder and PractRand print: of PractRand's only what it thinks worth a remark.
with_p_values() { # BATTERY
  awk -v battery="$1" '
    { print; value = "" }
    battery == "dieharder" && split($0, column, "|") == 6 && column[5] ~ /^[ ]*[0-9]/ {
      value = column[5]; name = column[1] column[2]
    }
    battery == "PractRand" && match($0, /p ?[~=]+ *[0-9][-+.0-9e]*/) {
      value = substr($0, RSTART, RLENGTH); gsub(/[p~= ]/, "", value); name = $1
      if (sub(/^1-/, "", value)) value = sprintf("%.17g", 1 - value)
    }
    value != "" {
      gsub(/ +/, "", value); gsub(/^ +| +$/, "", name); gsub(/ +/, " ", name)
      line[++n] = "p-value " n " " value " " name
    }
    END { for (i = 1; i <= n; i++) print line[i]; print "statistics " n + 0 }'
}

consume() { # TEST: the battery, on standard input
  case $battery in
    dieharder) set -o pipefail; dieharder -a -g 200 | with_p_values dieharder ;;
    PractRand) set -o pipefail; RNG_test stdin64 -tlmax 64GB -multithreaded | with_p_values PractRand ;;
    *) exec "$bridge" run "$battery" "$generator" "$1" "$bits" ;;
  esac
}

# FILE appears when the battery has come to its end, so that nothing half-done lies among the results. Both ends of the pipe have a say: the producer must
# have lived until nobody read any more.
run_one() { # TEST SEED FILE
  local test=$1 seed_here=$2 file=$3 part=$scratch/part-$1 fifo=$scratch/pipe-$1 producer consumer code written bytes start=$EPOCHREALTIME
  head_of "$test" "$seed_here" > "$part"
  mkfifo "$fifo"
  "${java[@]}" write "$generator" --seed "$seed_here" --words "$words" --streams "$streams" --count "$count" \
    --chunk "$chunk" > "$fifo" 2> "$fifo.err" &
  producer=$!
  consume "$test" < "$fifo" >> "$part" 2>&1 &
  consumer=$!
  trap 'kill "$producer" "$consumer" 2>/dev/null; exit 130' TERM
  local consumer_code=0 producer_code=0
  wait "$consumer" || consumer_code=$?
  wait "$producer" || producer_code=$?
  written=$(sed -n 's/^written \([0-9]*\) bytes$/\1/p' "$fifo.err")
  bytes=$(sed -n 's/^bytes \([0-9]*\)$/\1/p' "$part")
  code=$consumer_code
  if [ "$producer_code" != 141 ]; then
    echo "the producer ended before the battery, with exit code $producer_code:" >> "$part"
    cat "$fifo.err" >> "$part"
    code=70
  elif [ "$code" = 0 ] && ! said_something "$part"; then
    echo 'the battery ended without a p-value' >> "$part"
    code=71
  fi
  cat >> "$part" <<END
--- end
exit: $code
producer: $producer_code
bytes: ${bytes:-$written}
seconds: $(LC_ALL=C awk -v a="$start" -v b="$EPOCHREALTIME" 'BEGIN { printf "%.1f", b - a }')
END
  mkdir -p "$(dirname "$file")"
  mv "$part" "$file"
  rm -f "$fifo" "$fifo.err"
  if [ "$code" != 0 ]; then
    printf '\n%s: test %s did not run to its end, exit code %s; see %s\n' "$battery" "$test" "$code" "$file" >&2
    tail -n 12 "$file" >&2
    return 2
  fi
}

# The queue --------------------------------------------------------------------------------------------------------

wait_while_paused() {
  [ -n "$pause_file" ] || return 0
  while [ -e "$pause_file" ]; do sleep 2; done
}

# Seconds each test took in the runs there are, "TEST SECONDS" a line: they tell how long the others will take.
known_durations() {
  find "$results/$battery" -name 'test-*.txt' -exec awk '
    /^test: / { test = $2 } /^seconds: / { sum[test] += $2; n[test]++ }
    END { for (t in sum) print t, sum[t] / n[t] }' {} + 2>/dev/null || true
}

progress() {
  local now=$EPOCHSECONDS
  known_durations | LC_ALL=C awk -v done_tests="$(cd "$folder" && echo test-*.txt)" -v count="${#all[@]}" -v jobs="$jobs" \
    -v elapsed="$((now - begun))" -v label="$battery $generator" -v tests="${all[*]}" '
    { known[$1] = $2; sum += $2 }
    END {
      mean = NR ? sum / NR : 0
      n = split(tests, all, " ")
      for (i = 1; i <= n; i++) {
        t = all[i]
        if (index(done_tests " ", sprintf("test-%03d.txt ", t))) finished++
        else left += (t in known) ? known[t] : mean
      }
      printf "%s: %d of %d tests, %d s so far, about %d min left\n", label, finished, count, elapsed, left / jobs / 60 + 0.5
    }'
}

stop() {
  trap '' INT TERM
  local workers
  workers=$(jobs -rp)
  # shellcheck disable=SC2086
  [ -z "$workers" ] || kill -TERM $workers 2>/dev/null || true
  wait || true
  echo 'stopped; the same command goes on from here' >&2
  exit 130
}

run_whole() {
  local file=$folder/seed-$seed.txt
  if ! finished "$file"; then
    wait_while_paused
    run_one 0 "$seed" "$file" &
    wait $! || return 2
  fi
}

run_split() {
  local test file failed=no begun=$EPOCHSECONDS
  folder+=/seed-$seed
  mkdir -p "$folder"
  read -ra all <<< "${tests:-$(seq -s ' ' "$("$bridge" tests "$battery")")}"
  for test in "${all[@]}"; do
    file=$folder/test-$(printf %03d "$test").txt
    finished "$file" && continue
    while [ "$(jobs -rp | wc -l)" -ge "$jobs" ]; do
      wait -n || failed=yes
      progress
    done
    [ "$failed" = no ] || break
    wait_while_paused
    run_one "$test" "$((seed * 1000 + test))" "$file" &
  done
  while [ -n "$(jobs -rp)" ]; do
    wait -n || failed=yes
    progress
  done
  # A worker may end between two looks at the list of jobs; its file tells.
  for test in "${all[@]}"; do
    finished "$folder/test-$(printf %03d "$test").txt" || failed=yes
  done
  [ "$failed" = no ] || return 2
}

main() {
  parse "$@"
  prepare
  version=$(sed -n '/<parent>/,/<\/parent>/s:.*<version>\(.*\)</version>.*:\1:p' "$here/pom.xml")
  commit=$(library_commit)
  jdk=$("${java[0]}" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java.vm.version = //p')
  cpu=$(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo 2>/dev/null | head -n 1) || true
  scratch=$(mktemp -d)
  trap 'rm -rf "$scratch"' EXIT
  trap stop INT TERM
  folder=$results/$battery/${generator//[:\/]/-}/${words}_$(weave)
  local code=0
  case $battery in
    Crush | BigCrush) run_split || code=$? ;;
    *) run_whole || code=$? ;;
  esac
  [ "$code" = 0 ] || exit 2
  if [ "$verdict" = yes ]; then
    "${java[@]}" verdict "$folder" --seed "$seed"
  fi
}

main "$@"
