import { useTheme } from '@material-ui/core/styles';

/** What is written in `main` on `ground` has a contrast of at least 4.5:1. */
export interface SignalColour {
  main: string;
  ground: string;
}

/**
 * The few colours that are our own, each with one meaning; all others come
 * from the theme.
 */
export interface SignalColours {
  /** Target missed, overdue, did not hold, refuted, abort; nothing else. */
  attention: SignalColour;
  /** Held, verified, target met in words. */
  held: SignalColour;
  /** What went wrong or cannot be taken; the red of Material UI is too pale. */
  error: string;
  /** The ground of words that were searched for and found. */
  highlight: string;
}

const light: SignalColours = {
  attention: { main: '#A8480B', ground: '#FDF4EC' },
  held: { main: '#00695F', ground: '#EBF5F3' },
  error: '#B3261E',
  highlight: '#FFF0C2',
};

const dark: SignalColours = {
  attention: { main: '#F2A766', ground: '#38291B' },
  held: { main: '#66CDBD', ground: '#1C3330' },
  error: '#FF9C94',
  highlight: '#4D3D0F',
};

/** The signal colours of the theme that the reader chose. */
export function useSignalColours(): SignalColours {
  return useTheme().palette.type === 'dark' ? dark : light;
}
