import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { typeStyles } from '@debrief/backstage-plugin-debrief-react';
import Checkbox from '@material-ui/core/Checkbox';
import Menu from '@material-ui/core/Menu';
import MenuItem from '@material-ui/core/MenuItem';
import { makeStyles } from '@material-ui/core/styles';
import { useState } from 'react';
import { debriefEntityTranslationRef } from '../translation';
import { FilterChip } from './FilterChip';
import { toggle } from './recordFilters';

const useStyles = makeStyles(theme => ({
  box: { padding: 0, marginRight: theme.spacing(1) },
  item: { ...typeStyles.body },
  count: {
    marginLeft: 'auto',
    paddingLeft: theme.spacing(3),
    color: theme.palette.text.secondary,
  },
}));

/** A filter with several values, those that occur, each with its count. */
export function FilterMenu(props: {
  label: string;
  choices: { id: string; title: string }[];
  counts: { [id: string]: number };
  chosen: string[];
  onChange: (chosen: string[]) => void;
}) {
  const { label, counts, chosen } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(debriefEntityTranslationRef);
  const [anchor, setAnchor] = useState<Element | null>(null);
  const choices = withUnknown(props.choices, [
    ...Object.keys(counts),
    ...chosen,
  ])
    .map(choice => ({ ...choice, count: counts[choice.id] ?? 0 }))
    .filter(({ id, count }) => count > 0 || chosen.includes(id));
  const titles = choices.filter(({ id }) => chosen.includes(id));
  return (
    <>
      <FilterChip
        label={[
          label,
          titles.length > 0 && `: ${titles.map(it => it.title).join(', ')}`,
          ' ▾',
        ]
          .filter(Boolean)
          .join('')}
        isOn={chosen.length > 0}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={event => setAnchor(event.currentTarget)}
      />
      <Menu
        open={anchor !== null}
        anchorEl={anchor}
        getContentAnchorEl={null}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        onClose={() => setAnchor(null)}
        MenuListProps={{ 'aria-label': label, dense: true }}
      >
        {choices.map(({ id, title, count }) => (
          <MenuItem
            key={id}
            className={classes.item}
            role="menuitemcheckbox"
            aria-checked={chosen.includes(id)}
            onClick={() => props.onChange(toggle(chosen, id))}
          >
            <Checkbox
              className={classes.box}
              color="primary"
              size="small"
              checked={chosen.includes(id)}
              tabIndex={-1}
              inputProps={{ 'aria-hidden': true }}
            />
            {title} <span className={classes.count}>{count}</span>
          </MenuItem>
        ))}
        {choices.length === 0 && (
          <MenuItem className={classes.item} disabled>
            {t('record.filters.none')}
          </MenuItem>
        )}
      </Menu>
    </>
  );
}

// What app-config no longer names still stands in old records.
function withUnknown(choices: { id: string; title: string }[], ids: string[]) {
  const known = new Set(choices.map(choice => choice.id));
  return [
    ...choices,
    ...[...new Set(ids)]
      .filter(id => !known.has(id))
      .map(id => ({ id, title: id })),
  ];
}
