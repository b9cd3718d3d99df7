import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  debriefKinds,
  LearningRecord,
  learningRecordTypes,
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

/** Narrows the learning record; each filter says how many it has. */
export function RecordFilterBar(props: {
  record: LearningRecord;
  filters: RecordFilters;
  onChange: (filters: RecordFilters) => void;
}) {
  const { record, filters, onChange } = props;
  const facts = record.facts.debriefs;
  const gameDays = record.totalItems - facts.total;
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
        count={record.totalItems}
        isOn={!hasFilters(filters)}
        onClick={() => onChange(noFilters)}
      />
      {(gameDays > 0 || filters.type.length > 0) && (
        <FilterMenu
          label={t('record.filters.type')}
          choices={[
            { id: 'debrief', title: t('record.filters.types.debrief') },
            { id: 'game-day', title: t('record.filters.types.gameDay') },
          ]}
          counts={{ debrief: facts.total, 'game-day': gameDays }}
          chosen={filters.type}
          onChange={chosen =>
            onChange({
              ...filters,
              type: learningRecordTypes.filter(type => chosen.includes(type)),
            })
          }
        />
      )}
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
