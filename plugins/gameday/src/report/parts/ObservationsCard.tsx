import type { Drill } from '@debrief/backstage-plugin-debrief-common';
import {
  QueryView,
  TitledCard,
  useObservations,
  useTypeStyles,
} from '@debrief/backstage-plugin-debrief-react';
import { makeStyles } from '@material-ui/core/styles';
import { ObservationLine } from '../../observations/ObservationLine';
import { useSession } from '../../session/SessionContext';
import { useT } from '../useT';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  none: { padding: theme.spacing(2, 3) },
}));

/** Everything that people wrote down, from the beginning. */
export function ObservationsCard(props: { drills: Drill[] }) {
  const classes = useStyles();
  const text = useTypeStyles();
  const t = useT();
  const { gameDay } = useSession();
  const query = useObservations(gameDay.id);
  return (
    <TitledCard title={t('observations.title')} titleComponent="h3">
      <QueryView
        query={query}
        empty={
          <p className={`${text.qualifying} ${classes.none}`}>
            {t('observations.none')}
          </p>
        }
      >
        {all => (
          <ol className={classes.list}>
            {all.map(it => (
              <ObservationLine
                key={it.id}
                observation={it}
                drillNumber={
                  props.drills.find(drill => drill.id === it.drillId)?.number
                }
              />
            ))}
          </ol>
        )}
      </QueryView>
    </TitledCard>
  );
}
