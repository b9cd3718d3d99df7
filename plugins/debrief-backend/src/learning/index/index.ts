import { DebriefSettings } from '@debrief/backstage-plugin-debrief-common';
import { DebriefSource } from './debriefs/DebriefSource';
import { IndexSource } from './IndexSource';

export { rebuildTask } from './rebuildTask';
export { SearchIndexer } from './SearchIndexer';

/** What there is to be found, one source for each type of owner. */
export function createSources(settings: DebriefSettings): IndexSource[] {
  return [new DebriefSource(settings)];
}
