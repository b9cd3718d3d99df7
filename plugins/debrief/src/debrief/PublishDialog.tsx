import { LinkButton } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  Debrief,
  debriefEndpoints,
  findPublishProblems,
  PublishProblem,
} from '@debrief/backstage-plugin-debrief-common';
import Typography from '@material-ui/core/Typography';
import { editRouteRef } from '../routes';
import { debriefReadingTranslationRef } from './translation';
import { ConfirmDialog } from './ConfirmDialog';

/** Asks before everyone reads it, and lists what is missing until then. */
export function PublishDialog(props: {
  debrief: Debrief;
  onClose: () => void;
}) {
  const { debrief } = props;
  const { t } = useTranslationRef(debriefReadingTranslationRef);
  const editRoute = useRouteRef(editRouteRef);
  const problems = findPublishProblems(debrief);
  return (
    <ConfirmDialog
      title={t('publish.title')}
      confirm={t('publish.confirm')}
      done={t('publish.done', { number: String(debrief.number) })}
      change={api =>
        api.call(debriefEndpoints.publish, {
          id: debrief.id,
          version: debrief.version,
        })
      }
      onClose={props.onClose}
      instead={
        problems.length > 0 ? (
          <LinkButton
            to={editRoute({ id: debrief.id })}
            variant="contained"
            color="primary"
          >
            {t('publish.complete')}
          </LinkButton>
        ) : undefined
      }
    >
      {problems.length > 0 ? (
        <>
          <Typography variant="body1">{t('publish.missing')}</Typography>
          <ul>
            {problems.map(problem => (
              <li key={problem.field}>
                <Missing problem={problem} />
              </li>
            ))}
          </ul>
        </>
      ) : (
        <Typography variant="body1">
          {debrief.visibility === 'restricted'
            ? t('publish.restricted')
            : t('publish.everyone')}
        </Typography>
      )}
    </ConfirmDialog>
  );
}

function Missing(props: { problem: PublishProblem }) {
  const { field, message } = props.problem;
  const { t } = useTranslationRef(debriefReadingTranslationRef);
  switch (field) {
    case 'summary':
      return <>{t('publish.summary')}</>;
    case 'marks.startedAt':
      return <>{t('publish.startedAt')}</>;
    default:
      return <>{t('publish.other', { field, message })}</>;
  }
}
