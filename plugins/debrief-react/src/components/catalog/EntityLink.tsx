import { EntityRefLink } from '@backstage/plugin-catalog-react';

/**
 * Leads to an entity's page, by the name that the catalog shows for it.
 *
 * @param props - `title` is used in its place, for what has left the catalog
 */
export function EntityLink(props: { entityRef: string; title?: string }) {
  return (
    <EntityRefLink entityRef={props.entityRef} hideIcon disableTooltip>
      {props.title}
    </EntityRefLink>
  );
}
