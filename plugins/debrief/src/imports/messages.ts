/** Every string of this place. */
export const importsMessages = {};
