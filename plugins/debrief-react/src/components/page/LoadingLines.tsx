import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Skeleton from '@material-ui/lab/Skeleton';
import { debriefReactTranslationRef } from '../../translation';

const widths = ['40%', '90%', '75%', '60%', '85%'];

/** Grey lines where text is about to be. */
export function LoadingLines(props: { lines?: number }) {
  const { t } = useTranslationRef(debriefReactTranslationRef);
  return (
    <div role="status" aria-label={t('query.loading')} data-testid="loading">
      {Array.from({ length: props.lines ?? 4 }, (_, line) => (
        <Skeleton key={line} height={28} width={widths[line % widths.length]} />
      ))}
    </div>
  );
}
