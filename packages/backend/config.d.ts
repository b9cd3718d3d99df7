export interface Config {
  debrief?: {
    /** Fills an empty database with the debriefs of the demo company. */
    demo?: boolean;
  };
}
