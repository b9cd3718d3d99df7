import type { Entity } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  KindIcon,
  typeStyles,
  useTypeStyles,
} from '@debrief/backstage-plugin-debrief-react';
import Button from '@material-ui/core/Button';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import { debriefEntityTranslationRef } from './translation';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: theme.spacing(1),
    padding: theme.spacing(8, 3),
    borderRadius: 4,
    textAlign: 'center',
  },
  icon: { ...typeStyles.largeIcon, color: theme.palette.text.secondary },
  description: { maxWidth: 480, color: theme.palette.text.secondary },
  action: { marginTop: theme.spacing(1) },
}));

/** Invites to record something small. */
export function EmptyRecord(props: {
  entity: Entity;
  /** Left out for those who may not. */
  onStart?: () => void;
}) {
  const { metadata } = props.entity;
  const classes = useStyles();
  const text = useTypeStyles();
  const { t } = useTranslationRef(debriefEntityTranslationRef);
  return (
    <Paper variant="outlined" className={classes.root}>
      <span className={classes.icon}>
        <KindIcon kind="near-miss" />
      </span>
      <h2 className={text.entryTitle}>{t('empty.title')}</h2>
      <p className={`${text.body} ${classes.description}`}>
        {t('empty.description', {
          entity: metadata.title ?? metadata.name,
        })}
      </p>
      {props.onStart && (
        <Button
          className={classes.action}
          variant="contained"
          color="primary"
          disableElevation
          onClick={props.onStart}
        >
          {t('empty.action')}
        </Button>
      )}
    </Paper>
  );
}
