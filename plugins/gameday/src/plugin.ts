import {
  createComponentExtension,
  createPlugin,
} from '@backstage/core-plugin-api';

/** The plugin for the legacy frontend system. @public */
export const gameDayPlugin = createPlugin({ id: 'gameday' });

/** The game days of an entity, as a tab of its page. @public */
export const EntityGameDaysContent: () => JSX.Element = gameDayPlugin.provide(
  createComponentExtension({
    name: 'EntityGameDaysContent',
    component: {
      lazy: () =>
        import('./entity/EntityGameDaysContent').then(
          m => m.EntityGameDaysContent,
        ),
    },
  }),
);
