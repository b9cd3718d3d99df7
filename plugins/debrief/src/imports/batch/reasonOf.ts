import { findFieldErrors } from '../../entity/start/findFieldErrors';

/** Why a request failed, in one sentence. */
export function reasonOf(error: unknown): string {
  return Object.values(findFieldErrors(error, []))
    .join('; ')
    .replace(/\bdocuments\.\d+ /g, '');
}
