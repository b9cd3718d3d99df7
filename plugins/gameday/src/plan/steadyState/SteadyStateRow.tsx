import {
  NumberField,
  RemoveButton,
  TextInput,
} from '@debrief/backstage-plugin-debrief-react';
import { makeStyles } from '@material-ui/core/styles';
import { GameDayFields, isUrl } from '../../model/gameDayFields';
import { useT } from '../useT';

type SteadyState = GameDayFields['steadyState'][number];

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns:
      'minmax(0, 2fr) repeat(3, minmax(56px, 88px)) minmax(0, 2fr) auto',
    gap: theme.spacing(1),
    alignItems: 'start',
    padding: theme.spacing(1, 0),
    [theme.breakpoints.down('sm')]: {
      gridTemplateColumns: 'repeat(3, minmax(0, 1fr)) auto',
      borderBottom: `1px solid ${theme.palette.divider}`,
      '& > :first-child': { gridColumn: '1 / -1' },
      '& > :nth-child(5)': { gridColumn: '1 / 4' },
    },
  },
}));

/** One thing that tells whether all is well. */
export function SteadyStateRow(props: {
  number: number;
  row: SteadyState;
  isNew: boolean;
  onChange: (row: SteadyState) => void;
  onRemove: () => void;
}) {
  const { row, onChange } = props;
  const classes = useStyles();
  const t = useT();
  const limit = row.limit ?? { above: null, below: null };
  const setLimit = (next: typeof limit) =>
    onChange({
      ...row,
      limit: next.above === null && next.below === null ? null : next,
    });
  const isWrongLink = Boolean(row.link) && !isUrl(row.link ?? '');
  return (
    <li className={classes.root}>
      <TextInput
        label={t('steadyState.description', { number: String(props.number) })}
        placeholder={t('steadyState.descriptionHint')}
        value={row.description}
        autoFocus={props.isNew}
        onChange={event =>
          onChange({ ...row, description: event.target.value })
        }
        InputLabelProps={{ shrink: true }}
      />
      <NumberField
        label={t('steadyState.above')}
        value={limit.above}
        allowsFraction
        onChange={above => setLimit({ ...limit, above })}
      />
      <NumberField
        label={t('steadyState.below')}
        value={limit.below}
        allowsFraction
        onChange={below => setLimit({ ...limit, below })}
      />
      <TextInput
        label={t('steadyState.unit')}
        value={row.unit}
        onChange={event => onChange({ ...row, unit: event.target.value })}
        inputProps={{ maxLength: 20 }}
        InputLabelProps={{ shrink: true }}
      />
      <TextInput
        label={t('steadyState.link')}
        placeholder="https://"
        value={row.link ?? ''}
        error={isWrongLink}
        helperText={isWrongLink ? t('steadyState.linkInvalid') : undefined}
        onChange={event =>
          onChange({ ...row, link: event.target.value || null })
        }
        InputLabelProps={{ shrink: true }}
      />
      <RemoveButton
        what={t('steadyState.row', { number: String(props.number) })}
        onClick={props.onRemove}
      />
    </li>
  );
}
