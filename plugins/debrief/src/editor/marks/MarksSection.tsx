import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  findMarkProblems,
  markNames,
  targetsOf,
} from '@debrief/backstage-plugin-debrief-common';
import type { MarkName } from '@debrief/backstage-plugin-debrief-common';
import {
  DateTimeField,
  debriefReactTranslationRef,
  FieldFrame,
  formatInstant,
  MarksPicture,
  Section,
  typeStyles,
  useDebriefSettings,
  useLocale,
  useSaveState,
  useTimeZone,
  ZoneField,
} from '@debrief/backstage-plugin-debrief-react';
import { makeStyles } from '@material-ui/core/styles';
import { marksOf, pathsOfSection } from '../model/debriefFields';
import { useEditor } from '../session/EditorContext';
import { useT } from '../useT';

const paths = pathsOfSection('marks');

const useStyles = makeStyles(theme => ({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(220px, 1fr))',
    gap: theme.spacing(2),
  },
  hint: {
    margin: 0,
    ...typeStyles.qualifying,
    color: theme.palette.text.secondary,
  },
}));

/** When it really began, was detected, mitigated, resolved, and discussed. */
export function MarksSection() {
  const classes = useStyles();
  const t = useT();
  const { debrief } = useEditor().session;
  const settings = useDebriefSettings();
  const { timeZone, setTimeZone } = useTimeZone();
  const { typed } = useSaveState(debrief);
  const marks = marksOf(typed);

  return (
    <Section
      section="marks"
      hint={t('marks.hint')}
      onPause={() => debrief.flush(paths)}
    >
      <MarksPicture
        marks={marks}
        targets={targetsOf({ marks, severity: typed.severity }, settings)}
        timeZone={timeZone}
        onMove={(mark, instant) => debrief.edit(`marks.${mark}`, instant)}
        onMoved={() => debrief.flush(paths)}
      />
      <div className={classes.fields}>
        {markNames.map(mark => (
          <MarkField key={mark} mark={mark} timeZone={timeZone} />
        ))}
        <ZoneField
          label={t('marks.zone')}
          value={timeZone}
          onChange={setTimeZone}
        />
      </div>
      <p className={classes.hint}>{t('marks.startedHint')}</p>
    </Section>
  );
}

function MarkField(props: { mark: MarkName; timeZone: string }) {
  const { mark, timeZone } = props;
  const t = useT();
  const kit = useTranslationRef(debriefReactTranslationRef).t;
  const locale = useLocale();
  const { debrief } = useEditor().session;
  const { typed, pending } = useSaveState(debrief);
  const path = `marks.${mark}` as const;
  const problem = findMarkProblems(marksOf(typed)).find(it => it.mark === mark);
  const error =
    problem && t('marks.notBefore', { mark: kit(`mark.${problem.notBefore}`) });

  return (
    <FieldFrame
      autosave={debrief}
      path={path}
      label={kit(`mark.${mark}`)}
      error={error}
      describe={value =>
        value ? formatInstant(value, { timeZone, locale }) : ''
      }
    >
      <DateTimeField
        label={kit(`mark.${mark}`)}
        value={typed[path]}
        onChange={value => debrief.edit(path, value)}
        timeZone={timeZone}
        error={Boolean(error ?? pending.get(path)?.rejection)}
      />
    </FieldFrame>
  );
}
