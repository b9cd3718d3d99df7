import {
  drillOutcomes,
  gameDayForms,
  gameDayStatuses,
} from '@debrief/backstage-plugin-debrief-common';
import {
  ChoiceFilter,
  EntityPicker,
  TextInput,
  useDebriefSettings,
  useUrlFilters,
} from '@debrief/backstage-plugin-debrief-react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { useWords } from '../useWords';
import type { ListFilterName } from './listFilters';
import { useT } from './useT';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(168px, 1fr))',
    gap: theme.spacing(1.5),
    alignItems: 'start',
  },
}));

/** What narrows the list of game days. */
export function ListFilters(props: {
  filters: ReturnType<typeof useUrlFilters<ListFilterName>>;
}) {
  const { valuesOf, setValues, clear, hasAny } = props.filters;
  const classes = useStyles();
  const t = useT();
  const words = useWords();
  const { environments, failureModes } = useDebriefSettings();
  return (
    <div className={classes.root} role="search" aria-label={t('search')}>
      <TextInput
        label={t('search')}
        value={valuesOf('q')[0] ?? ''}
        onChange={event =>
          setValues('q', [event.target.value], { replace: true })
        }
      />
      <EntityPicker
        label={t('entity')}
        multiple
        value={valuesOf('entityRef')}
        onChange={values => setValues('entityRef', values)}
      />
      <ChoiceFilter
        label={t('status')}
        values={valuesOf('status')}
        choices={gameDayStatuses.map(id => ({
          id,
          title: words(`status.${id}`),
        }))}
        onChange={values => setValues('status', values)}
      />
      <ChoiceFilter
        label={t('form')}
        values={valuesOf('form')}
        choices={gameDayForms.map(id => ({ id, title: words(`form.${id}`) }))}
        onChange={values => setValues('form', values)}
      />
      <ChoiceFilter
        label={t('environment')}
        values={valuesOf('environment')}
        choices={environments}
        onChange={values => setValues('environment', values)}
      />
      <ChoiceFilter
        label={t('failureMode')}
        values={valuesOf('failureMode')}
        choices={failureModes}
        onChange={values => setValues('failureMode', values)}
      />
      <ChoiceFilter
        label={t('outcome')}
        values={valuesOf('outcome')}
        choices={drillOutcomes.map(id => ({
          id,
          title: words(`outcome.${id}`),
        }))}
        onChange={values => setValues('outcome', values)}
      />
      {hasAny && (
        <Button color="primary" onClick={clear}>
          {t('clear')}
        </Button>
      )}
    </div>
  );
}
