#!/usr/bin/env bash
# Prints the rows whose ratio changed by more than 15% between two runs of benchmarks/run.sh, or crossed its limit.
# Usage: benchmarks/compare.sh OLD.csv [NEW.csv]
# NEW.csv is by default the one in docs for the JDK in use (JAVA_HOME's, else the one on the PATH) and this kind of processor.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
java="${JAVA_HOME:+$JAVA_HOME/bin/}java"
if [ $# = 0 ] || [ $# -gt 2 ]; then
  sed -n '2,4s/^# //p' "${BASH_SOURCE[0]}" >&2
  exit 2
fi
jar=$root/benchmarks/target/benchmarks.jar
[ -f "$jar" ] || (cd "$root" && ./mvnw -B -ntp -q -pl benchmarks -am package -DskipTests -Dmaven.javadoc.skip=true)
"$java" -cp "$jar" io.rivulet.benchmarks.Compare "$root/docs" "$@"
