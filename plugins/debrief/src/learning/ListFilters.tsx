import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  debriefKinds,
  debriefStatuses,
} from '@debrief/backstage-plugin-debrief-common';
import {
  DateField,
  EntityPicker,
  useDebriefSettings,
} from '@debrief/backstage-plugin-debrief-react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { debriefTranslationRef } from '../translation';
import { ChoiceFilter } from './ChoiceFilter';
import { FilterFold } from './FilterFold';
import { ListFilterName } from './filterNames';
import { SearchField } from './SearchField';
import { useUrlFilters } from './useUrlFilters';

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
  const { t } = useTranslationRef(debriefTranslationRef);
  const settings = useDebriefSettings();
  return (
    <div className={classes.root}>
      <SearchField
        label={t('learning.list.searchLabel')}
        clearLabel={t('learning.clear')}
        value={valuesOf('q')[0] ?? ''}
        onChange={value => setValues('q', [value], { replace: true })}
      />
      <FilterFold upTo={599}>
        <div className={classes.choices}>
          <ChoiceFilter
            label={t('learning.list.status')}
            values={valuesOf('status')}
            choices={debriefStatuses.map(id => ({
              id,
              title: t(`learning.status.${id}`),
            }))}
            onChange={values => setValues('status', values)}
          />
          <ChoiceFilter
            label={t('learning.list.kind')}
            values={valuesOf('kind')}
            choices={debriefKinds.map(id => ({
              id,
              title: t(`learning.kind.${id}`),
            }))}
            onChange={values => setValues('kind', values)}
          />
          <ChoiceFilter
            label={t('learning.list.severity')}
            values={valuesOf('severity')}
            choices={[
              ...settings.severities,
              { id: 'none', title: t('learning.noSeverity') },
            ]}
            onChange={values => setValues('severity', values)}
          />
          <ChoiceFilter
            label={t('learning.list.factor')}
            values={valuesOf('factor')}
            choices={settings.factorCategories}
            onChange={values => setValues('factor', values)}
          />
          <ChoiceFilter
            label={t('learning.list.tag')}
            values={valuesOf('tag')}
            choices={settings.tags.map(id => ({ id, title: id }))}
            onChange={values => setValues('tag', values)}
          />
          <EntityPicker
            label={t('learning.list.entity')}
            kinds={entityKinds}
            multiple
            value={valuesOf('entityRef')}
            onChange={value => setValues('entityRef', toList(value))}
          />
          <EntityPicker
            label={t('learning.list.owner')}
            kinds={['user', 'group']}
            multiple
            value={valuesOf('owner')}
            onChange={value => setValues('owner', toList(value))}
          />
          <EntityPicker
            label={t('learning.list.participant')}
            kinds={['user', 'group']}
            multiple
            value={valuesOf('participant')}
            onChange={value => setValues('participant', toList(value))}
          />
          <DateField
            label={t('learning.list.from')}
            value={valuesOf('from')[0] ?? null}
            onChange={value => setValues('from', toList(value))}
          />
          <DateField
            label={t('learning.list.to')}
            value={valuesOf('to')[0] ?? null}
            onChange={value => setValues('to', toList(value))}
          />
          {hasAny && (
            <Button color="primary" onClick={clear}>
              {t('learning.clearFilters')}
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
