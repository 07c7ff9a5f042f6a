#!/usr/bin/env bash
# Writes docs/statistical-quality-results.md and its picture from the raw files under statistical-tests/results.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
jar=$here/target/statistical-tests.jar
if [ ! -e "$jar" ] || [ -n "$(find "$here/src/main/java" -name '*.java' -newer "$jar" -print -quit)" ]; then
  (cd "$here/.." && ./mvnw -B -ntp -q -pl statistical-tests -am package -DskipTests)
fi
"${JAVA_HOME:+$JAVA_HOME/bin/}java" -jar "$jar" report "${1:-$here/results}" "${2:-$here/../docs}"
