import type { StartAdvice } from '@debrief/backstage-plugin-debrief-common';
import {
  savedOf,
  SectionsProvider,
  useRows,
  useSaveState,
  worstOf,
} from '@debrief/backstage-plugin-debrief-react';
import { ReactNode, useMemo } from 'react';
import { drillModel } from '../model/drillFields';
import { gameDayModel, pathsOfSection } from '../model/gameDayFields';
import { useSession } from '../session/SessionContext';
import { anchorOf, SectionId, sectionsOf } from './planSections';
import { useStartAdvice } from './useStartAdvice';
import { useT } from './useT';

/** Where each advice is followed. */
export const sectionOfAdvice: Record<StartAdvice, SectionId> = {
  hypothesis: 'hypothesis',
  steadyState: 'steadyState',
  blastRadius: 'limits',
  abortConditions: 'limits',
  restoreSteps: 'limits',
  expectedAlerts: 'limits',
  roles: 'roles',
  onlyObserver: 'roles',
  preparations: 'preparations',
  drills: 'drills',
  injects: 'injects',
  scheduledAt: 'roles',
  stagingFirst: 'roles',
};

/** Knows of every section of a plan what it lacks, and how much is saved. */
export function PlanSectionsProvider(props: { children: ReactNode }) {
  const t = useT();
  const { session } = useSession();
  const state = useSaveState(session.gameDay);
  const drills = useRows(session.drills);
  const { advice, earlier } = useStartAdvice();

  const sections = useMemo(() => {
    const held = gameDayModel.findHeld(state.typed);
    const savedOfSection = (section: SectionId) =>
      section === 'drills'
        ? worstOf(
            drills.map(({ autosave }) => {
              const row = autosave.getState();
              return savedOf(
                row,
                drillModel.paths,
                drillModel.findHeld(row.typed),
              );
            }),
          )
        : savedOf(state, pathsOfSection(section), held);
    return sectionsOf(state.typed.form).map(id => {
      const lacks = advice.filter(it => sectionOfAdvice[it] === id);
      return {
        id,
        anchor: anchorOf(id),
        name: t(`sections.${id}`),
        status: {
          is:
            lacks.length > 0 ? ('incomplete' as const) : ('complete' as const),
          notes: lacks
            .map(it => t(`ready.lacks.${it}`, { environment: earlier ?? '' }))
            .join(' '),
          saved: savedOfSection(id),
        },
      };
    });
  }, [state, drills, advice, earlier, t]);
  return (
    <SectionsProvider sections={sections}>{props.children}</SectionsProvider>
  );
}
