import { Random } from './Random';
import { Vocabulary } from './Vocabulary';

const mostServices = 20_000;
const peoplePerTeam = 7;
const servicesPerTeam = 10;
const mostDependencies = 3;

/** The service that has the same number of debriefs at every size. */
export const measuredService = 'component:default/measured-service';

/** Something that runs, with the people behind it. */
export interface Service {
  entityRef: string;
  team: string[];
  /** The services that do not work without it. */
  dependents: Service[];
}

/**
 * A made-up company. Each service depends on some that were there before it,
 * most often on the oldest: so few are a part of everything, and most of
 * nothing.
 */
export class Company {
  readonly services: Service[] = [];
  readonly people: string[];
  private readonly teams: string[][];

  constructor(random: Random, vocabulary: Vocabulary, debriefs: number) {
    const size = Math.min(mostServices, Math.max(100, debriefs / 5));
    this.teams = Array.from(
      { length: Math.ceil(size / servicesPerTeam) },
      (_, team) =>
        Array.from(
          { length: peoplePerTeam },
          (__, person) =>
            `user:default/person-${team * peoplePerTeam + person}`,
        ),
    );
    this.people = this.teams.flat();
    for (const name of serviceNames(random, vocabulary, size)) {
      this.addService(random, name);
    }
  }

  /** A service to which something happens; to few of them, most does. */
  pickService(random: Random): Service {
    return this.services[random.skewed(this.services.length)];
  }

  private addService(random: Random, name: string): void {
    const { services, teams } = this;
    const service: Service = {
      entityRef: `component:default/${name}`,
      team: teams[services.length % teams.length],
      dependents: [],
    };
    const dependencies =
      services.length === 0 ? 0 : 1 + random.below(mostDependencies);
    for (let count = 0; count < dependencies; count++) {
      this.pickService(random).dependents.push(service);
    }
    services.push(service);
  }
}

function serviceNames(
  random: Random,
  { contentWords }: Vocabulary,
  count: number,
): Set<string> {
  const names = new Set<string>();
  while (names.size < count) {
    names.add(`${random.pick(contentWords)}-${random.pick(contentWords)}`);
  }
  return names;
}
