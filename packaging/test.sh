#!/usr/bin/env bash
# Sets up, builds the release flavour and runs all the tests. Last line: N passed, N failed, N skipped.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
. "$here/setup.sh"

usage() {
    cat <<'TEXT'
Usage: packaging/test.sh [--quick] [--long]

  --quick   without the end-to-end tests
  --long    the longer forms as well: tests that repeat, kill and cut far more often or
            need a second browser, each fuzz target for 60 s and the card number
            scanner's for 10 minutes, unit tests under ThreadSanitizer (about 1 hour)
  --help    this text

The last line counts: N passed, N failed, N skipped. A skip fails the run unless it
is a test for another operating system.
TEXT
}
quick=no long=no
for option in "$@"; do
    case $option in
    --quick) quick=yes ;;
    --long) long=yes ;;
    --help | -h) usage; exit 0 ;;
    *) printf 'Unknown option: %s\n\n' "$option" >&2; usage >&2; exit 2 ;;
    esac
done

sealdesk_setup build run test
sealdesk_npm
sealdesk_build release
results="$sealdesk_root/build/results"
rm -rf "$results"
mkdir -p "$results"
python=$(sealdesk_python)

# Most of an end-to-end test's time is waiting, so one more at a time than there are processors.
at_once=$(($(nproc) + 1))

# run_ctest NAME PRESET-DIR ARGUMENTS...: leaves a JUnit file; the summary at the end decides about success.
run_ctest() {
    local name=$1 dir=$2
    shift 2
    ctest --test-dir "$dir" --output-on-failure --no-tests=error -j "$at_once" --output-junit "$results/$name.xml" \
        --test-output-size-passed 100000 --test-output-size-failed 400000 "$@" || true
}

left_out='^long-only$'
[ "$quick" = no ] || left_out='^(e2e|long-only)$'
run_ctest tests "$sealdesk_root/build/release" -LE "$left_out"

if [ "$long" = yes ]; then
    sealdesk_setup ci long
    SEALDESK_LONG=1 run_ctest long "$sealdesk_root/build/release" -L '^long(-only)?$' --timeout 1800
    "$sealdesk_root/packaging/fuzz.sh" 60 "$results/fuzz.xml" scanner=600 || true
    "$sealdesk_root/packaging/tsan.sh" "$results/tsan.xml" || true
fi

exec "$python" "$sealdesk_root/packaging/summary.py" "$results"/*.xml
