import SvgIcon, { SvgIconProps } from '@material-ui/core/SvgIcon';

/** The icon of game days: a failure that is kept within bounds. @public */
export function GameDayIcon(props: SvgIconProps) {
  return (
    <SvgIcon {...props}>
      <path d="M12 1.8 22.2 12 12 22.200 1.800 12zm0 2.800L4.600 12l7.400 7.400 7.400-7.400zm0 2.500L16.900 12 12 16.900 7.100 12z" />
    </SvgIcon>
  );
}
