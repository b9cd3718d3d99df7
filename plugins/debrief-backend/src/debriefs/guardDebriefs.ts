import { PermissionsRegistryService } from '@backstage/backend-plugin-api';
import {
  isResourcePermission,
  Permission,
} from '@backstage/plugin-permission-common';
import { createConditionTransformer } from '@backstage/plugin-permission-node';
import {
  debriefPermissions,
  debriefReadPermission,
  RESOURCE_TYPE_GAME_DAY,
} from '@debrief/backstage-plugin-debrief-common';
import {
  debriefPermissionResourceRef,
  debriefPermissionRules,
  DebriefResource,
} from '@debrief/backstage-plugin-debrief-node';
import { Knex } from 'knex';
import { GuardedResource } from '../permissions';
import { readResources } from './readResources';

/** Tells the permission system what can be decided about debriefs. */
export function guardDebriefs(
  registry: PermissionsRegistryService,
  db: Knex,
): GuardedResource {
  registry.addResourceType({
    resourceRef: debriefPermissionResourceRef,
    permissions: debriefPermissions.filter(isAboutDebriefs),
    rules: Object.values(debriefPermissionRules),
    getResources: ids => readUnrestricted(db, ids),
  });
  const people = of('debrief_people', 'entity_ref');
  return {
    type: 'debrief',
    plural: 'debriefs',
    table: 'debriefs',
    readPermission: debriefReadPermission,
    lists: {
      tag: of('debrief_tags', 'tag'),
      entityRef: of('debrief_entities', 'entity_ref'),
      person: people,
    },
    people,
    visibilityRule: debriefPermissionRules.hasVisibility.name,
    toConditions: createConditionTransformer(
      registry.getPermissionRuleset(debriefPermissionResourceRef),
    ),
  };
}

function isAboutDebriefs(permission: Permission): boolean {
  return !isResourcePermission(permission, RESOURCE_TYPE_GAME_DAY);
}

function of(table: string, value: string) {
  return { table, id: 'debrief_id', value };
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
