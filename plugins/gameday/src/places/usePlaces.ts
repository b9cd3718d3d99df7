import { useRouteRef } from '@backstage/core-plugin-api';
import {
  debriefLinkRef,
  editRouteRef,
  newRouteRef,
  readRouteRef,
  rootRouteRef,
  runRouteRef,
} from '../routes';

/** What a new game day begins with. */
export interface Beginning {
  entityRef?: string;
  debriefId?: string;
  countermeasureId?: string;
  scenarioId?: string;
  form?: string;
  /** A game day of which it is the next, harder step. */
  after?: string;
  /** Anything: the step is the same again. */
  same?: string;
}

/** Where everything is; what an installation does not have is undefined. */
export function usePlaces() {
  const list = useRouteRef(rootRouteRef);
  const start = useRouteRef(newRouteRef);
  const read = useRouteRef(readRouteRef);
  const edit = useRouteRef(editRouteRef);
  const run = useRouteRef(runRouteRef);
  const debrief = useRouteRef(debriefLinkRef);
  return {
    list: (query: Record<string, string> = {}) =>
      withQuery(list(), new URLSearchParams(query)),
    start: (beginning: Beginning = {}) =>
      withQuery(start(), new URLSearchParams(Object.entries(beginning))),
    read: (id: string) => read({ id }),
    edit: (id: string) => edit({ id }),
    run: (id: string) => run({ id }),
    debrief: (id: string) => debrief?.({ id }),
    countermeasure: (source: { type: string; id: string }, id: string) =>
      source.type === 'debrief'
        ? debrief && `${debrief({ id: source.id })}#countermeasure-${id}`
        : `${read({ id: source.id })}#countermeasure-${id}`,
  };
}

function withQuery(path: string, query: URLSearchParams): string {
  const text = query.toString();
  return text ? `${path}?${text}` : path;
}
