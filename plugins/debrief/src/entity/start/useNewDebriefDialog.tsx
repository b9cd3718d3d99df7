import type { Entity } from '@backstage/catalog-model';
import type { DebriefKind } from '@debrief/backstage-plugin-debrief-common';
import { ReactNode, useCallback, useState } from 'react';
import { LazyNewDebriefDialog } from './LazyNewDebriefDialog';

/**
 * The dialog that starts a debrief, to be rendered where it is opened from.
 */
export function useNewDebriefDialog(entity: Entity | undefined): {
  open: (kind?: DebriefKind) => void;
  dialog: ReactNode;
} {
  const [kind, setKind] = useState<DebriefKind>();
  const open = useCallback(
    (asked: DebriefKind = 'incident') => setKind(asked),
    [],
  );
  return {
    open,
    dialog: entity && kind && (
      <LazyNewDebriefDialog
        entity={entity}
        kind={kind}
        onClose={() => setKind(undefined)}
      />
    ),
  };
}
