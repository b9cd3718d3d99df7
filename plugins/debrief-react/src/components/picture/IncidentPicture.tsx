import type { Debrief, Marks } from '@debrief/backstage-plugin-debrief-common';
import { FullPicture } from './FullPicture';
import { PictureStrip } from './PictureStrip';

export interface IncidentPictureProps {
  marks: Marks;
  targets: Debrief['targets'];
  /** Whose targets they are. */
  severity?: string | null;
  variant: 'full' | 'strip';
  /** The reader's choice unless given. */
  timeZone?: string;
}

/**
 * An event as a picture. `full` is right to scale: from the true start over
 * detection and mitigation to resolution, the undetected span hatched, the
 * targets dashed. `strip` is its small sister for lists, on a logarithmic scale
 * from a minute to a day.
 */
export function IncidentPicture(props: IncidentPictureProps) {
  const { variant, ...picture } = props;
  return variant === 'strip' ? (
    <PictureStrip {...picture} />
  ) : (
    <FullPicture {...picture} />
  );
}
