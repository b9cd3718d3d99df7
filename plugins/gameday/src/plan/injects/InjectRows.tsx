import type { GameDay } from '@debrief/backstage-plugin-debrief-common';
import {
  NumberField,
  RemoveButton,
  TextInput,
  TextRow,
  useRowStyles,
} from '@debrief/backstage-plugin-debrief-react';
import { makeStyles } from '@material-ui/core/styles';
import { useT } from '../useT';

const useStyles = makeStyles(theme => ({
  row: {
    display: 'grid',
    gridTemplateColumns: '88px minmax(0, 1fr) 176px auto',
    gap: theme.spacing(1),
    alignItems: 'start',
    [theme.breakpoints.down('xs')]: {
      gridTemplateColumns: '88px minmax(0, 1fr) auto',
      '& > :nth-child(2)': { gridColumn: '1 / -1', gridRow: 1 },
    },
  },
}));

/** The injects while they are written. */
export function InjectRows(props: {
  injects: GameDay['injects'];
  onChange: (injects: GameDay['injects']) => void;
}) {
  const { injects, onChange } = props;
  const classes = useStyles();
  const rowClasses = useRowStyles();
  const t = useT();
  return (
    <ol className={rowClasses.list}>
      {injects.map((inject, index) => {
        const number = { number: String(index + 1) };
        const change = (next: Partial<typeof inject>) =>
          onChange(
            injects.map((it, at) => (at === index ? { ...it, ...next } : it)),
          );
        return (
          // eslint-disable-next-line react/no-array-index-key -- they have no name
          <li key={index} className={classes.row}>
            <NumberField
              label={t('injects.afterLabel', number)}
              value={inject.afterMinutes}
              allowsFraction
              onChange={minutes => change({ afterMinutes: minutes ?? 0 })}
            />
            <TextRow
              label={t('injects.text', number)}
              value={inject.text}
              onChange={text => change({ text })}
            />
            <TextInput
              label={t('injects.toLabel', number)}
              value={inject.to}
              onChange={event => change({ to: event.target.value })}
            />
            <RemoveButton
              what={t('injects.text', number)}
              onClick={() => onChange(injects.filter((_, at) => at !== index))}
            />
          </li>
        );
      })}
    </ol>
  );
}
