import { Link } from '@backstage/core-components';
import {
  QueryView,
  TitledCard,
  typeStyles,
  useGameDayList,
  useTypeStyles,
} from '@debrief/backstage-plugin-debrief-react';
import { makeStyles } from '@material-ui/core/styles';
import { usePlaces } from '../places/usePlaces';
import { WhenText } from '../signs/WhenText';
import { useT } from './useT';

const useStyles = makeStyles(theme => ({
  list: {
    listStyle: 'none',
    margin: 0,
    padding: theme.spacing(1, 3),
    '& > li': { padding: theme.spacing(0.75, 0), ...typeStyles.body },
  },
  none: { padding: theme.spacing(1.5, 3) },
}));

/** What is planned, the next first. */
export function ComingCard(props: {
  query: ReturnType<typeof useGameDayList>;
}) {
  const classes = useStyles();
  const text = useTypeStyles();
  const t = useT();
  const places = usePlaces();
  return (
    <TitledCard title={t('coming')}>
      <QueryView
        query={props.query}
        empty={
          <p className={`${text.qualifying} ${classes.none}`}>
            {t('noneComing')}
          </p>
        }
      >
        {({ pages }) => (
          <ul className={classes.list}>
            {pages
              .flatMap(page => page.items)
              .map(it => (
                <li key={it.id}>
                  <Link to={places.edit(it.id)}>{it.title}</Link>
                  <div className={text.qualifying}>
                    <WhenText gameDay={it} />
                  </div>
                </li>
              ))}
          </ul>
        )}
      </QueryView>
    </TitledCard>
  );
}
