/** Every string of this place. */
export const learningMessages = {};
