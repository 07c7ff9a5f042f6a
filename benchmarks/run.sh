#!/usr/bin/env bash
# Measures Rivulet (JMH) and NumPy side by side. The complete run writes docs/performance-jdk<N>-<avx512 or avx2>.md, .svg
# and .csv; --open and --again change them; anything else writes the same files to benchmarks/target/performance.
# Usage: benchmarks/run.sh [--quick | --check | --open | --again] [regular expression that picks rows, groups, or group/row]
#   --quick  hardly measures: only to see that everything runs
#   --check  does not measure: draws every row once on both sides and compares the sums
#   --open   measures rows of the tables in docs further that have a number which no second time has confirmed yet
#   --again  measures the rows that are picked anew, in their places in the tables in docs
# What has been measured is written to benchmarks/target/performance after each group too, for a run that is stopped.
# The JDK is JAVA_HOME's, else the one on the PATH. Needs python3 with NumPy. Takes about an hour: more, the less quiet the machine is.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
./mvnw -B -ntp -q -pl benchmarks -am package -DskipTests -Dmaven.javadoc.skip=true
java=("${JAVA_HOME:+$JAVA_HOME/bin/}java" -cp benchmarks/target/benchmarks.jar)
if [ "${1:-}" = --check ]; then
  "${java[@]}" io.rivulet.benchmarks.SameNumbers benchmarks/python/time_numpy.py "${@:2}"
else
  folder=docs
  case "${1:-}" in '' | --open | --again) ;; *) folder=benchmarks/target/performance ;; esac
  "${java[@]}" io.rivulet.benchmarks.SideBySide "$folder" benchmarks/python/time_numpy.py "$@"
fi
