import {
  BackstageCredentials,
  LoggerService,
} from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import { CatalogService } from '@backstage/plugin-catalog-node';
/** Titles by entity ref; null of an entity that is not in the catalog. */
export type EntityTitles = Map<string, string | null>;

const batchSize = 100;

/** Asks the catalog how entities are called. */
export class EntityTitleReader {
  constructor(
    private readonly options: {
      catalog: CatalogService;
      logger: LoggerService;
    },
  ) {}

  /**
   * The titles of the entities that the catalog has and its caller may see. A
   * catalog that does not answer is no reason to lose a debrief: then there are
   * none.
   */
  async read(
    refs: string[],
    credentials: BackstageCredentials,
  ): Promise<EntityTitles> {
    const titles: EntityTitles = new Map();
    const all = [...new Set(refs)];
    for (let start = 0; start < all.length; start += batchSize) {
      const batch = all.slice(start, start + batchSize);
      const found = await this.readBatch(batch, credentials);
      found.forEach((title, index) => {
        if (title) {
          titles.set(batch[index], title);
        }
      });
    }
    return titles;
  }

  private async readBatch(
    entityRefs: string[],
    credentials: BackstageCredentials,
  ): Promise<(string | undefined)[]> {
    try {
      const { items } = await this.options.catalog.getEntitiesByRefs(
        { entityRefs, fields: ['metadata.name', 'metadata.title'] },
        { credentials },
      );
      return items.map(
        entity => entity?.metadata.title ?? entity?.metadata.name,
      );
    } catch (error) {
      this.options.logger.warn(
        `Could not ask the catalog for the titles of ${
          entityRefs.length
        } entities: ${stringifyError(error)}`,
      );
      return [];
    }
  }
}
