import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  debriefKinds,
  debriefStatuses,
} from '@debrief/backstage-plugin-debrief-common';
import {
  ChoiceFilter,
  DateField,
  debriefReactTranslationRef,
  EntityPicker,
  useDebriefSettings,
  useUrlFilters,
} from '@debrief/backstage-plugin-debrief-react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { debriefLearningTranslationRef } from './translation';
import { FilterFold } from './FilterFold';
import { ListFilterName } from './filterNames';
import { SearchField } from './SearchField';

const entityKinds = [
  'component',
  'api',
  'resource',
  'system',
  'domain',
  'group',
];

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(1.5) },
  choices: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(180px, 1fr))',
    gap: theme.spacing(1.5),
    alignItems: 'start',
  },
}));

/** What narrows the list of debriefs. */
export function ListFilters(props: {
  filters: ReturnType<typeof useUrlFilters<ListFilterName>>;
}) {
  const { valuesOf, setValues, clear, hasAny } = props.filters;
  const classes = useStyles();
  const { t } = useTranslationRef(debriefLearningTranslationRef);
  const kit = useTranslationRef(debriefReactTranslationRef).t;
  const settings = useDebriefSettings();
  return (
    <div className={classes.root}>
      <SearchField
        label={t('list.searchLabel')}
        clearLabel={t('clear')}
        value={valuesOf('q')[0] ?? ''}
        onChange={value => setValues('q', [value], { replace: true })}
      />
      <FilterFold upTo={599}>
        <div className={classes.choices}>
          <ChoiceFilter
            label={t('list.status')}
            values={valuesOf('status')}
            choices={debriefStatuses.map(id => ({
              id,
              title: t(`status.${id}`),
            }))}
            onChange={values => setValues('status', values)}
          />
          <ChoiceFilter
            label={t('list.kind')}
            values={valuesOf('kind')}
            choices={debriefKinds.map(id => ({
              id,
              title: kit(`kind.${id}`),
            }))}
            onChange={values => setValues('kind', values)}
          />
          <ChoiceFilter
            label={t('list.severity')}
            values={valuesOf('severity')}
            choices={[
              ...settings.severities,
              { id: 'none', title: t('noSeverity') },
            ]}
            onChange={values => setValues('severity', values)}
          />
          <ChoiceFilter
            label={t('list.factor')}
            values={valuesOf('factor')}
            choices={settings.factorCategories}
            onChange={values => setValues('factor', values)}
          />
          <ChoiceFilter
            label={t('list.tag')}
            values={valuesOf('tag')}
            choices={settings.tags.map(id => ({ id, title: id }))}
            onChange={values => setValues('tag', values)}
          />
          <EntityPicker
            label={t('list.entity')}
            kinds={entityKinds}
            multiple
            value={valuesOf('entityRef')}
            onChange={value => setValues('entityRef', toList(value))}
          />
          <EntityPicker
            label={t('list.owner')}
            kinds={['user', 'group']}
            multiple
            value={valuesOf('owner')}
            onChange={value => setValues('owner', toList(value))}
          />
          <EntityPicker
            label={t('list.participant')}
            kinds={['user', 'group']}
            multiple
            value={valuesOf('participant')}
            onChange={value => setValues('participant', toList(value))}
          />
          <DateField
            label={t('list.from')}
            value={valuesOf('from')[0] ?? null}
            onChange={value => setValues('from', toList(value))}
          />
          <DateField
            label={t('list.to')}
            value={valuesOf('to')[0] ?? null}
            onChange={value => setValues('to', toList(value))}
          />
          {hasAny && (
            <Button color="primary" onClick={clear}>
              {t('clearFilters')}
            </Button>
          )}
        </div>
      </FilterFold>
    </div>
  );
}

function toList(value: string[] | string | null): string[] {
  return Array.isArray(value) ? value : [value ?? ''];
}
