import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { LearningRecord } from '@debrief/backstage-plugin-debrief-common';
import {
  InstantText,
  SignalColours,
  typeStyles,
  useSignalColours,
  useTypeStyles,
} from '@debrief/backstage-plugin-debrief-react';
import { makeStyles } from '@material-ui/core/styles';
import { debriefEntityTranslationRef } from '../translation';
import { openHereId } from '../openHere/openHereFilter';

const useStyles = makeStyles(theme => ({
  facts: {
    display: 'grid',
    gridAutoFlow: 'column',
    gridAutoColumns: 'minmax(0, 1fr)',
    gap: theme.spacing(0.5, 2),
    margin: theme.spacing(1, 0, 2),
  },
  label: { gridRow: 1 },
  value: { gridRow: 2, margin: 0, ...typeStyles.strong },
  overdue: { color: ({ attention }: SignalColours) => attention.main },
}));

/** When it last happened, how much is to be done, and the last game day. */
export function FactsInShort(props: {
  facts: LearningRecord['facts'];
  /** The path of the tab. */
  tab: string;
}) {
  const { debriefs, countermeasures, gameDays } = props.facts;
  const classes = useStyles(useSignalColours());
  const text = useTypeStyles();
  const { t } = useTranslationRef(debriefEntityTranslationRef);
  return (
    <dl className={`${classes.facts} ${text.body}`}>
      <dt className={`${classes.label} ${text.qualifying}`}>
        {t('card.lastEvent')}
      </dt>
      <dd className={classes.value}>
        {debriefs.lastAt && (
          <InstantText value={debriefs.lastAt} format="relative" />
        )}
      </dd>
      <dt className={`${classes.label} ${text.qualifying}`}>
        {t('card.countermeasures')}
      </dt>
      <dd className={classes.value}>
        {countermeasures.open === 0 ? (
          t('card.nothingOpen')
        ) : (
          <Link to={`${props.tab}#${openHereId}`} underline="always">
            {countermeasures.open} {t('facts.open')}
          </Link>
        )}
        {countermeasures.overdue > 0 && (
          <span className={classes.overdue}>
            {', '}
            {countermeasures.overdue} {t('facts.overdue')}
          </span>
        )}
      </dd>
      {gameDays.lastAt && (
        <>
          <dt className={`${classes.label} ${text.qualifying}`}>
            {t('card.lastGameDay')}
          </dt>
          <dd className={classes.value}>
            <InstantText value={gameDays.lastAt} format="relative" />
          </dd>
        </>
      )}
    </dl>
  );
}
