import { createServiceFactory } from '@backstage/backend-plugin-api';
import { EventParams, eventsServiceRef } from '@backstage/plugin-events-node';
import {
  NotificationSendOptions,
  notificationService,
} from '@backstage/plugin-notifications-node';
import {
  SignalPayload,
  signalsServiceRef,
} from '@backstage/plugin-signals-node';

/** What the portal was told. */
export interface Told {
  events: EventParams[];
  notifications: NotificationSendOptions[];
  signals: SignalPayload[];
}

/** What the portal does when it is told, before that is noted down. */
export interface Hearing {
  onEvent?(event: EventParams): void | Promise<void>;
  onNotification?(it: NotificationSendOptions): void | Promise<void>;
  onSignal?(signal: SignalPayload): void | Promise<void>;
}

/** The services through which the portal is told of things. */
export function portalServicesInto(told: Told, hearing: Hearing = {}) {
  return [
    createServiceFactory({
      service: eventsServiceRef,
      deps: {},
      factory: () => ({
        publish: async (event: EventParams) => {
          await hearing.onEvent?.(event);
          told.events.push(event);
        },
        subscribe: async () => {},
      }),
    }),
    createServiceFactory({
      service: notificationService,
      deps: {},
      factory: () => ({
        send: async (notification: NotificationSendOptions) => {
          await hearing.onNotification?.(notification);
          told.notifications.push(notification);
        },
      }),
    }),
    createServiceFactory({
      service: signalsServiceRef,
      deps: {},
      factory: () => ({
        publish: async (signal: SignalPayload) => {
          await hearing.onSignal?.(signal);
          told.signals.push(signal);
        },
      }),
    }),
  ];
}
