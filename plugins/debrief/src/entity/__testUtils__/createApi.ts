import { ResponseError } from '@backstage/errors';
import type { DebriefApi } from '@debrief/backstage-plugin-debrief-react';
import { createDebrief, createRecord } from './createRecord';

type FakeApi = Pick<
  DebriefApi,
  'getLearningRecord' | 'listCountermeasures' | 'createDebrief'
>;

/** A debrief backend that knows nothing but what it is told. */
export function createApi(
  overrides: Partial<jest.Mocked<FakeApi>> = {},
): jest.Mocked<FakeApi> {
  return {
    getLearningRecord: jest.fn().mockResolvedValue(createRecord()),
    listCountermeasures: jest
      .fn()
      .mockResolvedValue({ items: [], totalItems: 0, pageInfo: {} }),
    createDebrief: jest.fn(async input =>
      createDebrief({
        id: 'new-draft',
        number: 164,
        title: input.title,
        status: 'draft',
      }),
    ),
    ...overrides,
  };
}

/** What the backend answers when it refuses. */
export function createRefusal(
  statusCode: number,
  error: {
    name: string;
    message: string;
    fields?: { path: string; message: string }[];
  },
): Promise<ResponseError> {
  return ResponseError.fromResponse(
    new Response(JSON.stringify({ error, response: { statusCode } }), {
      status: statusCode,
      headers: { 'Content-Type': 'application/json' },
    }),
  );
}
