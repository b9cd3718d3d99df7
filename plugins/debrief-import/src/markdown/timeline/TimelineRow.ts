import { Moment } from '../../time/moments';
import { Person } from '../../people/people';
import { Zone } from '../../time/zones';

/** A line of a timeline, however it was written. */
export type TimelineRow = {
  line: number;
  /** A zone that holds from here on. */
  zone?: Zone;
} & (
  | {
      type: 'entry';
      moment: Moment;
      /** The zone in the header of its column. */
      columnZone?: Zone;
      text: string;
      author?: Person;
      /** What of the source is in it. */
      claims: [start: number, end: number][];
    }
  /** A date that holds for what follows. */
  | { type: 'day'; moment: Moment; start: number; end: number }
  /** Says nothing but a zone. */
  | { type: 'zone' }
  /** Stands in a list of times but has none. */
  | { type: 'untimed' }
);
