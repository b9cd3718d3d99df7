import { LinkButton } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { Debrief } from '@debrief/backstage-plugin-debrief-common';
import Alert from '@material-ui/lab/Alert';
import AlertTitle from '@material-ui/lab/AlertTitle';
import { listRouteRef } from '../routes';
import { debriefTranslationRef } from '../translation';
import { debriefReadingTranslationRef } from './translation';

/** In place of a debrief that was taken away while it was read. */
export function GoneNotice(props: { debrief: Debrief }) {
  const { t } = useTranslationRef(debriefReadingTranslationRef);
  const { t: plugin } = useTranslationRef(debriefTranslationRef);
  const listPath = useRouteRef(listRouteRef)();
  return (
    <Alert
      severity="info"
      action={
        <LinkButton to={listPath} color="inherit" size="small">
          {plugin('page.list')}
        </LinkButton>
      }
    >
      <AlertTitle>
        {t('gone.title', { number: String(props.debrief.number) })}
      </AlertTitle>
      {t('gone.text')}
    </Alert>
  );
}
