import type { Entity } from '@backstage/catalog-model';
import type { DebriefKind } from '@debrief/backstage-plugin-debrief-common';
import { lazy, ReactNode, Suspense, useState } from 'react';

const NewDebriefDialog = lazy(() =>
  import('./NewDebriefDialog').then(m => ({ default: m.NewDebriefDialog })),
);

/**
 * The dialog that starts a debrief, to be rendered where it is opened from.
 */
export function useNewDebriefDialog(entity: Entity | undefined): {
  open: (kind?: DebriefKind) => void;
  dialog: ReactNode;
} {
  const [kind, setKind] = useState<DebriefKind>();
  return {
    open: (asked = 'incident') => setKind(asked),
    dialog: entity && kind && (
      <Suspense fallback={null}>
        <NewDebriefDialog
          entity={entity}
          kind={kind}
          onClose={() => setKind(undefined)}
        />
      </Suspense>
    ),
  };
}
