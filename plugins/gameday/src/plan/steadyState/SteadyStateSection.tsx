import {
  AddButton,
  describeList,
  FieldFrame,
  useRowStyles,
} from '@debrief/backstage-plugin-debrief-react';
import { useState } from 'react';
import { useGameDayField, useSession } from '../../session/SessionContext';
import { PlanSection } from '../PlanSection';
import { useT } from '../useT';
import { SteadyStateRow } from './SteadyStateRow';

/** What well looks like, each with its limit and where it is seen. */
export function SteadyStateSection() {
  const classes = useRowStyles();
  const t = useT();
  const { session } = useSession();
  const [rows, setRows] = useGameDayField('steadyState');
  const [added, setAdded] = useState<number>();
  return (
    <PlanSection section="steadyState" hint={t('steadyState.hint')}>
      <FieldFrame
        autosave={session.gameDay}
        path="steadyState"
        label={t('sections.steadyState')}
        describe={describeList(
          it =>
            `${it.description} > ${it.limit?.above ?? '–'} < ${
              it.limit?.below ?? '–'
            } ${it.unit}`,
        )}
      >
        <ul className={classes.list}>
          {rows.map((row, index) => (
            <SteadyStateRow
              // eslint-disable-next-line react/no-array-index-key -- measurements count by its place
              key={index}
              number={index + 1}
              row={row}
              isNew={index === added}
              onChange={changed =>
                setRows(rows.map((it, at) => (at === index ? changed : it)))
              }
              onRemove={() => setRows(rows.filter((_, at) => at !== index))}
            />
          ))}
        </ul>
        <AddButton
          label={t('steadyState.add')}
          onClick={() => {
            setRows([
              ...rows,
              { description: '', limit: null, unit: '', link: null },
            ]);
            setAdded(rows.length);
          }}
        />
      </FieldFrame>
    </PlanSection>
  );
}
