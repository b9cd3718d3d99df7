/**
 * To be required before Jest starts: its workers then leave as soon as nothing
 * is left for them to do. Giving back a heap of a gigabyte first takes longer
 * than the half second after which Jest kills them. A worker that a test left
 * something to wait for is still reported.
 */
const { isMainThread } = require('node:worker_threads');

if (isMainThread && process.argv[1]?.includes('jest-worker')) {
  process.once('beforeExit', () => process.exit());
}
