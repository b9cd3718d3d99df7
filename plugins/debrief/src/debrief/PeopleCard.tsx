import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  Debrief,
  involvements,
} from '@debrief/backstage-plugin-debrief-common';
import {
  PersonChip,
  TitledCard,
} from '@debrief/backstage-plugin-debrief-react';
import Box from '@material-ui/core/Box';
import { debriefTranslationRef } from '../translation';
import { NothingYet } from './NothingYet';
import { SideList } from './SideList';
import { SideRow } from './SideRow';

/** Who owns it, who leads the meeting, and who took part in which way. */
export function PeopleCard(props: { debrief: Debrief }) {
  const { owner, facilitator, participants } = props.debrief;
  const { t } = useTranslationRef(debriefTranslationRef);
  const sorted = [...participants].sort(
    (a, b) =>
      involvements.indexOf(a.involvement) - involvements.indexOf(b.involvement),
  );
  const isEmpty = !owner && !facilitator && participants.length === 0;
  return (
    <TitledCard
      title={t('debrief.people.title')}
      titleComponent="h3"
      qualifier={
        participants.length > 0 &&
        t('debrief.people.count', { count: participants.length })
      }
    >
      {isEmpty && (
        <Box px={2.5} py={1.5}>
          <NothingYet text={t('debrief.people.none')} />
        </Box>
      )}
      {!isEmpty && (
        <SideList>
          {owner && (
            <SideRow role={t('debrief.people.owner')}>
              <PersonChip entityRef={owner} link />
            </SideRow>
          )}
          {facilitator && (
            <SideRow role={t('debrief.people.facilitator')}>
              <PersonChip entityRef={facilitator} link />
            </SideRow>
          )}
          {sorted.map(({ entityRef, involvement }) => (
            <SideRow
              key={entityRef}
              role={t(`debrief.involvement.${involvement}`)}
            >
              <PersonChip entityRef={entityRef} link />
            </SideRow>
          ))}
        </SideList>
      )}
    </TitledCard>
  );
}
