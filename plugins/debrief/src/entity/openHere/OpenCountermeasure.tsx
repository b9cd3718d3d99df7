import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { Countermeasure } from '@debrief/backstage-plugin-debrief-common';
import {
  CountermeasureStateText,
  DueText,
  PersonName,
  StrengthBars,
  useTypeStyles,
} from '@debrief/backstage-plugin-debrief-react';
import { makeStyles } from '@material-ui/core/styles';
import { debriefEntityTranslationRef } from '../translation';

const useStyles = makeStyles(theme => ({
  root: {
    padding: theme.spacing(1.5, 3),
    overflowWrap: 'anywhere',
    '& + &': { borderTop: `1px solid ${theme.palette.divider}` },
  },
  meta: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.25, 1.5),
    marginTop: 2,
  },
}));

/** A promise: what, until when, by whom, and how strong it is. */
export function OpenCountermeasure(props: {
  countermeasure: Countermeasure;
  path: string | null;
}) {
  const { countermeasure, path } = props;
  const classes = useStyles();
  const text = useTypeStyles();
  const { t } = useTranslationRef(debriefEntityTranslationRef);
  return (
    <li className={`${classes.root} ${text.body}`}>
      {path ? (
        <Link to={path}>{countermeasure.title}</Link>
      ) : (
        countermeasure.title
      )}
      <div className={`${classes.meta} ${text.qualifying}`}>
        {countermeasure.dueDate ? (
          <DueText
            dueDate={countermeasure.dueDate}
            overdue={countermeasure.overdue}
            state={countermeasure.state}
          />
        ) : (
          <CountermeasureStateText state={countermeasure.state} />
        )}
        <span>
          {countermeasure.owner ? (
            <PersonName entityRef={countermeasure.owner} />
          ) : (
            t('openHere.noOwner')
          )}
        </span>
        <StrengthBars strength={countermeasure.strength} />
      </div>
    </li>
  );
}
