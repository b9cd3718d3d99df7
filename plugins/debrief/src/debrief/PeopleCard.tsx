import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { Debrief } from '@debrief/backstage-plugin-debrief-common';
import {
  PersonChip,
  TitledCard,
} from '@debrief/backstage-plugin-debrief-react';
import Box from '@material-ui/core/Box';
import { debriefReadingTranslationRef } from './translation';
import { NothingYet } from './NothingYet';
import { peopleOf } from './peopleOf';
import { SideList } from './SideList';
import { SideRow } from './SideRow';

/** Who owns it, who leads the meeting, and who took part in which way. */
export function PeopleCard(props: { debrief: Debrief }) {
  const { t } = useTranslationRef(debriefReadingTranslationRef);
  const people = peopleOf(props.debrief);
  const count = props.debrief.participants.length;
  return (
    <TitledCard
      title={t('people.title')}
      titleComponent="h3"
      qualifier={count > 0 && t('people.count', { count })}
    >
      {people.length === 0 ? (
        <Box px={{ xs: 2, sm: 3 }} py={1.5}>
          <NothingYet text={t('people.none')} />
        </Box>
      ) : (
        <SideList>
          {people.map(({ entityRef, roles }) => (
            <SideRow
              key={entityRef}
              role={roles.map(role => t(`personRole.${role}`)).join(', ')}
            >
              <PersonChip entityRef={entityRef} link />
            </SideRow>
          ))}
        </SideList>
      )}
    </TitledCard>
  );
}
