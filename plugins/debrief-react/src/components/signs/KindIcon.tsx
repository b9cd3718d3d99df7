import type { DebriefKind } from '@debrief/backstage-plugin-debrief-common';
import SvgIcon, { SvgIconProps } from '@material-ui/core/SvgIcon';
import { ReactNode } from 'react';

/** What has a shape of its own. */
export type KindShape = DebriefKind | 'countermeasure' | 'did-not-hold';

export interface KindIconProps {
  kind: KindShape;
  /** Left out where the word stands beside the shape. */
  title?: string;
  className?: string;
  fontSize?: SvgIconProps['fontSize'];
}

const box = (
  <path
    d="M2.5 2.5h11v11h-11z"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.6"
  />
);

const ring = (
  <circle
    cx="8"
    cy="8"
    r="5.4"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.6"
  />
);

const shapes: Record<KindShape, ReactNode> = {
  incident: <circle cx="8" cy="8" r="6" />,
  'near-miss': (
    <>
      {ring}
      <path d="M8 2.6a5.4 5.4 0 0 0 0 10.8z" />
    </>
  ),
  'weak-signal': (
    <>
      {ring}
      <circle cx="8" cy="8" r="1.8" />
    </>
  ),
  'game-day': (
    <>
      <path
        d="M8 1.2 14.8 8 8 14.8 1.2 8z"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
      />
      <path d="M8 4.6 11.4 8 8 11.4 4.6 8z" />
    </>
  ),
  countermeasure: (
    <>
      {box}
      <path
        d="m5 8.2 2.2 2.2L11.2 6"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
      />
    </>
  ),
  'did-not-hold': (
    <>
      {box}
      <path
        d="m5.4 5.4 5.2 5.2m0-5.2-5.2 5.2"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
      />
    </>
  ),
};

/** A shape for each kind, so that none is told by its colour. */
export function KindIcon(props: KindIconProps) {
  return (
    <SvgIcon
      viewBox="0 0 16 16"
      className={props.className}
      fontSize={props.fontSize ?? 'inherit'}
      titleAccess={props.title}
    >
      {shapes[props.kind]}
    </SvgIcon>
  );
}
