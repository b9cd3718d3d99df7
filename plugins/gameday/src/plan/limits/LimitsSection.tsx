import {
  describeList,
  describeText,
  FieldFrame,
  LineRows,
} from '@debrief/backstage-plugin-debrief-react';
import { makeStyles } from '@material-ui/core/styles';
import { useGameDayField, useSession } from '../../session/SessionContext';
import { PlanMarkdown } from '../PlanMarkdown';
import { PlanSection } from '../PlanSection';
import { useT } from '../useT';

const useStyles = makeStyles(theme => ({
  pairs: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: theme.spacing(2, 3),
    [theme.breakpoints.down('sm')]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
}));

/** How far it may reach, when it is stopped, and how it is undone. */
export function LimitsSection() {
  const classes = useStyles();
  const t = useT();
  return (
    <PlanSection section="limits">
      <PlanMarkdown
        path="blastRadius"
        label={t('limits.blastRadius')}
        placeholder={t('limits.blastRadiusHint')}
      />
      <div className={classes.pairs}>
        <LinesField path="abortConditions" />
        <LinesField path="restoreSteps" />
        <LinesField path="expectedAlerts" />
      </div>
    </PlanSection>
  );
}

function LinesField(props: {
  path: 'abortConditions' | 'restoreSteps' | 'expectedAlerts';
}) {
  const { path } = props;
  const t = useT();
  const { gameDay } = useSession().session;
  const [lines, setLines] = useGameDayField(path);
  return (
    <FieldFrame
      autosave={gameDay}
      path={path}
      label={t(`limits.${path}`)}
      withLabel
      describe={describeList(describeText)}
    >
      <LineRows
        lines={lines}
        onChange={setLines}
        lineLabel={it => t(`limits.line.${path}`, { number: String(it) })}
        addLabel={t(`limits.add.${path}`)}
      />
    </FieldFrame>
  );
}
