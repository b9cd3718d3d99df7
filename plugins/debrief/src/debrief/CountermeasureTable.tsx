import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { Countermeasure } from '@debrief/backstage-plugin-debrief-common';
import {
  typeStyles,
  useLocation,
} from '@debrief/backstage-plugin-debrief-react';
import { makeStyles } from '@material-ui/core/styles';
import { debriefReadingTranslationRef } from './translation';
import { countermeasureAnchor } from './CountermeasureLink';
import { CountermeasureRow } from './CountermeasureRow';

const useStyles = makeStyles(theme => ({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    tableLayout: 'fixed',
    [theme.breakpoints.down(700)]: {
      '&, & tbody': { display: 'block' },
    },
  },
  head: {
    [theme.breakpoints.down(700)]: { display: 'none' },
    '& th': {
      padding: theme.spacing(0.5, 1.5, 0.5, 0),
      ...typeStyles.qualifying,
      ...typeStyles.regular,
      textAlign: 'left',
      color: theme.palette.text.secondary,
    },
  },
  owner: { width: 136 },
  cornerstone: { width: 88 },
  strength: { width: 112 },
}));

/** Countermeasures: what, who and until when, and what kind of a change. */
export function CountermeasureTable(props: {
  countermeasures: Countermeasure[];
}) {
  const classes = useStyles();
  const { t } = useTranslationRef(debriefReadingTranslationRef);
  const { hash } = useLocation();
  return (
    <table className={classes.table}>
      <thead className={classes.head}>
        <tr>
          <th scope="col">{t('countermeasures.change')}</th>
          <th scope="col" className={classes.owner}>
            {t('countermeasures.ownerAndDue')}
          </th>
          <th scope="col" className={classes.cornerstone}>
            {t('countermeasures.cornerstone')}
          </th>
          <th scope="col" className={classes.strength}>
            {t('countermeasures.strength')}
          </th>
        </tr>
      </thead>
      <tbody>
        {props.countermeasures.map(countermeasure => (
          <CountermeasureRow
            key={countermeasure.id}
            countermeasure={countermeasure}
            isTarget={hash === `#${countermeasureAnchor(countermeasure.id)}`}
          />
        ))}
      </tbody>
    </table>
  );
}
