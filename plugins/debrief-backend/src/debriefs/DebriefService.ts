import { NotFoundError } from '@backstage/errors';
import {
  Debrief,
  DebriefContent,
  debriefCreatePermission,
  debriefContentSchema,
  debriefDeletePermission,
  debriefInputSchema,
  DebriefListQuery,
  DebriefMove,
  debriefPublishPermission,
  DebriefSettings,
  debriefUpdatePermission,
  JsonValue,
  mergePatch,
  Page,
  Revision,
  revisionSchema,
  RevisionWithContent,
} from '@debrief/backstage-plugin-debrief-common';
import { Knex } from 'knex';
import { Call, InvalidFieldsError, parse } from '../calls';
import { createdChange } from '../changes';
import { Database, DebriefRow, toPage } from '../database';
import { PermissionGate, Readable, ReadFilter } from '../permissions';
import {
  Author,
  EntityTitleReader,
  EntityTitles,
  ExpectedVersion,
  OwnerAccess,
  Records,
  Revisions,
  SavedRevision,
} from '../records';
import { EntityScope } from '../scope';
import { findSettingsProblems } from './checkSettings';
import { DebriefAssembler } from './DebriefAssembler';
import { DebriefKind } from './DebriefKind';
import { contentOf } from './debriefRows';
import { DebriefStore } from './DebriefStore';
import { DebriefWriter } from './DebriefWriter';
import {
  decideMove,
  decideRemoval,
  decideSave,
  DebriefDecision,
  SaveFacts,
} from './decideDebrief';
import { Involvement, isInvited } from './involvement';
import {
  changesReferences,
  findReferenceProblems,
  leaveOutHidden,
  leaveOutHiddenChanges,
  ReferenceStore,
} from './references';

// Those that somebody else could not see are not theirs to answer for, who saves
// something else.
const keepsRelationsSchema = debriefInputSchema.extend({
  relations: debriefContentSchema.shape.relations,
});

/** What tells again what is written in a debrief. */
export interface Retelling {
  /** Restricts it, when the debrief is restricted. */
  restrict(
    tx: Knex.Transaction,
    debriefId: string,
    author: Author,
  ): Promise<void>;
}

/** What can be done with debriefs, and who may. */
export class DebriefService {
  constructor(
    private readonly options: {
      access: OwnerAccess<DebriefRow>;
      assembler: DebriefAssembler;
      database: Database;
      gate: PermissionGate;
      kind: DebriefKind;
      records: Records;
      references: ReferenceStore;
      retelling: Retelling;
      revisions: Revisions;
      scope: EntityScope;
      settings: DebriefSettings;
      store: DebriefStore;
      titles: EntityTitleReader;
      writer: DebriefWriter;
    },
  ) {}

  async list(call: Call, asked: DebriefListQuery): Promise<Page<Debrief>> {
    const { gate, store, scope, assembler, database } = this.options;
    const [readable, within] = await Promise.all([
      gate.readable(call.credentials, ['debrief']),
      asked.entityRef && scope.find(asked.entityRef, call.credentials),
    ]);
    const { knex } = database;
    const page = await store.list(knex, asked, within, readable.debrief);
    return toPage(await assembler.assemble(knex, page.rows, readable), page);
  }

  async get(call: Call, id: string): Promise<Debrief> {
    const { gate, kind, database } = this.options;
    const readable = await gate.readable(call.credentials, ['debrief']);
    return kind.read(database.knex, id, readable);
  }

  async create(call: Call, content: DebriefContent): Promise<Debrief> {
    const { gate, kind, records, references, settings, titles, writer } =
      this.options;
    return records.perform(call, {
      eventId: 'debrief-create',
      severityLevel: 'medium',
      answer: (db, id, { readable }, isRepeated) =>
        isRepeated
          ? kind.read(db, id, readable)
          : kind.readWritten(db, id, readable),
      access: async () => {
        await gate.authorize(call.credentials, debriefCreatePermission);
        return {
          readable: await gate.readable(call.credentials, ['debrief']),
          entityTitles: await titles.read(
            content.entities.map(it => it.entityRef),
            call.credentials,
          ),
        };
      },
      work: async (tx, { readable, entityTitles }) => {
        const seen = await references.findSeen(tx, readable, [content]);
        refuse([
          ...findSettingsProblems(content, settings),
          ...findReferenceProblems(content, seen),
        ]);
        const { actor, at } = call;
        const draft = { content, titles: entityTitles, actor, at };
        const [debrief] = await writer.insert(tx, [draft]);
        const owner = { type: 'debrief' as const, id: debrief.id };
        return createdChange('debrief', owner, debrief);
      },
    });
  }

