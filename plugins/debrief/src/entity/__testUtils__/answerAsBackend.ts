import { createDebrief, createItem, createRecord } from './createRecord';

export const known = createItem({ number: 158, title: 'Checkout was away' });

/** Stands in for `fetch`, and for the debrief backend behind it. */
export async function answerAsBackend(
  input: RequestInfo | URL,
  init?: RequestInit,
): Promise<Response> {
  const request = new Request(input, init);
  const { pathname } = new URL(request.url);
  const path = pathname.replace('/api/debrief', '');
  if (request.method === 'POST' && path === '/debriefs') {
    const { title } = await request.json();
    return Response.json(
      createDebrief({ id: 'new-draft', number: 164, title, status: 'draft' }),
      { status: 201 },
    );
  }
  const answers: { [path: string]: object } = {
    '/learning-record': createRecord([known]),
    '/countermeasures': { items: [], totalItems: 0, pageInfo: {} },
    '/debriefs': { items: [known], totalItems: 1, pageInfo: {} },
    [`/debriefs/${known.id}`]: known,
  };
  return path in answers
    ? Response.json(answers[path])
    : Response.json(
        { error: { name: 'NotFoundError', message: path } },
        { status: 404 },
      );
}
