import { NotFoundError } from '@backstage/errors';
import {
  Debrief,
  DebriefContent,
} from '@debrief/backstage-plugin-debrief-common';
import { Knex } from 'knex';
import { DebriefRow } from '../database';
import { Access, Readable } from '../permissions';
import { OwnerAccess, RecordKind } from '../records';
import { DebriefAssembler } from './DebriefAssembler';
import { contentOf, toFacetRows } from './debriefRows';
import { DebriefStore } from './DebriefStore';
import { DebriefDecision } from './decideDebrief';

/** Debriefs, as the pipeline of a change knows them. */
export class DebriefKind
  implements RecordKind<string, DebriefRow, DebriefContent, Debrief>
{
  readonly name = 'debrief';
  readonly table = 'debriefs';

  constructor(
    private readonly options: {
      access: OwnerAccess<DebriefRow>;
      assembler: DebriefAssembler;
      store: DebriefStore;
    },
  ) {}

  contentOf(row: DebriefRow): DebriefContent {
    return contentOf(row);
  }

  numberOf({ number }: DebriefRow): number {
    return number;
  }

  ownerOf({ id }: DebriefRow) {
    return { type: 'debrief' as const, id };
  }

  lock(
    tx: Knex.Transaction,
    idOrNumber: string,
    access: Access,
  ): Promise<DebriefRow> {
    return this.options.access.lockAllowed(tx, idOrNumber, access);
  }

  async read(
    db: Knex,
    idOrNumber: string,
    readable: Readable,
  ): Promise<Debrief> {
    const { access, assembler } = this.options;
    const row = await access.findReadable(db, idOrNumber, readable);
    const [debrief] = await assembler.assemble(db, [row], readable);
    return debrief;
  }

  /** Who hands it over, or restricts it as a service, is told what was saved. */
  async readWritten(
    db: Knex,
    id: string,
    readable: Readable,
  ): Promise<Debrief> {
    const { assembler, store } = this.options;
    const row = await store.findById(db, id);
    if (!row) {
      throw new NotFoundError(`There is no debrief '${id}'`);
    }
    const [debrief] = await assembler.assemble(db, [row], readable);
    return debrief;
  }

  async saveBeside(
    tx: Knex.Transaction,
    row: DebriefRow,
    { action, afterwards, content, foundBy }: DebriefDecision,
  ): Promise<void> {
    const { store } = this.options;
    if (action === 'deleted') {
      await store.deleteAttachments(tx, row.id);
    }
    if (foundBy) {
      await store.replaceFacets(
        tx,
        row.id,
        toFacetRows({ id: row.id, ...foundBy }, content),
      );
    }
    await afterwards?.(tx);
  }
}
