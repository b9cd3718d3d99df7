import {
  LoggerService,
  RootHealthService,
  RootLifecycleService,
} from '@backstage/backend-plugin-api';
import {
  ReadinessCheck,
  ReadinessChecksService,
} from './readinessChecksServiceRef';

type Health = Awaited<ReturnType<RootHealthService['getReadiness']>>;

const defaultLimitMilliseconds = 3_000;

/** Ready once the backend has started, while everything it needs is there. */
export class CheckedHealth implements RootHealthService {
  private state: 'starting' | 'started' | 'stopping' = 'starting';
  /** Asked and not answered yet: what hangs is not asked twice. */
  private readonly running = new Map<ReadinessCheck, Promise<boolean>>();

  constructor(
    private readonly options: {
      checks: Pick<ReadinessChecksService, 'list'>;
      lifecycle: Pick<
        RootLifecycleService,
        'addStartupHook' | 'addBeforeShutdownHook'
      >;
      logger: Pick<LoggerService, 'warn'>;
      /** How long a check may take. */
      limitMilliseconds?: number;
    },
  ) {
    options.lifecycle.addStartupHook(() => {
      this.state = 'started';
    });
    options.lifecycle.addBeforeShutdownHook(() => {
      this.state = 'stopping';
    });
  }

  async getLiveness(): Promise<Health> {
    return ok;
  }

  async getReadiness(): Promise<Health> {
    if (this.state === 'starting') {
      return unready('Backend has not started yet');
    }
    if (this.state === 'stopping') {
      return unready('Backend is shutting down');
    }
    const away = await this.findAway();
    return away.length > 0 ? unready(`Away: ${away.join(', ')}`) : ok;
  }

  /** The ids of what is away. */
  private async findAway(): Promise<string[]> {
    const checks = this.options.checks.list();
    const answers = await Promise.all(checks.map(it => this.isThere(it)));
    return checks.filter((_, index) => !answers[index]).map(({ id }) => id);
  }

  private async isThere(check: ReadinessCheck): Promise<boolean> {
    const { limitMilliseconds = defaultLimitMilliseconds } = this.options;
    let timer: NodeJS.Timeout | undefined;
    const limit = new Promise<boolean>(resolve => {
      timer = setTimeout(() => resolve(false), limitMilliseconds);
    });
    try {
      return await Promise.race([this.ask(check), limit]);
    } finally {
      clearTimeout(timer);
    }
  }

  private ask(check: ReadinessCheck): Promise<boolean> {
    const running = this.running.get(check) ?? this.start(check);
    this.running.set(check, running);
    return running;
  }

  private async start(check: ReadinessCheck): Promise<boolean> {
    try {
      await check.check();
      return true;
    } catch (error) {
      this.options.logger.warn(`Not ready: ${check.id} is away`, {
        cause: String(error),
      });
      return false;
    } finally {
      this.running.delete(check);
    }
  }
}

const ok: Health = { status: 200, payload: { status: 'ok' } };

function unready(message: string): Health {
  return { status: 503, payload: { message, status: 'error' } };
}
