import {
  Countermeasure,
  countermeasureEndpoints,
} from '@debrief/backstage-plugin-debrief-common';
import type { DebriefApi } from '../api/DebriefApi';
import type { DraftStore } from '../saving/DraftStore';
import { keepAndCopy, keepAndCopyCurrent } from '../saving/keepAndCopy';
import { RowAutosaves } from '../saving/RowAutosaves';
import { writeOutcome } from '../saving/writeOutcome';
import {
  blankCountermeasureFields,
  countermeasureFieldAt,
  CountermeasureFields,
  countermeasureModel,
  parseCountermeasureFields,
  toCountermeasureCopy,
  toCountermeasureInput,
  toCountermeasurePatch,
} from './countermeasureFields';

/**
 * The countermeasures that came from a debrief or a game day, each saved on its
 * own.
 *
 * @param options - `keep` and `forget` get what the server answered
 */
export function countermeasureAutosaves(options: {
  api: DebriefApi;
  source: Pick<Countermeasure['source'], 'type' | 'id'>;
  drafts: DraftStore;
  keep(countermeasure: Countermeasure): void;
  forget(id: string): void;
}): RowAutosaves<CountermeasureFields> {
  const { api, source, keep } = options;
  return new RowAutosaves({
    model: countermeasureModel,
    parse: parseCountermeasureFields,
    fieldAt: countermeasureFieldAt,
    blank: {
      ...blankCountermeasureFields,
      'source.type': source.type,
      'source.id': source.id,
    },
    drafts: options.drafts,
    slot: 'countermeasure',
    write: async ({ identity, fields, paths, idempotencyKey }) => {
      const outcome = identity
        ? await writeOutcome(api, countermeasureEndpoints.update, {
            ...identity,
            patch: toCountermeasurePatch(fields, paths),
          })
        : await writeOutcome(api, countermeasureEndpoints.create, {
            body: toCountermeasureInput(fields),
            idempotencyKey,
          });
      return keepAndCopy(outcome, keep, toCountermeasureCopy);
    },
    destroy: async identity => {
      const outcome = await writeOutcome(
        api,
        countermeasureEndpoints.delete,
        identity,
      );
      return keepAndCopyCurrent(outcome, keep, toCountermeasureCopy);
    },
    onRemoved: options.forget,
  });
}
