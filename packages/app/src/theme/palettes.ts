import { palettes } from '@backstage/theme';

/** Few colours, each with one meaning; the names are those of the palette. */
export const lightPalette = {
  ...palettes.light,
  background: { default: '#F8F8F8', paper: '#FFFFFF' },
  primary: { main: '#1F5493' },
  text: { primary: '#1B1F24', secondary: '#545B64' },
  textSubtle: '#545B64',
  divider: '#E3E6EA',
  border: '#E3E6EA',
  link: '#0A6EBE',
  linkHover: '#0A6EBE',
  tabbar: { indicator: '#1F5493' },
};

export const darkPalette = {
  ...palettes.dark,
  background: { default: '#17191C', paper: '#23262A' },
  primary: { main: '#8DB8EA', contrastText: '#10233A' },
  text: { primary: '#ECEEF0', secondary: '#AAB1BA' },
  textSubtle: '#AAB1BA',
  divider: '#363A40',
  border: '#363A40',
  link: '#8CC1F2',
  linkHover: '#8CC1F2',
  navigation: { ...palettes.dark.navigation, background: '#0E0F11' },
  tabbar: { indicator: '#8DB8EA' },
};
