import { AuditorServiceEventSeverityLevel } from '@backstage/backend-plugin-api';
import { JsonObject } from '@backstage/types';
import { Knex } from 'knex';
import { Audit, Call, Idempotency, OnceOnly, StaleEditError } from '../calls';
import { Change, Changes } from '../changes';
import { Access } from '../permissions';
import { ExpectedVersion, isStale } from './ExpectedVersion';
import { Decision, RecordKind, RecordRow } from './RecordKind';
import { RecordWriter } from './RecordWriter';

/** A change, for those who look after the installation. */
interface Audited {
  /** In kebab-case: `debrief-publish`. */
  eventId: string;
  severityLevel?: AuditorServiceEventSeverityLevel;
  /** What is known before. */
  meta?: JsonObject;
}

/** A change that is based on no version: mostly, something new. */
export interface Act<Allowed, Answer> extends Audited {
  /**
   * What the caller may see and do, and what else has to be asked outside of the
   * transaction; refuses who may not do it at all.
   */
  access(): Promise<Allowed>;
  /** Looks, decides and writes; all of it in one transaction. */
  work(tx: Knex.Transaction, allowed: Allowed): Promise<Change>;
  /** What the API answers of what was changed, now or when it was first asked. */
  answer(
    db: Knex,
    id: string,
    allowed: Allowed,
    isRepeated: boolean,
  ): Promise<Answer>;
}

/** A change to something that is there. */
export interface Edit<Address, Allowed extends Access, Row, Content, Facts>
  extends Audited {
  address: Address;
  /** As of an act. */
  access(): Promise<Allowed>;
  expected: ExpectedVersion;
  /** What has to be known to decide. */
  gather(tx: Knex.Transaction, saved: Row, allowed: Allowed): Promise<Facts>;
  /** What becomes of it; pure, and refuses what breaks a rule. */
  decide(saved: Row, facts: Facts): Decision<Row, Content>;
}

/**
 * The way of every change, whatever it is about:
 *
 * audit → access → transaction → lock → stale? → decide → write → revision →
 * changes
 */
export class Records {
  constructor(
    private readonly options: {
      audit: Audit;
      idempotency: Idempotency;
      writer: RecordWriter;
      changes: Changes;
    },
  ) {}

  async perform<Allowed, Answer>(
    call: Call,
    { access, work, answer, ...audited }: Act<Allowed, Answer>,
  ): Promise<Answer> {
    return this.once(call, audited, async () => {
      const allowed = await access();
      return {
        work: async tx => {
          const change = await work(tx, allowed);
          await this.options.changes.record(tx, [change]);
          return change;
        },
        answer: (db, { id }, isRepeated) => answer(db, id, allowed, isRepeated),
      };
    });
  }

  async edit<
    Address,
    Allowed extends Access,
    Row extends RecordRow,
    Content extends object,
    Answer,
    Facts,
  >(
    call: Call,
    kind: RecordKind<Address, Row, Content, Answer>,
    edit: Edit<Address, Allowed, Row, Content, Facts>,
  ): Promise<Answer> {
    return this.once(call, edit, async () => {
      const allowed = await edit.access();
      return {
        work: tx => this.write(tx, call, kind, edit, allowed),
        answer: (db, { id }, isRepeated) =>
          !isRepeated && kind.readWritten
            ? kind.readWritten(db, id, allowed.readable)
            : kind.read(db, id, allowed.readable),
      };
    });
  }

  /** Takes something, and all that belongs to it, out of sight. */
  async remove<Address, Row extends RecordRow, Content extends object, Answer>(
    call: Call,
    kind: RecordKind<Address, Row, Content, Answer>,
    removal: Omit<Edit<Address, Access, Row, Content, void>, 'gather'>,
  ): Promise<void> {
    await this.removeKnowing(call, kind, {
      ...removal,
      gather: async () => undefined,
    });
  }

  /** The same, when something has to be known to decide. */
  async removeKnowing<
    Address,
    Row extends RecordRow,
    Content extends object,
    Answer,
    Facts,
  >(
    call: Call,
    kind: RecordKind<Address, Row, Content, Answer>,
    removal: Edit<Address, Access, Row, Content, Facts>,
  ): Promise<void> {
    await this.once(call, removal, async () => {
      const allowed = await removal.access();
      return {
        work: tx => this.write(tx, call, kind, removal, allowed),
        answer: async () => undefined,
      };
    });
  }

  // Audited as a whole; what was done is known by its change.
  private async once<Answer>(
    call: Call,
    { eventId, severityLevel, meta }: Audited,
    prepare: () => Promise<OnceOnly<Change, Answer>>,
  ): Promise<Answer> {
    const { audit, idempotency, changes } = this.options;
    const audited = {
      eventId,
      severityLevel,
      meta,
      metaOf: ({ change, isRepeated }: Done<Answer>) => ({
        ...idsOf(change),
        ...(isRepeated ? { isRepeated } : {}),
      }),
    };
    const { answer } = await audit.run<Done<Answer>>(
      call,
      audited,
      async () => {
        const { work, answer: answerOf } = await prepare();
        return idempotency.once(call, {
          work,
          answer: async (db, change: Change, isRepeated) => ({
            change,
            answer: await answerOf(db, change, isRepeated),
            isRepeated,
          }),
        });
      },
    );
    changes.publishSoon();
    return answer;
  }

  private async write<
    Address,
    Allowed extends Access,
    Row extends RecordRow,
    Content extends object,
    Answer,
    Facts,
  >(
    tx: Knex.Transaction,
    call: Call,
    kind: RecordKind<Address, Row, Content, Answer>,
    edit: Edit<Address, Allowed, Row, Content, Facts>,
    allowed: Allowed,
  ): Promise<Change> {
    const saved = await kind.lock(tx, edit.address, allowed);
    if (isStale(edit.expected, saved.version)) {
      throw new StaleEditError(
        saved.version,
        await kind.read(tx, saved.id, allowed.readable),
        kind.name,
      );
    }
    const facts = await edit.gather(tx, saved, allowed);
    const decision = edit.decide(saved, facts);
    const change = await this.options.writer.write(
      tx,
      kind,
      saved,
      decision,
      call,
    );
    await this.options.changes.record(tx, [change]);
    return change;
  }
}

interface Done<Answer> {
  change: Change;
  answer: Answer;
  /** It was done before, and is only answered again. */
  isRepeated: boolean;
}

/** Under names such as `debriefId` and `timelineEntryId`. */
function idsOf({ what, id, number, owner }: Change): JsonObject {
  return {
    [nameOfId(owner.type)]: owner.id,
    [nameOfId(what)]: id,
    ...(number === null ? {} : { number }),
  };
}

function nameOfId(what: string): string {
  return `${what.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())}Id`;
}
