import {
  AddButton,
  QueryView,
  Section,
  useDrills,
  useRows,
} from '@debrief/backstage-plugin-debrief-react';
import { makeStyles } from '@material-ui/core/styles';
import { useState } from 'react';
import { useSession } from '../../session/SessionContext';
import { useT } from '../useT';
import { DrillRow } from './DrillRow';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
});

/** The faults of the day, each saved on its own. */
export function DrillsSection() {
  const classes = useStyles();
  const t = useT();
  const { session, gameDay } = useSession();
  const query = useDrills(gameDay.id);
  const rows = useRows(session.drills);
  const [added, setAdded] = useState<string>();
  return (
    <Section
      section="drills"
      hint={t('drills.hint')}
      onPause={session.drills.flush}
    >
      <QueryView query={query}>
        {() => (
          <div>
            <ol className={classes.list}>
              {rows.map((row, index) => (
                <DrillRow
                  key={row.key}
                  row={row}
                  number={index + 1}
                  isNew={row.key === added}
                />
              ))}
            </ol>
            <AddButton
              label={t('drills.add')}
              onClick={() => setAdded(session.drills.add({}).key)}
            />
          </div>
        )}
      </QueryView>
    </Section>
  );
}
