import { Link } from '@backstage/core-components';
import { ReactNode } from 'react';

/** Leads to a page that an installation need not have. */
export function OptionalLink(props: {
  to: string | undefined;
  /** Within a sentence a link is told by more than its colour. */
  underline?: 'always';
  children: ReactNode;
}) {
  return props.to ? (
    <Link to={props.to} underline={props.underline}>
      {props.children}
    </Link>
  ) : (
    <>{props.children}</>
  );
}
