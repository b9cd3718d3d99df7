import { typeStyles } from './typeStyles';
import { makeStyles } from '@material-ui/core/styles';

/** What is printed: the element with this class and nothing around it. */
export const printedClass = 'debrief-printed';

/** Left out on paper. */
export const notPrintedClass = 'debrief-not-printed';

const around = `body:has(.${printedClass}), body *:has(.${printedClass})`;
const beside = `body *:not(.${printedClass}):not(.${printedClass} *):not(:has(.${printedClass}))`;

/**
 * Black on white, without the portal around it. The portal keeps its pages in
 * boxes that scroll, of which a printer would only see the first screen; so all
 * that lies around the article lets go of its size.
 */
export const usePrintStyles = makeStyles({
  '@global': {
    '@media print': {
      [around]: {
        display: 'block !important',
        position: 'static !important',
        height: 'auto !important',
        maxHeight: 'none !important',
        minHeight: '0 !important',
        width: 'auto !important',
        overflow: 'visible !important',
        margin: '0 !important',
        padding: '0 !important',
        background: 'white !important',
      },
      [`${beside}, .${notPrintedClass}`]: { display: 'none !important' },
      [`.${printedClass}`]: {
        maxWidth: 'none !important',
        '& *:not([role="img"] *)': {
          color: 'black !important',
          background: 'transparent !important',
          boxShadow: 'none !important',
        },
        '& h3, & h4': { breakAfter: 'avoid' },
        '& li, & tr': { breakInside: 'avoid' },
        '& a[href^="http"]::after': {
          content: '" (" attr(href) ")"',
          ...typeStyles.finer,
        },
      },
    },
  },
});
