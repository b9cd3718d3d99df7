import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { SearchResponse } from '@debrief/backstage-plugin-debrief-common';
import { typeStyles } from '@debrief/backstage-plugin-debrief-react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { useState } from 'react';
import { debriefLearningTranslationRef } from './translation';
import { FacetValueLabel } from './FacetValueLabel';
import { FacetName, facetNames } from './filterNames';

const valuesShownAtFirst = 6;

const useStyles = makeStyles(theme => ({
  facet: {
    margin: 0,
    minWidth: 0,
    padding: theme.spacing(1.75, 0),
    border: 0,
    borderTop: `1px solid ${theme.palette.divider}`,
    '&:first-of-type': { borderTop: 0, paddingTop: 0 },
  },
  legend: {
    padding: 0,
    marginBottom: theme.spacing(0.5),
    ...typeStyles.qualifying,
    color: theme.palette.text.secondary,
    // A legend breaks out of its fieldset's border otherwise.
    float: 'left',
    width: '100%',
  },
  value: {
    clear: 'both',
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr) auto',
    alignItems: 'center',
    gap: theme.spacing(1),
    minHeight: 28,
    cursor: 'pointer',
    '& input': { margin: 0, accentColor: theme.palette.primary.main },
  },
  label: {
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  count: {
    color: theme.palette.text.secondary,
    ...typeStyles.qualifying,
    fontVariantNumeric: 'tabular-nums',
  },
}));

/** The facets of what was found, each value with how many have it. */
export function FacetPanel(props: {
  facets: SearchResponse['facets'];
  valuesOf(name: FacetName): string[];
  onChange(name: FacetName, values: string[]): void;
}) {
  return (
    <>
      {facetNames.map(name => (
        <Facet
          key={name}
          name={name}
          counts={props.facets[name]}
          selected={props.valuesOf(name)}
          onChange={values => props.onChange(name, values)}
        />
      ))}
    </>
  );
}

function Facet(props: {
  name: FacetName;
  counts: Record<string, number>;
  selected: string[];
  onChange(values: string[]): void;
}) {
  const { name, counts, selected, onChange } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(debriefLearningTranslationRef);
  const [showsAll, setShowsAll] = useState(false);
  const values = orderValues(name, counts, selected);
  if (values.length === 0) {
    return null;
  }
  const shown = showsAll ? values : values.slice(0, valuesShownAtFirst);
  const toggle = (value: string) =>
    onChange(
      selected.includes(value)
        ? selected.filter(it => it !== value)
        : [...selected, value],
    );
  return (
    <fieldset className={classes.facet}>
      <legend className={classes.legend}>{t(`facet.${name}`)}</legend>
      {shown.map(value => (
        <label key={value} className={classes.value}>
          <input
            type="checkbox"
            checked={selected.includes(value)}
            onChange={() => toggle(value)}
          />
          <span className={classes.label}>
            <FacetValueLabel name={name} value={value} />
          </span>
          <span className={classes.count}>{counts[value] ?? 0}</span>
        </label>
      ))}
      {values.length > shown.length && (
        <Button size="small" color="primary" onClick={() => setShowsAll(true)}>
          {t('moreValues', {
            more: String(values.length - shown.length),
          })}
        </Button>
      )}
    </fieldset>
  );
}

// What is chosen stays in sight, also when nothing more has it.
function orderValues(
  name: FacetName,
  counts: Record<string, number>,
  selected: string[],
): string[] {
  const missing = selected.filter(value => !(value in counts));
  const found = Object.keys(counts).sort((a, b) =>
    name === 'year'
      ? b.localeCompare(a)
      : counts[b] - counts[a] || a.localeCompare(b),
  );
  return [...missing, ...found];
}
