import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { mockCredentials } from '@backstage/backend-test-utils';
import { ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import type { ServerOptions } from './server';
import { round } from './statistics';

/** An answer, and how long it took. */
export interface TimedAnswer<Body> {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Body;
  milliseconds: number;
}

const megabyte = 1024 * 1024;

/** The backend in a process of its own. */
export class ServerProcess {
  static async start(options: ServerOptions): Promise<ServerProcess> {
    const child = fork(resolvePackagePath('benchmarks', 'src/server.ts'), {
      execArgv: ['--import', 'tsx', '--expose-gc'],
      env: { ...process.env, NODE_ENV: 'production' },
    });
    child.send(options);
    const [message] = await Promise.race([
      once(child, 'message'),
      once(child, 'exit').then(([code]) => [{ error: `exit code ${code}` }]),
    ]);
    if (message.error) {
      throw new Error(`The backend did not start: ${message.error}`);
    }
    return new ServerProcess(child, message.port);
  }

  private readonly agent = new Agent({ keepAlive: true, maxSockets: 1 });

  private constructor(
    private readonly child: ChildProcess,
    private readonly port: number,
  ) {}

  /** MiB that are resident, after the garbage is collected. */
  async residentMemory(): Promise<number> {
    this.child.send('memory');
    const [{ residentBytes }] = await once(this.child, 'message');
    return round(residentBytes / megabyte);
  }

  /** The longest that its event loop was held since this was last asked, ms. */
  async longestPause(): Promise<number> {
    this.child.send('pauses');
    const [{ longestPause }] = await once(this.child, 'message');
    return longestPause;
  }

  /** Sends a request and waits for all of the answer. */
  async ask<Body>(
    method: string,
    path: string,
    options: {
      user?: string;
      body?: unknown;
      headers?: Record<string, string>;
    } = {},
  ): Promise<TimedAnswer<Body>> {
    const body =
      options.body === undefined ? undefined : JSON.stringify(options.body);
    const begin = performance.now();
    return new Promise((resolve, reject) => {
      const sent = request(
        {
          agent: this.agent,
          host: 'localhost',
          port: this.port,
          method,
          path: `/api${path}`,
          headers: {
            authorization: mockCredentials.user.header(
              options.user ?? 'user:default/person-0',
            ),
            ...(body === undefined
              ? {}
              : { 'content-type': 'application/json' }),
            ...options.headers,
          },
        },
        response => {
          const chunks: Buffer[] = [];
          response.on('data', chunk => chunks.push(chunk));
          response.on('error', reject);
          response.on('end', () => {
            const milliseconds = performance.now() - begin;
            const text = Buffer.concat(chunks).toString();
            const status = response.statusCode ?? 0;
            if (status >= 400) {
              reject(new Error(`${method} ${path}: ${status} ${text}`));
            } else {
              resolve({
                status,
                headers: response.headers,
                body: text && JSON.parse(text),
                milliseconds,
              });
            }
          });
        },
      );
      sent.on('error', reject);
      sent.end(body);
    });
  }

  async stop(): Promise<void> {
    this.agent.destroy();
    const exited = once(this.child, 'exit');
    this.child.disconnect();
    await exited;
  }
}
