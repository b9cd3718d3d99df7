/** What an event can affect. */
export const entityKinds = [
  'Component',
  'API',
  'Resource',
  'System',
  'Domain',
  'Group',
];
