import {
  drillOutcomes,
  gameDayForms,
  gameDayStatuses,
} from '@debrief/backstage-plugin-debrief-common';
import {
  ChoiceFilter,
  Disclosure,
  EntityPicker,
  TextInput,
  useDebriefSettings,
  useUrlFilters,
} from '@debrief/backstage-plugin-debrief-react';
import Button from '@material-ui/core/Button';
import { makeStyles, Theme } from '@material-ui/core/styles';
import useMediaQuery from '@material-ui/core/useMediaQuery';
import { useSharedWords, useWords } from '../useWords';
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

type Filters = ReturnType<typeof useUrlFilters<ListFilterName>>;

/** What narrows the list of game days; folded on a telephone. */
export function ListFilters(props: { filters: Filters }) {
  const t = useT();
  const isNarrow = useMediaQuery<Theme>(theme => theme.breakpoints.down('xs'));
  return isNarrow ? (
    <Disclosure summary={t('filters')}>
      <AllFilters filters={props.filters} />
    </Disclosure>
  ) : (
    <AllFilters filters={props.filters} />
  );
}

function AllFilters(props: { filters: Filters }) {
  const { valuesOf, setValues, clear, hasAny } = props.filters;
  const classes = useStyles();
  const t = useT();
  const words = useWords();
  const shared = useSharedWords();
  const { environments, failureModes } = useDebriefSettings();
  return (
    <div className={classes.root} role="search" aria-label={t('filters')}>
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
          title: shared(`gameDayStatus.${id}`),
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
          title: shared(`outcome.${id}`),
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
