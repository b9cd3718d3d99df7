import { lazy, Suspense, useEffect } from 'react';
import type { NewDebriefDialogProps } from './NewDebriefDialog';

const load = () =>
  import('./NewDebriefDialog').then(m => ({ default: m.NewDebriefDialog }));

const NewDebriefDialog = lazy(load);

/** The dialog that starts a debrief, loaded apart from the page. */
export function LazyNewDebriefDialog(props: NewDebriefDialogProps) {
  return (
    <Suspense fallback={null}>
      <NewDebriefDialog {...props} />
    </Suspense>
  );
}

/**
 * Loads the dialog before it is asked for: whoever opens it begins to type at
 * once. To be called when somebody is about to, and not with every page that
 * they could open it from.
 */
export function preloadDialog(): void {
  // If that fails, opening the dialog tries again and says why.
  load().catch(() => {});
}

/** {@link preloadDialog} where something is shown. */
export function usePreloadedDialog(): void {
  useEffect(preloadDialog, []);
}
