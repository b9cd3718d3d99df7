import { NotificationService } from '@backstage/plugin-notifications-node';
import { SignalsService } from '@backstage/plugin-signals-node';
import {
  ChangeEvent,
  ChangeSignal,
  changeSignalChannel,
  changeSignalSchema,
} from '@debrief/backstage-plugin-debrief-common';
import { ChangeListener } from './ChangePublisher';
import { Recipients } from './Recipients';

/** What people are to be told of a change. */
export interface Announcement {
  /** Users, and groups for all of their members; who may not see it is left out. */
  to: string[];
  title: string;
  description?: string;
  /** A path in the app. */
  link: string;
  /** What kind of message it is, for those who choose what they hear of. */
  topic: string;
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
    await this.signal(event);
    for (const announce of this.options.announcements) {
      const announcement = await announce(event);
      if (announcement) {
        await this.notify(event, announcement);
      }
    }
  }

  private async notify(
    event: ChangeEvent,
    { to, ...payload }: Announcement,
  ): Promise<void> {
    const { recipients, notifications } = this.options;
    const people = await recipients.findWhoMaySee(event.owner, to);
    const others = people.filter(it => it !== event.by);
    if (others.length > 0) {
      await notifications
        .send({
          recipients: { type: 'entity', entityRef: others },
          payload: { ...payload, scope: event.eventId },
        })
        .catch(unlessAbsent);
    }
  }

  // Pages that are open read again what they show; they hear of nothing that
  // some people may not know of.
  private async signal(event: ChangeEvent): Promise<void> {
    if (await this.options.recipients.mayEveryoneSee(event.owner)) {
      await this.options.signals.publish<ChangeSignal>({
        channel: changeSignalChannel,
        recipients: { type: 'broadcast' },
        message: changeSignalSchema.parse(event),
      });
    }
  }
}

// A portal need not have notifications; the service has no other way to say so.
function unlessAbsent(error: unknown): void {
  if (!/status 404\b/.test(String(error))) {
    throw error;
  }
}
