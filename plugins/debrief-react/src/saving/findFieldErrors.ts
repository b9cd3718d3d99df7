import { ResponseError } from '@backstage/errors';

/**
 * What is wrong, by the path of the field: `{ title: 'must not be empty' }`.
 */
export interface FieldErrors {
  [path: string]: string;
}

/**
 * The fields that a refused request names. What names no field of `known` is
 * kept under the empty path, so that no message is lost.
 */
export function findFieldErrors(error: unknown, known: string[]): FieldErrors {
  const fields =
    error instanceof ResponseError ? readFields(error.body.error.fields) : [];
  if (fields.length === 0) {
    return { '': messageOf(error) };
  }
  const errors: FieldErrors = {};
  for (const { path, message } of fields) {
    const field = known.find(it => path === it || path.startsWith(`${it}.`));
    const text = field === undefined ? `${path} ${message}` : message;
    errors[field ?? ''] = [errors[field ?? ''], text]
      .filter(Boolean)
      .join('; ');
  }
  return errors;
}

function readFields(value: unknown): { path: string; message: string }[] {
  if (!Array.isArray(value)) {
    return [];
  }
  return value.flatMap(field =>
    typeof field?.path === 'string' && typeof field?.message === 'string'
      ? [{ path: field.path, message: field.message }]
      : [],
  );
}

function messageOf(error: unknown): string {
  if (error instanceof ResponseError) {
    return error.cause.message || error.message;
  }
  return error instanceof Error ? error.message : String(error);
}
