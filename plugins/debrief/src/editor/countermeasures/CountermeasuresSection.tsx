import {
  QueryView,
  Section,
  typeStyles,
  useCountermeasuresOf,
  useRows,
} from '@debrief/backstage-plugin-debrief-react';
import { makeStyles } from '@material-ui/core/styles';
import { useEditor } from '../session/EditorContext';
import { useT } from '../useT';
import { CountermeasureRow } from './CountermeasureRow';
import { ParkIdea } from './ParkIdea';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  shortcut: {
    margin: theme.spacing(0.5, 0, 0),
    ...typeStyles.qualifying,
    color: theme.palette.text.secondary,
  },
}));

/** What is going to change because of this, and by whose hand. */
export function CountermeasuresSection() {
  const classes = useStyles();
  const t = useT();
  const { session, debrief, mayChangeCountermeasures } = useEditor();
  const query = useCountermeasuresOf(debrief.id);
  const rows = useRows(session.countermeasures);

  return (
    <Section
      section="countermeasures"
      hint={t('countermeasures.hint')}
      onPause={session.countermeasures.flush}
    >
      <QueryView query={query}>
        {() => (
          <div>
            <ul className={classes.list}>
              {rows.map(row => (
                <CountermeasureRow key={row.key} row={row} />
              ))}
            </ul>
            {mayChangeCountermeasures && (
              <>
                <ParkIdea draft="idea" />
                <p className={classes.shortcut}>
                  {t('countermeasures.parkHint')}
                </p>
              </>
            )}
          </div>
        )}
      </QueryView>
    </Section>
  );
}
