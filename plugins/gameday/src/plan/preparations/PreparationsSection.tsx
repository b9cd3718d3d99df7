import {
  AddButton,
  describeList,
  FieldFrame,
  RemoveButton,
  TextRow,
  useRowStyles,
} from '@debrief/backstage-plugin-debrief-react';
import Checkbox from '@material-ui/core/Checkbox';
import { makeStyles } from '@material-ui/core/styles';
import { useState } from 'react';
import { useGameDayField, useSession } from '../../session/SessionContext';
import { PlanSection } from '../PlanSection';
import { useT } from '../useT';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto',
    alignItems: 'center',
  },
});

/** What has to be done before, and on the day decides go or no-go. */
export function PreparationsSection() {
  const classes = useStyles();
  const rowClasses = useRowStyles();
  const t = useT();
  const { session } = useSession();
  const [rows, setRows] = useGameDayField('preparations');
  const [added, setAdded] = useState<number>();
  const change = (index: number, next: Partial<(typeof rows)[number]>) =>
    setRows(rows.map((it, at) => (at === index ? { ...it, ...next } : it)));
  const add = (at: number) => {
    setRows([
      ...rows.slice(0, at),
      { text: '', done: false },
      ...rows.slice(at),
    ]);
    setAdded(at);
  };
  return (
    <PlanSection
      section="preparations"
      hint={
        rows.length > 0
          ? t('preparations.hint', {
              done: String(rows.filter(it => it.done).length),
              total: String(rows.length),
            })
          : t('preparations.hintEmpty')
      }
    >
      <FieldFrame
        autosave={session.gameDay}
        path="preparations"
        label={t('sections.preparations')}
        describe={describeList(it => `${it.done ? '✓' : '–'} ${it.text}`)}
      >
        <ul className={rowClasses.list}>
          {rows.map((row, index) => (
            // eslint-disable-next-line react/no-array-index-key -- a line is its place
            <li key={index} className={classes.row}>
              <Checkbox
                color="primary"
                checked={row.done}
                onChange={event =>
                  change(index, { done: event.target.checked })
                }
                inputProps={{
                  'aria-label': t('preparations.done', { text: row.text }),
                }}
              />
              <TextRow
                label={t('preparations.text', { number: String(index + 1) })}
                value={row.text}
                autoFocus={index === added}
                onChange={text => change(index, { text })}
                onEnter={() => add(index + 1)}
              />
              <RemoveButton
                what={t('preparations.text', { number: String(index + 1) })}
                onClick={() => setRows(rows.filter((_, at) => at !== index))}
              />
            </li>
          ))}
        </ul>
        <AddButton
          label={t('preparations.add')}
          onClick={() => add(rows.length)}
        />
      </FieldFrame>
    </PlanSection>
  );
}
