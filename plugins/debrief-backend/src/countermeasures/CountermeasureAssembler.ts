import {
  Countermeasure,
  isCountermeasureOverdue,
} from '@debrief/backstage-plugin-debrief-common';
import { Knex } from 'knex';
import { dayOf, toInstant } from '../database';
import { ownerTypes, Readable } from '../permissions';
import { OwnerName, Owners } from '../records';
import { contentOf, SavedCountermeasure } from './countermeasureRows';

/** Makes of rows what the API answers. */
export class CountermeasureAssembler {
  constructor(private readonly owners: Owners) {}

  /** The countermeasures of `rows`, in their order, as a reader may see them. */
  async assemble(
    db: Knex,
    rows: SavedCountermeasure[],
    readable: Readable,
  ): Promise<Countermeasure[]> {
    const sources = await this.findSources(db, rows, readable);
    const gameDays = await this.owners['game-day'].store.findNames(
      db,
      rows.flatMap(row => gameDayIdOf(row) ?? []),
      readable['game-day'],
    );
    const today = dayOf(Date.now());
    return rows.map(row =>
      toCountermeasure(
        row,
        sources.get(row.source_id) ?? { number: 0, title: '' },
        today,
        id => gameDays.has(id),
      ),
    );
  }

  private async findSources(
    db: Knex,
    rows: SavedCountermeasure[],
    readable: Readable,
  ): Promise<Map<string, OwnerName>> {
    const named = await Promise.all(
      ownerTypes.map(type => {
        const ids = rows
          .filter(row => row.source_type === type)
          .map(row => row.source_id);
        const { store } = this.owners[type];
        return store.findNames(db, [...new Set(ids)], readable[type]);
      }),
    );
    return new Map(named.flatMap(names => [...names]));
  }
}

function toCountermeasure(
  row: SavedCountermeasure,
  source: OwnerName,
  today: string,
  isSeen: (gameDayId: string) => boolean,
): Countermeasure {
  const content = contentOf(row);
  return {
    id: row.id,
    number: row.number,
    version: row.version,
    ...content,
    entities: row.entity_refs,
    source: { ...content.source, ...source },
    strength: row.strength,
    overdue: isCountermeasureOverdue(content, today),
    verification: verificationOf(row, isSeen),
    stateChangedAt: toInstant(row.state_changed_at),
    createdAt: toInstant(row.created_at),
    createdBy: row.created_by,
    updatedAt: toInstant(row.updated_at),
    updatedBy: row.updated_by,
  };
}

// That it held is told; of a game day that one may not see, no more than that.
function verificationOf(
  row: SavedCountermeasure,
  isSeen: (gameDayId: string) => boolean,
): Countermeasure['verification'] {
  const saved = savedVerificationOf(row);
  return (
    saved && {
      ...saved,
      gameDayId:
        saved.gameDayId !== null && isSeen(saved.gameDayId)
          ? saved.gameDayId
          : null,
      at: toInstant(saved.at),
    }
  );
}

function gameDayIdOf(row: SavedCountermeasure): string | null {
  return savedVerificationOf(row)?.gameDayId ?? null;
}

type SavedVerification = Omit<
  NonNullable<Countermeasure['verification']>,
  'at'
> & { at: number };

function savedVerificationOf({
  verification,
}: SavedCountermeasure): SavedVerification | null {
  return verification === null ? null : JSON.parse(verification);
}
