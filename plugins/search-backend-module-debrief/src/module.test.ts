import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import type { RegisterCollatorParameters } from '@backstage/plugin-search-backend-node';
import { searchIndexRegistryExtensionPoint } from '@backstage/plugin-search-backend-node/alpha';
import {
  debriefReadPermission,
  gameDayReadPermission,
} from '@debrief/backstage-plugin-debrief-common';
import { searchModuleDebriefCollator } from './module';

describe('the search module', () => {
  const startWith = async (config: object) => {
    const collators: RegisterCollatorParameters[] = [];
    const schedules: unknown[] = [];
    await startTestBackend({
      extensionPoints: [
        [
          searchIndexRegistryExtensionPoint,
          {
            addCollator: collator => collators.push(collator),
            addDecorator: () => {},
          },
        ],
      ],
      features: [
        searchModuleDebriefCollator,
        mockServices.rootConfig.factory({ data: config }),
        mockServices.scheduler.mock({
          createScheduledTaskRunner: schedule => {
            schedules.push(schedule);
            return { run: async () => {} };
          },
        }).factory,
      ],
    });
    return { collators, schedules };
  };

  it('registers two collators, whose documents their own permissions decide about', async () => {
    const { collators, schedules } = await startWith({});

    expect(collators.map(({ factory }) => factory)).toEqual([
      expect.objectContaining({
        type: 'debrief',
        visibilityPermission: debriefReadPermission,
      }),
      expect.objectContaining({
        type: 'game-day',
        visibilityPermission: gameDayReadPermission,
      }),
    ]);
    expect(schedules).toEqual([
      expect.objectContaining({ frequency: { minutes: 5 } }),
      expect.objectContaining({ frequency: { minutes: 5 } }),
    ]);
  });

  it('runs on the schedule that app-config asks for', async () => {
    const { schedules } = await startWith({
      search: {
        collators: {
          debrief: {
            schedule: { frequency: { hours: 1 }, timeout: { minutes: 3 } },
          },
          gameDay: {
            schedule: { frequency: { hours: 2 }, timeout: { minutes: 3 } },
          },
        },
      },
    });

    expect(schedules).toEqual([
      expect.objectContaining({ frequency: { hours: 1 } }),
      expect.objectContaining({ frequency: { hours: 2 } }),
    ]);
  });

  it('refuses a schedule that makes no sense', async () => {
    await expect(
      startWith({
        search: {
          collators: { debrief: { schedule: { frequency: 'often' } } },
        },
      }),
    ).rejects.toThrow(/frequency|timeout/);
  });
});
