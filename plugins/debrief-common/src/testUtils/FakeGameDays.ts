import { durationBetween } from '../debriefs/targets';
import { isCountermeasureOpen } from '../countermeasures/lifecycle';
import type {
  Drill,
  DrillContent,
  MeasurementInput,
} from '../game-days/drills/drill';
import type { DrillStamp } from '../game-days/drills/stamps';
import {
  isWithinLimit,
  suggestOutcome,
} from '../game-days/drills/suggestOutcome';
import type { GameDay, GameDayContent } from '../game-days/gameDay';
import type {
  Observation,
  ObservationContent,
} from '../game-days/observations/observation';
import type {
  Scenario,
  ScenarioContent,
} from '../game-days/scenarios/scenario';
import type { Author, FakeRecords } from './FakeRecords';
import { Refusal } from './Refusal';

/** What the fake backend has of game days, as it answers it. */
export class FakeGameDays {
  all: GameDay[] = [];
  drills: Drill[] = [];
  observations: Observation[] = [];
  scenarios: Scenario[] = [];
  readonly #records: FakeRecords;

  constructor(records: FakeRecords) {
    this.#records = records;
  }

  /** By id or number, with all that is counted. */
  find(idOrNumber: string): GameDay {
    const found = this.all.find(
      it =>
        it.id === idOrNumber.toLowerCase() || String(it.number) === idOrNumber,
    );
    if (!found || this.#records.hidden.has(found.id)) {
      throw new Refusal(404, `There is no game day '${idOrNumber}'`);
    }
    return this.withCounts(found);
  }

