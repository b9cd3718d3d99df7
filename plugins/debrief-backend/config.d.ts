export interface Config {
  debrief?: {
    /** What is refused because it is too large. */
    limits?: {
      /** Of the body of a request, in bytes. Default: 2097152 (2 MiB) */
      bodyBytes?: number;
      /** Of the body of an import, in bytes. Default: 20971520 (20 MiB) */
      importBytes?: number;
      /** Of an attachment, in bytes. Default: 2097152 (2 MiB) */
      attachmentBytes?: number;
    };
  };
}
