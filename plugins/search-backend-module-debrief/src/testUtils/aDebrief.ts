import {
  debriefInputSchema,
  type Debrief,
} from '@debrief/backstage-plugin-debrief-common';

/** A published debrief of one service. */
export function aDebrief(fields: Partial<Debrief> = {}): Debrief {
  return {
    ...debriefInputSchema.parse({
      title: 'Checkout answered 503',
      entities: [{ entityRef: 'component:default/checkout', role: 'origin' }],
    }),
    id: '5f0e7d1c-6a55-4cf0-8a20-6b9f0e5f3d11',
    number: 142,
    version: 3,
    status: 'published',
    entities: [
      {
        entityRef: 'component:default/checkout',
        role: 'origin',
        title: 'Checkout',
      },
    ],
    occurredAt: '2026-03-02T09:12:00Z',
    timings: { toDetect: null, toMitigate: null, toResolve: null },
    targets: {
      detect: { goal: 'PT5M', met: null },
      resolve: { goal: 'PT1H', met: null },
    },
    countermeasureCounts: { total: 0, open: 0, overdue: 0, byState: {} },
    timelineCount: 0,
    createdAt: '2026-03-02T10:00:00Z',
    createdBy: 'user:default/ana',
    updatedAt: '2026-03-02T10:00:00Z',
    updatedBy: 'user:default/ana',
    publishedAt: '2026-03-04T10:00:00Z',
    ...fields,
  };
}
