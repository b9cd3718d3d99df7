import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Serves `pages` one after the other; a text instead of a page is an error. */
export class StubbedDebriefBackend {
  pages: (object[] | string)[] = [];
  requests: URL[] = [];
  authorizations: (string | undefined)[] = [];
  private readonly server: Server = createServer((request, response) => {
    const url = new URL(request.url ?? '', this.url);
    this.requests.push(url);
    this.authorizations.push(request.headers.authorization);
    const index = Number(url.searchParams.get('cursor') ?? 0);
    const page = this.pages[index] ?? [];
    if (typeof page === 'string') {
      response.statusCode = 503;
      response.end(page);
      return;
    }
    const hasNext = index + 1 < this.pages.length;
    response.setHeader('Content-Type', 'application/json');
    response.end(
      JSON.stringify({
        items: page,
        totalItems: this.pages.flat().length,
        pageInfo: hasNext ? { nextCursor: String(index + 1) } : {},
      }),
    );
  });

  get url(): string {
    const { port } = this.server.address() as AddressInfo;
    return `http://localhost:${port}`;
  }

  listen(): Promise<void> {
    return new Promise(resolve => this.server.listen(0, resolve));
  }

  reset(): void {
    this.pages = [];
    this.requests = [];
    this.authorizations = [];
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
  }
}
