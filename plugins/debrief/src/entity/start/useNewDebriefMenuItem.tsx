import type { IconComponent } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useAsyncEntity } from '@backstage/plugin-catalog-react';
import { ReactNode, useMemo } from 'react';
import { DebriefIcon } from '../../DebriefIcon';
import { debriefTranslationRef } from '../../translation';
import { hasDebriefs } from '../hasDebriefs';
import { usePreloadedDialog } from './LazyNewDebriefDialog';
import { useMayCreateDebrief } from './useMayCreateDebrief';
import { useNewDebriefDialog } from './useNewDebriefDialog';

/** What `EntityLayout` takes as `UNSTABLE_extraContextMenuItems`. @public */
export interface EntityContextMenuItem {
  title: string;
  Icon: IconComponent;
  onClick: () => void;
}

/**
 * "New debrief" for the context menu of an entity page of the legacy frontend
 * system: give the items to `EntityLayout` and render the dialog beside it.
 * There are none where no debrief can be started.
 *
 * @public
 */
export function useNewDebriefMenuItem(): {
  extraContextMenuItems: EntityContextMenuItem[];
  dialog: ReactNode;
} {
  const { entity } = useAsyncEntity();
  const { t } = useTranslationRef(debriefTranslationRef);
  const mayCreate = useMayCreateDebrief();
  const { open, dialog } = useNewDebriefDialog(entity);
  const isOffered = mayCreate && entity !== undefined && hasDebriefs(entity);
  const extraContextMenuItems = useMemo(
    () =>
      isOffered
        ? [
            {
              title: t('newDebrief'),
              Icon: PreloadingIcon,
              onClick: () => open(),
            },
          ]
        : [],
    [isOffered, t, open],
  );
  return { extraContextMenuItems, dialog };
}

/** Is drawn when the menu is opened, and not with the page. */
const PreloadingIcon: IconComponent = props => {
  usePreloadedDialog();
  return <DebriefIcon {...props} />;
};
