#!/bin/sh
# Fetches axe-core, which the tests of accessibility run in the pages, into
# build/axe. Nothing of it is in the site.
set -eu
version=4.10.3
dir=${1:-build/axe}
if [ -f "$dir/node_modules/axe-core/axe.min.js" ]; then exit 0; fi
if ! command -v npm >/dev/null 2>&1; then
  echo "The tests of accessibility need axe-core: install npm (apt-get install npm), then run this again." >&2
  exit 1
fi
mkdir -p "$dir"
npm install --silent --no-audit --no-fund --no-save --prefix "$dir" "axe-core@$version"
