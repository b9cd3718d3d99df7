import type { GameDayForm } from '@debrief/backstage-plugin-debrief-common';
import type { PlanSection } from '../model/gameDayFields';

export type SectionId = PlanSection | 'drills';

/** The sections of a plan, in the order in which one thinks. */
export function sectionsOf(form: GameDayForm): SectionId[] {
  return form === 'injection'
    ? [
        'scenario',
        'hypothesis',
        'steadyState',
        'limits',
        'drills',
        'roles',
        'preparations',
      ]
    : ['scenario', 'hypothesis', 'injects', 'roles', 'preparations'];
}

/** The id of the element that is the section. */
export function anchorOf(section: SectionId): string {
  return `game-day-section-${section}`;
}
