import { Readable } from 'node:stream';
import type {
  AuthService,
  DiscoveryService,
} from '@backstage/backend-plugin-api';
import type { Permission } from '@backstage/plugin-permission-common';
import type { DocumentCollatorFactory } from '@backstage/plugin-search-common';
import { gameDayReadPermission } from '@debrief/backstage-plugin-debrief-common';
import { type GameDayDocument, toGameDayDocument } from './gameDayDocument';
import { readHeldGameDays } from './readHeldGameDays';

/**
 * What the collator of game days needs.
 *
 * @public
 */
export interface GameDayCollatorOptions {
  auth: AuthService;
  discovery: DiscoveryService;
  /** The path of a game day in the app, `:id` standing for its id. */
  locationTemplate: string;
}

/**
 * Collates every game day that was held and that the whole organisation may
 * read.
 *
 * @public
 */
export class DefaultGameDayCollatorFactory implements DocumentCollatorFactory {
  readonly type = 'game-day';
  readonly visibilityPermission: Permission = gameDayReadPermission;

  constructor(private readonly options: GameDayCollatorOptions) {}

  async getCollator(): Promise<Readable> {
    return Readable.from(this.collate());
  }

  private async *collate(): AsyncGenerator<GameDayDocument> {
    const { locationTemplate } = this.options;
    let isEmpty = true;
    for await (const gameDay of readHeldGameDays(this.options)) {
      // Restricted ones stay out, as of debriefs.
      if (gameDay.visibility === 'organisation') {
        isEmpty = false;
        yield toGameDayDocument(gameDay, locationTemplate);
      }
    }
    if (isEmpty) {
      yield startingPoint(locationTemplate);
    }
  }
}

// As of debriefs: without it, an engine keeps what it had.
function startingPoint(locationTemplate: string): GameDayDocument {
  return {
    title: 'Game days',
    text: 'None was held yet.',
    location: locationTemplate.replace('/:id', ''),
    form: '',
    status: '',
    environment: '',
    failureMode: '',
    outcomes: [],
    entityRefs: [],
    entityTitles: [],
    occurredAt: '',
  };
}
