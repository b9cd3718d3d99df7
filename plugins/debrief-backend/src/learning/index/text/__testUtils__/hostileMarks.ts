/** What a Markdown parser takes long for, when there are many of them. */
export const hostileMarks = [
  '[',
  '![',
  '[a](',
  '<b',
  '*',
  'a*',
  '_',
  '`',
  '> ',
  '#',
  '- a\n',
  '1. ',
  '|a|b|\n|-|-|\n',
  '~~a',
  'x\n',
  '<!--',
];
