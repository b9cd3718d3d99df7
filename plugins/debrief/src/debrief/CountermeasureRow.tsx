import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  Countermeasure,
  isCountermeasureOpen,
} from '@debrief/backstage-plugin-debrief-common';
import {
  CountermeasureStateText,
  debriefReactTranslationRef,
  DueText,
  Markdown,
  PersonName,
  StrengthBars,
  typeStyles,
  useSignalColours,
} from '@debrief/backstage-plugin-debrief-react';
import { makeStyles } from '@material-ui/core/styles';
import { useNewGameDayPath } from '../useNewGameDayPath';
import { debriefReadingTranslationRef } from './translation';
import { countermeasureAnchor } from './CountermeasureLink';

const useStyles = makeStyles(theme => ({
  root: {
    scrollMarginTop: theme.spacing(8),
    '& > td': {
      padding: theme.spacing(1.5, 1.5, 1.5, 0),
      borderTop: `1px solid ${theme.palette.divider}`,
      ...typeStyles.body,
      verticalAlign: 'top',
      overflowWrap: 'anywhere',
    },
    [theme.breakpoints.down(700)]: {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr) auto',
      gap: theme.spacing(0.5, 2),
      padding: theme.spacing(1.5, 0),
      borderTop: `1px solid ${theme.palette.divider}`,
      '& > td': { padding: 0, border: 0 },
      '& > td:first-child': { gridColumn: '1 / 3' },
      '& > td:nth-child(3)': { gridColumn: 1 },
      '& > td:nth-child(4)': { gridColumn: 2, gridRow: '2 / 4' },
    },
  },
  target: {
    outline: `2px solid ${theme.palette.primary.main}`,
    outlineOffset: 2,
  },
  title: { ...typeStyles.body, ...typeStyles.strong },
  small: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0, 1),
    ...typeStyles.qualifying,
    color: theme.palette.text.secondary,
  },
  description: { margin: theme.spacing(0.5, 0) },
}));

/** One countermeasure of a debrief. */
export function CountermeasureRow(props: {
  countermeasure: Countermeasure;
  isTarget: boolean;
}) {
  const { countermeasure } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(debriefReadingTranslationRef);
  const kit = useTranslationRef(debriefReactTranslationRef).t;
  const { state, owner, dueDate, cornerstone, mechanism } = countermeasure;
  return (
    <tr
      id={countermeasureAnchor(countermeasure.id)}
      className={`${classes.root} ${props.isTarget ? classes.target : ''}`}
    >
      <td>
        <span className={classes.title}>{countermeasure.title}</span>
        <StateLine countermeasure={countermeasure} />
        {countermeasure.description.trim() && (
          <Markdown
            className={classes.description}
            content={countermeasure.description}
          />
        )}
      </td>
      <td>
        {owner ? (
          <PersonName entityRef={owner} />
        ) : (
          <span className={classes.small}>{t('countermeasures.noOwner')}</span>
        )}
        <div className={classes.small}>
          <DueText
            dueDate={dueDate}
            overdue={countermeasure.overdue}
            state={state}
            withDate
          />
        </div>
      </td>
      <td>{cornerstone && t(`cornerstone.${cornerstone}`)}</td>
      <td>
        <StrengthBars strength={countermeasure.strength} />
        <div className={classes.small}>
          {mechanism && kit(`mechanism.${mechanism}`)}
        </div>
      </td>
    </tr>
  );
}

function StateLine(props: { countermeasure: Countermeasure }) {
  const { id, number, state, stateChangedAt, reason, ticket, verification } =
    props.countermeasure;
  const isToTest = state === 'done' || verification?.verdict === 'did-not-hold';
  const newGameDayPath = useNewGameDayPath();
  const retestPath = isToTest
    ? newGameDayPath({ countermeasureId: id })
    : undefined;
  const classes = useStyles();
  const { attention } = useSignalColours();
  const { t } = useTranslationRef(debriefReadingTranslationRef);
  return (
    <div className={classes.small}>
      <span>
        {t('countermeasures.number', {
          number: String(number),
        })}
      </span>
      <CountermeasureStateText
        state={state}
        since={isCountermeasureOpen(state) ? undefined : stateChangedAt}
      />
      {verification?.verdict === 'did-not-hold' && (
        <b style={{ color: attention.main }}>
          {t('countermeasures.didNotHold')}
        </b>
      )}
      {state === 'dropped' && reason && <span>{reason}</span>}
      {ticket && <Link to={ticket.url}>{t('countermeasures.ticket')}</Link>}
      {retestPath && <Link to={retestPath}>{t('countermeasures.retest')}</Link>}
    </div>
  );
}
