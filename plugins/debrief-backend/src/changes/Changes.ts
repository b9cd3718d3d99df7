import { Knex } from 'knex';
import { Change, toChangeEvent } from './Change';
import { ChangePublisher } from './ChangePublisher';
import { Outbox } from './Outbox';
import { SearchIndex } from './SearchIndex';

/**
 * Where everything that was changed is said, in the transaction that changes
 * it: so search finds it, and the portal hears of it, if and only if it was
 * saved.
 */
export class Changes {
  constructor(
    private readonly options: {
      outbox: Outbox;
      publisher: ChangePublisher;
      searchIndex: SearchIndex;
    },
  ) {}

  /** Tells of what was recorded, once the transaction is through. */
  publishSoon(): void {
    this.options.publisher.publishSoon();
  }

  /** Says what was changed, in the transaction that changes it. */
  async record(tx: Knex.Transaction, changes: Change[]): Promise<void> {
    await this.options.searchIndex.refresh(tx, changes);
    await this.options.outbox.add(tx, changes.map(toChangeEvent));
  }

  /** Makes findable what nobody is to be told of. */
  async refreshIndex(
    tx: Knex.Transaction,
    changed: Pick<Change, 'what' | 'owner'>[],
  ): Promise<void> {
    await this.options.searchIndex.refresh(tx, changed);
  }
}
