import { Link } from '@backstage/core-components';
import {
  QueryView,
  TitledCard,
  typeStyles,
  useScenarioSuggestions,
  useTypeStyles,
} from '@debrief/backstage-plugin-debrief-react';
import { makeStyles } from '@material-ui/core/styles';
import { usePlaces } from '../places/usePlaces';
import { useT } from './useT';

const shown = 5;

const useStyles = makeStyles(theme => ({
  list: {
    listStyle: 'none',
    margin: 0,
    padding: theme.spacing(1, 3),
    '& > li': { padding: theme.spacing(0.75, 0), ...typeStyles.body },
  },
}));

/** What could break here and was never rehearsed, what happened here first. */
export function NeverRehearsedCard(props: { entityRef: string }) {
  const { entityRef } = props;
  const classes = useStyles();
  const text = useTypeStyles();
  const t = useT();
  const places = usePlaces();
  const query = useScenarioSuggestions(entityRef);
  return (
    <TitledCard title={t('neverModes')}>
      <QueryView query={query}>
        {({ items }) => (
          <ul className={classes.list}>
            {items
              .filter(it => it.lastRehearsed === null)
              .slice(0, shown)
              .map(({ scenario, happened }) => (
                <li key={scenario.id}>
                  <Link
                    to={places.start({ entityRef, scenarioId: scenario.id })}
                  >
                    {scenario.title}
                  </Link>
                  {happened[0] && (
                    <div className={text.qualifying}>
                      {t('happened', { number: String(happened[0].number) })}
                    </div>
                  )}
                </li>
              ))}
          </ul>
        )}
      </QueryView>
    </TitledCard>
  );
}
