import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useEntity } from '@backstage/plugin-catalog-react';
import { KindIcon, typeStyles } from '@debrief/backstage-plugin-debrief-react';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import { gameDayTranslationRef } from '../translation';

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
  title: { margin: 0, ...typeStyles.entryTitle },
  description: {
    margin: 0,
    maxWidth: 480,
    ...typeStyles.body,
    color: theme.palette.text.secondary,
    overflowWrap: 'anywhere',
  },
}));

/** Says that game days are not recorded yet. */
export function EntityGameDaysContent() {
  const { metadata } = useEntity().entity;
  const classes = useStyles();
  const { t } = useTranslationRef(gameDayTranslationRef);
  return (
    <Paper variant="outlined" className={classes.root}>
      <span className={classes.icon}>
        <KindIcon kind="game-day" />
      </span>
      <h2 className={classes.title}>{t('entity.notRecordedTitle')}</h2>
      <p className={classes.description}>
        {t('entity.notRecordedDescription', {
          entity: metadata.title ?? metadata.name,
        })}
      </p>
    </Paper>
  );
}
