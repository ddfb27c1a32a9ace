#!/bin/sh
# run.sh FOLDER-WITH-node_modules: see oracle.test.mjs. What is missing is a failure, not a skip: setup.sh installs it.
set -eu
[ -d "$1/node_modules/hpke" ] || { echo "hpke is not in $1: run packaging/test.sh, or sealdesk_npm of packaging/setup.sh"; exit 1; }
here=$(dirname "$0")
# The lock file names no registry; npm's own configuration decides.
if grep -q resolved "$here/../../npm/package-lock.json"; then echo "the lock file names a registry"; exit 1; fi
SEALDESK_NPM=$1 exec node --test "$here/oracle.test.mjs"
