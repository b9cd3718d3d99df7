#!/usr/bin/env bash
# Does what an operator does: installs the packages that the backend needs, from
# the lock file, without anything of this repository but what was built, and
# starts it.
set -euo pipefail

built=$(mktemp -d)
trap 'rm -rf "$built"' EXIT
cp package.json yarn.lock .yarnrc.yml backstage.json "$built"
tar -xzf packages/backend/dist/skeleton.tar.gz -C "$built"
(
  cd "$built"
  # Native modules are compiled once already.
  YARN_ENABLE_SCRIPTS=0 npm exec --yes --package=@yarnpkg/cli-dist@4.13.0 -- \
    yarn workspaces focus --all --production
)
node -e "require('./scripts/lib/takeSqlite').takeSqlite('node_modules', '$built/node_modules')"
tar -xzf packages/backend/dist/bundle.tar.gz -C "$built"
PORTAL_PORT=$(node scripts/lib/findFreePort.js) \
  node scripts/start-built.js --check "$built"
