import SvgIcon, { SvgIconProps } from '@material-ui/core/SvgIcon';

/**
 * The icon of debriefs: a clock that looks back, and an arrow that leads on.
 *
 * @public
 */
export function DebriefIcon(props: SvgIconProps) {
  return (
    <SvgIcon {...props}>
      <path d="M12 3a9 9 0 1 0 9 9h-2a7 7 0 1 1-2.05-4.95L14 10h7V3l-2.63 2.63A8.98 8.98 0 0 0 12 3zm-1 5v5l4.2 2.5.8-1.3-3.5-2.1V8H11z" />
    </SvgIcon>
  );
}
