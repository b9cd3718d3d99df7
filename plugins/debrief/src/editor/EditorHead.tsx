import { LinkButton } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import {
  goToSection,
  typeStyles,
} from '@debrief/backstage-plugin-debrief-react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import { readRouteRef } from '../routes';
import { useEditor } from './session/EditorContext';
import { anchorOfSection } from './session/sections';
import { useDebriefField } from './session/useDebriefField';
import { useT } from './useT';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    gap: theme.spacing(1, 3),
  },
  names: { flex: '1 1 320px', minWidth: 0 },
  title: {
    margin: 0,
    ...typeStyles.pageTitle,
    overflowWrap: 'anywhere',
  },
  status: {
    margin: 0,
    ...typeStyles.qualifying,
    color: theme.palette.text.secondary,
  },
  actions: { display: 'flex', gap: theme.spacing(1) },
}));

/** What is being written, how far it is, and the way out. */
export function EditorHead() {
  const classes = useStyles();
  const t = useT();
  const { debrief } = useEditor();
  const readingPath = useRouteRef(readRouteRef);
  const [title] = useDebriefField('title');
  return (
    <>
      <div className={classes.root}>
        <div className={classes.names}>
          <p className={classes.status}>
            {t('head.number', { number: String(debrief.number) })}
            {' · '}
            {t(`head.status.${debrief.status}`)}
          </p>
          <h2 className={classes.title}>
            {title.trim() || t('head.untitled')}
          </h2>
        </div>
        <div className={classes.actions}>
          <LinkButton
            to={readingPath({ id: String(debrief.number) })}
            variant="outlined"
            color="primary"
          >
            {t('head.read')}
          </LinkButton>
          {debrief.status === 'draft' && (
            <Button
              variant="contained"
              color="primary"
              onClick={() => goToSection(anchorOfSection('publish'))}
            >
              {t('head.publish')}
            </Button>
          )}
        </div>
      </div>
      {debrief.status === 'closed' && (
        <Alert severity="info">{t('head.closed')}</Alert>
      )}
    </>
  );
}
