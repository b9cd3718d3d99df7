import { HumanDuration } from '@backstage/types';

export interface Config {
  debrief?: {
    /** What is refused because it is too large. */
    limits?: {
      /** Of the body of a request, in bytes. Default: 2097152 (2 MiB) */
      bodyBytes?: number;
      /** Of the body of an import, in bytes. Default: 5242880 (5 MiB) */
      importBytes?: number;
      /** Of an attachment, in bytes. Default: 2097152 (2 MiB) */
      attachmentBytes?: number;
      /** Files that one debrief may have. Default: 100 */
      attachmentsPerDebrief?: number;
      /** Of all files of one debrief, in bytes. Default: 52428800 (50 MiB) */
      attachmentBytesPerDebrief?: number;
    };
    /** What the reading of documents may take; a document over it is not imported. */
    imports?: {
      /** Documents that are read at the same time, each in a thread of its own. Default: 2 */
      threads?: number;
      /** Imports that are read or wait for their turn; more are answered 503. Default: 20 */
      maximumAtOnce?: number;
      /** For one document. Default: 30s */
      timeout?: HumanDuration | string;
      /** For one document, in MB. Default: 1024 */
      memoryMegabytes?: number;
    };
  };
}
