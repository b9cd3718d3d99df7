export { borderOf } from './borderOf';
export { measured, middle, narrow } from './breakpoints';
export { joinClasses } from './joinClasses';
export { useSignalColours } from './useSignalColours';
export type { SignalColour, SignalColours } from './useSignalColours';
export { typeStyles } from './typeStyles';
export { useTypeStyles } from './useTypeStyles';
export { notPrintedClass, printedClass, usePrintStyles } from './print';
