import { mockServices } from '@backstage/backend-test-utils';
import {
  ConflictError,
  ForwardedError,
  InputError,
  NotFoundError,
  ResponseError,
} from '@backstage/errors';
import express from 'express';
import request from 'supertest';
import { IdempotencyKeyReusedError, InvalidFieldsError } from '../calls';
import { LostCommitError } from '../database';
import { handleErrors } from './handleErrors';

async function answerTo(error: unknown) {
  const app = express();
  app.get('/', () => {
    throw error;
  });
  app.use(handleErrors(mockServices.logger.mock()));
  // As Backstage's own handler does.
  app.use(
    (
      passedOn: Error,
      _req: express.Request,
      res: express.Response,
      _next: express.NextFunction,
    ) => {
      res.json({ name: passedOn.name, message: passedOn.message });
    },
  );
  const { body } = await request(app).get('/');
  return body;
}

const unexpected = {
  name: 'InternalError',
  message: 'Something unexpected went wrong; what it was is in the log',
};

function responseOf(status: number): Promise<ResponseError> {
  return ResponseError.fromResponse(
    new Response('{"error":{"name":"x","message":"http://10.0.0.1"}}', {
      status,
      headers: { 'Content-Type': 'application/json' },
    }),
  );
}

describe('an error that is answered', () => {
  it.each([
    new InputError('title: is needed'),
    new NotFoundError('There is no debrief'),
    new ConflictError('It is closed'),
    new InvalidFieldsError([{ path: 'title', message: 'is needed' }]),
    new IdempotencyKeyReusedError('k'),
  ])('says what was wrong: %s', async error => {
    expect(await answerTo(error)).toEqual({
      name: error.name,
      message: error.message,
    });
  });

  it.each([
    new Error('connect to postgres://user:password@10.0.0.1'),
    new TypeError("Cannot read properties of undefined (reading 'id')"),
    new ForwardedError('Failed at http://10.0.0.1', new Error('x')),
    Object.assign(new Error('select * from debriefs'), { code: '42P01' }),
    Object.assign(new Error('from another service'), { statusCode: 404 }),
    Object.assign(new Error('from another service'), { status: 400 }),
    'a text',
  ])('tells nothing of the inside: %s', async error => {
    expect(await answerTo(error)).toEqual(unexpected);
  });

  it.each(['ECONNREFUSED', 'ETIMEDOUT', '57P01'])(
    'does not take a service that is away (%s) for the database',
    async code => {
      const error = Object.assign(new Error('connect 10.0.0.1'), { code });
      expect(await answerTo(error)).toEqual(unexpected);
    },
  );

  it('does not say that nothing was changed when that cannot be known', async () => {
    const { name, message } = await answerTo(
      new LostCommitError(new Error('Connection terminated')),
    );
    expect(name).toBe('ServiceUnavailableError');
    expect(message).toContain('may or may not have been saved');
    expect(message).not.toContain('terminated');
  });

  it.each([400, 401, 403, 404, 409, 500, 503])(
    'does not take what another service answered us (%s) for ours',
    async status => {
      expect(await answerTo(await responseOf(status))).toEqual(unexpected);
    },
  );
});