  /** A JSON merge patch over what was written. */
  async patch(
    call: Call,
    id: string,
    patch: { [key: string]: JsonValue },
    expected: ExpectedVersion,
  ): Promise<Debrief> {
    return this.save(call, id, expected, {
      eventId: 'debrief-update',
      action: 'updated',
      readTitles: () => this.readTitlesOf(call, patch),
      // What is hidden from its writer is not theirs to patch.
      contentFrom: async (tx, saved, readable) => {
        const before = await this.visibleContentOf(tx, saved, readable);
        return parse(
          'relations' in patch ? debriefInputSchema : keepsRelationsSchema,
          mergePatch(JSON.parse(JSON.stringify(before)), patch),
        );
      },
    });
  }

  async move(
    call: Call,
    id: string,
    move: DebriefMove,
    expected: ExpectedVersion,
  ): Promise<Debrief> {
    const { gate, kind, records, store } = this.options;
    return records.edit(call, kind, {
      eventId: `debrief-${move}`,
      severityLevel: 'medium',
      meta: { asked: id },
      address: id,
      access: () =>
        gate.access(call.credentials, { debrief: debriefPublishPermission }),
      expected,
      gather: (tx, saved) => store.findOpenCountermeasures(tx, saved.id),
      decide: (saved, open) => decideMove(saved, open, { move, author: call }),
    });
  }

  async remove(
    call: Call,
    id: string,
    expected: ExpectedVersion,
  ): Promise<void> {
    const { gate, kind, records } = this.options;
    await records.remove(call, kind, {
      eventId: 'debrief-delete',
      severityLevel: 'medium',
      meta: { asked: id },
      address: id,
      access: () =>
        gate.access(call.credentials, { debrief: debriefDeletePermission }),
      expected,
      decide: saved => decideRemoval(saved, call),
    });
  }

  async listRevisions(
    call: Call,
    id: string,
    page: { limit: number; cursor?: string },
  ): Promise<Page<Revision>> {
    const { access, database, gate, revisions } = this.options;
    const { knex } = database;
    const readable = await gate.readable(call.credentials, ['debrief']);
    const row = await access.findReadable(knex, id, readable);
    const subject = { name: 'debrief' as const, id: row.id };
    const found = await revisions.list(knex, subject, readable, page);
    const items = await this.asSeen(knex, row, readable, found.rows);
    return toPage(items, found);
  }

  async getRevision(
    call: Call,
    id: string,
    version: string,
  ): Promise<RevisionWithContent> {
    const { access, database, gate, references } = this.options;
    const { knex } = database;
    const readable = await gate.readable(call.credentials, ['debrief']);
    const row = await access.findReadable(knex, id, readable);
    const found = await this.findRevision(knex, row, version, readable);
    const seen = await references.findSeen(knex, readable, [found.content]);
    const [revision] = await this.asSeen(knex, row, readable, [found.saved]);
    return { ...revision, content: leaveOutHidden(found.content, seen) };
  }

  /**
   * Saves the content of an earlier version as a new one. Who may read it is
   * not restored: a restriction is lifted by saying so.
   */
  async restore(
    call: Call,
    id: string,
    version: string,
    expected: ExpectedVersion,
  ): Promise<Debrief> {
    return this.save(call, id, expected, {
      eventId: 'debrief-restore',
      action: 'restored',
      readTitles: async () => new Map(),
      contentFrom: async (tx, saved, readable) => {
        const { content } = await this.findRevision(
          tx,
          saved,
          version,
          readable,
        );
        const seen = await this.options.references.findSeen(tx, readable, [
          content,
        ]);
        const { visibility } = contentOf(saved);
        return { ...leaveOutHidden(content, seen), visibility };
      },
    });
  }

