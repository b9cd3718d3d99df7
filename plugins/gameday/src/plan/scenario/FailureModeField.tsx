import {
  ChoiceChips,
  describeText,
  FieldFrame,
  useDebriefSettings,
} from '@debrief/backstage-plugin-debrief-react';
import Button from '@material-ui/core/Button';
import { useState } from 'react';
import { useGameDayField, useSession } from '../../session/SessionContext';
import { useT } from '../useT';

const shownAtFirst = 9;

/** How it fails, in the words of this organisation. */
export function FailureModeField() {
  const t = useT();
  const { session } = useSession();
  const { failureModes } = useDebriefSettings();
  const [failureMode, setFailureMode] = useGameDayField('failureMode');
  const [isWhole, setWhole] = useState(false);
  const all = failureModes.map(it => ({ value: it.id, label: it.title }));
  // One that app-config no longer lists is still what was said.
  if (failureMode && !all.some(it => it.value === failureMode)) {
    all.unshift({ value: failureMode, label: failureMode });
  }
  const shown = all.filter(
    (it, index) => isWhole || index < shownAtFirst || it.value === failureMode,
  );
  return (
    <FieldFrame
      autosave={session.gameDay}
      path="failureMode"
      label={t('failureMode')}
      withLabel
      describe={describeText}
    >
      <ChoiceChips
        label={t('failureMode')}
        value={failureMode ?? ''}
        options={shown}
        onChange={setFailureMode}
      />
      {shown.length < all.length && (
        <Button size="small" color="primary" onClick={() => setWhole(true)}>
          {t('moreModes', { count: all.length - shown.length })}
        </Button>
      )}
    </FieldFrame>
  );
}
