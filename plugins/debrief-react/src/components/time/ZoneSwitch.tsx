import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Popover from '@material-ui/core/Popover';
import { makeStyles } from '@material-ui/core/styles';
import { useState } from 'react';
import { joinClasses } from '../../styles/joinClasses';
import { typeStyles } from '../../styles/typeStyles';
import { debriefReactTranslationRef } from '../../translation';
import { useTimeZone } from './useTimeZone';
import { ZoneField } from './ZoneField';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'inline-flex',
    maxWidth: '100%',
    border: `1px solid ${theme.palette.text.secondary}`,
    borderRadius: 4,
    overflow: 'hidden',
    '@media print': { display: 'none' },
  },
  zone: {
    border: 0,
    margin: 0,
    padding: theme.spacing(0.5, 1.25),
    background: 'none',
    font: 'inherit',
    ...typeStyles.qualifying,
    minHeight: 24,
    color: theme.palette.text.secondary,
    cursor: 'pointer',
    whiteSpace: 'nowrap',
    '& + &': { borderLeft: `1px solid ${theme.palette.text.secondary}` },
    '&:focus-visible': {
      outline: `2px solid ${theme.palette.primary.main}`,
      outlineOffset: -3,
    },
  },
  chosen: {
    backgroundColor: theme.palette.primary.main,
    color: theme.palette.primary.contrastText,
    ...typeStyles.strong,
    '&:focus-visible': { outlineColor: theme.palette.primary.contrastText },
  },
  search: { width: 280, padding: theme.spacing(2) },
}));

/**
 * Switches the zone in which the reader sees every instant.
 *
 * @param props - `zones` are offered beside UTC and the reader's own
 */
export function ZoneSwitch(props: { zones?: string[] }) {
  const classes = useStyles();
  const { t } = useTranslationRef(debriefReactTranslationRef);
  const { timeZone, setTimeZone, browserZone } = useTimeZone();
  const [anchor, setAnchor] = useState<Element | null>(null);
  const zones = [
    ...new Set([...(props.zones ?? []), timeZone, 'UTC', browserZone]),
  ].sort((a, b) => rank(a, browserZone) - rank(b, browserZone));

  return (
    <span
      className={classes.root}
      role="group"
      aria-label={t('timeZone.label')}
    >
      {zones.map(zone => (
        <button
          key={zone}
          type="button"
          title={zone}
          aria-pressed={zone === timeZone}
          className={joinClasses(
            classes.zone,
            zone === timeZone && classes.chosen,
          )}
          onClick={() => setTimeZone(zone)}
        >
          {zone === browserZone ? t('timeZone.yours') : cityOf(zone)}
        </button>
      ))}
      <button
        type="button"
        className={classes.zone}
        aria-haspopup="dialog"
        onClick={event => setAnchor(event.currentTarget)}
      >
        {t('timeZone.other')}
      </button>
      <Popover
        open={Boolean(anchor)}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        PaperProps={{ className: classes.search, role: 'dialog' }}
      >
        <ZoneField
          autoFocus
          label={t('timeZone.search')}
          value={null}
          onChange={zone => {
            setTimeZone(zone);
            setAnchor(null);
          }}
        />
      </Popover>
    </span>
  );
}

function rank(zone: string, browserZone: string): number {
  if (zone === browserZone) {
    return 2;
  }
  return zone === 'UTC' ? 1 : 0;
}

function cityOf(zone: string): string {
  return zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
}
