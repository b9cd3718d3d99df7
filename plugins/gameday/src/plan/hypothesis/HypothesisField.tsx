import {
  describeText,
  FieldFrame,
  TextRow,
  typeStyles,
} from '@debrief/backstage-plugin-debrief-react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { useState } from 'react';
import { useGameDayField, useSession } from '../../session/SessionContext';
import { useT } from '../useT';
import { joinHypothesis, splitHypothesis } from './hypothesisParts';

const useStyles = makeStyles(theme => ({
  sentence: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(160px, 1fr) auto minmax(160px, 1fr)',
    alignItems: 'center',
    gap: theme.spacing(1),
    ...typeStyles.entryTitle,
    [theme.breakpoints.down('sm')]: {
      gridTemplateColumns: 'minmax(0, 1fr)',
      gap: theme.spacing(0.5),
    },
    '& textarea': typeStyles.strong,
  },
  own: { '& textarea': typeStyles.strong },
}));

/** "With X, customers still Y"; the form helps, any sentence is accepted. */
export function HypothesisField() {
  const classes = useStyles();
  const t = useT();
  const { session } = useSession();
  const [hypothesis, setHypothesis] = useGameDayField('hypothesis');
  const [isOwn, setOwn] = useState(splitHypothesis(hypothesis) === null);
  const parts = isOwn ? null : splitHypothesis(hypothesis);
  return (
    <FieldFrame
      autosave={session.gameDay}
      path="hypothesis"
      label={t('sections.hypothesis')}
      error={hypothesis.trim() ? undefined : t('hypothesis.needed')}
      describe={describeText}
      fromText={text => text}
    >
      {parts ? (
        <div className={classes.sentence}>
          <span aria-hidden>{t('hypothesis.with')}</span>
          <TextRow
            label={`${t('hypothesis.with')} ${t('hypothesis.condition')}`}
            placeholder={t('hypothesis.condition')}
            value={parts.condition}
            onChange={condition =>
              setHypothesis(joinHypothesis({ ...parts, condition }))
            }
            onEnter={() => undefined}
          />
          <span aria-hidden>{t('hypothesis.customers')}</span>
          <TextRow
            label={`${t('hypothesis.customers')} ${t('hypothesis.outcome')}`}
            placeholder={t('hypothesis.outcome')}
            value={parts.outcome}
            onChange={outcome =>
              setHypothesis(joinHypothesis({ ...parts, outcome }))
            }
            onEnter={() => undefined}
          />
        </div>
      ) : (
        <div className={classes.own}>
          <TextRow
            label={t('sections.hypothesis')}
            value={hypothesis}
            onChange={setHypothesis}
            isInvalid={!hypothesis.trim()}
          />
        </div>
      )}
      {(parts || splitHypothesis(hypothesis)) && (
        <Button size="small" color="primary" onClick={() => setOwn(!isOwn)}>
          {t(parts ? 'hypothesis.own' : 'hypothesis.helped')}
        </Button>
      )}
    </FieldFrame>
  );
}
