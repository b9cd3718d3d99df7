import type { Debrief } from '@debrief/backstage-plugin-debrief-common';
import { createContext, ReactNode, useContext } from 'react';
import type { EditorSession } from './EditorSession';

export interface Editor {
  session: EditorSession;
  /** As the server had it last. */
  debrief: Debrief;
  /** The server has something newer. */
  onDebrief: (debrief: Debrief) => void;
  /** Whether countermeasures may be added and changed as well. */
  mayChangeCountermeasures: boolean;
  mayPublish: boolean;
}

const EditorContext = createContext<Editor | undefined>(undefined);

export function EditorProvider(props: { value: Editor; children: ReactNode }) {
  return (
    <EditorContext.Provider value={props.value}>
      {props.children}
    </EditorContext.Provider>
  );
}

/** The debrief that is being written, to everything on the page. */
export function useEditor(): Editor {
  const editor = useContext(EditorContext);
  if (!editor) {
    throw new Error('useEditor is only for what lies within an EditorProvider');
  }
  return editor;
}
