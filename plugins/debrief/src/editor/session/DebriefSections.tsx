import type { Revision } from '@debrief/backstage-plugin-debrief-common';
import {
  countermeasureModel,
  ResourceModel,
  Row,
  Saved,
  savedOf,
  SectionsProvider,
  useDebriefSettings,
  useRevisions,
  useRows,
  useSaveState,
  worstOf,
} from '@debrief/backstage-plugin-debrief-react';
import { ReactNode, useMemo } from 'react';
import {
  debriefModel,
  DebriefSection,
  pathsOfSection,
} from '../model/debriefFields';
import { timelineModel } from '../model/timelineFields';
import { useT } from '../useT';
import { Completeness, completenessOf } from './completeness';
import { useEditor } from './EditorContext';
import { anchorOfSection, SectionId, sectionIds } from './sections';
import { useNoteText } from './useNoteText';

type Status = Completeness & { saved: Saved };

/** Knows of every section how much of it is written, and how much saved. */
export function DebriefSectionsProvider(props: { children: ReactNode }) {
  const t = useT();
  const noteText = useNoteText();
  const { session, debrief } = useEditor();
  const settings = useDebriefSettings();
  const state = useSaveState(session.debrief);
  const entries = useRows(session.timeline);
  const countermeasures = useRows(session.countermeasures);
  const revisions = useRevisions(debrief.id).data?.items;

  const statuses = useMemo((): Record<SectionId, Status> => {
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

  const sections = useMemo(
    () =>
      sectionIds.map(id => ({
        id,
        anchor: anchorOfSection(id),
        name: t(`sections.${id}`),
        status: {
          ...statuses[id],
          notes: statuses[id].notes.map(noteText).join(', '),
        },
      })),
    [statuses, noteText, t],
  );
  return (
    <SectionsProvider sections={sections}>{props.children}</SectionsProvider>
  );
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
