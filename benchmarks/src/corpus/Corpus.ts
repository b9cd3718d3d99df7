import {
  debriefKinds,
  DebriefInput,
  defaultDebriefSettings,
  mechanisms,
  TimelineEntryInput,
  timelineEntryKinds,
} from '@debrief/backstage-plugin-debrief-common';
import {
  SeedCountermeasure,
  SeedDebrief,
} from '@debrief/backstage-plugin-debrief-node';
import { Company, measuredService } from './Company';
import { Random } from './Random';
import { Vocabulary } from './Vocabulary';

/** How much belongs to one debrief. */
export const countermeasuresPerDebrief = 5;
export const entriesPerDebrief = 20;
export const debriefsOfMeasuredService = 200;

const newest = Date.parse('2026-10-01T00:00:00Z');
const years = 12;
const minute = 60_000;
const day = 24 * 60 * minute;

/** Made-up debriefs, the same in every run. */
export class Corpus {
  readonly random = new Random(20_261_121);
  readonly vocabulary = new Vocabulary(this.random);
  readonly company: Company;
  private readonly tags: string[];

  constructor(readonly size: number) {
    this.company = new Company(this.random, this.vocabulary, size);
    this.tags = this.vocabulary.contentWords.slice(0, 200);
  }

  /** All debriefs, with what belongs to them, one after the other. */
  *records(): Generator<SeedDebrief, undefined> {
    const step = Math.max(1, Math.floor(this.size / debriefsOfMeasuredService));
    for (let index = 0; index < this.size; index++) {
      const isMeasured =
        index % step === 0 && index / step < debriefsOfMeasuredService;
      yield this.record(String(index), isMeasured);
    }
  }

  /** What somebody writes into a new debrief. */
  debriefInput(): Omit<DebriefInput, 'relations' | 'wentWell'> {
    const { random, vocabulary } = this;
    const origin = this.company.pickService(random);
    const impacted = new Set(
      origin.dependents.length > 0
        ? this.some(3, () => random.pick(origin.dependents))
        : [],
    );
    const start = newest - random.below(years * 365 * day);
    const detected = start + random.below(60) * minute;
    const resolved = detected + random.below(600) * minute;
    return {
      title: vocabulary.title(random, 7),
      kind: random.isTrue(0.7) ? 'incident' : random.pick(debriefKinds),
      severity: random.isTrue(0.9)
        ? random.pick(defaultDebriefSettings.severities).id
        : null,
      visibility: random.isTrue(0.05) ? 'restricted' : 'organisation',
      entities: [
        { entityRef: origin.entityRef, role: 'origin' },
        ...[...impacted].map(({ entityRef }) => ({
          entityRef,
          role: 'impacted' as const,
        })),
      ],
      marks: {
        startedAt: instant(start),
        detectedAt: instant(detected),
        resolvedAt: instant(resolved),
      },
      summary: vocabulary.text(random, 60),
      impact: { description: vocabulary.text(random, 30) },
      discussion: vocabulary.text(random, 100),
      surprises: vocabulary.text(random, 20),
      luck: vocabulary.text(random, 10),
      factors: this.some(2, () => ({
        category: random.pick(defaultDebriefSettings.factorCategories).id,
        text: vocabulary.text(random, 12),
      })),
      owner: random.pick(origin.team),
      participants: [
        ...new Set(this.some(4, () => random.pick(origin.team))),
      ].map(entityRef => ({ entityRef })),
      tags: this.some(3, () => this.tags[random.skewed(this.tags.length)]),
    };
  }

  private record(key: string, isMeasured: boolean): SeedDebrief {
    const content = this.debriefInput();
    if (isMeasured) {
      content.entities.push({ entityRef: measuredService });
    }
    const start = Date.parse(content.marks?.startedAt ?? '');
    return {
      key,
      content,
      status: 'draft',
      timeline: Array.from({ length: entriesPerDebrief }, (_, index) =>
        this.timelineEntry(start + index * 2 * minute),
      ),
      countermeasures: Array.from(
        { length: countermeasuresPerDebrief },
        (_, index) => this.countermeasure(`${key}-${index}`, start),
      ),
    };
  }

  private timelineEntry(at: number): TimelineEntryInput {
    const { random, vocabulary } = this;
    return {
      at: instant(at),
      kind: random.pick(timelineEntryKinds),
      text: vocabulary.text(random, 10),
      author: random.pick(this.company.people),
    };
  }

  private countermeasure(key: string, at: number): SeedCountermeasure {
    const { random, vocabulary } = this;
    return {
      key,
      title: vocabulary.title(random, 8),
      description: vocabulary.text(random, 15),
      state: random.pick(['idea', 'committed', 'in-progress', 'done'] as const),
      owner: random.pick(this.company.people),
      dueDate: instant(at + random.below(180) * day).slice(0, 10),
      mechanism: random.pick(mechanisms),
    };
  }

  private some<T>(most: number, make: () => T): T[] {
    return Array.from({ length: 1 + this.random.below(most) }, make);
  }
}

function instant(at: number): string {
  return new Date(at).toISOString();
}
