import {
  gameDayContentSchema,
  type GameDay,
} from '@debrief/backstage-plugin-debrief-common';

/** A game day of one service that was completed. */
export function aGameDay(fields: Partial<GameDay> = {}): GameDay {
  return {
    ...gameDayContentSchema.parse({
      title: 'Payments loses its cache',
      hypothesis: 'Customers still pay',
      environment: 'staging',
      entities: [{ entityRef: 'component:default/payments', role: 'target' }],
    }),
    id: '5f0e7d1c-6a55-4cf0-8a20-6b9f0e5f3d12',
    number: 31,
    version: 3,
    status: 'completed',
    entities: [
      {
        entityRef: 'component:default/payments',
        role: 'target',
        title: 'Payments',
      },
    ],
    rehearses: [],
    retests: [],
    startedAt: '2026-03-02T09:12:00Z',
    endedAt: '2026-03-02T10:12:00Z',
    occurredAt: '2026-03-02T09:12:00Z',
    abort: null,
    cancelReason: null,
    drillCounts: { total: 2, byOutcome: { held: 1, refuted: 1 } },
    observationCount: 0,
    findingCounts: { total: 0, open: 0 },
    debrief: null,
    createdAt: '2026-03-01T10:00:00Z',
    createdBy: 'user:default/ana',
    updatedAt: '2026-03-02T10:12:00Z',
    updatedBy: 'user:default/ana',
    ...fields,
  };
}
