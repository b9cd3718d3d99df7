import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { DebriefKind } from '@debrief/backstage-plugin-debrief-common';
import { KindLabel, typeStyles } from '@debrief/backstage-plugin-debrief-react';
import FormControl from '@material-ui/core/FormControl';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import FormHelperText from '@material-ui/core/FormHelperText';
import FormLabel from '@material-ui/core/FormLabel';
import Radio from '@material-ui/core/Radio';
import RadioGroup from '@material-ui/core/RadioGroup';
import { useId } from 'react';
import { debriefEntityTranslationRef } from '../translation';

// A game day has its own way to begin.
const kinds: readonly DebriefKind[] = ['incident', 'near-miss', 'weak-signal'];

/** Chooses what kind of event it was, by shape and word. */
export function KindField(props: {
  value: DebriefKind;
  onChange: (kind: DebriefKind) => void;
  error?: string;
  className?: string;
}) {
  const labelId = useId();
  const { t } = useTranslationRef(debriefEntityTranslationRef);
  return (
    <FormControl
      className={props.className}
      error={props.error !== undefined}
      component="fieldset"
    >
      <FormLabel
        id={labelId}
        component="legend"
        style={{ ...typeStyles.qualifying }}
      >
        {t('dialog.kind')}
      </FormLabel>
      <RadioGroup
        row
        aria-labelledby={labelId}
        value={props.value}
        onChange={event => {
          const kind = kinds.find(it => it === event.target.value);
          if (kind) {
            props.onChange(kind);
          }
        }}
      >
        {kinds.map(kind => (
          <FormControlLabel
            key={kind}
            value={kind}
            control={<Radio color="primary" size="small" />}
            label={<KindLabel kind={kind} />}
          />
        ))}
      </RadioGroup>
      {props.error && <FormHelperText>{props.error}</FormHelperText>}
    </FormControl>
  );
}
