#!/usr/bin/env bash
# Measures every array row in Java and in NumPy, side by side, and writes the table and the bar chart to docs/.
# Usage: benchmarks/run.sh [regular expression that picks rows]
# The JDK is JAVA_HOME's, else the one on the PATH. Needs python3 with NumPy.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
./mvnw -B -ntp -q -pl benchmarks -am package -DskipTests -Dmaven.javadoc.skip=true
"${JAVA_HOME:+$JAVA_HOME/bin/}java" -cp benchmarks/target/benchmarks.jar io.rivulet.benchmarks.SideBySide \
  docs benchmarks/python/time_numpy.py "$@"
