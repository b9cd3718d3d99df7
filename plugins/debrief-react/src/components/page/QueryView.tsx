import { ReactNode } from 'react';
import { ErrorNotice } from './ErrorNotice';
import { LoadingLines } from './LoadingLines';

/** What `QueryView` needs of a query of react-query. */
export interface ViewedQuery<T> {
  data: T | undefined;
  error: Error | null;
  refetch(): unknown;
}

export interface QueryViewProps<T> {
  query: ViewedQuery<T>;
  children: (data: T) => ReactNode;
  /** In place of the grey lines. */
  loading?: ReactNode;
  /** A way on from where there is nothing to show. */
  errorAction?: ReactNode;
  /** What stands in for a list without items; left out, `children` does. */
  empty?: ReactNode;
}

/**
 * Shows what a query answered, or why there is nothing to show: still loading,
 * not allowed, not there, failed (with a way to try again), empty.
 */
export function QueryView<T>(props: QueryViewProps<T>) {
  const { data, error, refetch } = props.query;
  // What was read before stays when reading it again fails for a moment.
  if (error && data === undefined) {
    return (
      <ErrorNotice
        error={error}
        onRetry={() => refetch()}
        action={props.errorAction}
      />
    );
  }
  if (data === undefined) {
    return <>{props.loading ?? <LoadingLines />}</>;
  }
  if (props.empty !== undefined && isEmptyList(data)) {
    return <>{props.empty}</>;
  }
  return <>{props.children(data)}</>;
}

function isEmptyList(data: unknown): boolean {
  if (Array.isArray(data)) {
    return data.length === 0;
  }
  if (typeof data !== 'object' || data === null) {
    return false;
  }
  if ('pages' in data && Array.isArray(data.pages)) {
    return data.pages.every(isEmptyList);
  }
  return 'items' in data && isEmptyList(data.items);
}
