import {
  PersonChip,
  TitledCard,
  typeStyles,
  useTypeStyles,
} from '@debrief/backstage-plugin-debrief-react';
import { makeStyles } from '@material-ui/core/styles';
import { useSession } from '../../session/SessionContext';
import { useWords } from '../../useWords';
import { useT } from '../useT';
import { peopleOf } from './peopleOf';

const useStyles = makeStyles(theme => ({
  list: {
    listStyle: 'none',
    margin: 0,
    padding: theme.spacing(1, 3),
    '& > li': {
      display: 'flex',
      justifyContent: 'space-between',
      alignItems: 'center',
      gap: theme.spacing(1),
      padding: theme.spacing(0.75, 0),
      ...typeStyles.body,
    },
  },
  none: { padding: theme.spacing(1.5, 3) },
}));

/** Who had which role. */
export function PeopleCard() {
  const classes = useStyles();
  const text = useTypeStyles();
  const t = useT();
  const words = useWords();
  const people = peopleOf(useSession().gameDay.roles);
  return (
    <TitledCard title={t('people.title')} titleComponent="h3">
      {people.length === 0 ? (
        <p className={`${text.qualifying} ${classes.none}`}>
          {t('people.none')}
        </p>
      ) : (
        <ul className={classes.list}>
          {people.map(it => (
            <li key={it.entityRef}>
              <PersonChip entityRef={it.entityRef} link />
              <span className={text.qualifying}>
                {it.roles.map(role => words(`role.${role}`)).join(', ')}
              </span>
            </li>
          ))}
        </ul>
      )}
    </TitledCard>
  );
}
