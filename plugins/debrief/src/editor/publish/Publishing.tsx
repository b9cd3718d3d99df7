import { LinkButton } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import {
  goToSection,
  InstantText,
  typeStyles,
  useSaveState,
  useSignalColours,
  ZoneNote,
} from '@debrief/backstage-plugin-debrief-react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { useState } from 'react';
import { readRouteRef } from '../../routes';
import { publishProblemsOf } from '../session/completeness';
import { useEditor } from '../session/EditorContext';
import { anchorOfSection } from '../session/sections';
import { useT } from '../useT';
import { PublishDialog } from './PublishDialog';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: theme.spacing(1),
    ...typeStyles.body,
  },
  problems: { margin: 0, paddingLeft: theme.spacing(2.5) },
  link: {
    border: 0,
    padding: 0,
    font: 'inherit',
    background: 'none',
    color: theme.palette.link,
    cursor: 'pointer',
    '&:hover': { textDecoration: 'underline' },
  },
}));

/** What is missing before everyone may read it, and the step itself. */
export function Publishing() {
  const classes = useStyles();
  const t = useT();
  const { session, debrief, mayPublish } = useEditor();
  const { held } = useSignalColours();
  const readingPath = useRouteRef(readRouteRef);
  const { typed } = useSaveState(session.debrief);
  const [isAsking, setAsking] = useState(false);

  if (debrief.status !== 'draft') {
    return (
      <div className={classes.root}>
        <span role="status" style={{ color: held.main }}>
          {t('publish.published')}{' '}
          {debrief.publishedAt && (
            <>
              <InstantText value={debrief.publishedAt} />
              {' · '}
              <ZoneNote at={debrief.publishedAt} />
            </>
          )}
        </span>
        <LinkButton
          to={readingPath({ id: String(debrief.number) })}
          variant="outlined"
          color="primary"
        >
          {t('publish.readIt')}
        </LinkButton>
      </div>
    );
  }

  const problems = publishProblemsOf(typed);
  return (
    <div className={classes.root}>
      {problems.length > 0 && (
        <>
          <span>{t('publish.problems')}</span>
          <ul className={classes.problems}>
            {problems.map(field => (
              <li key={field}>
                <button
                  type="button"
                  className={classes.link}
                  onClick={() =>
                    goToSection(
                      anchorOfSection(
                        field.startsWith('marks') ? 'marks' : 'event',
                      ),
                    )
                  }
                >
                  {field === 'summary' || field === 'marks.startedAt'
                    ? t(`publish.problem.${field}`)
                    : field}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {mayPublish ? (
        <Button
          variant="contained"
          color="primary"
          disabled={problems.length > 0}
          onClick={() => setAsking(true)}
        >
          {t('publish.publish')}
        </Button>
      ) : (
        <span>{t('publish.forbidden')}</span>
      )}
      <PublishDialog isOpen={isAsking} onClose={() => setAsking(false)} />
    </div>
  );
}
