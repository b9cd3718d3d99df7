import { durationBetween } from '@debrief/backstage-plugin-debrief-common';
import { makeStyles } from '@material-ui/core/styles';
import { KeyboardEvent, PointerEvent, useState } from 'react';
import { useSignalColours } from '../../styles/useSignalColours';
import { useT } from '../../useT';
import { formatDuration } from '../time/formatDuration';
import { formatInstant } from '../time/formatInstant';
import { useLocale } from '../time/useLocale';
import { MarkLabel } from './MarkLabel';
import {
  EventMark,
  minuteMs,
  minutesOfKey,
  placeOf,
  Scale,
} from './marksScale';

const useStyles = makeStyles(theme => ({
  handle: {
    top: 41,
    width: 14,
    height: 26,
    marginLeft: -7,
    borderRadius: 4,
    backgroundColor: theme.palette.background.paper,
    border: `2px solid ${theme.palette.primary.main}`,
    cursor: 'ew-resize',
    touchAction: 'none',
    // A finger is wider than a handle.
    '&::before': { content: '""', position: 'absolute', inset: '-9px -11px' },
    '&:focus-visible, &[data-held=true]': {
      outline: `4px solid ${theme.palette.action.focus}`,
      zIndex: 2,
    },
  },
}));

export interface MarkHandleProps {
  mark: EventMark;
  instant: string | null;
  startedAt: string | null;
  scale: Scale;
  timeZone: string;
  /** 1 for the upper one of two lines of names. */
  line: 0 | 1;
  isWrong: boolean;
  onGrab: () => void;
  onDrag: (clientX: number) => void;
  onDrop: () => void;
  /** A key moved it to this instant, in milliseconds. */
  onMove: (milliseconds: number) => void;
}

/** One mark, to be dragged, or moved by the arrow keys a minute at a time. */
export function MarkHandle(props: MarkHandleProps) {
  const { mark, instant, scale, timeZone } = props;
  const classes = useStyles();
  const t = useT();
  const locale = useLocale();
  const { attention } = useSignalColours();
  const [isHeld, setHeld] = useState(false);
  const [isFocused, setFocused] = useState(false);
  if (!instant) {
    return null;
  }

  const milliseconds = Date.parse(instant);
  const place = placeOf(milliseconds, scale);
  const name = t(`mark.${mark}`);
  const time = formatInstant(instant, { format: 'time', timeZone, locale });
  const sinceStart = durationBetween(props.startedAt, instant);
  const text =
    mark !== 'startedAt' && sinceStart
      ? t('marks.afterStart', {
          time,
          duration: formatDuration(sinceStart),
        })
      : time;

  const onKeyDown = (event: KeyboardEvent) => {
    const minutes = minutesOfKey(event.key, event.shiftKey);
    if (minutes !== null) {
      event.preventDefault();
      props.onMove(milliseconds + minutes * minuteMs);
    }
  };
  const drop = (event: PointerEvent<HTMLElement>) => {
    if (isHeld) {
      event.currentTarget.releasePointerCapture?.(event.pointerId);
      setHeld(false);
      props.onDrop();
    }
  };
  const isSaid = isHeld || isFocused;

  return (
    <>
      <MarkLabel
        text={isSaid ? `${name} ${text}` : name}
        place={place}
        line={props.line}
        isSaid={isSaid}
      />
      <div
        className={classes.handle}
        style={{
          left: `${place * 100}%`,
          borderColor: props.isWrong ? attention.main : undefined,
        }}
        data-held={isHeld}
        role="slider"
        tabIndex={0}
        aria-label={name}
        aria-valuemin={Math.round(scale.from / minuteMs)}
        aria-valuemax={Math.round(scale.to / minuteMs)}
        aria-valuenow={Math.round(milliseconds / minuteMs)}
        aria-valuetext={text}
        aria-invalid={props.isWrong || undefined}
        onFocus={() => setFocused(true)}
        onBlur={() => setFocused(false)}
        onKeyDown={onKeyDown}
        onPointerDown={event => {
          event.currentTarget.setPointerCapture?.(event.pointerId);
          setHeld(true);
          props.onGrab();
        }}
        onPointerMove={event => isHeld && props.onDrag(event.clientX)}
        onPointerUp={drop}
        onPointerCancel={drop}
      />
    </>
  );
}
