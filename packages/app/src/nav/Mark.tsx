import { useTheme } from '@material-ui/core/styles';

/** An event on a line of time, and the loop that leads back to it. */
export const Mark = () => {
  const { navigation } = useTheme().palette;
  return (
    <svg width="28" height="28" viewBox="0 0 28 28" fill="none" aria-hidden>
      <path
        d="M7 18a8.5 8.5 0 1 1 14 0"
        stroke={navigation.indicator}
        strokeWidth="2.4"
        strokeLinecap="round"
      />
      <path
        d="m3.6 15.4 3.4 3 2.6-3.6"
        stroke={navigation.indicator}
        strokeWidth="2.4"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <path
        d="M3 23.5h22"
        stroke={navigation.color}
        strokeWidth="2"
        strokeLinecap="round"
      />
      <circle cx="21" cy="23.5" r="3" fill={navigation.selectedColor} />
    </svg>
  );
};
