import { createTheme, ThemeProvider } from '@material-ui/core/styles';
import { renderHook } from '@testing-library/react';
import { ReactNode } from 'react';
import { useSignalColours } from './useSignalColours';

describe.each([
  ['light', ['#FFFFFF', '#F8F8F8']],
  ['dark', ['#23262A', '#17191C', '#424242']],
] as const)('what is written on a %s page', (type, grounds) => {
  const theme = createTheme({ palette: { type } });
  const wrapper = (props: { children: ReactNode }) => (
    <ThemeProvider theme={theme}>{props.children}</ThemeProvider>
  );

  it.each(grounds)('can be read on %s, whatever it warns of', ground => {
    const { attention, held, error } = renderHook(useSignalColours, { wrapper })
      .result.current;
    for (const colour of [attention.main, held.main, error]) {
      expect(contrastOf(colour, ground)).toBeGreaterThanOrEqual(4.5);
    }
  });
});

/** The contrast ratio of WCAG 2.1. */
function contrastOf(one: string, other: string): number {
  const [light, dark] = [luminanceOf(one), luminanceOf(other)].sort(
    (a, b) => b - a,
  );
  return (light + 0.05) / (dark + 0.05);
}

function luminanceOf(colour: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map(at => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map(it => (it <= 0.03928 ? it / 12.92 : ((it + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
