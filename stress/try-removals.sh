#!/usr/bin/env bash
# Takes away one guard of the library after another, in a copy of the tree, and reports which test notices: the guard of
# each public method, the lock in each guarded step, the second look at the global generator, the compare-and-set of
# spawn and of the lock, the giving back of words read ahead, the rollback. Ends with an error unless all are noticed.
# About a second a removal, after the build.
#
# Usage: stress/try-removals.sh [TEXT]     only removals whose file, method or kind contains the text
#
# Not tried: final and volatile fields and the orders of plain stores, whose loss no test on this kind of processor
# shows.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
java=${JAVA_HOME:+$JAVA_HOME/bin/}java

copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT

echo 'Building the tests' >&2
./mvnw -q -B -ntp -pl stress -am package -DskipTests
# Each module prints its class path; the last one is that of the stress tests.
./mvnw -q -B -ntp -pl src,stress package -DskipTests org.codehaus.mojo:exec-maven-plugin:exec -Dexec.skip=false \
  -Dexec.classpathScope=test -Dexec.executable=echo -Dexec.args=%classpath > "$copy/class-path"
IFS=: read -ra entries <<< "$(tail -1 "$copy/class-path")"

# JUnit stays outside the class loader that each removal gets; the library's own classes are those of the copy.
junit='' others=$PWD/src/target/test-classes
for entry in "${entries[@]}"; do
  case $entry in
    */org/junit/* | */opentest4j* | */apiguardian*) junit+=:$entry ;;
    */rivulet-random* | "$PWD"/src/target/classes) ;;
    *) others+=:$entry ;;
  esac
done

mkdir -p "$copy/sources/io/rivulet/random"
cp stress/removals/Unguarded.java "$copy/sources/io/rivulet/random"
"${java}c" -d "$copy/tool" -cp "${junit#:}" stress/removals/Removal.java stress/removals/TryRemovals.java
"$java" -XX:TieredStopAtLevel=1 -cp "$copy/tool$junit" TryRemovals "$PWD/src/main/java" "$copy" "$others" "${1:-}"
