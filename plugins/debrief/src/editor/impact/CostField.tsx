import {
  FieldFrame,
  NumberField,
  TextInput,
} from '@debrief/backstage-plugin-debrief-react';
import { makeStyles } from '@material-ui/core/styles';
import { useState } from 'react';
import { isCurrency } from '../model/debriefFields';
import { useEditor } from '../session/EditorContext';
import { useDebriefField } from '../session/useDebriefField';
import { useT } from '../useT';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 88px',
    gap: theme.spacing(1),
  },
}));

/** An amount of money; nothing as long as there is no amount. */
export function CostField() {
  const classes = useStyles();
  const t = useT();
  const { debrief } = useEditor().session;
  const [cost, setCost] = useDebriefField('impact.cost');
  // A currency without an amount is nothing that could be saved.
  const [lastCurrency, setLastCurrency] = useState('EUR');
  const currency = cost?.currency ?? lastCurrency;
  const isValid = isCurrency(currency);

  return (
    <FieldFrame
      autosave={debrief}
      path="impact.cost"
      label={t('impact.amount')}
      error={isValid ? undefined : t('impact.currencyInvalid')}
      describe={value => (value ? `${value.amount} ${value.currency}` : '')}
    >
      <div className={classes.root}>
        <NumberField
          label={t('impact.amount')}
          value={cost?.amount ?? null}
          allowsFraction
          onChange={amount =>
            setCost(amount === null ? null : { amount, currency })
          }
        />
        <TextInput
          label={t('impact.currency')}
          value={currency}
          onChange={event => {
            const text = event.target.value.toUpperCase();
            setLastCurrency(text);
            if (cost) {
              setCost({ ...cost, currency: text });
            }
          }}
          error={!isValid}
          InputLabelProps={{ shrink: true }}
          inputProps={{ maxLength: 3 }}
        />
      </div>
    </FieldFrame>
  );
}
