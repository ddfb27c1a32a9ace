#!/usr/bin/env bash
# Sets up, builds and shows Sealdesk: on the screen when there is one, else as a tour that plays the whole
# story by itself. Asked again, it starts within seconds.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
. "$here/setup.sh"

usage() {
    cat <<'TEXT'
Usage: packaging/run.sh [--port N] [--data DIR] [--headless]

  --port N      port of the relay on this machine; the secure-form exchange takes
                the next one (default 8443; the story played without a screen takes
                any free ones)
  --data DIR    where the relay keeps its data (default build/demo/data; the story
                played without a screen makes a temporary one)
  --headless    play the story without a screen, even when there is one: prints each
                step, writes screenshots to build/tour/, fails if a step fails
  --help        this text

With a screen it starts the relay, the console and a browser with the demo shop;
closing the console, or Ctrl-C, ends all of them. Without one it plays the story.
TEXT
}
refuse() { printf '%s\n\n' "$1" >&2; usage >&2; exit 2; }

port="" data="" headless=no
while [ $# -gt 0 ]; do
    case $1 in
    --port) [ $# -ge 2 ] || refuse "--port needs a number"; port=$2; shift ;;
    --port=*) port=${1#*=} ;;
    --data) [ $# -ge 2 ] || refuse "--data needs a directory"; data=$2; shift ;;
    --data=*) data=${1#*=} ;;
    --headless) headless=yes ;;
    --help | -h) usage; exit 0 ;;
    *) refuse "Unknown option: $1" ;;
    esac
    shift
done
case $port in *[!0-9]*) refuse "--port needs a number, not '$port'" ;; esac
if [ -n "$port" ] && { [ "${#port}" -gt 5 ] || [ "$port" -lt 1 ] || [ "$port" -gt 65534 ]; }; then
    refuse "--port must be between 1 and 65534"
fi

screen() { [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; }
if [ "$headless" = no ] && ! screen; then headless=yes; fi

if [ "$headless" = yes ]; then
    sealdesk_setup build run test
else
    sealdesk_setup build run
fi
sealdesk_build release console relay exchange
bin="$sealdesk_root/build/release/bin"

if [ "$headless" = yes ]; then
    set -- --bin "$bin" --shots "$sealdesk_root/build/tour"
    [ -z "$port" ] || set -- "$@" --port "$port"
    [ -z "$data" ] || set -- "$@" --data "$data"
    exec "$(sealdesk_python)" "$sealdesk_root/tests/e2e/tour.py" "$@"
fi

demo="$sealdesk_root/build/demo"
port=${port:-8443}
data=${data:-$demo/data}
mkdir -p "$demo"
relay_pid="" browser_pid="" console_pid=""
# shellcheck disable=SC2317  # called by the trap
stop_all() {
    trap - EXIT INT TERM HUP
    for pid in $console_pid $browser_pid $relay_pid; do kill "$pid" 2>/dev/null || true; done
    for pid in $console_pid $browser_pid $relay_pid; do wait "$pid" 2>/dev/null || true; done
}
trap stop_all EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

: >"$demo/relay.out"
"$bin/sealdesk-relay" serve --data "$data" --port "$port" --exchange-port "$((port + 1))" --demo \
    >"$demo/relay.out" 2>"$demo/relay.log" &
relay_pid=$!
until grep -qx Ready "$demo/relay.out"; do
    kill -0 "$relay_pid" 2>/dev/null || {
        cat "$demo/relay.log" >&2
        sealdesk_fail "The relay did not start; its last words are above."
    }
    sleep 0.1
done

cat "$demo/relay.out"
echo
if grep -q '^Not set up yet' "$demo/relay.out"; then
    "$bin/sealdesk-relay" setup --data "$data"
    cat <<TEXT

This is the first start. In the console that opens now:
  1. compare the certificate fingerprint with the one above, and press Trust;
  2. set the service up with the secret above (that makes you its admin), then sign in;
  3. scan the QR code with an authenticator program on your phone, and type its code.
TEXT
else
    echo "Sign in with the user name and password that you chose at the first start, and a code from your phone."
    echo "(A fresh start: remove $data)"
fi
cat <<TEXT
Then start a chat on the demo shop page in the browser, and accept it in the console.
Close the console, or press Ctrl-C here, to stop everything.
TEXT

# The browser trusts exactly this certificate's key, and only in a profile of its own, which needs no keyring.
browser=$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)
if [ -n "$browser" ]; then
    spki=$(openssl x509 -in "$data/tls/cert.pem" -pubkey -noout | openssl pkey -pubin -outform DER |
        openssl dgst -sha256 -binary | openssl base64)
    sandbox=()
    [ "$(id -u)" -ne 0 ] || sandbox=(--no-sandbox) # Chromium refuses to start as root otherwise
    "$browser" --user-data-dir="$demo/browser" --password-store=basic --no-first-run --no-default-browser-check "${sandbox[@]}" \
        --ignore-certificate-errors-spki-list="$spki" "https://localhost:$port/shop/" >"$demo/browser.log" 2>&1 &
    browser_pid=$!
else
    echo "No Chromium found: open https://localhost:$port/shop/ in your browser."
fi

# A profile for each certificate: a relay set up anew is another relay, and the console would rightly refuse it.
fingerprint=$(sed -n 's/^Certificate fingerprint (SHA-256): //p' "$demo/relay.out" | tr -d : | cut -c1-16)
"$bin/sealdesk" --relay "wss://127.0.0.1:$port" --profile "$demo/console-$fingerprint" &
console_pid=$!
status=0
wait "$console_pid" || status=$?
console_pid=""
exit "$status"