  withCounts(gameDay: GameDay): GameDay {
    const drills = this.drillsOf(gameDay.id);
    const findings = this.#records.countermeasures.filter(
      it => it.source.id === gameDay.id,
    );
    const byOutcome: GameDay['drillCounts']['byOutcome'] = {};
    for (const { outcome } of drills) {
      const key = outcome ?? 'none';
      byOutcome[key] = (byOutcome[key] ?? 0) + 1;
    }
    return {
      ...gameDay,
      drillCounts: { total: drills.length, byOutcome },
      observationCount: this.observationsOf(gameDay.id).length,
      findingCounts: {
        total: findings.length,
        open: findings.filter(it => isCountermeasureOpen(it.state)).length,
      },
    };
  }

  add(
    content: GameDayContent,
    by: Author,
    identity: { id?: string; number?: number } = {},
  ): GameDay {
    const { now } = this.#records;
    const numbers = this.all.map(it => it.number);
    const gameDay: GameDay = {
      ...this.#answered(content),
      id: identity.id ?? this.#records.nextId(),
      number: identity.number ?? Math.max(0, ...numbers) + 1,
      version: 1,
      status: 'planned',
      startedAt: null,
      endedAt: null,
      occurredAt: content.scheduledAt ?? now,
      abort: null,
      cancelReason: null,
      drillCounts: { total: 0, byOutcome: {} },
      observationCount: 0,
      findingCounts: { total: 0, open: 0 },
      debrief: null,
      ...this.#records.created(by),
    };
    this.all = [...this.all, gameDay];
    return this.withCounts(gameDay);
  }

  change(
    gameDay: GameDay,
    change: Partial<Omit<GameDay, 'id' | 'version'>> & {
      content?: GameDayContent;
    },
    by: Author,
  ): GameDay {
    const { content, ...fields } = change;
    const changed: GameDay = {
      ...gameDay,
      ...(content && this.#answered(content)),
      ...fields,
      ...this.#records.updated(gameDay, by),
    };
    changed.occurredAt =
      changed.startedAt ?? changed.scheduledAt ?? changed.createdAt;
    this.all = this.all.map(it => (it.id === changed.id ? changed : it));
    return this.withCounts(changed);
  }

  remove({ id }: GameDay): void {
    this.all = this.all.filter(it => it.id !== id);
    this.drills = this.drills.filter(it => it.gameDayId !== id);
    this.observations = this.observations.filter(it => it.gameDayId !== id);
    this.#records.countermeasures = this.#records.countermeasures.filter(
      it => it.source.id !== id,
    );
  }

  drillsOf(gameDayId: string): Drill[] {
    return this.drills.filter(it => it.gameDayId === gameDayId);
  }

  findDrill({ id, drillId }: { id: string; drillId: string }): Drill {
    const drill = this.drillsOf(this.find(id).id).find(
      it => it.id === drillId.toLowerCase(),
    );
    if (!drill) {
      throw new Refusal(404, `There is no drill '${drillId}'`);
    }
    return drill;
  }

  addDrill(gameDayId: string, content: DrillContent, by: Author): Drill {
    const before = this.drillsOf(gameDayId);
    const drill = this.#judged({
      ...this.#answeredDrill(content),
      id: this.#records.nextId(),
      gameDayId,
      number: Math.max(0, ...before.map(it => it.number)) + 1,
      version: 1,
      suggestedOutcome: null,
      outcomeBy: content.outcome && by,
      outcomeAt: content.outcome && this.#records.now,
      timings: { toDetect: null, toRemediate: null, toRestore: null },
      measurements: [],
      ...this.#records.created(by),
    });
    this.drills = [...this.drills, drill];
    return drill;
  }

  changeDrill(drill: Drill, content: DrillContent, by: Author): Drill {
    const isSaid = content.outcome !== drill.outcome;
    return this.#replaceDrill(
      {
        ...drill,
        ...this.#answeredDrill(content),
        ...(isSaid && {
          outcomeBy: content.outcome && by,
          outcomeAt: content.outcome && this.#records.now,
        }),
      },
      by,
    );
  }

  stamp(
    drill: Drill,
    { stamp, at }: { stamp: DrillStamp; at?: string | null },
    by: Author,
  ): Drill {
    const stamped = {
      ...drill,
      [stamp]: at === undefined ? this.#records.now : at,
    };
    return this.#replaceDrill(
      { ...stamped, startedAt: stamped.startedAt ?? stamped.incitedAt },
      by,
    );
  }

  measure(drill: Drill, input: MeasurementInput, by: Author): Drill {
    const { steadyState } = this.find(drill.gameDayId);
    const measurement = {
      id: this.#records.nextId(),
      steadyState: input.steadyState,
      at: input.at ?? this.#records.now,
      value: input.value,
      within: isWithinLimit(input.value, steadyState[input.steadyState]?.limit),
      by,
    };
    const measurements = [...drill.measurements, measurement].sort(
      (one, other) => Date.parse(one.at) - Date.parse(other.at),
    );
    return this.#replaceDrill({ ...drill, measurements }, by);
  }

  /** From the beginning. */
  observationsOf(gameDayId: string): Observation[] {
    return this.observations
      .filter(it => it.gameDayId === gameDayId)
      .sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
  }

  addObservation(
    gameDayId: string,
    content: ObservationContent,
    author: Author,
  ): Observation {
    const { createdBy, ...created } = this.#records.created(author);
    const observation = {
      ...content,
      at: content.at ?? this.#records.now,
      id: this.#records.nextId(),
      gameDayId,
      version: 1,
      author: createdBy,
      ...created,
    };
    this.observations = [...this.observations, observation];
    return observation;
  }

  changeObservation(
    observation: Observation,
    content: ObservationContent,
    by: Author,
  ): Observation {
    const changed = {
      ...observation,
      ...content,
      at: content.at ?? observation.at,
      ...this.#records.updated(observation, by),
    };
    this.observations = this.observations.map(it =>
      it.id === changed.id ? changed : it,
    );
    return changed;
  }

  addScenario(
    content: ScenarioContent,
    by: Author | null = null,
    builtIn = by === null,
  ): Scenario {
    const at = by && this.#records.now;
    const scenario = {
      ...content,
      id: this.#records.nextId(),
      version: 1,
      builtIn,
      createdAt: at,
      createdBy: by,
      updatedAt: at,
      updatedBy: by,
    };
    this.scenarios = [...this.scenarios, scenario];
    return scenario;
  }

  #replaceDrill(drill: Drill, by: Author): Drill {
    const changed = this.#judged({
      ...drill,
      ...this.#records.updated(drill, by),
    });
    this.drills = this.drills.map(it => (it.id === changed.id ? changed : it));
    return changed;
  }

  #judged(drill: Drill): Drill {
    return {
      ...drill,
      suggestedOutcome: suggestOutcome(drill),
      timings: {
        toDetect: durationBetween(drill.incitedAt, drill.detectedAt),
        toRemediate: durationBetween(drill.incitedAt, drill.remediatedAt),
        toRestore: durationBetween(drill.incitedAt, drill.restoredAt),
      },
    };
  }

  #answered(content: GameDayContent) {
    return {
      ...content,
      entities: content.entities.map(it => ({ ...it, title: null })),
      rehearses: content.rehearses.flatMap(({ debriefId }) =>
        this.#debriefsNamed(debriefId).map(
          ({ number, title, kind, occurredAt }) => ({
            debriefId,
            number,
            title,
            kind,
            occurredAt,
          }),
        ),
      ),
      retests: content.retests.flatMap(it =>
        this.#countermeasuresNamed(it.countermeasureId).map(
          ({ number, title, state }) => ({ ...it, number, title, state }),
        ),
      ),
    };
  }

  #answeredDrill(content: DrillContent) {
    return {
      ...content,
      rehearses: content.rehearses.flatMap(({ debriefId }) =>
        this.#debriefsNamed(debriefId).map(({ number, title }) => ({
          debriefId,
          number,
          title,
        })),
      ),
      retests: content.retests.flatMap(it =>
        this.#countermeasuresNamed(it.countermeasureId).map(
          ({ number, title }) => ({ ...it, number, title }),
        ),
      ),
    };
  }

  #debriefsNamed(id: string) {
    const { debriefs, hidden } = this.#records;
    return debriefs.filter(it => it.id === id && !hidden.has(id));
  }

  #countermeasuresNamed(id: string) {
    return this.#records.countermeasures.filter(it => it.id === id);
  }
}
