import {
  debriefKinds,
  visibilities,
} from '@debrief/backstage-plugin-debrief-common';
import {
  ChoiceChips,
  describeText,
  EntityPicker,
  FieldFrame,
  KindLabel,
  Section,
  SelectField,
  useDebriefSettings,
  useRejection,
} from '@debrief/backstage-plugin-debrief-react';
import Checkbox from '@material-ui/core/Checkbox';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import { makeStyles } from '@material-ui/core/styles';
import { DebriefMarkdown } from '../DebriefMarkdown';
import { pathsOfSection } from '../model/debriefFields';
import { useEditor } from '../session/EditorContext';
import { useDebriefField } from '../session/useDebriefField';
import { useT } from '../useT';
import { AffectedEntities } from './AffectedEntities';
import { TagsField } from './TagsField';
import { TitleField } from './TitleField';

const paths = pathsOfSection('event');

const useStyles = makeStyles(theme => ({
  kinds: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1, 2),
  },
  pairs: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: theme.spacing(2),
    [theme.breakpoints.down('xs')]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
}));

/** What happened, to what, and whose debrief it is. */
export function EventSection() {
  const classes = useStyles();
  const t = useT();
  const { debrief } = useEditor().session;
  return (
    <Section
      section="event"
      onPause={() => debrief.flush(paths)}
      onLeave={() => debrief.leave(paths)}
    >
      <TitleField />
      <KindField />
      <DebriefMarkdown
        path="summary"
        label={t('editor.event.summary')}
        placeholder={t('editor.event.summaryHint')}
        minRows={3}
      />
      <AffectedEntities />
      <div className={classes.pairs}>
        <SeverityField />
        <VisibilityField />
        <PersonField path="owner" kinds={['User', 'Group']} />
        <PersonField path="facilitator" kinds={['User']} />
      </div>
      <TagsField />
    </Section>
  );
}

function KindField() {
  const classes = useStyles();
  const t = useT();
  const { debrief } = useEditor().session;
  const [kind, setKind] = useDebriefField('kind');
  const [scheduled, setScheduled] = useDebriefField('scheduled');
  const yesOrNo = (value: boolean) =>
    t(value ? 'editor.event.yes' : 'editor.event.no');
  return (
    <div className={classes.kinds}>
      <FieldFrame
        autosave={debrief}
        path="kind"
        label={t('editor.event.kind')}
        describe={describeText}
      >
        <ChoiceChips
          label={t('editor.event.kind')}
          value={kind}
          options={debriefKinds.map(value => ({
            value,
            label: <KindLabel kind={value} />,
          }))}
          onChange={setKind}
        />
      </FieldFrame>
      <FieldFrame
        autosave={debrief}
        path="scheduled"
        label={t('editor.event.scheduled')}
        describe={yesOrNo}
      >
        <FormControlLabel
          control={
            <Checkbox
              size="small"
              color="primary"
              checked={scheduled}
              onChange={event => setScheduled(event.target.checked)}
            />
          }
          label={t('editor.event.scheduled')}
        />
      </FieldFrame>
    </div>
  );
}

function SeverityField() {
  const t = useT();
  const { debrief } = useEditor().session;
  const { severities } = useDebriefSettings();
  const [severity, setSeverity] = useDebriefField('severity');
  const options = severities.map(it => ({ value: it.id, label: it.title }));
  // One that app-config no longer lists is still what was said.
  if (severity && !severities.some(it => it.id === severity)) {
    options.push({ value: severity, label: severity });
  }
  return (
    <FieldFrame
      autosave={debrief}
      path="severity"
      label={t('editor.event.severity')}
      describe={describeText}
    >
      <SelectField
        label={t('editor.event.severity')}
        value={severity}
        none={t('editor.event.noSeverity')}
        options={options}
        onChange={setSeverity}
        onClear={() => setSeverity(null)}
      />
    </FieldFrame>
  );
}

function VisibilityField() {
  const t = useT();
  const { debrief } = useEditor().session;
  const [visibility, setVisibility] = useDebriefField('visibility');
  return (
    <FieldFrame
      autosave={debrief}
      path="visibility"
      label={t('editor.event.visibility')}
      hint={visibility === 'restricted' && t('editor.event.restrictedHint')}
      describe={value => t(`editor.event.visible.${value}`)}
    >
      <SelectField
        label={t('editor.event.visibility')}
        value={visibility}
        options={visibilities.map(value => ({
          value,
          label: t(`editor.event.visible.${value}`),
        }))}
        onChange={setVisibility}
      />
    </FieldFrame>
  );
}

function PersonField(props: {
  path: 'owner' | 'facilitator';
  kinds: string[];
}) {
  const { path } = props;
  const t = useT();
  const { debrief } = useEditor().session;
  const [value, setValue] = useDebriefField(path);
  const rejection = useRejection(debrief, path);
  const label = t(`editor.event.${path}`);
  return (
    <FieldFrame
      autosave={debrief}
      path={path}
      label={label}
      hint={t(`editor.event.${path}Hint`)}
      describe={describeText}
    >
      <EntityPicker
        label={label}
        kinds={props.kinds}
        value={value}
        onChange={setValue}
        freeSolo
        error={Boolean(rejection)}
      />
    </FieldFrame>
  );
}
