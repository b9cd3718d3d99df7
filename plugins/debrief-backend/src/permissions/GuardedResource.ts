import { ResourcePermission } from '@backstage/plugin-permission-common';
import { ConditionTransformer } from '@backstage/plugin-permission-node';

/** What permissions are decided about, and so can own what inherits from it. */
export const ownerTypes = ['debrief', 'game-day'] as const;
export type OwnerType = (typeof ownerTypes)[number];

/**
 * A question about a resource that any database can answer: whether `property`
 * is one of `values`, or for properties with several values, has one of them.
 */
export interface Condition {
  property: string;
  values: string[];
}

/** A property with several values, in a table of its own. */
export interface ListProperty {
  table: string;
  /** The column with the id of the resource. */
  id: string;
  /** The column with the value. */
  value: string;
}

/**
 * A kind of thing that permissions are decided about, and where in the database
 * stands what a policy can ask for. Its table has `id`, `visibility` and
 * `deleted_at`.
 */
export interface GuardedResource {
  type: OwnerType;
  table: string;
  readPermission: ResourcePermission;
  /** Properties with several values; every other one is a column. */
  lists: Readonly<Record<string, ListProperty>>;
  /** Those involved, who see what is restricted. */
  people: ListProperty;
  /** The rule by which a policy decides about visibility itself. */
  visibilityRule: string;
  /** What several of them are called, in a message. */
  plural: string;
  /** Makes conditions of what a policy answers. */
  toConditions: ConditionTransformer<Condition>;
}
