import { Readable } from 'node:stream';
import type {
  AuthService,
  DiscoveryService,
} from '@backstage/backend-plugin-api';
import type { Permission } from '@backstage/plugin-permission-common';
import type { DocumentCollatorFactory } from '@backstage/plugin-search-common';
import { debriefReadPermission } from '@debrief/backstage-plugin-debrief-common';
import { type DebriefDocument, toDebriefDocument } from './debriefDocument';
import { readPublishedDebriefs } from './readPublishedDebriefs';

/**
 * What the collator of debriefs needs.
 *
 * @public
 */
export interface DebriefCollatorOptions {
  auth: AuthService;
  discovery: DiscoveryService;
  /** The path of a debrief in the app, `:id` standing for its id. */
  locationTemplate: string;
}

/**
 * Collates every published debrief that the whole organisation may read.
 *
 * @public
 */
export class DefaultDebriefCollatorFactory implements DocumentCollatorFactory {
  readonly type = 'debrief';
  readonly visibilityPermission: Permission = debriefReadPermission;

  constructor(private readonly options: DebriefCollatorOptions) {}

  async getCollator(): Promise<Readable> {
    return Readable.from(this.collate());
  }

  private async *collate(): AsyncGenerator<DebriefDocument> {
    const { locationTemplate } = this.options;
    let isEmpty = true;
    for await (const debrief of readPublishedDebriefs(this.options)) {
      // Restricted debriefs stay out: the index of an outside engine does not
      // learn in time who was added to one and who was removed.
      if (debrief.visibility === 'organisation') {
        isEmpty = false;
        yield toDebriefDocument(debrief, locationTemplate);
      }
    }
    if (isEmpty) {
      yield startingPoint(locationTemplate);
    }
  }
}

// Search engines keep the old index when a collator yields nothing. Without
// this document the last debrief would stay to be found after its deletion.
function startingPoint(locationTemplate: string): DebriefDocument {
  return {
    title: 'Debriefs',
    text: 'Nothing is published yet.',
    location: locationTemplate.replace('/:id', ''),
    kind: '',
    severity: '',
    status: '',
    tags: [],
    entityRefs: [],
    entityTitles: [],
    occurredAt: '',
  };
}
