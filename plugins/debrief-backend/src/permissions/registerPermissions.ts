import { PermissionsRegistryService } from '@backstage/backend-plugin-api';
import { debriefPermissions } from '@debrief/backstage-plugin-debrief-common';
import {
  debriefPermissionResourceRef,
  debriefPermissionRules,
  DebriefResource,
} from '@debrief/backstage-plugin-debrief-node';
import { Knex } from 'knex';
import { readResources } from './readResources';

/** Tells the permission system what can be decided about, and by which rules. */
export function registerPermissions(
  registry: PermissionsRegistryService,
  db: Knex,
): void {
  registry.addResourceType({
    resourceRef: debriefPermissionResourceRef,
    permissions: debriefPermissions,
    rules: Object.values(debriefPermissionRules),
    getResources: ids => readUnrestricted(db, ids),
  });
}

// Whoever asks the permission backend about one debrief is not known here. What
// the guard would have to decide for them is answered with no.
async function readUnrestricted(
  db: Knex,
  ids: string[],
): Promise<(DebriefResource | undefined)[]> {
  const resources = await readResources(db, ids);
  return ids.map(id => {
    const resource = resources.get(id);
    return resource?.visibility === 'organisation' ? resource : undefined;
  });
}
