import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import type { Countermeasure } from '@debrief/backstage-plugin-debrief-common';
import { readRouteRef } from '../routes';

/** The element of a countermeasure on the page of its debrief. */
export function countermeasureAnchor(id: string): string {
  return `countermeasure-${id}`;
}

/** Leads to a countermeasure, where it came from. */
export function CountermeasureLink(props: { countermeasure: Countermeasure }) {
  const { id, title, source } = props.countermeasure;
  const readRoute = useRouteRef(readRouteRef);
  if (source.type !== 'debrief') {
    return <span>{title}</span>;
  }
  return (
    <Link
      to={`${readRoute({ id: source.id })}#${countermeasureAnchor(id)}`}
      underline="always"
    >
      {title}
    </Link>
  );
}
