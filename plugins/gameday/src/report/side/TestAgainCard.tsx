import { LinkButton } from '@backstage/core-components';
import {
  type Drill,
  gameDayCreatePermission,
} from '@debrief/backstage-plugin-debrief-common';
import {
  TitledCard,
  useDebriefSettings,
  useFindingsOf,
  usePermissionAnswer,
  useTypeStyles,
} from '@debrief/backstage-plugin-debrief-react';
import Box from '@material-ui/core/Box';
import { worstOutcome } from '../../chain/chain';
import { usePlaces } from '../../places/usePlaces';
import { useSession } from '../../session/SessionContext';
import { useT } from '../useT';

/** What is rehearsed next: the same condition, or the next harder step. */
export function TestAgainCard(props: { drills: Drill[] }) {
  const t = useT();
  const text = useTypeStyles();
  const places = usePlaces();
  const { gameDay } = useSession();
  const { environments } = useDebriefSettings();
  const findings = useFindingsOf(gameDay.id).data?.items ?? [];
  const mayPlan = usePermissionAnswer({
    permission: gameDayCreatePermission,
  }).allowed;
  const outcome = worstOutcome(props.drills);
  const place = environments.findIndex(it => it.id === gameDay.environment);
  const next = environments[place + 1]?.title;
  const retested =
    findings.find(it => it.state === 'done') ??
    findings.find(it => it.state !== 'dropped');
  const proposal = () => {
    if (gameDay.status !== 'completed' || !outcome) {
      return null;
    }
    if (outcome !== 'held') {
      return {
        say: t('again.refuted'),
        label: t('again.retest'),
        to: retested
          ? places.start({ countermeasureId: retested.id })
          : places.start({ after: gameDay.id, same: 'yes' }),
      };
    }
    return next
      ? {
          say: t('again.held', {
            environment: environments[place].title,
            next,
          }),
          label: t('again.next', { next }),
          to: places.start({ after: gameDay.id }),
        }
      : {
          say: t('again.unannounced'),
          label: t('again.planUnannounced'),
          to: places.start({ after: gameDay.id }),
        };
  };
  const proposed = proposal();
  return (
    <TitledCard title={t('again.title')} titleComponent="h3">
      <Box px={3} py={1.5}>
        <p className={text.body}>{proposed?.say ?? t('again.none')}</p>
        {proposed && mayPlan && (
          <Box mt={1}>
            <LinkButton
              to={proposed.to}
              size="small"
              variant="outlined"
              color="primary"
            >
              {proposed.label}
            </LinkButton>
          </Box>
        )}
      </Box>
    </TitledCard>
  );
}
