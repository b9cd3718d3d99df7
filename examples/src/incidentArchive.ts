import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import {
  debriefSeedExtensionPoint,
  type SeedDebrief,
} from '@debrief/backstage-plugin-debrief-node';
import { z } from 'zod';

/** What the archive answers. */
const incidentsSchema = z.array(
  z.object({
    key: z.string(),
    title: z.string(),
    service: z.string(),
    startedAt: z.iso.datetime(),
    resolvedAt: z.iso.datetime().nullable(),
    report: z.string(),
  }),
);

/** Records what an archive of incidents holds, once. */
export default createBackendModule({
  pluginId: 'debrief',
  moduleId: 'incident-archive',
  register(reg) {
    reg.registerInit({
      deps: {
        config: coreServices.rootConfig,
        seeds: debriefSeedExtensionPoint,
      },
      async init({ config, seeds }) {
        const url = config.getString('incidentArchive.url');
        seeds.addSeed({
          key: 'incident-archive',
          load: async () => {
            const response = await fetch(url);
            const incidents = incidentsSchema.parse(await response.json());
            return incidents.map(toSeed);
          },
        });
      },
    });
  },
});

function toSeed(
  incident: z.output<typeof incidentsSchema>[number],
): SeedDebrief {
  const { key, title, service, startedAt, resolvedAt, report } = incident;
  return {
    key,
    status: 'published',
    content: {
      title,
      entities: [{ entityRef: `component:default/${service}`, role: 'origin' }],
      marks: { startedAt, resolvedAt },
      summary: report,
      owner: 'group:default/operations',
    },
    timeline: [],
    countermeasures: [],
  };
}
