/**
 * What reads foreign texts: pure functions from text to records.
 *
 * @packageDocumentation
 */
export {};
