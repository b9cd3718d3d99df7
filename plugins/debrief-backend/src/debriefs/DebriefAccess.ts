import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { NotAllowedError, NotFoundError } from '@backstage/errors';
import { ResourcePermission } from '@backstage/plugin-permission-common';
import { RESOURCE_TYPE_DEBRIEF } from '@debrief/backstage-plugin-debrief-common';
import { Knex } from 'knex';
import { DebriefRow } from '../database';
import { Access, PermissionGate, ReadFilter } from '../permissions';
import { DebriefStore } from './DebriefStore';
import { resourceKeyOf } from './resourceKey';

/**
 * Finds debriefs for those who may see them. What a caller may not see is not
 * there: it is never refused in a way that tells.
 */
export class DebriefAccess {
  constructor(
    private readonly gate: PermissionGate,
    private readonly store: DebriefStore,
  ) {}

  /** What the caller may see. */
  readFilter(credentials: BackstageCredentials): Promise<ReadFilter> {
    return this.gate.readFilter(credentials);
  }

  /** What the caller may see, and of that, on what an action is allowed. */
  access(
    credentials: BackstageCredentials,
    permission: ResourcePermission<typeof RESOURCE_TYPE_DEBRIEF>,
  ): Promise<Access> {
    return this.gate.access(credentials, permission);
  }

  /** @throws NotFoundError */
  async findReadable(
    db: Knex,
    idOrNumber: string,
    filter: ReadFilter,
    options: { lock?: boolean } = {},
  ): Promise<DebriefRow> {
    const key = resourceKeyOf(idOrNumber);
    const row = key && (await this.store.find(db, key, filter, options));
    if (!row) {
      throw new NotFoundError(`There is no debrief '${idOrNumber}'`);
    }
    return row;
  }

  /** @throws NotFoundError, or NotAllowedError when it may only be read */
  async findAllowed(
    db: Knex,
    idOrNumber: string,
    access: Access,
    options: { lock?: boolean } = {},
  ): Promise<DebriefRow> {
    const row = await this.findReadable(db, idOrNumber, access.read, options);
    await this.requireAllowed(db, row.id, access);
    return row;
  }

  /** @throws NotAllowedError */
  async requireAllowed(db: Knex, id: string, access: Access): Promise<void> {
    const { action } = access;
    const isAllowed =
      action.result === 'allow' ||
      (action.result === 'conditional' &&
        (await this.store.meets(db, id, action.conditions)));
    if (!isAllowed) {
      throw new NotAllowedError(
        `You may read debrief '${id}', but not do this with it`,
      );
    }
  }
}
