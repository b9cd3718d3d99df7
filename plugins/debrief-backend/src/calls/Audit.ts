import {
  AuditorService,
  AuditorServiceEventSeverityLevel,
} from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { JsonObject } from '@backstage/types';
import { Call } from './Call';

/** One kind of change, for those who look after the installation. */
export interface AuditedChange<T> {
  /** In kebab-case: `debrief-publish`. */
  eventId: string;
  severityLevel?: AuditorServiceEventSeverityLevel;
  /** What is known before. */
  meta?: JsonObject;
  /** What is known once it is done. */
  metaOf?: (result: T) => JsonObject;
}

/** Writes down every change, whether it was made or failed. */
export class Audit {
  constructor(private readonly auditor: AuditorService) {}

  async run<T>(
    call: Call,
    change: AuditedChange<T>,
    work: () => Promise<T>,
  ): Promise<T> {
    const event = await this.auditor.createEvent({
      eventId: change.eventId,
      severityLevel: change.severityLevel ?? 'low',
      request: call.request,
      meta: { actor: call.actor, ...change.meta },
    });
    try {
      const result = await work();
      await event.success({ meta: change.metaOf?.(result) });
      return result;
    } catch (error) {
      await event.fail({ error: toError(error) });
      throw error;
    }
  }
}
