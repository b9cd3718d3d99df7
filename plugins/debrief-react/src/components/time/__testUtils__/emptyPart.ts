import { fireEvent } from '@testing-library/react';

/**
 * Deletes a part of a date or time, as a browser tells of it. jsdom knows no
 * parts, so that it has to be told.
 */
export function emptyPart(input: HTMLElement): void {
  setBadInput(input, true);
  fireEvent.change(input, { target: { value: '' } });
}

/** Deletes the parts that are left, of which a browser does not tell. */
export function emptyRest(input: HTMLElement): void {
  setBadInput(input, false);
}

function setBadInput(input: HTMLElement, badInput: boolean) {
  Object.defineProperty(input, 'validity', {
    value: { badInput },
    configurable: true,
  });
}
