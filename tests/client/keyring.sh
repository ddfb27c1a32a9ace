#!/bin/sh
# The key store against a real gnome-keyring, each time on a session bus and a HOME of its own:
# open, and locked after it held a key.   keyring.sh PATH-OF-client_keychainstore
set -eu
program=$1
for tool in dbus-run-session gnome-keyring-daemon; do
    command -v "$tool" >/dev/null || { echo "SKIP: $tool is not installed"; exit 77; }
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export HOME="$work/home" XDG_RUNTIME_DIR="$work/run" XDG_DATA_HOME="$work/home/data" XDG_CONFIG_HOME="$work/home/config"
export SEALDESK_KEYRING_PROFILE="$work/profile" XDG_CURRENT_DESKTOP=GNOME LC_ALL=C.UTF-8
unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS
mkdir -p "$HOME" "$XDG_RUNTIME_DIR" "$XDG_DATA_HOME" "$XDG_CONFIG_HOME"
chmod 700 "$XDG_RUNTIME_DIR"

run() { # state of the keyring, test function
    SEALDESK_KEYRING=$1 dbus-run-session -- sh -ceu '
        if [ "$SEALDESK_KEYRING" = unlocked ]; then
            printf %s "test password" | gnome-keyring-daemon --unlock --components=secrets >/dev/null
        fi
        exec "$0" "$1"' "$program" "$2"
}
run unlocked keepsTheDeviceKey
# The same profile, enrolled, with a keyring that nobody unlocks: no new device key may be made.
run locked saysWhyItCannot
# Nothing secret lies outside the keyring.
if grep -rlaE 'PRIVATE KEY|MIGHAgEAMBMGByqGSM49' "$work/profile"; then
    echo "a key lies in the profile"
    exit 1
fi
