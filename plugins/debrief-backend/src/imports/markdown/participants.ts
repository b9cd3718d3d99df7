import type { DebriefContent } from '@debrief/backstage-plugin-debrief-common';
import { toString } from 'mdast-util-to-string';
import type { FieldName } from './fieldNames';
import { Field, findField } from './fields';
import { Importing, sectionsOf } from './importing';
import { normalizeHeading } from './headings';
import { involvementOf, readOnePerson, readPeople } from './people';

type Participant = DebriefContent['participants'][number];

/** Who took part, as far as names can be told; all of them are guesses. */
export interface People {
  owner: string | null;
  facilitator: string | null;
  participants: Participant[];
}

const mostParticipants = 500;

/** Reads attendees, authors, responders, the owner and the facilitator. */
export function readPeopleOf(importing: Importing, fields: Field[]): People {
  const found = [
    ...readFieldPeople(fields),
    ...readSectionPeople(importing),
  ].filter(({ entityRef, line }) => {
    importing.warnings.addOnce(
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
    owner: readOne(importing, fields, 'owner'),
    facilitator:
      readOne(importing, fields, 'facilitator') ??
      found.find(({ role }) => /facilit|moderat/i.test(role))?.entityRef ??
      null,
    participants: [...byRef.values()],
  };
}

type Found = Participant & { line: number; role: string };

const fieldInvolvements: [FieldName, Participant['involvement']][] = [
  ['commander', 'decided'],
  ['responders', 'responded'],
  ['participants', 'interested'],
  ['authors', 'interested'],
  ['facilitator', 'interested'],
];

function readFieldPeople(fields: Field[]): Found[] {
  return fieldInvolvements.flatMap(([name, involvement]) =>
    fields
      .filter(field => field.name === name)
      .flatMap(field =>
        field.values.flatMap(value => toFound(value, involvement, field.line)),
      ),
  );
}

function readSectionPeople(importing: Importing): Found[] {
  return sectionsOf(importing, 'people').flatMap(({ heading, blocks }) => {
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
  { warnings }: Importing,
  fields: Field[],
  name: 'owner' | 'facilitator',
): string | null {
  const field = findField(fields, name);
  const person = field && readOnePerson(field.values[0]);
  if (field && !person) {
    warnings.add(
      field.line,
      `"${field.values[0]}" is not one person; the debrief has no ${name}`,
    );
  } else if (field) {
    warnings.add(field.line, `The ${name} is a guess at a user name`);
  }
  return person?.entityRef ?? null;
}
