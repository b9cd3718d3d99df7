const { setTimeout: sleep } = require('node:timers/promises');

/**
 * Waits until the portal at `baseUrl` says that it can receive requests.
 *
 * @param gaveUp a promise that resolves when the portal has ended
 */
async function waitUntilReady(baseUrl, { seconds, gaveUp }) {
  const url = `${baseUrl}/.backstage/health/v1/readiness`;
  const deadline = Date.now() + seconds * 1000;
  let hasEnded = false;
  gaveUp.then(() => {
    hasEnded = true;
  });
  while (Date.now() < deadline) {
    if (hasEnded) {
      throw new Error('The portal ended before it was ready');
    }
    if (await answersOk(url)) {
      return;
    }
    await sleep(500);
  }
  throw new Error(`The portal was not ready within ${seconds} seconds`);
}

async function answersOk(url) {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}

module.exports = { waitUntilReady };
