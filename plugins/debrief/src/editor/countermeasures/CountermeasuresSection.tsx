import {
  CountermeasureList,
  QueryView,
  Section,
  typeStyles,
  useCountermeasuresOf,
} from '@debrief/backstage-plugin-debrief-react';
import { makeStyles } from '@material-ui/core/styles';
import { useEditor } from '../session/EditorContext';
import { useT } from '../useT';

const useStyles = makeStyles(theme => ({
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

  return (
    <Section
      section="countermeasures"
      hint={t('countermeasures.hint')}
      onPause={session.countermeasures.flush}
    >
      <QueryView query={query}>
        {() => (
          <div>
            <CountermeasureList />
            {mayChangeCountermeasures && (
              <p className={classes.shortcut}>
                {t('countermeasures.parkHint')}
              </p>
            )}
          </div>
        )}
      </QueryView>
    </Section>
  );
}
