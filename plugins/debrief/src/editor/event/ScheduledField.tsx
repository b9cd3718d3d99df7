import { FieldFrame } from '@debrief/backstage-plugin-debrief-react';
import Checkbox from '@material-ui/core/Checkbox';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import { useEditor } from '../session/EditorContext';
import { useDebriefField } from '../session/useDebriefField';
import { useT } from '../useT';

/** Whether it was planned, as maintenance is. */
export function ScheduledField() {
  const t = useT();
  const { debrief } = useEditor().session;
  const [scheduled, setScheduled] = useDebriefField('scheduled');
  const yesOrNo = (value: boolean) => t(value ? 'event.yes' : 'event.no');
  return (
    <FieldFrame
      autosave={debrief}
      path="scheduled"
      label={t('event.scheduled')}
      describe={yesOrNo}
    >
      <FormControlLabel
        control={
          <Checkbox
            size="small"
            color="primary"
            checked={scheduled}
            onChange={event => setScheduled(event.target.checked)}
          />
        }
        label={t('event.scheduled')}
      />
    </FieldFrame>
  );
}
