import { DebriefContent } from '@debrief/backstage-plugin-debrief-common';
import { DebriefPersonRow } from '../database';
import { involvedAs, involvedOnceNamed } from '../records';

export { isInvited } from '../records';

/** Somebody who is involved in a debrief, and as what. */
export type Involvement = Omit<DebriefPersonRow, 'debrief_id'>;

/** Who is involved in a new debrief: whoever records it invites the others. */
export function involvedInNew(
  content: DebriefContent,
  author: string,
): Involvement[] {
  return [...namedIn(content), { entity_ref: author, role: 'author' }];
}

/** Who is involved once other content is saved. */
export function involvedAfter(
  before: Involvement[],
  content: DebriefContent,
  writer: { actor: string; mayInvite: boolean },
): Involvement[] {
  return involvedOnceNamed(before, namedIn(content), writer);
}

function namedIn(content: DebriefContent): Involvement[] {
  return [
    ...involvedAs('owner', content.owner ? [content.owner] : []),
    ...involvedAs<Involvement['role']>(
      'facilitator',
      content.facilitator ? [content.facilitator] : [],
    ),
    ...involvedAs<Involvement['role']>(
      'participant',
      content.participants.map(it => it.entityRef),
    ),
  ];
}
