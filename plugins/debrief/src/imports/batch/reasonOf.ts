import { findFieldErrors } from '@debrief/backstage-plugin-debrief-react';

/** Why a request failed, in one sentence. */
export function reasonOf(error: unknown): string {
  return Object.values(findFieldErrors(error, []))
    .join('; ')
    .replace(/\bdocuments\.\d+ /g, '');
}
