import { useEntityPresentation } from '@backstage/plugin-catalog-react';

/** The display name of a person or a team. */
export function PersonName(props: { entityRef: string }) {
  const { primaryTitle } = useEntityPresentation(props.entityRef, {
    defaultKind: 'user',
  });
  return <>{primaryTitle}</>;
}
