import {
  CountermeasurePicker,
  Disclosure,
  QueryView,
  SearchPicker,
  TitledCard,
  typeStyles,
  useDrills,
  useTypeStyles,
} from '@debrief/backstage-plugin-debrief-react';
import { makeStyles } from '@material-ui/core/styles';
import { StepIcon, StepText } from '../../chain/ChainStep';
import { useChain } from '../../chain/useChain';
import { useGameDayField, useSession } from '../../session/SessionContext';
import { useT } from '../useT';

const useStyles = makeStyles(theme => ({
  body: {
    padding: theme.spacing(1.5, 3),
    [theme.breakpoints.down('xs')]: { padding: theme.spacing(1.5, 2) },
  },
  list: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    '& > li': {
      position: 'relative',
      display: 'grid',
      gridTemplateColumns: '16px minmax(0, 1fr)',
      gap: theme.spacing(1),
      paddingBottom: theme.spacing(1.5),
      ...typeStyles.body,
    },
    '& > li:not(:last-child)::before': {
      content: '""',
      position: 'absolute',
      left: 7,
      top: 20,
      bottom: 0,
      borderLeft: `2px solid ${theme.palette.divider}`,
    },
  },
  pickers: { display: 'grid', gap: theme.spacing(1.5), paddingTop: 8 },
}));

/** What led to this game day, and how to say so. */
export function OriginCard() {
  const classes = useStyles();
  const text = useTypeStyles();
  const t = useT();
  const { gameDay } = useSession();
  const drills = useDrills(gameDay.id);
  const chain = useChain(gameDay, drills.data);
  const [rehearses, setRehearses] = useGameDayField('rehearses');
  const [retests, setRetests] = useGameDayField('retests');
  return (
    <TitledCard title={t('origin.title')}>
      <div className={classes.body}>
        <QueryView query={chain}>
          {steps =>
            steps.length < 2 ? (
              <p className={text.body}>{t('origin.none')}</p>
            ) : (
              <ol className={classes.list}>
                {steps.map(step => (
                  <li key={`${step.type} ${step.id}`}>
                    <StepIcon step={step} />
                    <div>
                      <StepText step={step} thisOne={t('origin.thisOne')} />
                    </div>
                  </li>
                ))}
              </ol>
            )
          }
        </QueryView>
        <Disclosure summary={t('origin.add')}>
          <div className={classes.pickers}>
            <SearchPicker
              label={t('origin.addDebrief')}
              type="debrief"
              nameOf={it => `#${it.number} ${it.title}`}
              isExcluded={it => rehearses.some(of => of.debriefId === it.id)}
              onPick={it => setRehearses([...rehearses, { debriefId: it.id }])}
            />
            <CountermeasurePicker
              label={t('origin.addCountermeasure')}
              onPick={countermeasureId =>
                setRetests([
                  ...retests.filter(
                    it => it.countermeasureId !== countermeasureId,
                  ),
                  { countermeasureId },
                ])
              }
            />
          </div>
        </Disclosure>
      </div>
    </TitledCard>
  );
}
