import type { ObservationKind } from '@debrief/backstage-plugin-debrief-common';
import {
  ChoiceChips,
  QueryView,
  SpokenText,
  TextRow,
  TitledCard,
  typeStyles,
  useDraftText,
  useTypeStyles,
} from '@debrief/backstage-plugin-debrief-react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { Ref, useState } from 'react';
import { ObservationLine } from '../../observations/ObservationLine';
import { useSession } from '../../session/SessionContext';
import { useWords } from '../../useWords';
import type { Console } from '../useConsole';
import { useT } from '../useT';

const kindsShown = [
  'observation',
  'surprise',
  'communication',
  'finding',
] as const;

const useStyles = makeStyles(theme => ({
  form: {
    display: 'grid',
    gap: theme.spacing(1),
    padding: theme.spacing(2, 3),
    [theme.breakpoints.down('xs')]: { padding: theme.spacing(2, 2) },
    '& textarea': {
      minHeight: 64,
      [theme.breakpoints.down('xs')]: typeStyles.typedOnTelephone,
    },
  },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  none: {
    padding: theme.spacing(2, 3, 2),
    [theme.breakpoints.down('xs')]: { padding: theme.spacing(2) },
  },
}));

/** What people see, of all of them and at once; the newest first. */
export function ObservationsCard(props: {
  console: Console;
  inputRef: Ref<HTMLTextAreaElement>;
}) {
  const { observations, outbox, drills, isOpen } = props.console;
  const classes = useStyles();
  const text = useTypeStyles();
  const t = useT();
  const { userEntityRef } = useSession();
  const numberOf = (drillId: string | null) =>
    drills.find(it => it.id === drillId)?.number;
  const unsent = outbox.items.flatMap(({ key, message, at, refusal }) =>
    message.type === 'observation' && refusal === null
      ? [{ ...message, key, at, author: userEntityRef }]
      : [],
  );
  return (
    <TitledCard title={t('observations.title')}>
      {isOpen && (
        <ObservationForm console={props.console} inputRef={props.inputRef} />
      )}
      <QueryView query={observations}>
        {all => (
          <>
            {all.length + unsent.length === 0 && (
              <p className={`${text.body} ${classes.none}`}>
                {t('observations.none')}
              </p>
            )}
            <ol className={classes.list} aria-live="polite">
              {[...unsent].reverse().map(it => (
                <ObservationLine
                  key={it.key}
                  observation={it}
                  drillNumber={numberOf(it.drillId)}
                  isUnsent
                />
              ))}
              {[...all].reverse().map(it => (
                <ObservationLine
                  key={it.id}
                  observation={it}
                  drillNumber={numberOf(it.drillId)}
                />
              ))}
            </ol>
          </>
        )}
      </QueryView>
    </TitledCard>
  );
}

function ObservationForm(props: {
  console: Console;
  inputRef: Ref<HTMLTextAreaElement>;
}) {
  const { current } = props.console;
  const classes = useStyles();
  const text = useTypeStyles();
  const t = useT();
  const words = useWords();
  const { session } = useSession();
  const [typed, setTyped] = useDraftText('observation');
  const [kind, setKind] = useState<ObservationKind>('observation');
  const [said, setSaid] = useState('');
  const add = () => {
    if (typed.trim()) {
      session.outbox.add({
        type: 'observation',
        text: typed.trim(),
        kind,
        drillId: current?.incitedAt ? current.id : null,
        recognises: null,
      });
      setSaid(`${t('observations.said')}: ${typed.trim()}`);
      setTyped('');
      setKind('observation');
    }
  };
  return (
    <form
      className={classes.form}
      onSubmit={event => {
        event.preventDefault();
        add();
      }}
    >
      <TextRow
        inputRef={props.inputRef}
        label={t('observations.label')}
        placeholder={t('observations.label')}
        value={typed}
        onChange={setTyped}
        onEnter={add}
      />
      <ChoiceChips
        label={t('observations.kind')}
        value={kind}
        options={kindsShown.map(value => ({
          value,
          label: words(`observation.${value}`),
        }))}
        onChange={setKind}
      />
      <div>
        <Button
          type="submit"
          size="small"
          variant="outlined"
          color="primary"
          disabled={!typed.trim()}
        >
          {t('observations.add')}
        </Button>{' '}
        <span className={text.qualifying}>{t('observations.hint')}</span>
      </div>
      <SpokenText role="status">{said}</SpokenText>
    </form>
  );
}
