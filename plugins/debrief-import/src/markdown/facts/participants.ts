import type { DebriefContent } from '@debrief/backstage-plugin-debrief-common';
import { toString } from 'mdast-util-to-string';
import type { FactName } from './factNames';
import { Fact, findFact } from './facts';
import { Reading, sectionsOf } from '../Reading';
import { normalizeHeading } from '../source/sectionRoles';
import { involvementOf, readOnePerson, readPeople } from '../../people/people';

type Participant = DebriefContent['participants'][number];

/** Who took part, as far as names can be told; all of them are guesses. */
export interface People {
  owner: string | null;
  facilitator: string | null;
  participants: Participant[];
}

const mostParticipants = 500;

/** Reads attendees, authors, responders, the owner and the facilitator. */
export function readPeopleOf(reading: Reading, facts: Fact[]): People {
  const found = [
    ...readFactPeople(facts),
    ...readSectionPeople(reading),
  ].filter(({ entityRef, line }) => {
    reading.warnings.addOnce(
      'people',
      line,
      'Participants are guesses at user names; the names stay in the discussion as they were written',
    );
    return entityRef;
  });
  const byRef = new Map<string, Participant>();
  for (const { entityRef, involvement } of found) {
    if (!byRef.has(entityRef) && byRef.size < mostParticipants) {
      byRef.set(entityRef, { entityRef, involvement });
    }
  }
  return {
    owner: readOne(reading, facts, 'owner'),
    facilitator:
      readOne(reading, facts, 'facilitator') ??
      found.find(({ role }) => /facilit|moderat/i.test(role))?.entityRef ??
      null,
    participants: [...byRef.values()],
  };
}

type Found = Participant & { line: number; role: string };

const factInvolvements: [FactName, Participant['involvement']][] = [
  ['commander', 'decided'],
  ['responders', 'responded'],
  ['participants', 'interested'],
  ['authors', 'interested'],
  ['facilitator', 'interested'],
];

function readFactPeople(facts: Fact[]): Found[] {
  return factInvolvements.flatMap(([name, involvement]) =>
    facts
      .filter(fact => fact.name === name)
      .flatMap(fact =>
        fact.values.flatMap(value => toFound(value, involvement, fact.line)),
      ),
  );
}

function readSectionPeople(reading: Reading): Found[] {
  return sectionsOf(reading, 'people').flatMap(({ heading, blocks }) => {
    const title = normalizeHeading(heading?.text ?? '');
    const usual = /respond/.test(title) ? 'responded' : 'interested';
    return blocks.flatMap(({ node, line }) => {
      if (node.type === 'list') {
        return node.children.flatMap(item => {
          const head = item.children.at(0);
          return toFound(
            head ? toString(head) : '',
            usual,
            item.position?.start.line ?? line,
          );
        });
      }
      if (node.type === 'table') {
        return node.children
          .slice(1)
          .flatMap(row =>
            toFound(
              row.children.map(cell => toString(cell)).join(' - '),
              usual,
              row.position?.start.line ?? line,
            ),
          );
      }
      return node.type === 'paragraph'
        ? toFound(toString(node), usual, line)
        : [];
    });
  });
}

/** `Ana (facilitator), Ben`, `Facilitator: Ana` or `Ana - facilitator`. */
function toFound(
  text: string,
  usual: Participant['involvement'],
  line: number,
): Found[] {
  return text.split('\n').flatMap(part => {
    const labelled = /^([^:]{2,40}):\s+(.*)$/.exec(part);
    const names = labelled ? labelled[2] : part;
    const trailing = /\s[-–—]\s(.{1,60})$/.exec(part)?.[1] ?? '';
    return readPeople(names).map(({ entityRef, role }) => {
      const said = role || labelled?.[1] || trailing;
      return {
        entityRef,
        role: said,
        involvement: involvementOf(said) ?? usual,
        line,
      };
    });
  });
}

function readOne(
  { warnings }: Reading,
  facts: Fact[],
  name: 'owner' | 'facilitator',
): string | null {
  const fact = findFact(facts, name);
  const person = fact && readOnePerson(fact.values[0]);
  if (fact && !person) {
    warnings.add(
      fact.line,
      `"${fact.values[0]}" is not one person; the debrief has no ${name}`,
    );
  } else if (fact) {
    warnings.add(fact.line, `The ${name} is a guess at a user name`);
  }
  return person?.entityRef ?? null;
}
