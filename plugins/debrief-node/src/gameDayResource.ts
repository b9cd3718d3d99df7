import { createPermissionResourceRef } from '@backstage/plugin-permission-node';
import {
  GameDayForm,
  GameDayStatus,
  RESOURCE_TYPE_GAME_DAY,
  Visibility,
} from '@debrief/backstage-plugin-debrief-common';

/**
 * What a permission rule can look at of a game day.
 *
 * @public
 */
export interface GameDayResource {
  id: string;
  status: GameDayStatus;
  form: GameDayForm;
  visibility: Visibility;
  /** A configured environment. */
  environment: string;
  /** The entities it is about, as full entity refs. */
  entityRefs: string[];
  /** Everyone with a role in it, and who recorded it. */
  people: string[];
}

/**
 * A question about a game day that any database can answer: whether `property`
 * is one of `values`, or for properties with several values, has one of them.
 *
 * @public
 */
export interface GameDayCondition {
  property:
    | 'status'
    | 'form'
    | 'visibility'
    | 'environment'
    | 'entityRef'
    | 'person';
  values: string[];
}

/**
 * The resource that policies decide about. Drills, observations, revisions, and
 * the countermeasures that came from a game day inherit what is decided for it.
 *
 * @public
 */
export const gameDayPermissionResourceRef = createPermissionResourceRef<
  GameDayResource,
  GameDayCondition
>().with({ pluginId: 'debrief', resourceType: RESOURCE_TYPE_GAME_DAY });
