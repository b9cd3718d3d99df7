import { Random } from './Random';
import { Vocabulary } from './Vocabulary';

const mostEntities = 20_000;
const peoplePerService = 0.7;

/** The entity that has the same number of debriefs at every size. */
export const measuredService = 'component:default/measured-service';

/**
 * A made-up company: services, and the people who run them.
 */
export class Company {
  readonly services: string[];
  readonly people: string[];

  constructor(random: Random, vocabulary: Vocabulary, debriefs: number) {
    const entities = Math.min(mostEntities, Math.max(100, debriefs / 5));
    const names = new Set<string>();
    while (names.size < entities) {
      const words = [random.pick(vocabulary.contentWords)];
      words.push(random.pick(vocabulary.contentWords));
      names.add(words.join('-'));
    }
    this.people = Array.from(
      { length: Math.ceil(entities * peoplePerService) },
      (_, index) => `user:default/person-${index}`,
    );
    this.services = [...names].map(name => `component:default/${name}`);
  }

  /** A service to which something happens; to few of them, most does. */
  service(random: Random): string {
    return this.services[random.skewed(this.services.length)];
  }
}
