#!/usr/bin/env bash
# Checks the harness itself: a generator known to be bad must fail, a producer that dies must not pass, the bits must arrive
# as they were written, and PCG64 must pass SmallCrush. Seeds are fixed, so the outcome never changes by chance.
#
#   statistical-tests/controls.sh [RESULTS]     raw results go to RESULTS; statistical-tests/target/controls by default
#
# Exit codes: 0 all is as it must be, 1 it is not, 2 TestU01 cannot be installed here.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
results=${1:-$here/target/controls}
classes=io.rivulet.statisticaltests.controls
java=("${JAVA_HOME:+$JAVA_HOME/bin/}java" -jar "$here/target/statistical-tests.jar")
wrong=0

# verdict EXPECTED TITLE RUN…: runs run.sh and compares its exit code.
verdict() {
  local expected=$1 title=$2 code=0 log
  shift 2
  log=$("$here/run.sh" "$@" --results "$results" 2>&1) || code=$?
  if [ "$code" = "$expected" ]; then
    printf 'ok     %s  %s\n' "$title" "$(sed -n 's/.*: \(.* p-values, .*\)/\1/p' <<< "$log")"
  else
    printf 'WRONG  %s: exit code %s, expected %s\n%s\n' "$title" "$code" "$expected" "$log"
    wrong=1
  fi
}

code=0
"$here/install.sh" || code=$?
[ "$code" != 2 ] || exit 2
[ "$code" = 0 ] || exit 1
[ -n "${1:-}" ] || rm -rf "$results"

# First of all a run that must pass: it builds the jar where there is none.
verdict 0 'PCG64 passes' SmallCrush PCG64
verdict 0 "Knuth's LCG, upper half, passes alone" SmallCrush class:$classes.KnuthLcg --words high
verdict 1 "Knuth's LCG, upper half, seeds 1 to 4 interleaved" SmallCrush class:$classes.KnuthLcg --words high --streams seeds \
  --count 4
verdict 1 "java.util.Random's 64-bit words" SmallCrush class:java.util.Random
verdict 1 'PCG64 interleaved with a copy of itself' SmallCrush PCG64 --streams copies
verdict 1 'PCG64 and its copy, 1,024 words at a time' SmallCrush PCG64 --streams copies --chunk 1024
# SmallCrush would wait minutes for the next gap of a counter; Alphabit has no such test.
verdict 1 'a counter' Alphabit class:$classes.Counter --bits 1048576
results=$here/target/no-results verdict 2 'a generator that cannot be made: no result' SmallCrush class:java.lang.String

for mode in words64 low-first high-first low high reversed double float; do
  values=1000000
  [ "$mode" != float ] || values=2000000 # two of them in a word
  if line=$("${java[@]}" write pattern --words "$mode" --values "$values" 2>/dev/null \
    | "$here/target/bridge" pattern "$mode" 1000000); then
    echo "ok     pattern, $line"
  else
    echo "WRONG  pattern, $mode"
    wrong=1
  fi
done

code=0
"${java[@]}" write PCG64 --values 1000000 2>/dev/null | "$here/target/bridge" run SmallCrush PCG64 > /dev/null 2>&1 || code=$?
if [ "$code" = 3 ]; then
  echo 'ok     a producer that dies: no result'
else
  echo "WRONG  a producer that dies: the bridge's exit code is $code, not 3"
  wrong=1
fi
exit "$wrong"
