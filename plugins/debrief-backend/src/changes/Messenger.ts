import { NotificationService } from '@backstage/plugin-notifications-node';
import { SignalPayload, SignalsService } from '@backstage/plugin-signals-node';
import {
  ChangeEvent,
  ChangeSignal,
  changeSignalChannel,
  changeSignalSchema,
} from '@debrief/backstage-plugin-debrief-common';
import type { Owner } from '../records';
import { ChangeListener } from './ChangePublisher';
import { Hearers, Recipients } from './Recipients';

// What names more people may be too long for what carries it.
const mostHearers = 1_000;

/** What people are to be told of a change. */
export interface Announcement {
  /** Users, and groups for all of their members; who may not see it is left out. */
  to: string[];
  /** Names it by its number, and says nothing that was written in it. */
  title: string;
  /** What is written in it; only for those who are known to be let read it. */
  description?: string;
  /** A path in the app. */
  link: string;
  /** What kind of message it is, for those who choose what they hear of. */
  topic: string;
}

interface Occasion {
  scope: string;
  by?: string;
}

/** Says what is to be told of a change, if anything is. */
export type Announce = (
  event: ChangeEvent,
) => Promise<Announcement | undefined>;

/**
 * Tells people what happened, through the portal's notifications, and open
 * pages, through its signals. Rooms say what is to be told; who may be told is
 * decided here.
 */
export class Messenger implements ChangeListener {
  constructor(
    private readonly options: {
      announcements: Announce[];
      notifications: NotificationService;
      recipients: Recipients;
      signals: SignalsService;
    },
  ) {}

  async onChange(event: ChangeEvent): Promise<void> {
    // That one of the two is away takes nothing from the other.
    const outcomes = await Promise.allSettled([
      this.signal(event),
      this.announce(event),
    ]);
    for (const outcome of outcomes) {
      if (outcome.status === 'rejected') {
        throw outcome.reason;
      }
    }
  }

  private async announce(event: ChangeEvent): Promise<void> {
    for (const announce of this.options.announcements) {
      const announcement = await announce(event);
      if (announcement) {
        await this.tell(event.owner, announcement, {
          scope: event.eventId,
          by: event.by,
        });
      }
    }
  }

  /**
   * Tells people of something, as far as they may see it.
   *
   * @param occasion - what is told once for each scope; who brought it about
   *   knows it already
   */
  async tell(
    owner: Owner,
    { to, description, ...bare }: Announcement,
    occasion: Occasion,
  ): Promise<void> {
    const { readers, strangers } = await this.options.recipients.findAudience(
      owner,
      to,
    );
    await this.send(occasion, readers, { ...bare, description });
    await this.send(occasion, strangers, bare);
  }

  private async send(
    { by, scope }: Occasion,
    people: string[],
    payload: Omit<Announcement, 'to'>,
  ): Promise<void> {
    const others = people.filter(it => it !== by);
    if (others.length > 0) {
      await this.options.notifications
        .send({
          recipients: { type: 'entity', entityRef: others },
          payload: { ...payload, scope },
        })
        .catch(unlessAbsent);
    }
  }

  // Pages that are open read again what they show; they hear of nothing that
  // some people may not know of.
  private async signal(event: ChangeEvent): Promise<void> {
    const { recipients, signals } = this.options;
    const hearers = isEnd(event)
      ? await recipients.findHearersOfEnd(event.owner)
      : await recipients.findHearers(event.owner);
    for (const some of toSignalRecipients(hearers)) {
      await signals.publish<ChangeSignal>({
        channel: changeSignalChannel,
        recipients: some,
        message: changeSignalSchema.parse(event),
      });
    }
  }
}

/** Whether what owned everything it speaks of is gone. */
function isEnd({ action, id, owner }: ChangeEvent): boolean {
  return action === 'deleted' && id === owner.id;
}

function toSignalRecipients(hearers: Hearers): SignalPayload['recipients'][] {
  if (hearers === 'everyone') {
    return [{ type: 'broadcast' }];
  }
  const recipients: SignalPayload['recipients'][] = [];
  for (let start = 0; start < hearers.length; start += mostHearers) {
    const entityRef = hearers.slice(start, start + mostHearers);
    recipients.push({ type: 'user', entityRef });
  }
  return recipients;
}

// A portal need not have notifications; the service has no other way to say so.
function unlessAbsent(error: unknown): void {
  if (!/status 404\b/.test(String(error))) {
    throw error;
  }
}
