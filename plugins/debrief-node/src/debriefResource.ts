import { createPermissionResourceRef } from '@backstage/plugin-permission-node';
import {
  DebriefKind,
  DebriefStatus,
  RESOURCE_TYPE_DEBRIEF,
  Visibility,
} from '@debrief/backstage-plugin-debrief-common';

/**
 * What a permission rule can look at of a debrief.
 *
 * @public
 */
export interface DebriefResource {
  id: string;
  status: DebriefStatus;
  kind: DebriefKind;
  visibility: Visibility;
  severity: string | null;
  tags: string[];
  /** The affected entities, as full entity refs. */
  entityRefs: string[];
  /** Everyone involved: owner, facilitator, participants, and who recorded it. */
  people: string[];
}

/**
 * A question about a debrief that any database can answer: whether `property`
 * is one of `values`, or for properties with several values, has one of them.
 *
 * @public
 */
export interface DebriefCondition {
  property:
    | 'status'
    | 'kind'
    | 'visibility'
    | 'severity'
    | 'tag'
    | 'entityRef'
    | 'person';
  values: string[];
}

/**
 * The resource that policies decide about. Countermeasures, timeline entries,
 * revisions, comments and attachments inherit what is decided for their debrief.
 *
 * @public
 */
export const debriefPermissionResourceRef = createPermissionResourceRef<
  DebriefResource,
  DebriefCondition
>().with({ pluginId: 'debrief', resourceType: RESOURCE_TYPE_DEBRIEF });
