import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  EntityPicker,
  TitledCard,
  useDebriefSettings,
  ZoneField,
} from '@debrief/backstage-plugin-debrief-react';
import MenuItem from '@material-ui/core/MenuItem';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import { useId } from 'react';
import { debriefImportsTranslationRef } from '../translation';
import type { ImportDefaults } from '../batch/importedFile';
import { entityKinds } from './entityKinds';

const useStyles = makeStyles(theme => ({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 1fr) minmax(0, 1fr)',
    gap: theme.spacing(2),
    alignItems: 'start',
    padding: theme.spacing(2.5, 3),
    [theme.breakpoints.down('sm')]: {
      gridTemplateColumns: 'minmax(0, 1fr)',
      padding: theme.spacing(2),
    },
  },
}));

/** What holds where a document says nothing. */
export function DefaultsForm(props: {
  defaults: ImportDefaults;
  /** How many chosen documents cannot do without the default entities. */
  needingEntities: number;
  isMissing: boolean;
  disabled: boolean;
  onChange: (defaults: Partial<ImportDefaults>) => void;
}) {
  const classes = useStyles();
  const { t } = useTranslationRef(debriefImportsTranslationRef);
  const severityId = useId();
  const { severities } = useDebriefSettings();
  const { defaults, disabled, onChange } = props;
  return (
    <TitledCard title={t('defaults.title')}>
      <div className={classes.fields}>
        <EntityPicker
          multiple
          label={t('defaults.entities')}
          kinds={entityKinds}
          value={defaults.entities}
          onChange={entities => onChange({ entities })}
          disabled={disabled}
          error={props.isMissing}
          helperText={
            props.needingEntities > 0
              ? t('defaults.entitiesMissing', {
                  count: props.needingEntities,
                })
              : t('defaults.entitiesHint')
          }
        />
        <TextField
          id={severityId}
          select
          label={t('defaults.severity')}
          value={defaults.severity ?? ''}
          onChange={event => onChange({ severity: event.target.value || null })}
          disabled={disabled}
          InputLabelProps={{ shrink: true }}
          SelectProps={{ displayEmpty: true, labelId: `${severityId}-label` }}
          variant="outlined"
          size="small"
        >
          <MenuItem value="">{t('defaults.noSeverity')}</MenuItem>
          {severities.map(({ id, title }) => (
            <MenuItem key={id} value={id}>
              {title}
            </MenuItem>
          ))}
        </TextField>
        <ZoneField
          label={t('defaults.timeZone')}
          value={defaults.timeZone}
          onChange={timeZone => onChange({ timeZone })}
          disabled={disabled}
        />
      </div>
    </TitledCard>
  );
}
