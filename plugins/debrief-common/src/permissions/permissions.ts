import { createPermission } from '@backstage/plugin-permission-common';

/** The resource that conditions are written about. @public */
export const RESOURCE_TYPE_DEBRIEF = 'debrief';
/** The resource that conditions on game days are written about. @public */
export const RESOURCE_TYPE_GAME_DAY = 'game-day';

/** To read a debrief and all that belongs to it. @public */
export const debriefReadPermission = createPermission({
  name: 'debrief.debrief.read',
  attributes: { action: 'read' },
  resourceType: RESOURCE_TYPE_DEBRIEF,
});
/** To start a debrief. @public */
export const debriefCreatePermission = createPermission({
  name: 'debrief.debrief.create',
  attributes: { action: 'create' },
});
/** To change what is written of a debrief. @public */
export const debriefUpdatePermission = createPermission({
  name: 'debrief.debrief.update',
  attributes: { action: 'update' },
  resourceType: RESOURCE_TYPE_DEBRIEF,
});
/** Publish, close and reopen. @public */
export const debriefPublishPermission = createPermission({
  name: 'debrief.debrief.publish',
  attributes: { action: 'update' },
  resourceType: RESOURCE_TYPE_DEBRIEF,
});
/** To delete a debrief and all that belongs to it. @public */
export const debriefDeletePermission = createPermission({
  name: 'debrief.debrief.delete',
  attributes: { action: 'delete' },
  resourceType: RESOURCE_TYPE_DEBRIEF,
});

// A countermeasure inherits the visibility of what it came from, so its
// permissions are decided about that debrief.
/** To add a countermeasure. @public */
export const countermeasureCreatePermission = createPermission({
  name: 'debrief.countermeasure.create',
  attributes: { action: 'create' },
  resourceType: RESOURCE_TYPE_DEBRIEF,
});
/** To change or move a countermeasure. @public */
export const countermeasureUpdatePermission = createPermission({
  name: 'debrief.countermeasure.update',
  attributes: { action: 'update' },
  resourceType: RESOURCE_TYPE_DEBRIEF,
});
/** To delete a countermeasure. @public */
export const countermeasureDeletePermission = createPermission({
  name: 'debrief.countermeasure.delete',
  attributes: { action: 'delete' },
  resourceType: RESOURCE_TYPE_DEBRIEF,
});

/** To read a game day and all that belongs to it. @public */
export const gameDayReadPermission = createPermission({
  name: 'debrief.game-day.read',
  attributes: { action: 'read' },
  resourceType: RESOURCE_TYPE_GAME_DAY,
});
/** To plan a game day. @public */
export const gameDayCreatePermission = createPermission({
  name: 'debrief.game-day.create',
  attributes: { action: 'create' },
});
/** To change a game day, run it, and write down what is seen. @public */
export const gameDayUpdatePermission = createPermission({
  name: 'debrief.game-day.update',
  attributes: { action: 'update' },
  resourceType: RESOURCE_TYPE_GAME_DAY,
});
/** To delete a game day and all that belongs to it. @public */
export const gameDayDeletePermission = createPermission({
  name: 'debrief.game-day.delete',
  attributes: { action: 'delete' },
  resourceType: RESOURCE_TYPE_GAME_DAY,
});

/** Everything that a policy can decide about. @public */
export const debriefPermissions = [
  debriefReadPermission,
  debriefCreatePermission,
  debriefUpdatePermission,
  debriefPublishPermission,
  debriefDeletePermission,
  countermeasureCreatePermission,
  countermeasureUpdatePermission,
  countermeasureDeletePermission,
  gameDayReadPermission,
  gameDayCreatePermission,
  gameDayUpdatePermission,
  gameDayDeletePermission,
];
