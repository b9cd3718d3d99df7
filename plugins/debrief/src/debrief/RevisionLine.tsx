import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { Revision } from '@debrief/backstage-plugin-debrief-common';
import {
  InstantText,
  notPrintedClass,
  PersonName,
  typeStyles,
} from '@debrief/backstage-plugin-debrief-react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { debriefReadingTranslationRef, fieldMessages } from './translation';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    gap: theme.spacing(0, 1.5),
    padding: theme.spacing(0.75, 0),
    borderTop: `1px solid ${theme.palette.divider}`,
    '&:first-child': { borderTop: 0 },
  },
  version: { minWidth: 32, ...typeStyles.strong },
  what: { flex: '1 1 240px', minWidth: 0 },
  qualifying: {
    ...typeStyles.qualifying,
    color: theme.palette.text.secondary,
  },
  button: { textTransform: 'none', padding: theme.spacing(0, 1) },
}));

/** One saved state: who did what, and when. */
export function RevisionLine(props: {
  revision: Revision;
  /** Left out of what is current, and for those who may not. */
  onRestore?: () => void;
}) {
  const { at, by, action, changedFields } = props.revision;
  const version = String(props.revision.version);
  const classes = useStyles();
  const { t } = useTranslationRef(debriefReadingTranslationRef);
  const fields = changedFields
    .map(name => (isKnownField(name) ? t(`history.field.${name}`) : name))
    .join(', ');
  return (
    <li className={classes.root}>
      <span className={classes.version}>
        {t('history.version', { version })}
      </span>
      <span className={classes.what}>
        <PersonName entityRef={by} /> {t(`history.action.${action}`)}
        {action === 'updated' && fields && (
          <span className={classes.qualifying}>{`: ${fields}`}</span>
        )}
      </span>
      <span className={classes.qualifying}>
        <InstantText value={at} format="dateTime" />
      </span>
      {props.onRestore && (
        <Button
          className={`${classes.button} ${notPrintedClass}`}
          size="small"
          color="primary"
          aria-label={t('history.restoreVersion', { version })}
          onClick={props.onRestore}
        >
          {t('history.restore')}
        </Button>
      )}
    </li>
  );
}

type KnownField = keyof typeof fieldMessages;

function isKnownField(name: string): name is KnownField {
  return name in fieldMessages;
}
