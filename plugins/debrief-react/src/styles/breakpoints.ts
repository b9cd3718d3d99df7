/** Names the tab as what the queries below measure: not the window. @public */
export const measured = { containerType: 'inline-size' } as const;

/** Side columns go under the main one. @public */
export const middle = '@container (max-width: 1000px)';

/** One column. @public */
export const narrow = '@container (max-width: 640px)';
