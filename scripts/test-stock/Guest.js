const { setTimeout: sleep } = require('node:timers/promises');

/** Somebody who is signed in as a guest, and speaks with the API. */
class Guest {
  static async signIn(address) {
    const response = await fetch(`${address}/api/auth/guest/refresh`, {
      method: 'POST',
      headers: { 'X-Requested-With': 'XMLHttpRequest' },
    });
    const { backstageIdentity } = await response.json();
    return new Guest(address, backstageIdentity.token);
  }

  constructor(address, token) {
    this.address = address;
    this.token = token;
  }

  /** Answers `{ status, body }`. */
  async ask(method, path, { body, version } = {}) {
    const response = await fetch(`${this.address}/api${path}`, {
      method,
      headers: {
        Authorization: `Bearer ${this.token}`,
        ...(body && { 'Content-Type': 'application/json' }),
        ...(version && { 'If-Match': `"${version}"` }),
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: text && JSON.parse(text) };
  }

  async record(title) {
    const { status, body } = await this.ask('POST', '/debrief/debriefs', {
      body: {
        title,
        summary: 'The cache was empty when the flag turned.',
        marks: { startedAt: '2026-03-02T09:12:00Z' },
        entities: [
          { entityRef: 'component:default/example-website', role: 'origin' },
        ],
      },
    });
    if (status !== 201) {
      throw new Error(`Not recorded: ${JSON.stringify(body)}`);
    }
    return body;
  }

  async publish({ id, version }) {
    const path = `/debrief/debriefs/${id}/publish`;
    const { status, body } = await this.ask('POST', path, { version });
    if (status !== 200) {
      throw new Error(`Not published: ${JSON.stringify(body)}`);
    }
    return body;
  }

  /** Waits until what `path` answers is as `isSo` wants it. */
  async waitUntil(path, isSo, { seconds = 60 } = {}) {
    const deadline = Date.now() + seconds * 1000;
    let answer;
    do {
      answer = await this.ask('GET', path);
      if (answer.status === 200 && isSo(answer.body)) {
        return;
      }
      await sleep(500);
    } while (Date.now() < deadline);
    throw new Error(`${path} still says ${JSON.stringify(answer)}`);
  }
}

module.exports = { Guest };
