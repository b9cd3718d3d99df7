import { createContext, ReactNode, useContext } from 'react';
import type { DraftStore } from './DraftStore';

const DraftsContext = createContext<DraftStore | undefined>(undefined);

/** Says where the texts of a page are kept until they are sent. */
export function DraftsProvider(props: {
  drafts: DraftStore;
  children: ReactNode;
}) {
  return (
    <DraftsContext.Provider value={props.drafts}>
      {props.children}
    </DraftsContext.Provider>
  );
}

export function useDrafts(): DraftStore {
  const drafts = useContext(DraftsContext);
  if (!drafts) {
    throw new Error('useDrafts is only for what lies within a DraftsProvider');
  }
  return drafts;
}
