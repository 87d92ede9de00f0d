#!/bin/sh
# Sees to it that the browser tests find a Chromium: one that is there, or one
# from apt-get where that is allowed; else says what to install.
set -eu
for name in chromium chromium-browser google-chrome headless-shell; do
  if command -v "$name" >/dev/null 2>&1; then exit 0; fi
done
if [ -n "${CHROMIUM:-}" ]; then exit 0; fi
say() { echo "The browser tests need Chromium: $1" >&2; }
if ! command -v apt-get >/dev/null 2>&1; then
  say "install it, or set CHROMIUM to its path."
  exit 1
fi
root=""
if [ "$(id -u)" != 0 ]; then
  if ! command -v sudo >/dev/null 2>&1 || ! sudo -n true 2>/dev/null; then
    say "run \"sudo apt-get install chromium\", or set CHROMIUM to its path."
    exit 1
  fi
  root="sudo"
fi
say "installing it with apt-get."
$root apt-get update -q
$root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends chromium
