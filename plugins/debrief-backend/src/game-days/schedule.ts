import {
  GameDayContent,
  GameDayRevision,
} from '@debrief/backstage-plugin-debrief-common';
import { GameDayRow } from '../database';
import { isInvited } from '../records';
import { Involved } from './involvement';

type Planned = Pick<GameDayRow, 'announced' | 'started_at'>;

/** Whether only those with a role may know when it is. */
export function isSecret({ announced, started_at }: Planned): boolean {
  return !announced && started_at === null;
}

/** Whether somebody with these claims may know when it is. */
export function seesSchedule(
  row: Planned,
  people: Involved[],
  claims: string[],
): boolean {
  return !isSecret(row) || isInvited(people, claims);
}

/** Content for somebody who may know when it is, or may not. */
export function withoutSchedule(
  content: GameDayContent,
  isSeen: boolean,
): GameDayContent {
  return isSeen ? content : { ...content, scheduledAt: null };
}

/** A revision that does not tell that something was planned for another time. */
export function withoutScheduleChange(
  revision: GameDayRevision,
  isSeen: boolean,
): GameDayRevision {
  return isSeen
    ? revision
    : {
        ...revision,
        changedFields: revision.changedFields.filter(
          it => it !== 'scheduledAt',
        ),
      };
}
