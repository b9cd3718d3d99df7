import {
  describeNumber,
  FieldFrame,
  NumberField,
  Section,
  useRejection,
} from '@debrief/backstage-plugin-debrief-react';
import { makeStyles } from '@material-ui/core/styles';
import { DebriefMarkdown } from '../DebriefMarkdown';
import { pathsOfSection } from '../model/debriefFields';
import { useEditor } from '../session/EditorContext';
import { useDebriefField } from '../session/useDebriefField';
import { useT } from '../useT';
import { CostField } from './CostField';

const paths = pathsOfSection('impact');

const useStyles = makeStyles(theme => ({
  numbers: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(200px, 1fr))',
    gap: theme.spacing(2),
  },
}));

/** Who felt it, how, and what it cost. */
export function ImpactSection() {
  const classes = useStyles();
  const t = useT();
  const { debrief } = useEditor().session;
  return (
    <Section section="impact" onPause={() => debrief.flush(paths)}>
      <DebriefMarkdown
        path="impact.description"
        label={t('impact.description')}
      />
      <div className={classes.numbers}>
        <CountField
          path="impact.customersAffected"
          label={t('impact.customers')}
        />
        <CountField path="impact.complaints" label={t('impact.complaints')} />
        <CostField />
      </div>
    </Section>
  );
}

function CountField(props: {
  path: 'impact.customersAffected' | 'impact.complaints';
  label: string;
}) {
  const { path, label } = props;
  const { debrief } = useEditor().session;
  const [value, setValue] = useDebriefField(path);
  const rejection = useRejection(debrief, path);
  return (
    <FieldFrame
      autosave={debrief}
      path={path}
      label={label}
      describe={describeNumber}
    >
      <NumberField
        label={label}
        value={value}
        onChange={setValue}
        error={Boolean(rejection)}
      />
    </FieldFrame>
  );
}
