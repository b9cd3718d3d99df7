import { ResponseError } from '@backstage/errors';
import {
  Countermeasure,
  countermeasureEndpoints,
  CountermeasureListQuery,
  Debrief,
  debriefEndpoints,
  DebriefInput,
  GameDay,
  gameDayEndpoints,
  GameDayListQuery,
  learningEndpoints,
  LearningRecord,
  LearningRecordQuery,
  Page,
} from '@debrief/backstage-plugin-debrief-common';
import {
  stub,
  stubApi,
} from '@debrief/backstage-plugin-debrief-common/testUtils';
import { createDebrief, createRecord } from './createRecord';

export interface Answers {
  getLearningRecord(
    query: Partial<LearningRecordQuery>,
  ): Promise<LearningRecord>;
  listCountermeasures(
    query: Partial<CountermeasureListQuery>,
  ): Promise<Page<Countermeasure>>;
  listGameDays(query: Partial<GameDayListQuery>): Promise<Page<GameDay>>;
  createDebrief(
    input: DebriefInput,
    options: { idempotencyKey?: string },
  ): Promise<Debrief>;
}

/** A debrief backend that knows nothing but what it is told. */
export function createApi(overrides: Partial<jest.Mocked<Answers>> = {}) {
  const answers: jest.Mocked<Answers> = {
    getLearningRecord: jest.fn().mockResolvedValue(createRecord()),
    listCountermeasures: jest
      .fn()
      .mockResolvedValue({ items: [], totalItems: 0, pageInfo: {} }),
    listGameDays: jest
      .fn()
      .mockResolvedValue({ items: [], totalItems: 0, pageInfo: {} }),
    createDebrief: jest.fn(async (input, _options) =>
      createDebrief({
        id: 'new-draft',
        number: 164,
        title: input.title,
        status: 'draft',
      }),
    ),
    ...overrides,
  };
  const api = stubApi(
    stub(learningEndpoints.getRecord, ({ query }) =>
      answers.getLearningRecord(query),
    ),
    stub(countermeasureEndpoints.list, ({ query = {} }) =>
      answers.listCountermeasures(query),
    ),
    stub(gameDayEndpoints.list, ({ query = {} }) =>
      answers.listGameDays(query),
    ),
    stub(debriefEndpoints.create, ({ body, idempotencyKey }) =>
      answers.createDebrief(body, { idempotencyKey }),
    ),
  );
  return Object.assign(api, answers);
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
