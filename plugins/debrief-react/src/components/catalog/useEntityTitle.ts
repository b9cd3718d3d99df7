import { useApiHolder } from '@backstage/core-plugin-api';
import {
  defaultEntityPresentation,
  entityPresentationApiRef,
} from '@backstage/plugin-catalog-react';
import { useEffect, useState } from 'react';

/** The name that the catalog shows for an entity, empty for none. */
export function useEntityTitle(entityRef: string | null): string {
  const presentationApi = useApiHolder().get(entityPresentationApiRef);
  const [loaded, setLoaded] = useState<{ entityRef: string; title: string }>();

  useEffect(() => {
    let isGone = false;
    if (entityRef) {
      presentationApi?.forEntity(entityRef).promise.then(
        ({ primaryTitle }) =>
          isGone || setLoaded({ entityRef, title: primaryTitle }),
        () => {},
      );
    }
    return () => {
      isGone = true;
    };
  }, [entityRef, presentationApi]);

  if (!entityRef) {
    return '';
  }
  return loaded?.entityRef === entityRef
    ? loaded.title
    : defaultEntityPresentation(entityRef).primaryTitle;
}
