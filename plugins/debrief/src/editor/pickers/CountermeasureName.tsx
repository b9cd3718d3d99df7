import { useApi } from '@backstage/core-plugin-api';
import {
  debriefApiRef,
  queryKeys,
} from '@debrief/backstage-plugin-debrief-react';
import { useQuery } from '@tanstack/react-query';

/** A countermeasure by its number and title. */
export function CountermeasureName(props: { id: string }) {
  const api = useApi(debriefApiRef);
  const { data } = useQuery({
    queryKey: [...queryKeys.all, 'countermeasure', props.id],
    queryFn: () => api.getCountermeasure(props.id),
  });
  return <>{data ? `CM-${data.number} ${data.title}` : 'CM-…'}</>;
}
