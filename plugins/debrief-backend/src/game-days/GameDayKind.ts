import { NotFoundError } from '@backstage/errors';
import {
  GameDay,
  GameDayContent,
} from '@debrief/backstage-plugin-debrief-common';
import { Knex } from 'knex';
import { GameDayRow } from '../database';
import { Access, Readable } from '../permissions';
import { OwnerAccess, RecordKind } from '../records';
import { GameDayDecision } from './decideGameDay';
import { GameDayAssembler } from './GameDayAssembler';
import { contentOf, toFacetRows } from './gameDayRows';
import { GameDayStore } from './GameDayStore';
import { RehearsalStore } from './RehearsalStore';

/** Game days, as the pipeline of a change knows them. */
export class GameDayKind
  implements RecordKind<string, GameDayRow, GameDayContent, GameDay>
{
  readonly name = 'game-day';
  readonly table = 'game_days';

  constructor(
    private readonly options: {
      access: OwnerAccess<GameDayRow>;
      assembler: GameDayAssembler;
      rehearsals: RehearsalStore;
      store: GameDayStore;
    },
  ) {}

  contentOf(row: GameDayRow): GameDayContent {
    return contentOf(row);
  }

  numberOf({ number }: GameDayRow): number {
    return number;
  }

  ownerOf({ id }: GameDayRow) {
    return { type: 'game-day' as const, id };
  }

  lock(
    tx: Knex.Transaction,
    idOrNumber: string,
    access: Access,
  ): Promise<GameDayRow> {
    return this.options.access.lockAllowed(tx, idOrNumber, access);
  }

  async read(
    db: Knex,
    idOrNumber: string,
    readable: Readable,
  ): Promise<GameDay> {
    const { access, assembler } = this.options;
    const row = await access.findReadable(db, idOrNumber, readable);
    const [gameDay] = await assembler.assemble(db, [row], readable);
    return gameDay;
  }

  /** Who restricts it as a service, or gives a role away, is told what was saved. */
  async readWritten(
    db: Knex,
    id: string,
    readable: Readable,
  ): Promise<GameDay> {
    const { assembler, store } = this.options;
    const row = await store.findById(db, id);
    if (!row) {
      throw new NotFoundError(`There is no game day '${id}'`);
    }
    const [gameDay] = await assembler.assemble(db, [row], readable);
    return gameDay;
  }

  async saveBeside(
    tx: Knex.Transaction,
    { id }: GameDayRow,
    { content, foundBy, afterwards }: GameDayDecision,
  ): Promise<void> {
    const { rehearsals, store } = this.options;
    if (foundBy) {
      const facets = toFacetRows({ id, ...foundBy }, content);
      await store.replaceFacets(tx, id, facets);
      await rehearsals.replace(tx, { gameDayId: id, drillId: '' }, content);
    }
    await afterwards?.(tx);
  }
}
