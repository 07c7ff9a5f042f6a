#!/usr/bin/env bash
# Runs the stress tests and judges the run: fails on a forbidden outcome, on an error, on a test that did not run or has
# too few samples, and on a negative control that was not broken (jcstress itself reports only the first two).
#
#   stress/run.sh                             the short run of the gate: about 2 s a test on two cores
#   stress/run.sh --long                      the real thing: all compilation modes and their randomised variants, five
#                                             seconds each; on two cores 3 minutes a test on JDK 17, half of it from JDK 21 on
#   stress/run.sh --long --budget MINUTES     the same in about so many minutes
#   stress/run.sh --long --unsplit            the same with both actors compiled alike, under a third of the configurations
#   stress/run.sh --only REGEX                the tests whose name matches, e.g. --only A6_ or --only 'A1_.*OnPhilox'
#   stress/run.sh --summary FILE              where the table goes, in Markdown; by default beside the results
#
# The results stand in stress/target/jcstress-results. The JDK is JAVA_HOME's, else the one on the PATH. Tests with more
# actors than the machine has cores cannot run; they are listed. For the library's own statement of a long run:
#   stress/run.sh --long --summary docs/stress-results-jdk17.md
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

usage() { sed -nE '2,/^set /{/^set /!s/^# ?//p}' run.sh >&2; exit 2; }

mode=short budget='' only='.*' summary='' unsplit=''
while [ $# -gt 0 ]; do
  case $1 in
    --long) mode=long; shift ;;
    --unsplit) unsplit=yes; shift ;;
    --budget | --only | --summary)
      [ $# -ge 2 ] || usage
      declare "${1#--}=$2"
      shift 2 ;;
    *) usage ;;
  esac
done
case $summary in '' | /*) ;; *) summary=$OLDPWD/$summary ;; esac

java=${JAVA_HOME:+$JAVA_HOME/bin/}java
jar=$PWD/target/jcstress.jar
if [ ! -f "$jar" ]; then
  (cd .. && ./mvnw -B -ntp -q -pl stress -am package -DskipTests -Dmaven.javadoc.skip=true)
fi
if [ -n "$budget$unsplit" ] && [ "$mode" = short ]; then
  usage
fi
jdk=$("$java" -XshowSettings:properties -version 2>&1 | sed -nE 's/^ *java\.specification\.version = //p')
commit=$(git describe --always --dirty 2>/dev/null || echo unknown)
tests=$("$java" -jar "$jar" -l -t "$only" | grep -c '^io\.rivulet\.' || true)

if [ "$mode" = short ]; then
  # One JVM mode, tiered, so that each test goes from the interpreter through C1 to C2 while it runs, and two forks, since a
  # hiccup in a fork's first milliseconds makes jcstress choose very small batches for the rest of it. On JDK 17 one fork
  # runs with biased locking and one without. Few strides: jcstress tries out how many fit, which takes longer than the
  # run itself.
  at_least=1000
  iterations=1 time=300 forks=2
  [ "$jdk" -ge 18 ] || forks=1
  options=(-sc false -jvmArgs -XX:+TieredCompilation -f "$forks" -strideCount 160)
else
  # jcstress's own choice: interpreter, C1 and C2 for each actor, and C2 with randomised scheduling of instructions.
  at_least=10000
  iterations=5 time=1000
  options=(-f 1 -strideCount 640)
  # A test with two actors has 14 configurations, or 4 where both are compiled alike; twice that where there is biased locking.
  configurations=14
  if [ -n "$unsplit" ]; then
    mode=long-unsplit
    configurations=4
    options+=(-sc false)
  fi
  [ "$jdk" -ge 18 ] || configurations=$((2 * configurations))
  if [ -n "$budget" ]; then
    # A fork costs a second besides its iterations. Machines with more cores run several forks at a time and take less.
    time=$(((budget * 60000 / (tests * configurations + 1) - 1000) / iterations))
    options+=(-fsm 1)
    if [ "$time" -lt 20 ]; then
      echo "a budget of $budget minutes is too small: $((tests * configurations)) forks take $((tests * configurations * 11 / 600)) minutes" >&2
      exit 2
    fi
  fi
fi
# The actors meet where a stride begins, before the one that does less runs ahead. With strides of 16 instead of 256 samples
# the state controls were broken in 20 times as many samples.
options+=(-strideSize 16)

results=$PWD/target/jcstress-results/$mode-jdk$jdk
rm -rf "$results"
mkdir -p "$results"
cd "$results"

# run_and_judge REGEX MILLIS SUMMARY: exits with the checker's code.
run_and_judge() {
  local status=0 verdict=0 blob words="$mode, $iterations x $2 ms in each fork, at least $at_least samples a test, commit $commit"
  rm -f jcstress-results-*.bin.gz again.txt
  "$java" -jar "$jar" "${options[@]}" -iters "$iterations" -time "$2" -t "$1" -r html 2>&1 | tee jcstress.log \
    || status=$?
  blob=$(find . -name 'jcstress-results-*.bin.gz' | head -n 1)
  "$java" -cp "$jar" io.rivulet.stress.report.CheckResults "${blob:-none}" jcstress.log "$1" "$at_least" "$words" "$3" \
    || verdict=$?
  if [ "$verdict" = 0 ] && [ "$status" != 0 ]; then
    echo "jcstress ended with exit code $status" >&2
    verdict=$status
  fi
  return "$verdict"
}

echo "$tests tests, $mode"
status=0
summary=${summary:-summary.md}
run_and_judge "$only" "$time" "$summary" || status=$?
if [ "$status" = 3 ]; then
  # On a busy machine the actors of a fork may hardly have met. That says nothing about a claim, and a control can only
  # gain by it; so these run ten times as long, once, and are judged by that.
  again=$(cat again.txt)
  echo "too short to tell, again: $again"
  status=0
  run_and_judge "$again" "$((10 * time))" summary-again.md || status=$?
  { echo; sed '1s/.*/## The tests that were too short, again/' summary-again.md; } >> "$summary"
fi
exit "$status"
