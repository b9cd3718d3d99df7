import type { Theme } from '@material-ui/core/styles';

/** The border that Material UI gives to its own inputs. */
export function borderOf({ palette }: Theme): string {
  return palette.type === 'light'
    ? 'rgba(0, 0, 0, 0.23)'
    : 'rgba(255, 255, 255, 0.23)';
}
