import type { DebriefInput } from '@debrief/backstage-plugin-debrief-common';

/** @public */
export interface MarkdownImportOptions {
  /** What documents do not say themselves. */
  defaults?: {
    entities?: DebriefInput['entities'];
    severity?: string | null;
    /** IANA name, for times without a zone; UTC when left out. */
    timeZone?: string;
  };
  /** The configured ids; the first fitting one is guessed. */
  factorCategories: string[];
  /** The configured ids, worst first. */
  severities: string[];
}
