import { useField } from '@debrief/backstage-plugin-debrief-react';
import type { DebriefFields } from '../model/debriefFields';
import { useEditor } from './EditorContext';

/** One field of the debrief itself: what is typed, and how to type. */
export function useDebriefField<K extends keyof DebriefFields>(
  path: K,
): [value: DebriefFields[K], set: (value: DebriefFields[K]) => void] {
  return useField(useEditor().session.debrief, path);
}
