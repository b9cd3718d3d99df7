import { typeStyles } from '@debrief/backstage-plugin-debrief-react';
import ButtonBase, { ButtonBaseProps } from '@material-ui/core/ButtonBase';
import { makeStyles } from '@material-ui/core/styles';
import { forwardRef, ReactNode } from 'react';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'inline-flex',
    alignItems: 'center',
    flex: 'none',
    gap: 6,
    height: 28,
    padding: theme.spacing(0, 1.25),
    border: `1px solid ${theme.palette.text.secondary}`,
    borderRadius: 14,
    ...typeStyles.body,
    fontFamily: 'inherit',
    whiteSpace: 'nowrap',
    color: theme.palette.text.primary,
    '&:focus-visible': {
      outline: `2px solid ${theme.palette.primary.main}`,
      outlineOffset: 2,
    },
  },
  on: {
    borderColor: theme.palette.primary.main,
    boxShadow: `inset 0 0 0 1px ${theme.palette.primary.main}`,
    ...typeStyles.strong,
  },
  count: { color: theme.palette.text.secondary, ...typeStyles.regular },
}));

export type FilterChipProps = Pick<
  ButtonBaseProps,
  'onClick' | 'aria-haspopup' | 'aria-expanded'
> & {
  label: string;
  count?: number;
  icon?: ReactNode;
  isOn: boolean;
};

/** A filter that is on or off. */
export const FilterChip = forwardRef<HTMLButtonElement, FilterChipProps>(
  ({ label, count, icon, isOn, ...rest }, ref) => {
    const classes = useStyles();
    return (
      <ButtonBase
        ref={ref}
        className={isOn ? `${classes.root} ${classes.on}` : classes.root}
        aria-pressed={rest['aria-haspopup'] ? undefined : isOn}
        {...rest}
      >
        {icon}
        {label}{' '}
        {count !== undefined && <span className={classes.count}>{count}</span>}
      </ButtonBase>
    );
  },
);
