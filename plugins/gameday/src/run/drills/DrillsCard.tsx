import {
  QueryView,
  SpokenText,
  TextInput,
  TitledCard,
  useRows,
  useTypeStyles,
} from '@debrief/backstage-plugin-debrief-react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { FormEvent, useState } from 'react';
import { useSession } from '../../session/SessionContext';
import type { Console } from '../useConsole';
import { useT } from '../useT';
import { RunDrill } from './RunDrill';
import type { Stamps } from './useStamps';

const useStyles = makeStyles(theme => ({
  // A grid, so that the drill of the moment can come first.
  list: { display: 'grid', listStyle: 'none', margin: 0, padding: 0 },
  add: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gap: theme.spacing(1),
    padding: theme.spacing(1.5, 3),
    [theme.breakpoints.down('xs')]: { padding: theme.spacing(1.5, 2) },
    borderTop: `1px solid ${theme.palette.divider}`,
  },
  none: {
    padding: theme.spacing(2, 3),
    [theme.breakpoints.down('xs')]: { padding: theme.spacing(2, 2) },
  },
}));

/** The drills with their stamps; the one of the moment takes the keys. */
export function DrillsCard(props: {
  console: Console;
  stamp: Stamps['stamp'];
  takeBack: Stamps['takeBack'];
}) {
  const { drills, current, drillQuery, isOpen } = props.console;
  const classes = useStyles();
  const text = useTypeStyles();
  const t = useT();
  const { session } = useSession();
  const rows = useRows(session.drills);
  return (
    <TitledCard
      title={t('drills.title')}
      qualifier={isOpen && t('drills.hint')}
      action={
        drills.length > 0 && (
          <span className={text.qualifying}>
            {t('drills.count', {
              done: String(drills.filter(it => it.restoredAt).length),
              total: String(drills.length),
            })}
          </span>
        )
      }
    >
      <QueryView query={drillQuery}>
        {() => (
          <>
            {drills.length === 0 && (
              <p className={`${text.body} ${classes.none}`}>
                {t('drills.none')}
              </p>
            )}
            <ol className={classes.list}>
              {drills.map(drill => (
                <RunDrill
                  key={drill.id}
                  drill={drill}
                  row={rows.find(
                    it => it.autosave.getState().identity?.id === drill.id,
                  )}
                  isCurrent={drill.id === current?.id}
                  console={props.console}
                  stamp={props.stamp}
                  takeBack={props.takeBack}
                />
              ))}
            </ol>
            {isOpen && <AddDrill />}
          </>
        )}
      </QueryView>
    </TitledCard>
  );
}

/** A fault that nobody planned is one as well. */
function AddDrill() {
  const classes = useStyles();
  const t = useT();
  const { session } = useSession();
  const [title, setTitle] = useState('');
  const [spoken, setSpoken] = useState('');
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (title.trim()) {
      session.drills.add({ title: title.trim() });
      session.drills.flush();
      setSpoken(title);
      setTitle('');
    }
  };
  return (
    <form className={classes.add} onSubmit={add}>
      <TextInput
        label={t('drills.addTitle')}
        value={title}
        onChange={event => setTitle(event.target.value)}
        inputProps={{ maxLength: 250 }}
      />
      <Button type="submit" color="primary" disabled={!title.trim()}>
        {t('drills.add')}
      </Button>
      <SpokenText role="status">{spoken}</SpokenText>
    </form>
  );
}
