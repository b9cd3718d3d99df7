import { Link } from '@backstage/core-components';
import {
  Markdown,
  notPrintedClass,
  TitledCard,
  useTypeStyles,
} from '@debrief/backstage-plugin-debrief-react';
import { makeStyles } from '@material-ui/core/styles';
import { usePlaces } from '../../places/usePlaces';
import { useSession } from '../../session/SessionContext';
import { useT } from '../useT';

const useStyles = makeStyles(theme => ({
  body: {
    display: 'grid',
    gap: theme.spacing(1),
    padding: theme.spacing(1.5, 3),
  },
}));

/** Within which bounds it was done. */
export function RestedCard() {
  const classes = useStyles();
  const text = useTypeStyles();
  const t = useT();
  const places = usePlaces();
  const { gameDay, mayUpdate } = useSession();
  const { id, blastRadius, abortConditions, preparations } = gameDay;
  return (
    <TitledCard title={t('rested.title')} titleComponent="h3">
      <div className={classes.body}>
        {blastRadius.trim() && (
          <div>
            <span className={text.qualifying}>{t('rested.blastRadius')}</span>
            <Markdown content={blastRadius} />
          </div>
        )}
        {abortConditions.length > 0 && (
          <div>
            <span className={text.qualifying}>{t('rested.abort')}</span>
            <p className={text.body}>{abortConditions.join(' · ')}</p>
          </div>
        )}
        {preparations.length > 0 && (
          <p className={text.body}>
            {t('rested.goNoGo', {
              done: String(preparations.filter(it => it.done).length),
              total: String(preparations.length),
            })}
          </p>
        )}
        {mayUpdate && (
          <span className={notPrintedClass}>
            <Link to={places.edit(id)}>{t('rested.plan')}</Link>
          </span>
        )}
      </div>
    </TitledCard>
  );
}
