import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  debriefKinds,
  LearningRecord,
} from '@debrief/backstage-plugin-debrief-common';
import {
  KindIcon,
  narrow,
  useDebriefSettings,
} from '@debrief/backstage-plugin-debrief-react';
import { makeStyles } from '@material-ui/core/styles';
import { debriefEntityTranslationRef } from '../translation';
import { FilterChip } from './FilterChip';
import { FilterMenu } from './FilterMenu';
import { hasFilters, noFilters, RecordFilters, toggle } from './recordFilters';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1),
    padding: theme.spacing(1.5, 3),
    borderBottom: `1px solid ${theme.palette.divider}`,
    [narrow]: {
      flexWrap: 'nowrap',
      overflowX: 'auto',
      padding: theme.spacing(1.5, 2),
    },
  },
}));

/** Narrows the learning record; each filter says how many events it has. */
export function RecordFilterBar(props: {
  facts: LearningRecord['facts']['debriefs'];
  filters: RecordFilters;
  onChange: (filters: RecordFilters) => void;
}) {
  const { facts, filters, onChange } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(debriefEntityTranslationRef);
  const { severities, factorCategories } = useDebriefSettings();
  const kinds = debriefKinds.filter(
    kind =>
      kind !== 'game-day' ||
      facts.byKind[kind] > 0 ||
      filters.kind.includes(kind),
  );
  return (
    <div
      className={classes.root}
      role="group"
      aria-label={t('record.filters.label')}
    >
      <FilterChip
        label={t('record.filters.all')}
        count={facts.total}
        isOn={!hasFilters(filters)}
        onClick={() => onChange(noFilters)}
      />
      {kinds.map(kind => (
        <FilterChip
          key={kind}
          icon={<KindIcon kind={kind} />}
          label={t(`record.filters.kind.${kind}`)}
          count={facts.byKind[kind] ?? 0}
          isOn={filters.kind.includes(kind)}
          onClick={() =>
            onChange({ ...filters, kind: toggle(filters.kind, kind) })
          }
        />
      ))}
      <FilterMenu
        label={t('record.filters.severity')}
        choices={[
          ...severities,
          { id: 'none', title: t('record.filters.noSeverity') },
        ]}
        counts={facts.bySeverity}
        chosen={filters.severity}
        onChange={severity => onChange({ ...filters, severity })}
      />
      <FilterMenu
        label={t('record.filters.factor')}
        choices={factorCategories}
        counts={facts.byFactor}
        chosen={filters.factor}
        onChange={factor => onChange({ ...filters, factor })}
      />
      <FilterChip
        label={t('record.filters.stillOpen')}
        count={facts.stillOpen}
        isOn={filters.open}
        onClick={() => onChange({ ...filters, open: !filters.open })}
      />
    </div>
  );
}
