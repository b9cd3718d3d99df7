import type { MergePatch } from '@debrief/backstage-plugin-debrief-common';
import { z } from 'zod';

/**
 * What is edited of a resource: the members of its schema, flat. A member that
 * is an object itself is taken apart, `marks` into `marks.startedAt` and so on,
 * so that two people who write in one object rarely meet.
 */
export type FieldsOf<S extends z.ZodObject> = {
  [P in PathOf<S['shape']>]: ValueAt<S['shape'], P>;
};

/** The form of a resource, as its schema says it. */
export interface SchemaFields<S extends z.ZodObject> {
  /** In the order of the schema. */
  paths: readonly (keyof FieldsOf<S>)[];
  /** What a field is before anything is written. */
  blank: FieldsOf<S>;
  /**
   * Fields made of anything, or undefined when they are none. Looser than the
   * schema, since a form holds what is only half typed.
   */
  parse(fields: object): FieldsOf<S> | undefined;
  /** The fields of a resource; what else it answers is left out. */
  toFields(resource: Record<keyof S['shape'], unknown>): FieldsOf<S>;
  /** Only what changed, as a JSON merge patch. */
  toPatch(
    fields: FieldsOf<S>,
    changed: readonly (keyof FieldsOf<S>)[],
  ): MergePatch<z.input<S>>;
  /** All of it, as it is created. */
  toInput(fields: FieldsOf<S>): z.input<S>;
  /** The field that a path of the server's is about: `factors.1.text`. */
  fieldAt(path: string): keyof FieldsOf<S> | undefined;
}

/** The form that `schema`, which says what a client writes, asks for. */
export function fieldsOfSchema<S extends z.ZodObject>(
  schema: S,
): SchemaFields<S>;
// What is found by looking into a schema has no type yet; the overload says
// what it is, once for all forms.
export function fieldsOfSchema(schema: z.ZodObject): unknown {
  return untypedFieldsOf(schema);
}

function untypedFieldsOf(schema: z.ZodObject): UntypedFields {
  const fields = findFields(schema);
  const paths = fields.map(it => it.path);
  const loose = z.object(
    Object.fromEntries(fields.map(it => [it.path, loosen(it.schema)])),
  );
  const toPatch = (values: UntypedValues, changed: readonly string[]) =>
    nest(
      fields.filter(it => changed.includes(it.path)),
      values,
    );
  return {
    paths,
    blank: Object.fromEntries(fields.map(it => [it.path, blankOf(it.schema)])),
    parse: values => loose.safeParse(values).data,
    toFields: resource =>
      loose.parse(
        Object.fromEntries(fields.map(it => [it.path, valueAt(resource, it)])),
      ),
    toPatch,
    toInput: values => toPatch(values, paths),
    fieldAt: path => paths.find(it => path === it || path.startsWith(`${it}.`)),
  };
}

interface UntypedFields {
  paths: string[];
  blank: UntypedValues;
  parse(fields: object): UntypedValues | undefined;
  toFields(resource: UntypedValues): UntypedValues;
  toPatch(fields: UntypedValues, changed: readonly string[]): UntypedValues;
  toInput(fields: UntypedValues): UntypedValues;
  fieldAt(path: string): string | undefined;
}

interface UntypedValues {
  [name: string]: unknown;
}

interface Field {
  path: string;
  /** Of the member, and of the member of that. */
  names: string[];
  schema: z.core.$ZodType;
}

function findFields(schema: z.ZodObject): Field[] {
  return Object.entries(schema.shape).flatMap(([name, member]) => {
    const inner = withoutDefault(member);
    return inner instanceof z.ZodObject
      ? Object.entries(inner.shape).map(([part, partSchema]) => ({
          path: `${name}.${part}`,
          names: [name, part],
          schema: partSchema,
        }))
      : [{ path: name, names: [name], schema: member }];
  });
}

function withoutDefault(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault
    ? withoutDefault(schema.unwrap())
    : schema;
}

/** The same shape, with any text and any number. */
function loosen(schema: z.core.$ZodType): z.ZodType {
  const inner = withoutDefault(schema);
  if (inner instanceof z.ZodNullable) {
    return loosen(inner.unwrap()).nullable();
  }
  if (inner instanceof z.ZodOptional) {
    return loosen(inner.unwrap()).optional();
  }
  if (inner instanceof z.ZodArray) {
    return z.array(loosen(inner.element));
  }
  if (inner instanceof z.ZodObject) {
    const members = Object.entries(inner.shape);
    return z.object(
      Object.fromEntries(members.map(([name, it]) => [name, loosen(it)])),
    );
  }
  if (inner instanceof z.ZodEnum || inner instanceof z.ZodBoolean) {
    return inner;
  }
  switch (inner._zod.def.type) {
    case 'string':
      return z.string();
    case 'number':
      return z.number();
    default:
      throw new Error(`No form has a field of type ${inner._zod.def.type} yet`);
  }
}

function blankOf(schema: z.core.$ZodType): unknown {
  const whenLeftOut = z.safeParse(schema, undefined);
  if (whenLeftOut.success) {
    return whenLeftOut.data;
  }
  if (schema instanceof z.ZodEnum) {
    return schema.options[0];
  }
  switch (schema._zod.def.type) {
    case 'nullable':
      return null;
    case 'array':
      return [];
    case 'number':
      return 0;
    case 'boolean':
      return false;
    default:
      return '';
  }
}

function valueAt(resource: unknown, { names }: Field): unknown {
  return names.reduce<unknown>(
    (value, name) => (isObject(value) ? value[name] : undefined),
    resource,
  );
}

function nest(fields: Field[], values: UntypedValues): UntypedValues {
  const nested: UntypedValues = {};
  for (const { path, names } of fields) {
    const [name, part] = names;
    const before = nested[name];
    nested[name] =
      part === undefined
        ? values[path]
        : { ...(isObject(before) ? before : {}), [part]: values[path] };
  }
  return nested;
}

function isObject(value: unknown): value is UntypedValues {
  return typeof value === 'object' && value !== null;
}

type PathOf<Shape> = {
  [K in keyof Shape & string]: PartsOf<Shape[K]> extends never
    ? K
    : `${K}.${keyof PartsOf<Shape[K]> & string}`;
}[keyof Shape & string];

type ValueAt<Shape, Path> = Path extends keyof Shape
  ? z.output<Shape[Path]>
  : Path extends `${infer Name}.${infer Part}`
  ? Name extends keyof Shape
    ? Part extends keyof PartsOf<Shape[Name]>
      ? z.output<PartsOf<Shape[Name]>[Part]>
      : never
    : never
  : never;

/** The shape of a member that is an object; of others never. */
type PartsOf<Member> = Member extends
  | z.ZodDefault<infer Inner>
  | z.ZodPrefault<infer Inner>
  ? PartsOf<Inner>
  : Member extends z.ZodObject<infer Parts>
  ? Parts
  : never;
