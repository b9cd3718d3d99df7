import {
  useDebriefSettings,
  useRevisions,
} from '@debrief/backstage-plugin-debrief-react';
import type { Revision } from '@debrief/backstage-plugin-debrief-common';
import { createContext, ReactNode, useContext, useMemo } from 'react';
import { countermeasureModel } from '../model/countermeasureFields';
import {
  debriefModel,
  DebriefSection,
  pathsOfSection,
} from '../model/debriefFields';
import { timelineModel } from '../model/timelineFields';
import type { Row } from '../saving/RowAutosaves';
import type { ResourceModel } from '../saving/saveState';
import { Completeness, completenessOf } from './completeness';
import { useEditor } from './EditorContext';
import { Saved, savedOf, worstOf } from './savedStatus';
import { SectionId } from './sections';
import { useRows, useSaveState } from './useField';

export interface SectionStatus extends Completeness {
  saved: Saved;
}

export type SectionStatuses = Record<SectionId, SectionStatus>;

const SectionStatusesContext = createContext<SectionStatuses | undefined>(
  undefined,
);

/** Knows of every section how much of it is written, and how much saved. */
export function SectionStatusesProvider(props: { children: ReactNode }) {
  const { session, debrief } = useEditor();
  const settings = useDebriefSettings();
  const state = useSaveState(session.debrief);
  const entries = useRows(session.timeline);
  const countermeasures = useRows(session.countermeasures);
  const revisions = useRevisions(debrief.id).data?.items;

  const statuses = useMemo((): SectionStatuses => {
    const held = debriefModel.findHeld(state.typed);
    const written = {
      debrief: state.typed,
      status: debrief.status,
      entries: entries.length,
      countermeasures: countermeasures.map(it => it.autosave.getState().typed),
    };
    const status = (section: SectionId, saved: Saved) => ({
      ...completenessOf(section, written, settings),
      saved,
    });
    const ofFields = (section: DebriefSection) => {
      const paths = pathsOfSection(section);
      const saved = savedOf(state, paths, held);
      return status(section, {
        ...saved,
        at: saved.at ?? lastSaved(revisions ?? [], paths),
      });
    };
    return {
      event: ofFields('event'),
      marks: ofFields('marks'),
      timeline: status('timeline', savedRows(entries, timelineModel)),
      impact: ofFields('impact'),
      questions: ofFields('questions'),
      factors: ofFields('factors'),
      wentWell: ofFields('wentWell'),
      countermeasures: status(
        'countermeasures',
        savedRows(countermeasures, countermeasureModel),
      ),
      publish: ofFields('publish'),
    };
  }, [state, entries, countermeasures, settings, debrief.status, revisions]);

  return (
    <SectionStatusesContext.Provider value={statuses}>
      {props.children}
    </SectionStatusesContext.Provider>
  );
}

export function useSectionStatuses(): SectionStatuses {
  const statuses = useContext(SectionStatusesContext);
  if (!statuses) {
    throw new Error('Only for what lies within a SectionStatusesProvider');
  }
  return statuses;
}

function savedRows<F extends object>(
  rows: readonly Row<F>[],
  model: ResourceModel<F>,
): Saved {
  return worstOf(
    rows.map(row => {
      const state = row.autosave.getState();
      return savedOf(state, model.paths, model.findHeld(state.typed));
    }),
  );
}

/** When one of the fields was saved before this page was opened. */
function lastSaved(
  revisions: readonly Revision[],
  paths: readonly string[],
): string | null {
  const fields = new Set(paths.map(path => path.split('.')[0]));
  return (
    revisions.find(
      it =>
        it.action !== 'created' &&
        it.changedFields.some(field => fields.has(field.split('.')[0])),
    )?.at ?? null
  );
}
