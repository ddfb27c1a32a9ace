#!/usr/bin/env bash
# Builds the fuzz targets and runs each for a while: packaging/fuzz.sh [SECONDS [JUNIT-FILE [WORD=SECONDS]]]
# SEALDESK_FUZZ_PRESET names the preset that they are built in: fuzz, or asan, which has them beside the tests.
# Targets whose name has the WORD in it start first and run for their own time.
# A target fails when it crashes, leaks, or needs more than 2 GB or 10 s for one input.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
. "$here/setup.sh"
seconds=${1:-20} junit=${2:-$sealdesk_root/build/results/fuzz.xml}
special=${3:-}
special_seconds=${special##*=}
special=${special%%=*}
preset=${SEALDESK_FUZZ_PRESET:-fuzz}

sealdesk_setup build ci
sealdesk_build "$preset"
mkdir -p "$(dirname "$junit")" "$sealdesk_root/build/fuzz/corpus"
shopt -s nullglob
targets=("$sealdesk_root/build/$preset"/bin/fuzz/*)
if [ -n "$special" ]; then
    mapfile -t targets < <(printf '%s\n' "${targets[@]}" | grep -- "$special"; printf '%s\n' "${targets[@]}" | grep -v -- "$special")
fi
[ "${#targets[@]}" -gt 0 ] || sealdesk_fail "No fuzz target was built."

log="$sealdesk_root/build/fuzz/logs"
rm -rf "$log"
mkdir -p "$log"
fuzz_one() {
    local target=$1 name seeds time=$seconds
    name=$(basename "$target")
    [[ -z $special || $name != *$special* ]] || time=$special_seconds
    mkdir -p "$sealdesk_root/build/fuzz/corpus/$name"
    seeds="$sealdesk_root/tests/data/fuzz/$name"
    local dirs=("$sealdesk_root/build/fuzz/corpus/$name")
    [ ! -d "$seeds" ] || dirs+=("$seeds")
    if "$target" -max_total_time="$time" -timeout=10 -rss_limit_mb=2048 -print_final_stats=1 \
        -artifact_prefix="$log/$name-" "${dirs[@]}" >"$log/$name.log" 2>&1; then
        echo ok >"$log/$name.status"
    else
        echo failed >"$log/$name.status"
    fi
    printf '%-28s %s (%s inputs)\n' "$name" "$(cat "$log/$name.status")" \
        "$(sed -n 's/^stat::number_of_executed_units: *//p' "$log/$name.log")"
}
running=0
for target in "${targets[@]}"; do
    fuzz_one "$target" &
    running=$((running + 1))
    if [ "$running" -ge 2 ]; then
        wait -n || true
        running=$((running - 1))
    fi
done
wait

failed=0
{
    echo "<testsuite name=\"fuzz\" tests=\"${#targets[@]}\">"
    for target in "${targets[@]}"; do
        name=$(basename "$target")
        if [ "$(cat "$log/$name.status")" = ok ]; then
            echo "<testcase name=\"$name\" status=\"run\"/>"
        else
            echo "<testcase name=\"$name\" status=\"fail\"><failure message=\"see build/fuzz/logs/$name.log\"/></testcase>"
        fi
    done
    echo "</testsuite>"
} >"$junit"
for target in "${targets[@]}"; do
    name=$(basename "$target")
    [ "$(cat "$log/$name.status")" = ok ] || { failed=1; tail -n 40 "$log/$name.log" >&2; }
done
exit "$failed"
