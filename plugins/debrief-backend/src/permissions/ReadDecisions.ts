import {
  PermissionCondition,
  PermissionCriteria,
} from '@backstage/plugin-permission-common';
import deepEqual from 'fast-deep-equal';
import { Database, inBatches } from '../database';
import { OwnerType } from './GuardedResource';

/** What a policy said about reading: yes, no, or under which conditions. */
export type ReadDecision =
  | 'allow'
  | 'deny'
  | PermissionCriteria<PermissionCondition>;

/** What a policy said to one person when it was asked last. */
export interface RememberedDecision {
  /** The person and the groups that count as the person. */
  claims: string[];
  decisions: Record<OwnerType, ReadDecision>;
}

/** What is remembered of one person now. */
export interface RecalledDecision extends RememberedDecision {
  /** Whether it was said lately: what was allowed then is taken to be so still. */
  isFresh: boolean;
}

interface ReadDecisionRow {
  user_ref: string;
  /** JSON of RememberedDecision. */
  decision: string;
  /** Whether the policy said yes to everything. */
  is_allowed: boolean | number;
  decided_at: number | string;
}

const table = 'read_decisions';
const day = 24 * 60 * 60 * 1000;
const keptMilliseconds = 90 * day;
// A policy may be tightened and people not call for weeks.
const freshMilliseconds = 7 * day;
// Another replica may have heard something else meanwhile.
const writtenMilliseconds = 60 * 1000;
const rememberedHere = 10_000;

/**
 * What the policy said to each person about reading. A backend can ask it only
 * for somebody who calls; whoever is to be told of something does not, and is
 * judged by the last answer.
 */
export class ReadDecisions {
  private readonly written = new Map<
    string,
    { decision: RememberedDecision; at: number }
  >();

  constructor(private readonly database: Database) {}

  /** @param claims - the person first */
  async remember(
    claims: string[],
    decisions: RememberedDecision['decisions'],
  ): Promise<void> {
    const [userRef] = claims;
    const now = Date.now();
    const decision = { claims, decisions };
    const last = this.written.get(userRef);
    if (
      last &&
      now - last.at < writtenMilliseconds &&
      deepEqual(last.decision, decision)
    ) {
      return;
    }
    await this.database
      .knex<ReadDecisionRow>(table)
      .insert({
        user_ref: userRef,
        decision: JSON.stringify(decision),
        is_allowed: Object.values(decisions).every(it => it === 'allow'),
        decided_at: now,
      })
      .onConflict('user_ref')
      .merge();
    if (this.written.size >= rememberedHere) {
      this.written.clear();
    }
    this.written.set(userRef, { decision, at: now });
  }

  /** What was said to people, by their refs, unless that is long ago. */
  async findAll(userRefs: string[]): Promise<Map<string, RecalledDecision>> {
    const now = Date.now();
    const rows = await inBatches(userRefs, batch =>
      this.database
        .knex<ReadDecisionRow>(table)
        .whereIn('user_ref', batch)
        .where('decided_at', '>=', now - keptMilliseconds)
        .select('user_ref', 'decision', 'decided_at'),
    );
    return new Map(
      rows.map(({ user_ref, decision, decided_at }) => [
        user_ref,
        {
          ...toRemembered(decision),
          isFresh: Number(decided_at) >= now - freshMilliseconds,
        },
      ]),
    );
  }

  /** What was said lately, to whomever. */
  async findFresh(): Promise<RememberedDecision[]> {
    const rows = await this.database
      .knex<ReadDecisionRow>(table)
      .where('decided_at', '>=', Date.now() - freshMilliseconds)
      .select('decision');
    return rows.map(it => toRemembered(it.decision));
  }

  /** Whether the policy said anything but yes to anyone lately. */
  async wasAnyoneRefused(): Promise<boolean> {
    const row = await this.database
      .knex<ReadDecisionRow>(table)
      .where('is_allowed', false)
      .where('decided_at', '>=', Date.now() - keptMilliseconds)
      .first('user_ref');
    return row !== undefined;
  }

  /** Forgets what is too old to go by. */
  async forgetOld(): Promise<void> {
    await this.database
      .knex<ReadDecisionRow>(table)
      .where('decided_at', '<', Date.now() - keptMilliseconds)
      .delete();
  }
}

function toRemembered(decision: string): RememberedDecision {
  return JSON.parse(decision);
}
