import type { Drill } from '@debrief/backstage-plugin-debrief-common';
import {
  Markdown,
  PersonChip,
  TitledCard,
  typeStyles,
  useObservations,
  useTypeStyles,
} from '@debrief/backstage-plugin-debrief-react';
import { makeStyles } from '@material-ui/core/styles';
import { useSession } from '../../session/SessionContext';
import { useT } from '../useT';

const useStyles = makeStyles(theme => ({
  list: {
    listStyle: 'none',
    margin: 0,
    padding: theme.spacing(1, 3),
    '& > li': { padding: theme.spacing(1, 0), ...typeStyles.body },
    '& > li + li': { borderTop: `1px solid ${theme.palette.divider}` },
    [theme.breakpoints.down('xs')]: { padding: theme.spacing(1, 2) },
  },
  none: { padding: theme.spacing(2, 3) },
}));

/** Whose picture of the system changed, in the drills and as it ran. */
export function SurprisesCard(props: { drills: Drill[] }) {
  const classes = useStyles();
  const text = useTypeStyles();
  const t = useT();
  const { gameDay } = useSession();
  const observations = useObservations(gameDay.id);
  const all = [
    ...props.drills.flatMap(drill =>
      drill.surprises.map((it, index) => ({
        ...it,
        key: `${drill.id} ${index}`,
      })),
    ),
    ...(observations.data ?? [])
      .filter(it => it.kind === 'surprise')
      .map(it => ({ key: it.id, text: it.text, whose: it.author })),
  ];
  return (
    <TitledCard
      title={t('surprises.title')}
      titleComponent="h3"
      qualifier={t('surprises.hint')}
    >
      {all.length === 0 ? (
        <p className={`${text.qualifying} ${classes.none}`}>
          {t('surprises.none')}
        </p>
      ) : (
        <ul className={classes.list}>
          {all.map(it => (
            <li key={it.key}>
              {it.whose && (
                <b>
                  <PersonChip entityRef={it.whose} />
                </b>
              )}
              <Markdown content={it.text} />
            </li>
          ))}
        </ul>
      )}
    </TitledCard>
  );
}
