import { useSearchParams } from './router';
import { useCallback, useMemo } from 'react';

/**
 * Filters that live in the URL, so that a view can be bookmarked, shared and
 * gone back to. Parameters with other names are left alone.
 */
export function useUrlFilters<K extends string>(names: readonly K[]) {
  const [parameters, setParameters] = useSearchParams();

  const valuesOf = useCallback(
    (name: K): string[] =>
      parameters
        .getAll(name)
        // A text to search for keeps its commas, the other values are ids.
        .flatMap(value => (name === 'q' ? [value] : value.split(',')))
        .filter(Boolean),
    [parameters],
  );

  const setValues = useCallback(
    (name: K, values: string[], options?: { replace?: boolean }) =>
      setParameters(current => {
        const next = new URLSearchParams(current);
        next.delete(name);
        values.filter(Boolean).forEach(value => next.append(name, value));
        return next;
      }, options),
    [setParameters],
  );

  const clear = useCallback(
    () =>
      setParameters(current => {
        const next = new URLSearchParams(current);
        names.forEach(name => next.delete(name));
        return next;
      }),
    [names, setParameters],
  );

  const hasAny = useMemo(
    () => names.some(name => valuesOf(name).length > 0),
    [names, valuesOf],
  );

  return { valuesOf, setValues, clear, hasAny };
}
