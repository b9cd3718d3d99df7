import {
  createBaseThemeOptions,
  createUnifiedTheme,
  genPageTheme,
} from '@backstage/theme';
import type { darkPalette, lightPalette } from './palettes';

/** A theme whose page headers are one plain band of colour. */
export function createPortalTheme(
  palette: typeof lightPalette | typeof darkPalette,
  bandColour: string,
) {
  return createUnifiedTheme({
    ...createBaseThemeOptions({
      palette,
      pageTheme: {
        home: genPageTheme({ colors: [bandColour], shape: 'none' }),
      },
    }),
    components: {
      MuiButton: {
        styleOverrides: {
          root: { letterSpacing: 'normal', textTransform: 'none' },
        },
      },
      MuiTab: {
        styleOverrides: {
          root: {
            fontWeight: 700,
            letterSpacing: 'normal',
            textTransform: 'none',
          },
        },
      },
    },
  });
}
