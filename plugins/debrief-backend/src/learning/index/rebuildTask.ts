import { LoggerService } from '@backstage/backend-plugin-api';
import { Task } from '../../house';
import { SearchIndexer } from './SearchIndexer';

/**
 * Lets the index be rebuilt, by one replica at a time: whenever somebody asks
 * the scheduler for it, and at the start if it was written by an older version.
 */
export function rebuildTask(index: SearchIndexer, logger: LoggerService): Task {
  return {
    id: 'rebuild-search-index',
    frequency: { trigger: 'manual' },
    timeout: { hours: 12 },
    fn: async signal => {
      await index.rebuild(signal);
      logger.info('The search index was rebuilt');
    },
    isDueAtStart: () => index.isOutdated(),
  };
}
