import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { DurationFacts } from '@debrief/backstage-plugin-debrief-common';
import {
  Fact,
  formatDuration,
  SignalColours,
  typeStyles,
  useSignalColours,
  useTypeStyles,
} from '@debrief/backstage-plugin-debrief-react';
import { makeStyles } from '@material-ui/core/styles';
import { debriefEntityTranslationRef } from '../translation';
import { DotStrip } from './strip/DotStrip';

const useStyles = makeStyles({
  mostMissed: {
    color: ({ attention }: SignalColours) => attention.main,
    ...typeStyles.strong,
  },
  allMet: {
    color: ({ held }: SignalColours) => held.main,
    ...typeStyles.strong,
  },
  neither: { ...typeStyles.strong },
});

/** How long something takes: the median, each time as a dot, and the target. */
export function DurationFact(props: {
  title: string;
  facts: DurationFacts;
  listPath: string;
  toDebrief: (id: string) => string;
}) {
  const { facts } = props;
  const classes = useStyles(useSignalColours());
  const text = useTypeStyles();
  const { t } = useTranslationRef(debriefEntityTranslationRef);
  if (facts.n === 0) {
    return (
      <Fact label={props.title} value="–">
        <p className={text.qualifying}>{t('facts.noDurations')}</p>
      </Fact>
    );
  }
  return (
    <Fact
      label={props.title}
      action={
        <Link to={props.listPath}>{t('facts.events', { count: facts.n })}</Link>
      }
      value={
        <>
          {formatDuration(facts.median)}{' '}
          <small>
            <span aria-hidden>▼ </span>
            {t('facts.median')}
          </small>
        </>
      }
    >
      <DotStrip title={props.title} facts={facts} toDebrief={props.toDebrief} />
      <p className={text.qualifying}>
        <span className={classes[judge(facts)]}>
          {t('facts.withinTarget', {
            amount: String(facts.n),
            within: String(facts.withinTarget),
          })}
        </span>{' '}
        {t('facts.withinTargetRest')}
        {' · '}
        {t('facts.p90', { duration: formatDuration(facts.p90) })}
        {facts.n > facts.points.length && (
          <>
            {' · '}
            {t('facts.newestDrawn', {
              amount: String(facts.points.length),
            })}
          </>
        )}
      </p>
    </Fact>
  );
}

function judge({ n, withinTarget }: DurationFacts) {
  if (withinTarget === n) {
    return 'allMet';
  }
  return withinTarget * 2 < n ? 'mostMissed' : 'neither';
}
