import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  formatDuration,
  formatInstant,
  SignalColours,
  useLocale,
  useSignalColours,
  useTimeZone,
} from '@debrief/backstage-plugin-debrief-react';
import { makeStyles } from '@material-ui/core/styles';
import Tooltip from '@material-ui/core/Tooltip';
import { KeyboardEvent, useRef, useState } from 'react';
import { debriefEntityTranslationRef } from '../../translation';
import type { StripDrawing, StripPoint } from './drawStrip';
import { percent } from './percent';

const useStyles = makeStyles(theme => ({
  dot: {
    position: 'absolute',
    boxSizing: 'border-box',
    borderRadius: '50%',
    backgroundColor: theme.palette.primary.main,
    border: `1px solid ${theme.palette.background.paper}`,
    // A finger needs more than the dot it aims at.
    '&::after': { content: '""', position: 'absolute', inset: -4 },
    '&:hover, &:focus-visible': {
      outline: `2px solid ${theme.palette.text.primary}`,
      outlineOffset: 1,
      zIndex: 1,
    },
  },
  missed: {
    backgroundColor: theme.palette.background.paper,
    borderWidth: 2,
    borderColor: ({ attention }: SignalColours) => attention.main,
  },
}));

/** A dot for each time; the arrow keys go from one to the next. */
export function Dots(props: {
  drawing: StripDrawing;
  toDebrief: (id: string) => string;
}) {
  const { dots, size, step } = props.drawing;
  const classes = useStyles(useSignalColours());
  const nameOf = useDotName();
  const [current, setCurrent] = useState(0);
  const links = useRef<(HTMLAnchorElement | null)[]>([]);

  // One stop for the tabulator, not two hundred.
  function onKeyDown(event: KeyboardEvent) {
    const next = {
      ArrowRight: current + 1,
      ArrowLeft: current - 1,
      Home: 0,
      End: dots.length - 1,
    }[event.key];
    if (next !== undefined) {
      event.preventDefault();
      links.current[Math.min(Math.max(next, 0), dots.length - 1)]?.focus();
    }
  }

  return (
    <>
      {dots.map(({ point, position, level }, index) => (
        <Tooltip key={point.debriefId} title={nameOf(point)} arrow>
          <Link
            to={props.toDebrief(point.debriefId)}
            aria-label={nameOf(point)}
            className={
              point.met ? classes.dot : `${classes.dot} ${classes.missed}`
            }
            style={{
              left: `calc(${percent(position)} - ${size / 2}px)`,
              bottom: 2 + level * step,
              width: size,
              height: size,
            }}
            tabIndex={index === Math.min(current, dots.length - 1) ? 0 : -1}
            onFocus={() => setCurrent(index)}
            onKeyDown={onKeyDown}
            ref={(link: HTMLAnchorElement | null) => {
              links.current[index] = link;
            }}
          >
            <span aria-hidden />
          </Link>
        </Tooltip>
      ))}
    </>
  );
}

function useDotName(): (point: StripPoint) => string {
  const { t } = useTranslationRef(debriefEntityTranslationRef);
  const { timeZone } = useTimeZone();
  const locale = useLocale();
  return point =>
    t('facts.dotLabel', {
      number: String(point.number),
      title: point.title,
      duration: formatDuration(point.duration),
      outcome: point.met ? t('facts.met') : t('facts.missed'),
      date: formatInstant(point.at, { format: 'date', timeZone, locale }),
    });
}
