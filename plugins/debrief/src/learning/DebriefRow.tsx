import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { Debrief } from '@debrief/backstage-plugin-debrief-common';
import {
  debriefReactTranslationRef,
  EntityLink,
  IncidentPicture,
  InstantText,
  KindIcon,
  PersonName,
  SeverityBadge,
  typeStyles,
  useSignalColours,
} from '@debrief/backstage-plugin-debrief-react';
import { makeStyles } from '@material-ui/core/styles';
import { readRouteRef } from '../routes';
import { debriefLearningTranslationRef } from './translation';

const entitiesShown = 4;

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr) 190px',
    // The picture may be taller than title and facts together.
    gridTemplateRows: 'auto 1fr',
    gap: theme.spacing(0.5, 1.5),
    padding: theme.spacing(2, 3),
    borderTop: `1px solid ${theme.palette.divider}`,
    [theme.breakpoints.down('xs')]: {
      gridTemplateColumns: '20px minmax(0, 1fr)',
      gridTemplateRows: 'auto',
      padding: theme.spacing(1.75, 2),
    },
  },
  icon: { marginTop: 4 },
  title: {
    margin: 0,
    ...typeStyles.entryTitle,
    overflowWrap: 'anywhere',
  },
  picture: {
    gridColumn: 3,
    gridRow: '1 / 3',
    [theme.breakpoints.down('xs')]: { gridColumn: 2, gridRow: 'auto' },
  },
  meta: {
    gridColumn: 2,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    alignContent: 'start',
    gap: theme.spacing(0.5, 1.5),
    color: theme.palette.text.secondary,
    ...typeStyles.qualifying,
  },
}));

/** One debrief in a list. */
export function DebriefRow(props: { debrief: Debrief }) {
  const { debrief } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(debriefLearningTranslationRef);
  const kit = useTranslationRef(debriefReactTranslationRef).t;
  const colours = useSignalColours();
  const readRoute = useRouteRef(readRouteRef);
  const counts = debrief.countermeasureCounts;
  return (
    <li className={classes.root}>
      <KindIcon className={classes.icon} kind={debrief.kind} fontSize="small" />
      <h3 className={classes.title}>
        <Link to={readRoute({ id: debrief.id })}>{debrief.title}</Link>
      </h3>
      <div className={classes.meta}>
        <InstantText value={debrief.occurredAt} format="date" />
        <SeverityBadge severity={debrief.severity} />
        <span>
          {kit(`kind.${debrief.kind}`)} #{debrief.number}
        </span>
        <span>{t(`status.${debrief.status}`)}</span>
        {debrief.owner && <PersonName entityRef={debrief.owner} />}
        {debrief.entities.slice(0, entitiesShown).map(entity => (
          <EntityLink
            key={entity.entityRef}
            entityRef={entity.entityRef}
            title={entity.title ?? undefined}
          />
        ))}
        {debrief.entities.length > entitiesShown && (
          <span>+{debrief.entities.length - entitiesShown}</span>
        )}
        {counts.total > 0 && (
          <span>
            {t('list.countermeasures', { count: counts.total })}
            {counts.open > 0 &&
              `, ${t('list.open', { open: String(counts.open) })}`}
          </span>
        )}
        {counts.overdue > 0 && (
          <strong style={{ color: colours.attention.main }}>
            {t('list.overdue', { overdue: String(counts.overdue) })}
          </strong>
        )}
      </div>
      <div className={classes.picture}>
        <IncidentPicture
          variant="strip"
          marks={debrief.marks}
          targets={debrief.targets}
          severity={debrief.severity}
        />
      </div>
    </li>
  );
}
