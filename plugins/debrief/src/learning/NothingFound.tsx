import { EmptyState } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { RouterLink } from '@debrief/backstage-plugin-debrief-react';
import Button from '@material-ui/core/Button';
import { importRouteRef } from '../routes';
import { debriefTranslationRef } from '../translation';

/** Why there are no results, and what helps. */
export function NothingFound(props: { isFiltered: boolean }) {
  const { t } = useTranslationRef(debriefTranslationRef);
  const importRoute = useRouteRef(importRouteRef);
  if (props.isFiltered) {
    return (
      <EmptyState
        missing="data"
        title={t('learning.nothingFound')}
        description={t('learning.nothingFoundHint')}
      />
    );
  }
  return (
    <EmptyState
      missing="data"
      title={t('learning.nothingYet')}
      description={t('learning.nothingYetHint')}
      action={
        <Button
          variant="contained"
          color="primary"
          component={RouterLink}
          to={importRoute()}
        >
          {t('learning.importLink')}
        </Button>
      }
    />
  );
}
