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

/** The services through which the portal is told of things. */
export function portalServicesInto(told: Told) {
  return [
    createServiceFactory({
      service: eventsServiceRef,
      deps: {},
      factory: () => ({
        publish: async (event: EventParams) => {
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
          told.notifications.push(notification);
        },
      }),
    }),
    createServiceFactory({
      service: signalsServiceRef,
      deps: {},
      factory: () => ({
        publish: async (signal: SignalPayload) => {
          told.signals.push(signal);
        },
      }),
    }),
  ];
}
