/** Names the tab as what the queries below measure: not the window. */
export const measured = { containerType: 'inline-size' } as const;

/** Side columns go under the main one. */
export const middle = '@container (max-width: 1000px)';

/** One column. */
export const narrow = '@container (max-width: 640px)';
