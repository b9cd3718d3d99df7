import {
  cutText,
  ImportedDocument,
  markdownLimit,
} from '@debrief/backstage-plugin-debrief-common';
import { Warnings } from '../../Warnings';

type Debrief = ImportedDocument['debrief'];

/**
 * Puts a text into the discussion. What is beyond the limit of one section goes
 * on in the others, so that even then nothing is lost.
 */
export function spread(
  debrief: Debrief,
  text: string,
  warnings: Warnings,
): Debrief {
  const discussion = cut(text);
  let rest = text.slice(discussion.length);
  const append = (existing: string) => {
    const part = cut(rest, markdownLimit - existing.length - 2);
    rest = rest.slice(part.length);
    return [existing, part].filter(it => it !== '').join('\n\n');
  };
  if (rest !== '') {
    warnings.add(
      1,
      'The text is too long for the discussion; it goes on in surprises, luck and the answers to the targets',
    );
  }
  const whole = { ...debrief, discussion };
  if (rest === '') {
    return whole;
  }
  return {
    ...whole,
    surprises: append(debrief.surprises),
    luck: append(debrief.luck),
    targetAnswers: {
      detect: append(debrief.targetAnswers.detect),
      resolve: append(debrief.targetAnswers.resolve),
    },
  };
}

/** As much as fits, up to the end of a line where there is one. */
function cut(text: string, limit: number = markdownLimit): string {
  if (text.length <= limit) {
    return text;
  }
  if (limit <= 0) {
    return '';
  }
  const newline = text.lastIndexOf('\n', limit - 1);
  return cutText(text, newline > limit / 2 ? newline + 1 : limit);
}
