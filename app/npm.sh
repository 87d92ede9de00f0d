#!/bin/sh
# Fetches with npm what only tests need, into a folder of its own:
#   app/npm.sh build/axe axe-core@4.10.3
# Nothing of it is in the site.
set -eu
dir=$1
package=$2
if [ -d "$dir/node_modules/${package%@*}" ]; then exit 0; fi
if ! command -v npm >/dev/null 2>&1; then
  echo "The tests need $package: install npm (apt-get install npm), then run this again." >&2
  exit 1
fi
mkdir -p "$dir"
npm install --silent --no-audit --no-fund --no-save --prefix "$dir" "$package"
