# shellcheck shell=bash
# Sourced by run.sh, test.sh and .ci/run: makes sure that the packages of the named sets are there.
#   sealdesk_setup build run test
# On Debian and Ubuntu it installs what is missing by apt; elsewhere it names what is missing and stops.
# It must never name a registry or mirror: apt's own configuration decides where packages come from.

sealdesk_root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
sealdesk_deps="$sealdesk_root/packaging/linux/deps.txt"

sealdesk_say() { printf '%s\n' "$*"; }
sealdesk_fail() { printf '%s\n' "$*" >&2; exit 1; }

# One word of deps.txt -> is it there? For systems without dpkg.
sealdesk_probe() {
    case $1 in
    cmd:*) command -v "${1#cmd:}" >/dev/null 2>&1 ;;
    pc:*) pkg-config --exists "${1#pc:}" 2>/dev/null ;;
    file:*) compgen -G "${1#file:}" >/dev/null ;;
    py:*) "$(sealdesk_python)" -c "import ${1#py:}" >/dev/null 2>&1 ;;
    *) return 1 ;;
    esac
}

# The system's own Python: packages such as python3-gi belong to it, whatever comes first in PATH.
sealdesk_python() { if [ -x /usr/bin/python3 ]; then echo /usr/bin/python3; else command -v python3; fi; }

# A package that is wanted for a command only is not missing when the command comes from elsewhere: a nodejs from
# its makers, for one, brings npm along and cannot be installed beside Debian's npm.
sealdesk_command_stands_in() {
    local set package rest word found=no
    while read -r set package rest; do
        [ "$package" = "$1" ] || continue
        for word in $rest; do
            case $word in
            cmd:*) sealdesk_probe "$word" || return 1; found=yes ;;
            pc:* | file:* | py:*) return 1 ;;
            *) break ;;
            esac
        done
    done <"$sealdesk_deps"
    [ "$found" = yes ]
}

# Prints the packages of the given sets that are missing, one a line.
sealdesk_missing() {
    local sets=" $* " set package rest word found
    if command -v dpkg-query >/dev/null 2>&1; then
        local wanted=()
        while read -r set package rest; do
            case $set in '' | '#'*) continue ;; esac
            case $sets in *" $set "*) wanted+=("$package") ;; esac
        done <"$sealdesk_deps"
        local installed
        # dpkg-query fails as a whole when one name is unknown, but still prints the others.
        installed=$(dpkg-query -W -f='${db:Status-Status} ${Package}\n' "${wanted[@]}" 2>/dev/null |
            sed -n 's/^installed //p')
        for package in "${wanted[@]}"; do
            grep -qxF -- "$package" <<<"$installed" || sealdesk_command_stands_in "$package" || sealdesk_say "$package"
        done
        return
    fi
    while read -r set package rest; do
        case $set in '' | '#'*) continue ;; esac
        case $sets in *" $set "*) ;; *) continue ;; esac
        found=no
        set -f
        for word in $rest; do
            case $word in
            cmd:* | pc:* | file:* | py:*)
                set +f
                if sealdesk_probe "$word"; then found=yes; fi
                set -f
                ;;
            *) break ;;
            esac
        done
        set +f
        [ "$found" = yes ] || sealdesk_say "$package"
    done <"$sealdesk_deps"
}

sealdesk_setup() {
    [ "$(uname -s)" = Linux ] || sealdesk_fail "This script runs on Linux. See CONTRIBUTING.md for other systems."
    local missing
    missing=$(sealdesk_missing "$@")
    [ -n "$missing" ] || return 0
    if ! command -v apt-get >/dev/null 2>&1; then
        printf 'These packages (by their Debian names) are missing; install them and start again:\n' >&2
        # shellcheck disable=SC2086  # one word each
        printf '  %s\n' $missing >&2
        exit 1
    fi
    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null 2>&1 ||
            sealdesk_fail "These packages are missing, and installing them needs root or sudo: ${missing//$'\n'/ }"
        as_root=(sudo)
    fi
    # Debian's slapd makes a database and starts a server unless it is told otherwise; our tests start their own.
    if grep -qx slapd <<<"$missing"; then
        "${as_root[@]}" debconf-set-selections <<<'slapd slapd/no_configuration boolean true' ||
            sealdesk_fail "debconf could not be told to leave slapd alone; its message is above."
    fi
    sealdesk_say "Installing: $(tr '\n' ' ' <<<"$missing")"
    "${as_root[@]}" apt-get update -q </dev/null ||
        sealdesk_fail "apt-get update failed; its message is above."
    # shellcheck disable=SC2086  # one word each
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $missing </dev/null ||
        sealdesk_fail "apt-get install failed; its message is above."
    missing=$(sealdesk_missing "$@")
    [ -z "$missing" ] || sealdesk_fail "Still missing after the installation: ${missing//$'\n'/ }"
}

# Packages of npm that tests compare with: by the lock file, into build/npm, never into the tree. npm's own
# configuration decides where they come from; without scripts of the packages.
sealdesk_npm() {
    local from="$sealdesk_root/tests/npm" into="$sealdesk_root/build/npm"
    if [ -d "$into/node_modules" ] && cmp -s "$from/package-lock.json" "$into/package-lock.json"; then return 0; fi
    rm -rf "$into"
    mkdir -p "$into"
    cp "$from/package.json" "$from/package-lock.json" "$into/"
    npm ci --prefix "$into" --ignore-scripts --no-audit --no-fund --loglevel=error </dev/null >"$into/npm.log" 2>&1 || {
        cat "$into/npm.log" >&2
        rm -rf "$into"
        sealdesk_fail "npm ci failed; its message is above."
    }
}

# sealdesk_build PRESET [TARGET...]: configures once, then builds. Ninja configures again by itself when it must.
sealdesk_build() {
    local preset=$1 dir="$sealdesk_root/build/$1" target targets=()
    shift
    for target in "$@"; do targets+=(--target "$target"); done
    if [ ! -f "$dir/build.ninja" ]; then
        mkdir -p "$dir"
        sealdesk_say "Configuring build/$preset"
        (cd "$sealdesk_root" && cmake --preset "$preset") >"$dir/configure.log" 2>&1 || {
            tail -n 40 "$dir/configure.log" >&2
            sealdesk_fail "Configuring build/$preset failed; all of it: build/$preset/configure.log"
        }
    fi
    (cd "$sealdesk_root" && cmake --build --preset "$preset" "${targets[@]}" -- ${SEALDESK_JOBS:+-j "$SEALDESK_JOBS"} ) ||
        sealdesk_fail "Building build/$preset failed; the compiler's message is above."
}
