import { expectations } from '@debrief/backstage-plugin-debrief-common';
import {
  ChoiceChips,
  CountermeasureList,
  FieldFrame,
  typeStyles,
} from '@debrief/backstage-plugin-debrief-react';
import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import { useGameDayField, useSession } from '../../session/SessionContext';
import { PlanSection } from '../PlanSection';
import { useT } from '../useT';
import { HypothesisField } from './HypothesisField';

const useStyles = makeStyles(theme => ({
  expect: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1, 1.5),
    ...typeStyles.body,
  },
}));

/** What a team thinks will happen, and whether it thinks so. */
export function HypothesisSection() {
  const classes = useStyles();
  const t = useT();
  const { session } = useSession();
  const [expectation, setExpectation] = useGameDayField('expectation');
  return (
    <PlanSection section="hypothesis" hint={t('hypothesis.hint')}>
      <HypothesisField />
      <FieldFrame
        autosave={session.gameDay}
        path="expectation"
        label={t('hypothesis.expect')}
        describe={value => t(`hypothesis.expectation.${value}`)}
      >
        <div className={classes.expect}>
          <span aria-hidden>{t('hypothesis.expect')}</span>
          <ChoiceChips
            label={t('hypothesis.expect')}
            value={expectation}
            options={expectations.map(value => ({
              value,
              label: t(`hypothesis.expectation.${value}`),
            }))}
            onChange={setExpectation}
          />
        </div>
      </FieldFrame>
      {expectation === 'breaks' && (
        <div>
          <Alert severity="warning">{t('hypothesis.breaks')}</Alert>
          <CountermeasureList />
        </div>
      )}
    </PlanSection>
  );
}
