#!/usr/bin/env bash
# How fast the writer fills a pipe, beside `cat /dev/zero`: bytes over elapsed time, and over the writer's own processor time,
# which on a busy machine says what a free core would reach.
#
#   statistical-tests/throughput.sh [BYTES]     8G each by default
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
bytes=$(numfmt --from=iec "${1:-8G}")
write=("${JAVA_HOME:+$JAVA_HOME/bin/}java" -Xmx1g -XX:+UseSerialGC -jar "$here/target/statistical-tests.jar" write)

measure() { # TITLE COMMAND…
  local title=$1 times
  shift
  times=$(
    TIMEFORMAT='%R %U %S'
    { time { "$@" 2>/dev/null || true; } 2>/dev/null; } 2>&1 > >(head -c "$bytes" > /dev/null) | tail -n 1
  )
  LC_ALL=C awk -v title="$title" -v bytes="$bytes" '{ printf "%-32s %6.2f GB/s elapsed  %6.2f GB/s of processor time\n",
    title, bytes / 1e9 / $1, bytes / 1e9 / ($2 + $3) }' <<< "$times"
}

measure 'cat /dev/zero' cat /dev/zero
for generator in PCG64 PCG64DXSM Philox SFC64 MT19937 commons:XO_RO_SHI_RO_128_PP; do
  measure "$generator" "${write[@]}" "$generator"
done
for words in low-first high reversed double float; do
  measure "PCG64, $words" "${write[@]}" PCG64 --words "$words"
done
for count in 256 8192; do
  measure "PCG64, $count children" "${write[@]}" PCG64 --streams spawned --count "$count"
done
measure 'cat /dev/zero' cat /dev/zero
