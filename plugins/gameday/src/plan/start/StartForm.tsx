import {
  GameDay,
  gameDayEndpoints,
  GameDayForm,
  gameDayForms,
  GameDayInput,
  titleLimit,
} from '@debrief/backstage-plugin-debrief-common';
import {
  ChoiceChips,
  EntityPicker,
  TextInput,
  typeStyles,
  useCreateOnce,
  useNavigate,
  useTypeStyles,
} from '@debrief/backstage-plugin-debrief-react';
import Button from '@material-ui/core/Button';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import { FormEvent, useRef, useState } from 'react';
import { usePlaces } from '../../places/usePlaces';
import { useWords } from '../../useWords';
import { useT } from '../useT';
import { Beginning, ofTabletop } from './beginning';
import { TabletopChoice } from './TabletopChoice';
import { useTabletop } from './useSources';

const useStyles = makeStyles(theme => ({
  root: {
    maxWidth: 1000,
    '& .MuiButton-root': { textTransform: 'none' },
  },
  title: { margin: 0, ...typeStyles.pageTitle },
  card: {
    display: 'grid',
    gap: theme.spacing(2),
    padding: theme.spacing(2.5, 3),
    marginTop: theme.spacing(2),
    [theme.breakpoints.down('xs')]: { padding: theme.spacing(2) },
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1.5) },
}));

/**
 * The few things without which there is no game day. A tabletop or a wheel can
 * be made of a debrief, and then only has to be begun.
 */
export function StartForm(props: {
  beginning: Beginning;
  form: GameDayForm | undefined;
}) {
  const classes = useStyles();
  const text = useTypeStyles();
  const t = useT();
  const words = useWords();
  const places = usePlaces();
  const navigate = useNavigate();
  const goesToConsole = useRef(false);
  // What the address says comes first; then what is typed.
  const [beginning] = useState(props.beginning);
  const [form, setForm] = useState<GameDayForm>(
    props.form ?? beginning.form ?? 'injection',
  );
  const [typed, setTyped] = useState<Partial<Beginning>>({});
  const [debriefId, setDebriefId] = useState(
    beginning.rehearses?.[0]?.debriefId ?? null,
  );
  const [timeFactor, setTimeFactor] = useState(1);
  const isTold = form !== 'injection';
  const tabletop = useTabletop(isTold ? debriefId : null);
  const input: GameDayInput = {
    ...beginning,
    ...(isTold && tabletop.data && ofTabletop(tabletop.data, timeFactor, t)),
    ...typed,
    form,
  };
  const { save, isPending, error } = useCreateOnce<GameDayInput, GameDay>({
    create: (api, body, idempotencyKey) =>
      api.call(gameDayEndpoints.create, { body, idempotencyKey }),
    onSaved: ({ id }) =>
      navigate(goesToConsole.current ? places.run(id) : places.edit(id), {
        replace: true,
      }),
  });
  const isEnough =
    input.title.trim() !== '' &&
    input.hypothesis.trim() !== '' &&
    input.entities.length > 0 &&
    !(isTold && debriefId && !tabletop.data);
  const create = (event: FormEvent, opensConsole: boolean) => {
    event.preventDefault();
    if (isEnough) {
      goesToConsole.current = opensConsole;
      save(input);
    }
  };
  const type = (change: Partial<Beginning>) =>
    setTyped({ ...typed, ...change });

  return (
    <form className={classes.root} onSubmit={event => create(event, false)}>
      <h2 className={classes.title}>{t('start.title')}</h2>
      <p className={text.qualifying}>{t('start.hint')}</p>
      <Paper className={classes.card} variant="outlined">
        <div>
          <ChoiceChips
            label={t('formLabel')}
            value={form}
            options={gameDayForms.map(value => ({
              value,
              label: words(`form.${value}`),
            }))}
            onChange={setForm}
          />
          <p className={text.qualifying}>{t(`start.formHint.${form}`)}</p>
        </div>
        {isTold && (
          <TabletopChoice
            debriefId={debriefId}
            onDebrief={setDebriefId}
            query={tabletop}
            timeFactor={timeFactor}
            onTimeFactor={setTimeFactor}
          />
        )}
        <TextInput
          label={t('titleLabel')}
          value={input.title}
          onChange={event => type({ title: event.target.value })}
          required
          inputProps={{ maxLength: titleLimit }}
          InputLabelProps={{ shrink: true }}
        />
        <TextInput
          label={t('sections.hypothesis')}
          value={input.hypothesis}
          onChange={event => type({ hypothesis: event.target.value })}
          required
          multiline
          helperText={t('hypothesis.hint')}
          InputLabelProps={{ shrink: true }}
        />
        <EntityPicker
          label={t('entities')}
          kinds={['Component', 'API', 'Resource', 'System', 'Domain']}
          multiple
          freeSolo
          value={input.entities.map(it => it.entityRef)}
          onChange={refs =>
            type({
              entities: refs.map((entityRef, index) => ({
                entityRef,
                role: index === 0 ? 'target' : 'impacted',
              })),
            })
          }
        />
        {error && (
          <Alert severity="error">
            {t('start.failed', { message: error.message })}
          </Alert>
        )}
        <div className={classes.actions}>
          <Button
            type="submit"
            variant="contained"
            color="primary"
            disabled={!isEnough || isPending}
          >
            {t('start.create')}
          </Button>
          {isTold && (
            <Button
              variant="outlined"
              color="primary"
              disabled={!isEnough || isPending}
              onClick={event => create(event, true)}
            >
              {t('start.createAndRun')}
            </Button>
          )}
        </div>
      </Paper>
    </form>
  );
}
