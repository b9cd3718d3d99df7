import { InputError } from '@backstage/errors';
import { FieldProblem } from '@debrief/backstage-plugin-debrief-common';

/** A 400 that names every field that was wrong. */
export class InvalidFieldsError extends InputError {
  readonly fields: FieldProblem[];

  constructor(fields: FieldProblem[]) {
    super(
      fields
        .map(({ path, message }) => (path ? `${path}: ${message}` : message))
        .join('; '),
    );
    this.fields = fields;
  }
}

/** A 428: the change must say which version it is about. */
export class PreconditionRequiredError extends Error {
  readonly name = 'PreconditionRequiredError';
  readonly statusCode = 428;

  constructor() {
    super(
      'If-Match is needed: send the ETag of the version that you changed, such as If-Match: "7"',
    );
  }
}

/** A 412: somebody else was faster; `current` is what is saved now. */
export class StaleEditError extends Error {
  readonly name = 'StaleEditError';
  readonly statusCode = 412;
  readonly version: number;

  // Private, so that no logger writes down what is not everyone's to read.
  readonly #current: unknown;

  constructor(version: number, current: unknown, what: string) {
    super(
      `The ${what} was changed meanwhile and is at version ${version} now; nothing of yours was saved. Look at the current state and try again`,
    );
    this.version = version;
    this.#current = current;
  }

  get current(): unknown {
    return this.#current;
  }
}

/** A 422: the key was used for another request. */
export class IdempotencyKeyReusedError extends Error {
  readonly name = 'IdempotencyKeyReusedError';
  readonly statusCode = 422;

  constructor(key: string) {
    super(
      `Idempotency-Key: '${key}' was used for another request already; use a new key`,
    );
  }
}
