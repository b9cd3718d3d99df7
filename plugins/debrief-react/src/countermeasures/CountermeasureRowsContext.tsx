import { createContext, ReactNode, useContext } from 'react';
import type { RowAutosaves } from '../saving/RowAutosaves';
import type { CountermeasureFields } from './countermeasureFields';

/** The countermeasures of one source while they are written. */
export interface CountermeasureRows {
  rows: RowAutosaves<CountermeasureFields>;
  /** Whether they may be added and changed. */
  mayChange: boolean;
}

const RowsContext = createContext<CountermeasureRows | undefined>(undefined);

export function CountermeasureRowsProvider(props: {
  value: CountermeasureRows;
  children: ReactNode;
}) {
  return (
    <RowsContext.Provider value={props.value}>
      {props.children}
    </RowsContext.Provider>
  );
}

export function useCountermeasureRows(): CountermeasureRows {
  const rows = useContext(RowsContext);
  if (!rows) {
    throw new Error('Rows are only for what lies in their provider');
  }
  return rows;
}
