import { LoggerService, SchedulerService } from '@backstage/backend-plugin-api';
import { isError } from '@backstage/errors';
import { SearchIndexer } from './SearchIndexer';

const id = 'rebuild-search-index';

/**
 * Lets the index be rebuilt, by one replica at a time: whenever somebody asks
 * the scheduler for it, and now if it was written by an older version.
 */
export async function scheduleRebuild(
  { logger, scheduler }: { logger: LoggerService; scheduler: SchedulerService },
  index: SearchIndexer,
): Promise<void> {
  await scheduler.scheduleTask({
    id,
    frequency: { trigger: 'manual' },
    timeout: { hours: 12 },
    fn: async signal => {
      await index.rebuild(signal);
      logger.info('The search index was rebuilt');
    },
  });
  if (await index.isOutdated()) {
    await triggerOnce(scheduler);
  }
}

async function triggerOnce(scheduler: SchedulerService): Promise<void> {
  try {
    await scheduler.triggerTask(id);
  } catch (error) {
    // Another replica was first.
    if (!isError(error) || error.name !== 'ConflictError') {
      throw error;
    }
  }
}
