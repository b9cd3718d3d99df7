import { useTheme } from '@material-ui/core/styles';
import { useSignalColours } from '../../styles/useSignalColours';
import type { SectionStatus } from './SectionsContext';

/** The shape of a saved-state; the words stand beside it. */
export function SavedIcon(props: { status: SectionStatus }) {
  const { palette } = useTheme();
  const { held, error } = useSignalColours();
  return (
    <svg
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      aria-hidden
      style={{ flex: 'none' }}
    >
      {shapeOf(props.status, {
        main: palette.primary.main,
        held: held.main,
        error,
        faint: palette.text.secondary,
      })}
    </svg>
  );
}

function shapeOf(
  { saved, is }: SectionStatus,
  colours: Record<'main' | 'held' | 'error' | 'faint', string>,
) {
  switch (saved.status) {
    case 'conflict':
    case 'refused':
    case 'gone':
    case 'forbidden':
    case 'signedOut':
      return (
        <>
          <circle
            cx="8"
            cy="8"
            r="6"
            stroke={colours.error}
            strokeWidth="1.6"
          />
          <path
            d="M8 4.5v4.2M8 10.6v1"
            stroke={colours.error}
            strokeWidth="1.8"
          />
        </>
      );
    case 'saving':
      return (
        <>
          <circle
            cx="8"
            cy="8"
            r="5.5"
            stroke={colours.faint}
            strokeOpacity="0.4"
            strokeWidth="2"
          />
          <path
            d="M8 2.5a5.5 5.5 0 0 1 5.5 5.5"
            stroke={colours.main}
            strokeWidth="2"
          />
        </>
      );
    case 'offline':
    case 'typing':
      return <circle cx="8" cy="8" r="4" fill={colours.main} />;
    case 'waiting':
      return halfDot(colours.main);
    default:
      break;
  }
  switch (is) {
    case 'empty':
      return (
        <circle
          cx="8"
          cy="8"
          r="4.5"
          stroke={colours.faint}
          strokeWidth="1.5"
        />
      );
    case 'incomplete':
      return halfDot(colours.main);
    default:
      return (
        <path
          d="m3 8.4 3.3 3.3L13 4.6"
          stroke={colours.held}
          strokeWidth="1.7"
        />
      );
  }
}

function halfDot(colour: string) {
  return (
    <>
      <circle cx="8" cy="8" r="4.5" stroke={colour} strokeWidth="1.5" />
      <path d="M8 3.5a4.5 4.5 0 0 0 0 9z" fill={colour} />
    </>
  );
}
