import {
  countermeasureInputSchema,
  debriefInputSchema,
  timelineEntryInputSchema,
} from '@debrief/backstage-plugin-debrief-common';
import type { FakeBackend } from '@debrief/backstage-plugin-debrief-common/testUtils';
// What the demo portal shows; a package that is only run has no entry for it.
// eslint-disable-next-line @backstage/no-relative-monorepo-imports
import { sampleDebriefs } from '../../../../packages/backend/src/sampleData';
// eslint-disable-next-line @backstage/no-relative-monorepo-imports
import { toSeedDebrief } from '../../../../packages/backend/src/sampleData/toSeedDebrief';

type Records = FakeBackend['records'];
type Sample = ReturnType<typeof toSeedDebrief>;

const fallbackAuthor = 'user:default/ana';

/** Adds the demo company's debriefs, dated back from `today`. */
export function addSamples(records: Records, today: Date): void {
  const ids = new Map<string, string>();
  // Each refers only to earlier ones.
  for (const sample of sampleDebriefs) {
    addSample(toSeedDebrief(sample, today), records, ids);
  }
}

function addSample(
  { key, content, status, timeline, countermeasures }: Sample,
  records: Records,
  ids: Map<string, string>,
): void {
  const author = content.owner ?? fallbackAuthor;
  const idOf = (of: string | null | undefined) => (of ? ids.get(of) : null);
  const debrief = records.addDebrief(
    debriefInputSchema.parse({
      ...content,
      relations: content.relations?.map(it => ({
        type: it.type,
        debriefId: idOf(it.debriefKey),
        countermeasureId: idOf(it.countermeasureKey),
      })),
      wentWell: content.wentWell?.map(it => ({
        text: it.text,
        countermeasureId: idOf(it.countermeasureKey),
      })),
    }),
    author,
  );
  ids.set(key, debrief.id);
  for (const entry of timeline) {
    records.addEntry(debrief.id, timelineEntryInputSchema.parse(entry), author);
  }
  for (const { key: of, ...input } of countermeasures) {
    const source = { type: 'debrief', id: debrief.id };
    const added = countermeasureInputSchema.parse({ ...input, source });
    ids.set(of, records.addCountermeasure(added, debrief, author).id);
  }
  if (status !== 'draft') {
    records.changeDebrief(
      debrief,
      { status, publishedAt: records.now },
      { by: author, action: status },
    );
  }
}
