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
      /** Files that one debrief may have. Default: 100 */
      attachmentsPerDebrief?: number;
      /** Of all files of one debrief, in bytes. Default: 52428800 (50 MiB) */
      attachmentBytesPerDebrief?: number;
    };
  };
}
