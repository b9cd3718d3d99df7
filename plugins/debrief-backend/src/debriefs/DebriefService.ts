import { NotFoundError } from '@backstage/errors';
import {
  Debrief,
  DebriefContent,
  debriefCreatePermission,
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
  RevisionWithContent,
} from '@debrief/backstage-plugin-debrief-common';
import { Knex } from 'knex';
import { Database, DebriefRow } from '../database';
import {
  Audit,
  Call,
  ExpectedVersion,
  Idempotency,
  InvalidFieldsError,
  isStale,
  parse,
  StaleEditError,
  toPage,
} from '../http';
import { Access, PermissionGate, ReadFilter } from '../permissions';
import { EntityScope } from '../scope';
import { findSettingsProblems } from './checkSettings';
import { DebriefAccess } from './DebriefAccess';
import { contentOf, DebriefAssembler } from './DebriefAssembler';
import { DebriefStore } from './DebriefStore';
import { DebriefWriter } from './DebriefWriter';
import { EntityTitleReader } from './EntityTitleReader';
import { leaveOutHidden, putBackHidden } from './hiddenReferences';
import { ReferenceChecker } from './ReferenceChecker';
import { Revisions } from './Revisions';

/** What can be done with debriefs, and who may. */
export class DebriefService {
  constructor(
    private readonly options: {
      database: Database;
      settings: DebriefSettings;
      gate: PermissionGate;
      access: DebriefAccess;
      scope: EntityScope;
      store: DebriefStore;
      assembler: DebriefAssembler;
      writer: DebriefWriter;
      revisions: Revisions;
      references: ReferenceChecker;
      titles: EntityTitleReader;
      audit: Audit;
      idempotency: Idempotency;
    },
  ) {}

  async list(call: Call, asked: DebriefListQuery): Promise<Page<Debrief>> {
    const { access, store, scope, assembler, database } = this.options;
    const [filter, within] = await Promise.all([
      access.readFilter(call.credentials),
      asked.entityRef && scope.find(asked.entityRef, call.credentials),
    ]);
    const keys = await store.list(database.knex, asked, within, filter);
    const rows = await store.findRows(database.knex, keys.ids);
    return toPage(await assembler.assemble(database.knex, rows, filter), keys);
  }

  async get(call: Call, id: string): Promise<Debrief> {
    const { access, assembler, database } = this.options;
    const filter = await access.readFilter(call.credentials);
    const row = await access.findReadable(database.knex, id, filter);
    return assembler.assembleOne(database.knex, row, filter);
  }

  async create(call: Call, content: DebriefContent): Promise<Debrief> {
    return this.options.audit.run<Debrief>(
      call,
      { eventId: 'debrief-create', severityLevel: 'medium', metaOf: idsOf },
      () => this.createUnaudited(call, content),
    );
  }

  /** A JSON merge patch over what was written. */
  async patch(
    call: Call,
    id: string,
    patch: { [key: string]: JsonValue },
    expected: ExpectedVersion,
  ): Promise<Debrief> {
    return this.audited(call, id, 'debrief-update', async () => {
      const { access } = this.options;
      const allowed = await access.access(
        call.credentials,
        debriefUpdatePermission,
      );
      const saved = await this.findCurrent(id, allowed, expected);
      const merged = mergePatch(JSON.parse(saved.content), patch);
      const content = await putBackHidden(
        this.options.database.knex,
        allowed.read,
        parse(debriefInputSchema, merged),
        contentOf(saved),
      );
      return this.save(call, saved, content, allowed, 'updated');
    });
  }

  async move(
    call: Call,
    id: string,
    move: DebriefMove,
    expected: ExpectedVersion,
  ): Promise<Debrief> {
    return this.audited(call, id, `debrief-${move}`, async () => {
      const { access, writer, idempotency } = this.options;
      const allowed = await access.access(
        call.credentials,
        debriefPublishPermission,
      );
      return idempotency.once(call, async tx => {
        const saved = await this.lockCurrent(tx, id, allowed, expected);
        await writer.move(tx, saved, move, call);
        return this.read(tx, saved.id, allowed.read);
      });
    });
  }

  async remove(
    call: Call,
    id: string,
    expected: ExpectedVersion,
  ): Promise<void> {
    await this.audited(call, id, 'debrief-delete', async () => {
      const { access, database, writer } = this.options;
      const allowed = await access.access(
        call.credentials,
        debriefDeletePermission,
      );
      return database.transaction(async tx => {
        const saved = await this.lockCurrent(tx, id, allowed, expected);
        await writer.remove(tx, saved, call);
        return saved;
      });
    });
  }

  async listRevisions(
    call: Call,
    id: string,
    page: { limit: number; cursor?: string },
  ): Promise<Page<Revision>> {
    const { access, database, revisions } = this.options;
    const filter = await access.readFilter(call.credentials);
    const row = await access.findReadable(database.knex, id, filter);
    const found = await revisions.list(database.knex, row.id, page);
    return toPage(found.revisions, found.keys);
  }

