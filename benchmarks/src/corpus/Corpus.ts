import {
  CountermeasureContent,
  DebriefContent,
  debriefInputSchema,
  debriefKinds,
  DebriefInput,
  defaultDebriefSettings,
  mechanisms,
  TimelineEntryContent,
  timelineEntryKinds,
} from '@debrief/backstage-plugin-debrief-common';
import { Company, measuredService } from './Company';
import { Random } from './Random';
import { Vocabulary } from './Vocabulary';

/** A debrief with all that belongs to it. */
export interface CorpusRecord {
  at: number;
  actor: string;
  debrief: DebriefContent;
  timeline: TimelineEntryContent[];
  countermeasures: Omit<CountermeasureContent, 'source'>[];
}

/** How much belongs to one debrief. */
export const countermeasuresPerDebrief = 5;
export const entriesPerDebrief = 20;
export const debriefsOfMeasuredService = 200;

const newest = Date.parse('2026-10-01T00:00:00Z');
const years = 12;
const minute = 60_000;

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

  /** The records, one after the other. */
  *records(): Generator<CorpusRecord> {
    const { measured, step } = {
      measured: debriefsOfMeasuredService,
      step: Math.max(1, Math.floor(this.size / debriefsOfMeasuredService)),
    };
    for (let index = 0; index < this.size; index++) {
      const isMeasured = index % step === 0 && index / step < measured;
      yield this.record(isMeasured);
    }
  }

  /** What somebody writes into a new debrief. */
  debriefInput(isMeasured = false): DebriefInput {
    const { random, vocabulary, company } = this;
    const start = newest - random.below(years * 365 * 24 * 60) * minute;
    const detected = start + random.below(60) * minute;
    const resolved = detected + random.below(600) * minute;
    const services = new Set([company.service(random)]);
    while (random.isTrue(0.5)) {
      services.add(company.service(random));
    }
    const at = (time: number) => new Date(time).toISOString();
    return {
      title: vocabulary.text(random, 7).slice(0, -1),
      kind: random.isTrue(0.7) ? 'incident' : random.pick(debriefKinds),
      severity: random.isTrue(0.9)
        ? random.pick(defaultDebriefSettings.severities).id
        : null,
      visibility: random.isTrue(0.05) ? 'restricted' : 'organisation',
      entities: [
        ...(isMeasured
          ? [{ entityRef: measuredService, role: 'origin' as const }]
          : []),
        ...[...services].map(entityRef => ({ entityRef })),
      ],
      marks: {
        startedAt: at(start),
        detectedAt: at(detected),
        resolvedAt: at(resolved),
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
      wentWell: [{ text: vocabulary.text(random, 8) }],
      owner: random.pick(company.people),
      participants: [
        ...new Set(this.some(4, () => random.pick(company.people))),
      ].map(entityRef => ({ entityRef })),
      tags: this.some(3, () => this.tags[random.skewed(this.tags.length)]),
    };
  }

  private record(isMeasured: boolean): CorpusRecord {
    const { random } = this;
    const debrief = debriefInputSchema.parse(this.debriefInput(isMeasured));
    const at = Date.parse(debrief.marks.startedAt ?? '');
    return {
      at,
      actor: random.pick(this.company.people),
      debrief,
      timeline: Array.from({ length: entriesPerDebrief }, (_, index) =>
        this.timelineEntry(at + index * 2 * minute),
      ),
      countermeasures: Array.from({ length: countermeasuresPerDebrief }, () =>
        this.countermeasure(at),
      ),
    };
  }

  private timelineEntry(at: number): TimelineEntryContent {
    const { random, vocabulary } = this;
    return {
      at: new Date(at).toISOString(),
      kind: random.pick(timelineEntryKinds),
      text: vocabulary.text(random, 10),
      author: random.pick(this.company.people),
      source: null,
    };
  }

  private countermeasure(at: number): Omit<CountermeasureContent, 'source'> {
    const { random, vocabulary } = this;
    const due = new Date(at + random.below(180 * 24 * 60) * minute);
    return {
      title: vocabulary.text(random, 8).slice(0, -1),
      description: vocabulary.text(random, 15),
      state: random.pick(['idea', 'committed', 'in-progress', 'done'] as const),
      reason: null,
      owner: random.pick(this.company.people),
      dueDate: due.toISOString().slice(0, 10),
      cornerstone: null,
      mechanism: random.pick(mechanisms),
      ticket: null,
    };
  }

  private some<T>(most: number, make: () => T): T[] {
    return Array.from({ length: 1 + this.random.below(most) }, make);
  }
}
