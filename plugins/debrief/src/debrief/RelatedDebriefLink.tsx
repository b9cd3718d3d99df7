import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useDebrief } from '@debrief/backstage-plugin-debrief-react';
import { readRouteRef } from '../routes';
import { debriefReadingTranslationRef } from './translation';

/** Leads to another debrief by its number and title, once they are known. */
export function RelatedDebriefLink(props: {
  id: string;
  /** Only the number. */
  isShort?: boolean;
}) {
  const { t } = useTranslationRef(debriefReadingTranslationRef);
  const readRoute = useRouteRef(readRouteRef);
  const { data, error } = useDebrief(props.id);
  if (data) {
    const { title } = data;
    const number = String(data.number);
    return (
      <Link to={readRoute({ id: props.id })} title={title} underline="always">
        {props.isShort
          ? t('number', { number })
          : t('title', { number, title })}
      </Link>
    );
  }
  return error ? <span>{t('relation.hidden')}</span> : <span aria-busy>…</span>;
}
