import { Revision } from '@debrief/backstage-plugin-debrief-common';
import deepEqual from 'fast-deep-equal';
import { leaveOutHidden } from './hiddenReferences';
import { Referring, Seen } from './Seen';

const referring = ['relations', 'wentWell'] as const;

/** Whether a revision changed something that can refer to what is hidden. */
export function changesReferences({
  changedFields,
}: Pick<Revision, 'changedFields'>): boolean {
  return referring.some(it => changedFields.includes(it));
}

/**
 * A revision without the fields that are the same, before and after, for
 * somebody who sees so much of what they refer to.
 */
export function leaveOutHiddenChanges(
  revision: Revision,
  before: Referring | undefined,
  after: Referring | undefined,
  seen: Seen,
): Revision {
  if (!before || !after || !changesReferences(revision)) {
    return revision;
  }
  const visible = [before, after].map(it => leaveOutHidden(it, seen));
  const isSame = (field: string) =>
    referring.some(
      it => it === field && deepEqual(visible[0][it], visible[1][it]),
    );
  return {
    ...revision,
    changedFields: revision.changedFields.filter(it => !isSame(it)),
  };
}
