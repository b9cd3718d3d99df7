import {
  countermeasureInputSchema,
  debriefInputSchema,
  timelineEntryInputSchema,
} from '@debrief/backstage-plugin-debrief-common';
import { z } from 'zod';
import { fieldsOfSchema } from './fieldsOfSchema';

const schema = z.strictObject({
  title: z.string().trim().min(1),
  count: z.int().min(0).nullable().default(null),
  kind: z.enum(['one', 'other']).default('other'),
  place: z
    .strictObject({
      name: z.string().min(3).default(''),
      zone: z.string().nullable().default(null),
    })
    .prefault({}),
  rows: z.array(z.strictObject({ text: z.string().min(1) })).default([]),
  link: z.strictObject({ url: z.url() }).nullable().default(null),
  guessed: z.array(z.string()).optional(),
});
const fields = fieldsOfSchema(schema);
const typed = {
  title: ' ',
  count: -1,
  kind: 'one',
  'place.name': 'x',
  'place.zone': null,
  rows: [{ text: '' }],
  link: { url: 'htt' },
} as const;

describe('the fields of a schema', () => {
  it('are its members, and the members of those that are objects', () => {
    expect(fields.paths).toEqual([
      'title',
      'count',
      'kind',
      'place.name',
      'place.zone',
      'rows',
      'link',
      'guessed',
    ]);
  });

  it('are blank as the schema says, or empty', () => {
    expect(fields.blank).toEqual({
      title: '',
      count: null,
      kind: 'other',
      'place.name': '',
      'place.zone': null,
      rows: [],
      link: null,
      guessed: undefined,
    });
  });

  it('hold what is only half typed, and nothing of another shape', () => {
    expect(fields.parse(typed)).toEqual(typed);
    expect(fields.parse({ ...typed, kind: 'third' })).toBeUndefined();
    expect(fields.parse({ ...typed, rows: ['text'] })).toBeUndefined();
    expect(fields.parse({ ...typed, 'place.zone': 7 })).toBeUndefined();
    expect(fields.parse({})).toBeUndefined();
  });

  it('are read out of a resource, without what else it answers', () => {
    const resource = {
      id: 'one',
      title: 'A title',
      count: 2,
      kind: 'one',
      place: { name: 'Hall', zone: 'Europe/Berlin' },
      rows: [{ text: 'Row', title: 'added by the server' }],
      link: null,
      guessed: ['a'],
    };
    expect(fields.toFields(resource)).toEqual({
      title: 'A title',
      count: 2,
      kind: 'one',
      'place.name': 'Hall',
      'place.zone': 'Europe/Berlin',
      rows: [{ text: 'Row' }],
      link: null,
      guessed: ['a'],
    });
  });

  it('become a patch of what changed', () => {
    const changed = { ...fields.blank, title: 'New', 'place.zone': 'UTC' };
    expect(fields.toPatch(changed, ['title', 'place.zone', 'link'])).toEqual({
      title: 'New',
      place: { zone: 'UTC' },
      link: null,
    });
  });

  it('become all of a new resource', () => {
    const input = { ...fields.blank, title: 'New', 'place.name': 'Hall' };
    expect(schema.parse(fields.toInput(input))).toEqual({
      title: 'New',
      count: null,
      kind: 'other',
      place: { name: 'Hall', zone: null },
      rows: [],
      link: null,
    });
  });

  it.each([
    ['title', 'title'],
    ['place.name', 'place.name'],
    ['rows.1.text', 'rows'],
    ['link.url', 'link'],
    ['nowhere', undefined],
  ])('are found by the path %s', (path, field) => {
    expect(fields.fieldAt(path)).toBe(field);
  });
});

describe('nothing of the model is forgotten', () => {
  // Every member that there is, taken apart here without the help of the code.
  function leavesOf(json: unknown, path = '', depth = 0): string[] {
    return json instanceof Object && !Array.isArray(json) && depth < 2
      ? Object.entries(json).flatMap(([name, value]) =>
          leavesOf(value, path ? `${path}.${name}` : name, depth + 1),
        )
      : [path];
  }

  it('of a debrief', () => {
    const { paths } = fieldsOfSchema(debriefInputSchema);
    const whole = debriefInputSchema.parse({
      title: 'x',
      entities: [{ entityRef: 'x' }],
    });
    expect([...paths].sort()).toEqual(leavesOf(whole).sort());
  });

  it('of a timeline entry', () => {
    const { paths } = fieldsOfSchema(timelineEntryInputSchema);
    const whole = timelineEntryInputSchema.parse({
      at: '2026-03-02T09:12:00Z',
      text: 'x',
    });
    expect([...paths].sort()).toEqual(leavesOf(whole).sort());
  });

  it('of a countermeasure', () => {
    const { paths } = fieldsOfSchema(countermeasureInputSchema);
    const whole = countermeasureInputSchema.parse({
      source: { type: 'debrief', id: '00000000-0000-4000-8000-000000000000' },
      title: 'x',
      entities: [],
    });
    expect([...paths].sort()).toEqual(leavesOf(whole).sort());
  });
});
