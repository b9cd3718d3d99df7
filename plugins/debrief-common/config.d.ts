export interface Config {
  debrief?: {
    /**
     * How fast we want to be, unless the severity says otherwise.
     * @deepVisibility frontend
     */
    targets?: {
      /** ISO 8601 duration. Default: PT5M */
      detect?: string;
      /** ISO 8601 duration. Default: PT1H */
      resolve?: string;
    };
    /**
     * Worst first. Default: sev1 to sev4.
     * @deepVisibility frontend
     */
    severities?: Array<{
      /** Lower-case letters, digits and dashes. */
      id: string;
      title?: string;
      targets?: {
        /** ISO 8601 duration. */
        detect?: string;
        /** ISO 8601 duration. */
        resolve?: string;
      };
    }>;
    /**
     * What contributing factors can be sorted into.
     * @deepVisibility frontend
     */
    factorCategories?: Array<{
      /** Lower-case letters, digits and dashes. */
      id: string;
      title?: string;
    }>;
    /**
     * Tags that are suggested; others can be used as well.
     * @deepVisibility frontend
     */
    tags?: string[];
    /**
     * Where game days are held, the least dangerous first. Default: staging and
     * production.
     * @deepVisibility frontend
     */
    environments?: Array<{
      /** Lower-case letters, digits and dashes. */
      id: string;
      title?: string;
    }>;
    /**
     * How things can fail: what game days are sorted by.
     * @deepVisibility frontend
     */
    failureModes?: Array<{
      /** Lower-case letters, digits and dashes. */
      id: string;
      title?: string;
    }>;
  };
}
