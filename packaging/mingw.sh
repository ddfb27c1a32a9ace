#!/usr/bin/env bash
# Compiles what is written for Windows and needs neither Qt nor OpenSSL (locked memory, hardening, capture
# blocking, the system's lock) with mingw-w64, every warning an error; with --run also runs its tests under Wine.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
. "$here/setup.sh"

usage() {
    cat <<'TEXT'
Usage: packaging/mingw.sh [--run]

  --run    run the test program under Wine as well (a large package)
  --help   this text

Leaves build/mingw/secret_platform_test.exe, which also runs on Windows itself.
TEXT
}
run=no
for option in "$@"; do
    case $option in
    --run) run=yes ;;
    --help | -h) usage; exit 0 ;;
    *) printf 'Unknown option: %s\n\n' "$option" >&2; usage >&2; exit 2 ;;
    esac
done

sealdesk_setup ci
[ "$run" = no ] || sealdesk_setup long
out="$sealdesk_root/build/mingw"
mkdir -p "$out"
cd "$sealdesk_root"

# Windows 10: SetWindowDisplayAffinity and OWNER RIGHTS. Everything of core/secret but OpenSSL's allocator.
flags=(-std=c++20 -O2 -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Werror -I. -D_WIN32_WINNT=0x0A00 -DNTDDI_VERSION=0x0A000006
    -D_GLIBCXX_ASSERTIONS -DUNICODE)
sources=(core/secret/{clipboardmark_other,foreignlock,hardening_windows,lockbudget,lockedarena,lockedthread_other,mallocscope,pages_windows,screencapture_windows,secretbuffer,wipe}.cpp
    core/base/threadpriority_windows.cpp tests/secret/platform_test.cpp)
x86_64-w64-mingw32-g++-posix "${flags[@]}" "${sources[@]}" -static -ladvapi32 -luser32 -o "$out/secret_platform_test.exe"
# Needs a desktop to do anything: compiled and linked, not run.
printf '#include "ui/lock/systemlock.h"\nint main() { sealdesk::ui::SystemLock lock([](sealdesk::ui::SystemNews) {}); lock.start(); }\n' > "$out/systemlock_main.cpp"
x86_64-w64-mingw32-g++-posix "${flags[@]}" ui/lock/systemlock_windows.cpp "$out/systemlock_main.cpp" -static -lwtsapi32 -luser32 -o "$out/systemlock.exe"
sealdesk_say "Compiled for Windows: $((${#sources[@]} + 1)) files"

if [ "$run" = yes ]; then
    prefix=$(mktemp -d)
    trap 'rm -rf "$prefix"' EXIT
    wine=$(command -v wine64 || command -v wine || echo /usr/lib/wine/wine64)
    # No display: a wineserver of our own, a fresh prefix, no questions about missing parts.
    # The folder is left to the end of the server, which -k asks for and -w awaits.
    status=0
    env -u DISPLAY -u WAYLAND_DISPLAY WINEPREFIX="$prefix" WINEDEBUG=-all WINEDLLOVERRIDES='mscoree=;mshtml=;winedbg.exe=' \
        timeout 300 "$wine" "$out/secret_platform_test.exe" || status=$?
    server=$(command -v wineserver || echo /usr/lib/wine/wineserver)
    WINEPREFIX="$prefix" "$server" -k || true
    exit "$status"
fi