  async getRevision(
    call: Call,
    id: string,
    version: string,
  ): Promise<RevisionWithContent> {
    const { access, database } = this.options;
    const filter = await access.readFilter(call.credentials);
    const row = await access.findReadable(database.knex, id, filter);
    const revision = await this.findRevision(row, version);
    const [content] = await leaveOutHidden(database.knex, filter, [
      revision.content,
    ]);
    return { ...revision, content };
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
    return this.audited(call, id, 'debrief-restore', async () => {
      const allowed = await this.options.access.access(
        call.credentials,
        debriefUpdatePermission,
      );
      const answer = await this.options.idempotency.findAnswer<Debrief>(call);
      if (answer) {
        return answer;
      }
      const saved = await this.findCurrent(id, allowed, expected);
      const { content } = await this.findRevision(saved, version);
      const { visibility } = contentOf(saved);
      return this.save(
        call,
        saved,
        { ...content, visibility },
        allowed,
        'restored',
      );
    });
  }

  private async createUnaudited(
    call: Call,
    content: DebriefContent,
  ): Promise<Debrief> {
    const { gate, access, titles, references, writer, idempotency } =
      this.options;
    await gate.authorize(call.credentials, debriefCreatePermission);
    this.checkSettings(content);
    const filter = await access.readFilter(call.credentials);
    const entityTitles = await titles.read(
      content.entities.map(it => it.entityRef),
      call.credentials,
    );
    return idempotency.once(call, async tx => {
      await references.check(tx, content, filter);
      const [{ id }] = await writer.create(tx, [
        { content, titles: entityTitles, actor: call.actor, at: call.at },
      ]);
      await writer.index(tx, [id]);
      return this.read(tx, id, filter);
    });
  }

  private async save(
    call: Call,
    read: DebriefRow,
    content: DebriefContent,
    allowed: Access,
    action: 'updated' | 'restored',
  ): Promise<Debrief> {
    const { references, writer, idempotency } = this.options;
    const before = contentOf(read);
    this.checkSettings(content, before);
    const titles = await this.readTitles(call, read.id, content);
    return idempotency.once(call, async tx => {
      const saved = await this.lockCurrent(tx, read.id, allowed, [
        String(read.version),
      ]);
      await references.check(tx, content, allowed.read, {
        id: saved.id,
        before,
      });
      await writer.save(
        tx,
        saved,
        { content, titles, actor: call.actor, at: call.at },
        action,
      );
      return this.read(tx, saved.id, allowed.read);
    });
  }

  // An entity that left the catalog keeps the title it had.
  private async readTitles(call: Call, id: string, content: DebriefContent) {
    const { database, store, titles } = this.options;
    const known = await store.findTitles(database.knex, id);
    const current = await titles.read(
      content.entities.map(it => it.entityRef),
      call.credentials,
    );
    return new Map([...known, ...current]);
  }

  private checkSettings(content: DebriefContent, before?: DebriefContent) {
    const problems = findSettingsProblems(
      content,
      this.options.settings,
      before,
    );
    if (problems.length > 0) {
      throw new InvalidFieldsError(problems);
    }
  }

  private async findCurrent(
    id: string,
    allowed: Access,
    expected: ExpectedVersion,
  ): Promise<DebriefRow> {
    const { access, database } = this.options;
    const row = await access.findAllowed(database.knex, id, allowed);
    await this.requireCurrent(database.knex, row, expected, allowed.read);
    return row;
  }

  private async lockCurrent(
    tx: Knex.Transaction,
    id: string,
    allowed: Access,
    expected: ExpectedVersion,
  ): Promise<DebriefRow> {
    const row = await this.options.access.findAllowed(tx, id, allowed, {
      lock: true,
    });
    await this.requireCurrent(tx, row, expected, allowed.read);
    return row;
  }

  private async requireCurrent(
    db: Knex,
    row: DebriefRow,
    expected: ExpectedVersion,
    filter: ReadFilter,
  ): Promise<void> {
    if (isStale(expected, row.version)) {
      const current = await this.options.assembler.assembleOne(db, row, filter);
      throw new StaleEditError(current, 'debrief');
    }
  }

  private async findRevision(
    row: DebriefRow,
    version: string,
  ): Promise<RevisionWithContent> {
    const { database, revisions } = this.options;
    const found = /^[1-9]\d{0,8}$/.test(version)
      ? await revisions.find(database.knex, row.id, Number(version))
      : undefined;
    if (!found) {
      throw new NotFoundError(
        `Debrief '${row.id}' has no version '${version}'`,
      );
    }
    const content = parse(debriefInputSchema, found.content);
    return { ...found.revision, content };
  }

  private async read(
    tx: Knex.Transaction,
    id: string,
    filter: ReadFilter,
  ): Promise<Debrief> {
    const [row] = await this.options.store.findRows(tx, [id]);
    return this.options.assembler.assembleOne(tx, row, filter);
  }

  private audited<T extends Identified>(
    call: Call,
    asked: string,
    eventId: string,
    work: () => Promise<T>,
  ): Promise<T> {
    return this.options.audit.run<T>(
      call,
      { eventId, severityLevel: 'medium', meta: { asked }, metaOf: idsOf },
      work,
    );
  }
}

interface Identified {
  id: string;
  number: number;
}

function idsOf({ id, number }: Identified) {
  return { debriefId: id, number };
}
