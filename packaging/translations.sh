#!/usr/bin/env bash
# Brings translations/*.ts up to date with the texts of ui and the console: new texts come in unfinished, texts that
# are gone go. tests/translations/check.py says what is left to translate.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
. "$here/setup.sh"
sealdesk_setup build
cd "$sealdesk_root"
lupdate=$(command -v lupdate6 || ls /usr/lib/qt6/bin/lupdate /usr/lib64/qt6/bin/lupdate 2>/dev/null | head -n 1) || true
[ -n "$lupdate" ] || sealdesk_fail "Qt's lupdate was not found."
for file in translations/sealdesk_*.ts; do
    language=${file#translations/sealdesk_}
    options=(-no-obsolete -locations none -target-language "${language%.ts}" -I .)
    [ "$language" != en.ts ] || options+=(-pluralonly)
    "$lupdate" -silent "${options[@]}" ui app/console -ts "$file"
done
