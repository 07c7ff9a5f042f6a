#!/usr/bin/env bash
# The soak test: threads that do everything at once on one shared stream; every call is recorded, and the records, put
# in order, must be exactly the serial stream cut into whole calls. Prints operations per second. Build the jar first:
#   ./mvnw -pl stress -am package -DskipTests
#
# Usage: stress/soak.sh [--seconds S] [--threads N] [--virtual] [--generator PCG64|PCG64DXSM|MT19937|Philox|SFC64]
#                       [--seed N] [--control]
#
# --virtual needs JDK 21 or later. --control soaks a stream without a lock, and passes if that is found out.
set -euo pipefail
jar=$(dirname "${BASH_SOURCE[0]}")/target/jcstress.jar
[ -f "$jar" ] || { echo "$jar: not found; ./mvnw -pl stress -am package -DskipTests makes it" >&2; exit 1; }
exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" -cp "$jar" io.rivulet.stress.soak.Soak "$@"
