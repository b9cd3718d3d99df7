import { Debrief, DebriefInput } from '../../debriefs/debrief';
import { debriefEndpoints } from '../../debriefs/debriefEndpoints';
import { ContractClient } from './ContractClient';

/** The id of nothing. */
export const nowhere = '00000000-0000-4000-8000-0000000fffff';

/** What a debrief needs to be published. */
export const publishable = {
  summary: 'It broke',
  marks: { startedAt: '2026-03-02T09:12:00Z' },
};

let tags = 0;

/** Writes debriefs for the sentences of the contract. */
export function debriefWriter(api: ContractClient) {
  return {
    /** Starts a debrief of its own. */
    startDebrief: (input: Partial<DebriefInput> = {}) =>
      api.call(debriefEndpoints.create, {
        body: {
          title: 'Checkout answered 503',
          entities: [{ entityRef: 'component:default/checkout' }],
          ...input,
        },
      }),
    update: (
      { id, version }: Pick<Debrief, 'id' | 'version'>,
      patch: Partial<DebriefInput>,
    ) => api.call(debriefEndpoints.update, { id, version, patch }),
    /** A tag that nothing else has, to find again what was just made. */
    newTag: () => {
      tags += 1;
      return `contract-${tags}`;
    },
  };
}
