import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import {
  type ChangeEvent,
  changeEventSchema,
  changeEventTopic,
} from '@debrief/backstage-plugin-debrief-common';

/** Says in a chat that a debrief was published, with a link to it. */
export default createBackendModule({
  pluginId: 'debrief',
  moduleId: 'chat-messages',
  register(reg) {
    reg.registerInit({
      deps: {
        config: coreServices.rootConfig,
        events: eventsServiceRef,
        logger: coreServices.logger,
      },
      async init({ config, events, logger }) {
        const webhook = config.getString('chatMessages.webhook');
        const portal = config.getString('app.baseUrl');
        await events.subscribe({
          id: 'debrief-chat-messages',
          topics: [changeEventTopic],
          async onEvent({ eventPayload }) {
            const event = changeEventSchema.parse(eventPayload);
            if (isPublication(event)) {
              await post(webhook, event, `${portal}/debriefs/${event.id}`);
              logger.info(`Told the chat of debrief ${event.number}`);
            }
          },
        });
      },
    });
  },
});

function isPublication({ what, action }: ChangeEvent): boolean {
  return what === 'debrief' && action === 'published';
}

// The event has no title: whoever follows the link sees it, if they may.
async function post(
  webhook: string,
  { eventId, number }: ChangeEvent,
  link: string,
): Promise<void> {
  const response = await fetch(webhook, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    // An event may come twice: the chat can tell by its id.
    body: JSON.stringify({
      id: eventId,
      text: `Debrief #${number} was published: ${link}`,
    }),
  });
  if (!response.ok) {
    throw new Error(`The chat answered ${response.status}`);
  }
}
