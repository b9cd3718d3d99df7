import { PermissionsRegistryService } from '@backstage/backend-plugin-api';
import { isResourcePermission } from '@backstage/plugin-permission-common';
import { createConditionTransformer } from '@backstage/plugin-permission-node';
import {
  debriefPermissions,
  gameDayReadPermission,
  RESOURCE_TYPE_GAME_DAY,
} from '@debrief/backstage-plugin-debrief-common';
import {
  gameDayPermissionResourceRef,
  gameDayPermissionRules,
  GameDayResource,
} from '@debrief/backstage-plugin-debrief-node';
import { Knex } from 'knex';
import { GameDayRow, inBatches } from '../database';
import { GuardedResource } from '../permissions';

/** Tells the permission system what can be decided about game days. */
export function guardGameDays(
  registry: PermissionsRegistryService,
  db: Knex,
): GuardedResource {
  registry.addResourceType({
    resourceRef: gameDayPermissionResourceRef,
    permissions: debriefPermissions.filter(it =>
      isResourcePermission(it, RESOURCE_TYPE_GAME_DAY),
    ),
    rules: Object.values(gameDayPermissionRules),
    getResources: ids => readUnrestricted(db, ids),
  });
  const people = of('game_day_people', 'entity_ref');
  return {
    type: 'game-day',
    plural: 'game days',
    table: 'game_days',
    readPermission: gameDayReadPermission,
    lists: { entityRef: of('game_day_entities', 'entity_ref'), person: people },
    people,
    visibilityRule: gameDayPermissionRules.hasVisibility.name,
    toConditions: createConditionTransformer(
      registry.getPermissionRuleset(gameDayPermissionResourceRef),
    ),
  };
}

function of(table: string, value: string) {
  return { table, id: 'game_day_id', value };
}

// Whoever asks the permission backend about one game day is not known here. What
// the guard would have to decide for them is answered with no.
async function readUnrestricted(
  db: Knex,
  ids: string[],
): Promise<(GameDayResource | undefined)[]> {
  const rows = await inBatches(ids, batch =>
    db<GameDayRow>('game_days')
      .whereIn('id', batch)
      .where('visibility', 'organisation')
      .whereNull('deleted_at')
      .select('id', 'status', 'form', 'visibility', 'environment'),
  );
  const entityRefs = await readValues(db, ids, 'game_day_entities');
  const people = await readValues(db, ids, 'game_day_people');
  const resources = new Map<string, GameDayResource>(
    rows.map(row => [
      row.id,
      { ...row, entityRefs: entityRefs(row.id), people: people(row.id) },
    ]),
  );
  return ids.map(id => resources.get(id));
}

async function readValues(
  db: Knex,
  ids: string[],
  table: string,
): Promise<(id: string) => string[]> {
  const rows: { game_day_id: string; entity_ref: string }[] = await inBatches(
    ids,
    batch =>
      db(table)
        .whereIn('game_day_id', batch)
        .distinct('game_day_id', 'entity_ref'),
  );
  return id =>
    rows.filter(it => it.game_day_id === id).map(it => it.entity_ref);
}
