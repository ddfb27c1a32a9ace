#!/usr/bin/env bash
# Unit tests of the relay's and exchange's threads under ThreadSanitizer: packaging/tsan.sh [JUNIT-FILE]
# Qt itself is not instrumented, so only folders whose threads are our own, and what they
# share, are asked.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
. "$here/setup.sh"
junit=${1:-$sealdesk_root/build/results/tsan.xml}

sealdesk_setup build run test
dir="$sealdesk_root/build/tsan"
mkdir -p "$dir" "$(dirname "$junit")"
if [ ! -f "$dir/build.ninja" ]; then
    cmake -S "$sealdesk_root" -B "$dir" -G Ninja -DCMAKE_BUILD_TYPE=Debug -DCMAKE_CXX_FLAGS_DEBUG=-g1 \
        -DCMAKE_CXX_FLAGS="-fsanitize=thread -fno-omit-frame-pointer -Wno-tsan" >"$dir/configure.log" 2>&1 ||
        sealdesk_fail "Configuring build/tsan failed: build/tsan/configure.log"
fi
folders='^(backup|edge|exchange|directory|store|relay|audit|secret)'
mapfile -t tests < <(ctest --test-dir "$dir" -N -L '^unit$' -R "$folders" | sed -n 's/^ *Test *#[0-9]*: //p')
known=$(ninja -C "$dir" -t targets all | sed -n 's/: phony$//p')
targets=(relay exchange backup) # the programs that some of these tests start
built=() # a script's test has no threads of ours
for test in "${tests[@]}"; do grep -qx -- "$test" <<<"$known" && built+=("$test"); done
targets+=("${built[@]}")
ninja -C "$dir" "${targets[@]}"
TSAN_OPTIONS="halt_on_error=1 second_deadlock_stack=1 die_after_fork=0 suppressions=$here/linux/tsan.supp" \
    ctest --test-dir "$dir" --output-on-failure --no-tests=error -j2 -L '^unit$' \
    -R "^($(IFS="|"; echo "${built[*]}"))\$" --output-junit "$junit"
