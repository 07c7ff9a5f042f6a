#!/usr/bin/env bash
# Produces the evidence of docs/statistical-quality.md: a queue of runs, in this order. Stop it at any time; repeated, it goes
# on with what is missing. What is suspicious in Crush and BigCrush runs again with the seeds 2 and 3.
#
#   statistical-tests/evidence.sh [--jobs N] [--pause-file PATH] [--results DIR] [--list]
#
#   --jobs N            tests at a time (1); each is a battery's process and its producer
#   --pause-file PATH   start no test while this file exists
#   --results DIR       where the raw results go (statistical-tests/results)
#   --list              print the queue and what of it is finished
#
# The seeds are 1, 2, 3, whatever comes out. doubles and floats have 4, 5, 6: with the same seed they would show again bits that
# `high` and `low-first` have shown. words64 is missing since TestU01 sees the same bytes as in low-first.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
generators=(PCG64 PCG64DXSM Philox SFC64 MT19937)
java=("${JAVA_HOME:+$JAVA_HOME/bin/}java" -jar "$here/target/statistical-tests.jar")
jobs=1 pause=() results=$here/results list=no

while [ $# -gt 0 ]; do
  case $1 in
    --list) list=yes; shift; continue ;;
    --jobs) jobs=${2:?} ;;
    --pause-file) pause=(--pause-file "${2:?}") ;;
    --results) results=${2:?} ;;
    *) sed -n '2,/^set -/{/^set -/d;s/^# \{0,1\}//;p}' "${BASH_SOURCE[0]}" >&2; exit 64 ;;
  esac
  shift 2
done

# The queue, a run a line: the arguments of run.sh.
smallcrush() { # ROUND, the first, second or third seed
  local generator words n
  for generator in "${generators[@]}"; do
    for words in low-first high-first low high reversed; do
      echo "SmallCrush $generator --words $words --seed $1"
    done
    for words in double float; do
      echo "SmallCrush $generator --words $words --seed $(($1 + 3))"
    done
  done
  for n in 4 256 8192; do
    for generator in "${generators[@]}"; do
      echo "SmallCrush $generator --streams spawned --count $n --seed $1"
    done
  done
}

quick() {
  local generator
  smallcrush 1
  echo 'Crush PCG64 --seed 1'
  smallcrush 2
  smallcrush 3
  for generator in PCG64DXSM Philox SFC64 MT19937; do
    echo "Crush $generator --seed 1"
  done
  for generator in "${generators[@]}"; do
    echo "Rabbit $generator --seed 1"
    echo "Alphabit $generator --seed 1"
  done
}

slow() {
  echo 'BigCrush PCG64 --seed 1'
  echo 'BigCrush PCG64DXSM --streams spawned --count 256 --seed 1'
}

# What was suspicious in a run that is done, once more with the seeds 2 and 3: chance does not repeat itself.
again() { # the runs, a line each
  local run tests place seed text verdict
  while read -ra run; do
    place=$results/$(place "${run[@]}")
    [ -d "$place" ] || continue # whole batteries have their further seeds in the queue
    # Exit code 1 says that something failed, which is repeated like what is suspicious; any other, that the run is incomplete.
    verdict=$("${java[@]}" verdict "$place") || [ $? = 1 ] || continue
    tests=$(sed -nE 's/^  (failure|suspicious) ([0-9]+) .*/\2/p' <<< "$verdict" | sort -nu | paste -sd,)
    [ -n "$tests" ] || continue
    text=${run[*]}
    for seed in 2 3; do
      echo "${text%1}$seed --tests $tests"
    done
  done
}

# The folder or file that a run of the queue leaves.
place() { # BATTERY GENERATOR [OPTION VALUE]…
  local battery=$1 generator=$2 words=low-first streams=single count='' seed=1
  shift 2
  while [ $# -gt 0 ]; do
    case $1 in
      --words) words=$2 ;;
      --streams) streams=$2 ;;
      --count) count=-$2 ;;
      --seed) seed=$2 ;;
    esac
    shift 2
  done
  echo "$battery/$generator/${words}_$streams$count/seed-$seed"
}

if [ "$list" = yes ]; then
  { quick; slow; } | while read -ra run; do
    place=$results/$(place "${run[@]}")
    echo "$(find "$place" "$place.txt" -name '*.txt' -exec grep -lx 'exit: 0' {} + 2>/dev/null | wc -l) finished: ${run[*]}"
  done
  exit 0
fi

run_all() { # the runs, a line each
  local run code
  while read -ra run; do
    echo "$(date -u +%H:%M:%S) ${run[*]}"
    code=0
    "$here/run.sh" "${run[@]}" --jobs "$jobs" --results "$results" "${pause[@]}" --no-verdict < /dev/null || code=$?
    case $code in
      0) ;;
      130) exit 130 ;;
      *) echo "no result (exit code $code): ${run[*]}" >&2 ;;
    esac
  done
}

trap 'exit 130' INT TERM
for part in quick slow; do
  $part | run_all
  $part | again | run_all
done
echo "$(date -u +%H:%M:%S) the queue is empty"
