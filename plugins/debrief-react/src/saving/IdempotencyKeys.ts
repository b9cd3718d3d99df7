/**
 * Gives a key to a body that is sent: the same one when the same body is sent
 * again after an answer was lost, another one for another body.
 */
export class IdempotencyKeys {
  #body: string | undefined;
  #key = '';

  keyFor(body: object): string {
    const text = JSON.stringify(body);
    if (text !== this.#body) {
      this.#body = text;
      this.#key = createKey();
    }
    return this.#key;
  }

  /** The record was made: the same words said again are another one. */
  forget(): void {
    this.#body = undefined;
  }
}

// Not crypto.randomUUID: a portal that is served over plain HTTP has none.
function createKey(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), part =>
    part.toString(16).padStart(8, '0'),
  ).join('-');
}
