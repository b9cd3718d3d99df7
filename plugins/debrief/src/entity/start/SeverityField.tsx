import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useDebriefSettings } from '@debrief/backstage-plugin-debrief-react';
import MenuItem from '@material-ui/core/MenuItem';
import TextField from '@material-ui/core/TextField';
import { ReactNode, useId } from 'react';
import { debriefEntityTranslationRef } from '../translation';

/** One of the severities of the organisation, or that nobody has said. */
export function SeverityField(props: {
  value: string | null;
  onChange: (severity: string | null) => void;
  error: boolean;
  helperText: ReactNode;
}) {
  const id = useId();
  const { t } = useTranslationRef(debriefEntityTranslationRef);
  const { severities } = useDebriefSettings();
  return (
    <TextField
      id={id}
      select
      label={t('dialog.severity')}
      value={props.value ?? ''}
      onChange={event => props.onChange(event.target.value || null)}
      error={props.error}
      helperText={props.helperText}
      InputLabelProps={{ shrink: true }}
      SelectProps={{ displayEmpty: true, labelId: `${id}-label` }}
      variant="outlined"
      size="small"
    >
      {severities.map(({ id: severity, title }) => (
        <MenuItem key={severity} value={severity}>
          {title}
        </MenuItem>
      ))}
      <MenuItem value="">{t('dialog.noSeverity')}</MenuItem>
    </TextField>
  );
}
