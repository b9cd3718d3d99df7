import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  debriefsAmong,
  LearningRecord,
} from '@debrief/backstage-plugin-debrief-common';
import { useTypeStyles } from '@debrief/backstage-plugin-debrief-react';
import { makeStyles } from '@material-ui/core/styles';
import { entityDebriefsLinkRef } from '../../routes';
import { debriefEntityTranslationRef } from '../translation';
import { usePlaces } from '../usePlaces';
import { FactsInShort } from './FactsInShort';
import { LatestDebrief } from './LatestDebrief';

const useStyles = makeStyles(theme => ({
  list: {
    display: 'grid',
    gap: theme.spacing(1.5),
    margin: theme.spacing(0, 0, 2),
    padding: 0,
    listStyle: 'none',
  },
}));

/** What an entity taught last, and the way to all of it. */
export function RecordInShort({ record }: { record: LearningRecord }) {
  const { debriefs } = record.facts;
  const classes = useStyles();
  const text = useTypeStyles();
  const { t } = useTranslationRef(debriefEntityTranslationRef);
  const places = usePlaces(record.entityRef);
  const tab = useRouteRef(entityDebriefsLinkRef)?.() ?? places.debriefs;
  if (debriefs.total === 0) {
    return <p className={text.body}>{t('card.empty')}</p>;
  }
  return (
    <>
      <FactsInShort facts={record.facts} tab={tab} />
      <ul className={classes.list} aria-label={t('card.latest')}>
        {debriefsAmong(record.items).map(item => (
          <LatestDebrief
            key={item.id}
            item={item}
            path={places.debrief(item.id)}
          />
        ))}
      </ul>
      <Link to={tab}>{t('card.all', { count: debriefs.total })}</Link>
    </>
  );
}
