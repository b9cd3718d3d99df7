import { LinkButton } from '@backstage/core-components';
import {
  Countermeasure,
  type Observation,
} from '@debrief/backstage-plugin-debrief-common';
import {
  CountermeasureList,
  CountermeasureStateText,
  DueText,
  notPrintedClass,
  PersonName,
  QueryView,
  StrengthBars,
  TitledCard,
  typeStyles,
  useFindingsOf,
  useObservations,
  useSignalColours,
  useTypeStyles,
} from '@debrief/backstage-plugin-debrief-react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { useState } from 'react';
import { usePlaces } from '../../places/usePlaces';
import { useSession } from '../../session/SessionContext';
import { useWords } from '../../useWords';
import { useT } from '../useT';

const useStyles = makeStyles(theme => ({
  body: {
    padding: theme.spacing(1, 3, 2),
    [theme.breakpoints.down('xs')]: { padding: theme.spacing(1, 2, 2) },
  },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 152px 120px',
    gap: theme.spacing(0.5, 2),
    padding: theme.spacing(1.25, 0),
    scrollMarginTop: theme.spacing(2),
    ...typeStyles.body,
    '& + &': { borderTop: `1px solid ${theme.palette.divider}` },
    [theme.breakpoints.down('sm')]: {
      gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
      '& > :first-child': { gridColumn: '1 / -1' },
    },
  },
  title: { ...typeStyles.strong, overflowWrap: 'anywhere' },
}));

/** What was found, as countermeasures: written in the same rows as theirs. */
export function FindingsCard() {
  const classes = useStyles();
  const text = useTypeStyles();
  const t = useT();
  const { session, gameDay, mayUpdate } = useSession();
  const findings = useFindingsOf(gameDay.id);
  const observations = useObservations(gameDay.id);
  const [isWriting, setWriting] = useState(false);
  const count = findings.data?.totalItems ?? 0;
  const seen = (observations.data ?? []).filter(
    it =>
      it.kind === 'finding' &&
      !findings.data?.items.some(of => of.title === titleOf(it)),
  );
  return (
    <TitledCard
      title={t('findings.title')}
      titleComponent="h3"
      qualifier={count > 0 && t('findings.note', { count })}
      action={
        mayUpdate && (
          <Button
            className={notPrintedClass}
            size="small"
            color="primary"
            onClick={() => setWriting(!isWriting)}
          >
            {t(isWriting ? 'findings.look' : 'findings.change')}
          </Button>
        )
      }
    >
      <div className={classes.body}>
        {isWriting ? (
          <CountermeasureList />
        ) : (
          <QueryView
            query={findings}
            empty={<p className={text.qualifying}>{t('findings.none')}</p>}
          >
            {({ items }) => (
              <ul className={classes.list}>
                {items.map(it => (
                  <FindingRow key={it.id} finding={it} />
                ))}
              </ul>
            )}
          </QueryView>
        )}
        {seen.length > 0 && mayUpdate && (
          <div className={notPrintedClass}>
            <p className={text.qualifying}>{t('findings.seen')}</p>
            <ul className={classes.list}>
              {seen.map(it => (
                <li key={it.id}>
                  {it.text}{' '}
                  <Button
                    size="small"
                    color="primary"
                    onClick={() => {
                      session.findings.add({ title: titleOf(it) });
                      session.findings.flush();
                    }}
                  >
                    {t('findings.make')}
                  </Button>
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </TitledCard>
  );
}

const titleLength = 250;

/** What a finding is called that was one line of an observer. */
function titleOf({ text }: Observation): string {
  return text.split('\n')[0].trim().slice(0, titleLength);
}

function FindingRow({ finding }: { finding: Countermeasure }) {
  const classes = useStyles();
  const text = useTypeStyles();
  const t = useT();
  const words = useWords();
  const places = usePlaces();
  const { attention } = useSignalColours();
  const { id, number, title, state, owner, dueDate, verification } = finding;
  const isToTest = state === 'done' || verification?.verdict === 'did-not-hold';
  return (
    <li id={`countermeasure-${id}`} className={classes.row}>
      <div>
        <span className={classes.title}>{title}</span>
        <div className={text.qualifying}>
          {words('countermeasure', { number: String(number) })}{' '}
          <CountermeasureStateText state={state} />
          {verification?.verdict === 'did-not-hold' && (
            <b style={{ color: attention.main }}> {words('didNotHold')}</b>
          )}
        </div>
        {isToTest && (
          <LinkButton
            className={notPrintedClass}
            size="small"
            color="primary"
            to={places.start({ countermeasureId: id })}
          >
            {t('findings.retest')}
          </LinkButton>
        )}
      </div>
      <div>
        {owner ? <PersonName entityRef={owner} /> : t('findings.nobody')}
        <div className={text.qualifying}>
          <DueText
            dueDate={dueDate}
            overdue={finding.overdue}
            state={state}
            withDate
          />
        </div>
      </div>
      <StrengthBars strength={finding.strength} />
    </li>
  );
}
