#!/usr/bin/env bash
# Installs a Chromium with the system's packages, where there is none.
set -euo pipefail

as_root() {
  if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo -n "$@"; fi
}

if node -e "require('./scripts/lib/findChromium').findChromium()" 2>/dev/null; then
  echo 'Found one.'
  exit
fi
as_root apt-get update --quiet=2
as_root env DEBIAN_FRONTEND=noninteractive \
  apt-get install --quiet=2 --yes --no-install-recommends chromium >/dev/null
