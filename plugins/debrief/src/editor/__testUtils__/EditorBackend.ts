import {
  Countermeasure,
  countermeasureEndpoints,
  countermeasureInputSchema,
  Debrief,
  debriefInputSchema,
  TimelineEntry,
  timelineEntryInputSchema,
} from '@debrief/backstage-plugin-debrief-common';
import type {
  CountermeasureInput,
  DebriefInput,
  JsonValue,
  TimelineEntryInput,
} from '@debrief/backstage-plugin-debrief-common';
import { FakeBackend } from '@debrief/backstage-plugin-debrief-common/testUtils';

const ana = 'user:default/ana';

/** A backend in memory with the one debrief that is edited, #158. */
export class EditorBackend extends FakeBackend {
  readonly #id: string;

  constructor(input: Partial<DebriefInput> = {}) {
    super();
    const content = debriefInputSchema.parse({
      title: 'Checkout answered 503',
      entities: [{ entityRef: 'component:default/checkout', role: 'origin' }],
      ...input,
    });
    const { id } = this.records.addDebrief(content, ana, { number: 158 });
    this.#id = id;
  }

  get debrief(): Debrief {
    const [debrief] = this.records.debriefs;
    return debrief;
  }

  set debrief(debrief: Debrief) {
    this.records.debriefs = [debrief];
  }

  get timeline(): TimelineEntry[] {
    return this.records.timeline;
  }

  set timeline(entries: TimelineEntry[]) {
    this.records.timeline = entries;
  }

  get countermeasures(): Countermeasure[] {
    return this.records.countermeasures;
  }

  /** Does not show the debrief. */
  set isHidden(isHidden: boolean) {
    this.records.hidden.clear();
    if (isHidden) {
      this.records.hidden.add(this.#id);
    }
  }

  /** Lists of countermeasures are not answered before. */
  set countermeasuresAreThere(until: Promise<void>) {
    this.holdBack(countermeasureEndpoints.list, until);
  }

  /** What somebody else does meanwhile. */
  changeAs(by: string, patch: JsonValue): void {
    this.records.patchDebrief(this.debrief, patch, by);
  }

  addEntry(input: TimelineEntryInput): TimelineEntry {
    const content = timelineEntryInputSchema.parse(input);
    return this.records.addEntry(this.#id, content, ana);
  }

  changeEntryAs(by: string, id: string, text: string): void {
    this.timeline
      .filter(it => it.id === id)
      .forEach(it => this.records.changeEntry(it, { text }, by));
  }

  addCountermeasure(
    input: Omit<CountermeasureInput, 'source'>,
  ): Countermeasure {
    const content = countermeasureInputSchema.parse({
      ...input,
      source: { type: 'debrief', id: this.#id },
    });
    return this.records.addCountermeasure(content, this.debrief, ana);
  }
}
