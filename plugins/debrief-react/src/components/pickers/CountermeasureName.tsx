import { useApi } from '@backstage/core-plugin-api';
import { countermeasureEndpoints } from '@debrief/backstage-plugin-debrief-common';
import { useQuery } from '@tanstack/react-query';
import { debriefApiRef } from '../../api/DebriefApi';
import { queryKeys } from '../../hooks/queryKeys';
import { useT } from '../../useT';

/** A countermeasure by its number and title. */
export function CountermeasureName(props: { id: string }) {
  const api = useApi(debriefApiRef);
  const t = useT();
  const { data, isError } = useQuery({
    queryKey: [...queryKeys.all, 'countermeasure', props.id],
    queryFn: () => api.call(countermeasureEndpoints.get, { id: props.id }),
  });
  if (data) {
    return <>{`CM-${data.number} ${data.title}`}</>;
  }
  return <>{isError ? t('countermeasureHidden') : 'CM-…'}</>;
}
