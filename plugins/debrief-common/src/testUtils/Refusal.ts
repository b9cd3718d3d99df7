import type { FieldProblem } from '../api/errors';

const names: { [status: number]: string } = {
  400: 'InputError',
  401: 'AuthenticationError',
  404: 'NotFoundError',
  409: 'ConflictError',
  412: 'StaleEditError',
  422: 'IdempotencyKeyReusedError',
  428: 'PreconditionRequiredError',
  501: 'NotImplementedError',
};

/** Why the fake backend does not do what it was asked. */
export class Refusal extends Error {
  readonly fields: FieldProblem[] | undefined;
  /** Of a stale change: what there is now. */
  readonly current: { version: number } | undefined;

  constructor(
    readonly statusCode: number,
    message: string,
    details: { fields?: FieldProblem[]; current?: { version: number } } = {},
  ) {
    super(message);
    this.name = names[statusCode] ?? 'Error';
    this.fields = details.fields;
    this.current = details.current;
  }

  /** A 400 that names every field that was wrong. */
  static ofFields(fields: FieldProblem[]): Refusal {
    const message = fields
      .map(({ path, message: problem }) => `${path}: ${problem}`)
      .join('; ');
    return new Refusal(400, message, { fields });
  }
}
