import { createBackendModule } from '@backstage/backend-plugin-api';
import { debriefSeedExtensionPoint } from '@debrief/backstage-plugin-debrief-node';
import { Corpus } from './corpus/Corpus';

const batchSize = 500;

/**
 * Fills the database when the backend starts, as seeds: through the same code
 * as an import, with revisions, and indexed for search.
 */
export function corpusModule(size: number) {
  return createBackendModule({
    pluginId: 'debrief',
    moduleId: 'corpus',
    register(env) {
      env.registerInit({
        deps: { seeds: debriefSeedExtensionPoint },
        async init({ seeds }) {
          const records = new Corpus(size).records();
          for (let start = 0; start < size; start += batchSize) {
            seeds.addSeed({
              key: `corpus-${start}`,
              load: () => take(records, batchSize),
            });
          }
        },
      });
    },
  });
}

function take<T>(items: Iterator<T, undefined>, most: number): T[] {
  const taken: T[] = [];
  while (taken.length < most) {
    const { value } = items.next();
    if (value === undefined) {
      break;
    }
    taken.push(value);
  }
  return taken;
}
