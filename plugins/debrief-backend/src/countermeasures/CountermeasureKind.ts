import { NotFoundError } from '@backstage/errors';
import {
  Countermeasure,
  CountermeasureContent,
} from '@debrief/backstage-plugin-debrief-common';
import { Knex } from 'knex';
import { Access, Readable } from '../permissions';
import { Decision, Owners, RecordKind, resourceKeyOf } from '../records';
import { CountermeasureAssembler } from './CountermeasureAssembler';
import { contentOf, SavedCountermeasure } from './countermeasureRows';
import { CountermeasureStore } from './CountermeasureStore';

/** Countermeasures, as the pipeline of a change knows them. */
export class CountermeasureKind
  implements
    RecordKind<
      string,
      SavedCountermeasure,
      CountermeasureContent,
      Countermeasure
    >
{
  readonly name = 'countermeasure';
  readonly table = 'countermeasures';

  constructor(
    private readonly options: {
      assembler: CountermeasureAssembler;
      owners: Owners;
      store: CountermeasureStore;
    },
  ) {}

  contentOf(saved: SavedCountermeasure): CountermeasureContent {
    return contentOf(saved);
  }

  numberOf({ number }: SavedCountermeasure): number {
    return number;
  }

  ownerOf(saved: SavedCountermeasure) {
    return { type: saved.source_type, id: saved.source_id };
  }

  async lock(
    tx: Knex.Transaction,
    idOrNumber: string,
    access: Access,
  ): Promise<SavedCountermeasure> {
    const { owners } = this.options;
    const found = await this.find(tx, idOrNumber, access.readable);
    await owners[found.source_type].lockAllowed(tx, found.source_id, access);
    // What is read after the lock is current.
    return this.find(tx, idOrNumber, access.readable);
  }

  async read(
    db: Knex,
    idOrNumber: string,
    readable: Readable,
  ): Promise<Countermeasure> {
    const { assembler } = this.options;
    const saved = await this.find(db, idOrNumber, readable);
    const [countermeasure] = await assembler.assemble(db, [saved], readable);
    return countermeasure;
  }

  async saveBeside(
    tx: Knex.Transaction,
    saved: SavedCountermeasure,
    { action, content }: Decision<SavedCountermeasure, CountermeasureContent>,
  ): Promise<void> {
    if (action !== 'deleted') {
      await this.options.store.replaceEntities(
        tx,
        saved.id,
        content.entities ?? [],
      );
    }
  }

  private async find(
    db: Knex,
    idOrNumber: string,
    readable: Readable,
  ): Promise<SavedCountermeasure> {
    const { store } = this.options;
    const key = resourceKeyOf(idOrNumber);
    const row = key && (await store.find(db, key, readable));
    if (!row) {
      throw new NotFoundError(`There is no countermeasure '${idOrNumber}'`);
    }
    const [saved] = await store.withEntities(db, [row]);
    return saved;
  }
}
