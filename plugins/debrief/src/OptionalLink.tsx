import { Link } from '@backstage/core-components';
import { ReactNode } from 'react';

/** Leads to a page that an installation need not have. */
export function OptionalLink(props: {
  to: string | undefined;
  children: ReactNode;
}) {
  return props.to ? (
    <Link to={props.to}>{props.children}</Link>
  ) : (
    <>{props.children}</>
  );
}
