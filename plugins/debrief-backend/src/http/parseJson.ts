import { giveWay } from '../database';
import { InvalidFieldsError } from '../calls';

/** So many values may be in one body: a parser stops for nobody. */
export const mostValues = 100_000;

const bytesAtOnce = 256 * 1024;

const quote = '"'.charCodeAt(0);
const backslash = '\\'.charCodeAt(0);
const beginnings = [',', '[', '{'].map(it => it.charCodeAt(0));

/**
 * What a JSON text says.
 *
 * @throws InvalidFieldsError, when it is none, or has more values in it than
 * can be parsed while others wait
 */
export async function parseJson(text: Buffer): Promise<unknown> {
  if ((await countValues(text)) > mostValues) {
    throw new InvalidFieldsError([
      {
        path: 'body',
        message: `must not have more than ${mostValues} values in it`,
      },
    ]);
  }
  try {
    return JSON.parse(text.toString());
  } catch {
    throw new InvalidFieldsError([
      { path: 'body', message: 'must be valid JSON' },
    ]);
  }
}

/** About how many values there are; counting ends soon after the most. */
async function countValues(text: Buffer): Promise<number> {
  let values = 0;
  let isInString = false;
  for (let at = 0; at < text.length && values <= mostValues; ) {
    const end = at + bytesAtOnce;
    for (; at < end && at < text.length; at++) {
      const byte = text[at];
      if (isInString) {
        if (byte === backslash) {
          at++;
        } else if (byte === quote) {
          isInString = false;
        }
      } else if (byte === quote) {
        isInString = true;
      } else if (beginnings.includes(byte)) {
        values++;
      }
    }
    await giveWay();
  }
  return values;
}