  private save(
    call: Call,
    id: string,
    expected: ExpectedVersion,
    change: {
      eventId: string;
      action: 'updated' | 'restored';
      /** Of entities that are named anew. */
      readTitles(): Promise<EntityTitles>;
      contentFrom(
        tx: Knex.Transaction,
        saved: DebriefRow,
        readable: Readable,
      ): Promise<DebriefContent>;
    },
  ): Promise<Debrief> {
    const { gate, kind, records, references, settings, store } = this.options;
    return records.edit(call, kind, {
      eventId: change.eventId,
      severityLevel: 'medium',
      meta: { asked: id },
      address: id,
      access: async () => ({
        ...(await gate.access(call.credentials, {
          debrief: debriefUpdatePermission,
        })),
        titles: await change.readTitles(),
      }),
      expected,
      gather: async (tx, saved, { readable, titles }): Promise<SaveFacts> => {
        const content = await change.contentFrom(tx, saved, readable);
        const before = contentOf(saved);
        const known = await store.findTitles(tx, [saved.id]);
        const people = await store.findPeople(tx, saved.id);
        return {
          content,
          seen: await references.findSeen(tx, readable, [before, content]),
          titles: new Map([...(known.get(saved.id) ?? []), ...titles]),
          people,
          mayRestrict: mayRestrict(people, readable.debrief),
        };
      },
      decide: (saved, facts): DebriefDecision => {
        const decision = decideSave(saved, facts, {
          action: change.action,
          author: call,
          settings,
        });
        return decision.isNewlyRestricted
          ? {
              ...decision,
              afterwards: tx =>
                this.options.retelling.restrict(tx, saved.id, call),
            }
          : decision;
      },
    });
  }

  private async visibleContentOf(
    tx: Knex.Transaction,
    saved: DebriefRow,
    readable: Readable,
  ): Promise<DebriefContent> {
    const content = contentOf(saved);
    const seen = await this.options.references.findSeen(tx, readable, [
      content,
    ]);
    return leaveOutHidden(content, seen);
  }

  private async readTitlesOf(
    call: Call,
    patch: { [key: string]: JsonValue },
  ): Promise<EntityTitles> {
    const named = debriefInputSchema.shape.entities.safeParse(patch.entities);
    return this.options.titles.read(
      (named.data ?? []).map(it => it.entityRef),
      call.credentials,
    );
  }

  /** Revisions, the newest first, as far as their reader can tell. */
  private async asSeen(
    db: Knex,
    { id }: DebriefRow,
    readable: Readable,
    saved: SavedRevision[],
  ): Promise<Revision[]> {
    const { references, revisions } = this.options;
    const first = saved.at(-1);
    const before =
      first &&
      (await revisions.find(
        db,
        { name: 'debrief', id },
        first.revision.version - 1,
        readable,
      ));
    const all = before ? [...saved, before] : saved;
    const contents = new Map(
      saved
        .flatMap((it, index) =>
          changesReferences(it.revision)
            ? [it, ...all.slice(index + 1, index + 2)]
            : [],
        )
        .map(it => [it.revision.version, contentIn(it)]),
    );
    const seen = await references.findSeen(db, readable, [
      ...contents.values(),
    ]);
    return saved.map(({ revision }) =>
      leaveOutHiddenChanges(
        revisionSchema.parse(revision),
        contents.get(revision.version - 1),
        contents.get(revision.version),
        seen,
      ),
    );
  }

  private async findRevision(
    db: Knex,
    { id }: DebriefRow,
    version: string,
    readable: Readable,
  ): Promise<{ saved: SavedRevision; content: DebriefContent }> {
    const found = /^[1-9]\d{0,8}$/.test(version)
      ? await this.options.revisions.find(
          db,
          { name: 'debrief', id },
          Number(version),
          readable,
        )
      : undefined;
    if (!found) {
      throw new NotFoundError(`Debrief '${id}' has no version '${version}'`);
    }
    return { saved: found, content: contentIn(found) };
  }
}

function contentIn({ content }: SavedRevision): DebriefContent {
  return debriefContentSchema.parse(JSON.parse(content));
}

// A service acts for the installation, and without a guard a policy decides.
function mayRestrict(people: Involvement[], { guard }: ReadFilter): boolean {
  return (
    guard === null ||
    guard.claims.length === 0 ||
    isInvited(people, guard.claims)
  );
}

function refuse(problems: { path: string; message: string }[]): void {
  if (problems.length > 0) {
    throw new InvalidFieldsError(problems);
  }
}
