import { EmptyState } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { RouterLink } from '@debrief/backstage-plugin-debrief-react';
import Button from '@material-ui/core/Button';
import { importRouteRef } from '../routes';
import { debriefLearningTranslationRef } from './translation';

/** Why there are no results, and what helps. */
export function NothingFound(props: { isFiltered: boolean }) {
  const { t } = useTranslationRef(debriefLearningTranslationRef);
  const importRoute = useRouteRef(importRouteRef);
  if (props.isFiltered) {
    return (
      <EmptyState
        missing="data"
        title={t('nothingFound')}
        description={t('nothingFoundHint')}
      />
    );
  }
  return (
    <EmptyState
      missing="data"
      title={t('nothingYet')}
      description={t('nothingYetHint')}
      action={
        <Button
          variant="contained"
          color="primary"
          component={RouterLink}
          to={importRoute()}
        >
          {t('importLink')}
        </Button>
      }
    />
  );
}
