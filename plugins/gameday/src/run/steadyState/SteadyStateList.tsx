import { Link } from '@backstage/core-components';
import type { GameDay } from '@debrief/backstage-plugin-debrief-common';
import {
  TextInput,
  typeStyles,
  useSignalColours,
  useTypeStyles,
} from '@debrief/backstage-plugin-debrief-react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { FormEvent, useState } from 'react';
import { useSession } from '../../session/SessionContext';
import { useLimitText } from '../../signs/useLimitText';
import type { Console } from '../useConsole';
import { useT } from '../useT';
import { sparkline } from './sparkline';
import { SparklineChart } from './SparklineChart';

const shownValues = 30;

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gap: theme.spacing(0.5, 1),
    alignItems: 'center',
    padding: theme.spacing(1.25, 0),
    '& + &': { borderTop: `1px solid ${theme.palette.divider}` },
  },
  value: {
    ...typeStyles.entryTitle,
    textAlign: 'right',
    whiteSpace: 'nowrap',
  },
  name: { gridColumn: '1 / -1', ...typeStyles.body, overflowWrap: 'anywhere' },
  form: {
    gridColumn: '1 / -1',
    display: 'grid',
    gridTemplateColumns: '112px auto',
    gap: theme.spacing(1),
    justifyContent: 'start',
    alignItems: 'center',
  },
}));

/** What well looks like: the last values, their limit, and the next value. */
export function SteadyStateList(props: { console: Console }) {
  const classes = useStyles();
  const text = useTypeStyles();
  const t = useT();
  const { steadyState } = useSession().gameDay;
  if (steadyState.length === 0) {
    return <p className={text.body}>{t('steadyState.none')}</p>;
  }
  return (
    <>
      <ul className={classes.list}>
        {steadyState.map((it, index) => (
          <SteadyStateRow
            // eslint-disable-next-line react/no-array-index-key -- measurements count by its place
            key={index}
            index={index}
            steadyState={it}
            console={props.console}
          />
        ))}
      </ul>
      {props.console.isOpen && props.console.drills.length === 0 && (
        <p className={text.qualifying}>{t('steadyState.needsDrill')}</p>
      )}
    </>
  );
}

function SteadyStateRow(props: {
  index: number;
  steadyState: GameDay['steadyState'][number];
  console: Console;
}) {
  const { index, steadyState } = props;
  const { drills, current, isOpen } = props.console;
  const classes = useStyles();
  const text = useTypeStyles();
  const { attention } = useSignalColours();
  const t = useT();
  const limitText = useLimitText();
  const { outbox } = useSession().session;
  const [typed, setTyped] = useState('');
  const values = drills
    .flatMap(it => it.measurements)
    .filter(it => it.steadyState === index)
    .sort((one, other) => Date.parse(one.at) - Date.parse(other.at))
    .slice(-shownValues);
  const last = values[values.length - 1];
  // Before the first drill and after the last one, values belong to it.
  const drill = current ?? drills[drills.length - 1];
  const what = steadyState.description;
  const shown = last ? `${last.value} ${steadyState.unit}`.trim() : '–';
  const value = Number.parseFloat(typed.replace(',', '.'));
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (drill && Number.isFinite(value)) {
      const message = { drillId: drill.id, steadyState: index, value };
      outbox.add({ type: 'measurement', ...message });
      setTyped('');
    }
  };
  return (
    <li className={classes.row}>
      <div className={classes.name}>
        {steadyState.link ? <Link to={steadyState.link}>{what}</Link> : what}
        <div className={text.qualifying}>
          {limitText(steadyState)}
          {last?.within === false && (
            <b style={{ color: attention.main }}> {t('steadyState.out')}</b>
          )}
        </div>
      </div>
      {values.length > 0 ? (
        <SparklineChart
          chart={sparkline(values, steadyState.limit)}
          label={t('steadyState.chart', {
            what,
            count: values.length,
            value: shown,
          })}
        />
      ) : (
        <span />
      )}
      <span
        className={classes.value}
        style={last?.within === false ? { color: attention.main } : undefined}
      >
        {shown}
      </span>
      {isOpen && drill && (
        <form className={classes.form} onSubmit={add}>
          <TextInput
            label={t('steadyState.value', { what })}
            InputLabelProps={{ style: { display: 'none' } }}
            value={typed}
            placeholder={steadyState.unit}
            onChange={event => setTyped(event.target.value)}
            inputProps={{
              inputMode: 'decimal',
              'aria-label': t('steadyState.value', { what }),
            }}
          />
          <Button
            type="submit"
            size="small"
            color="primary"
            disabled={!Number.isFinite(value)}
          >
            {t('steadyState.add')}
          </Button>
        </form>
      )}
    </li>
  );
}
