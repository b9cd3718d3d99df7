import type { Request } from 'express';
import { PreconditionRequiredError } from '../calls';
import { ExpectedVersion } from '../records';

/**
 * The versions in `If-Match`. Our ETags are versions in quotes; a proxy that
 * compresses may have marked them weak. `*` names no version and counts as none.
 */
export function expectedVersionOf(req: Request): ExpectedVersion {
  const header = req.get('If-Match')?.trim();
  if (!header || header === '*') {
    return null;
  }
  return header.split(',').map(tag =>
    tag
      .trim()
      .replace(/^W\//, '')
      .replace(/^"(.*)"$/, '$1'),
  );
}

/**
 * The same of a change that must say.
 *
 * @throws PreconditionRequiredError
 */
export function neededVersionOf(req: Request): ExpectedVersion {
  const expected = expectedVersionOf(req);
  if (!expected) {
    throw new PreconditionRequiredError();
  }
  return expected;
}
