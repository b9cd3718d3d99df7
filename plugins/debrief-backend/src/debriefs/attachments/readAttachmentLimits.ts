import { RootConfigService } from '@backstage/backend-plugin-api';

/** A limit, and the app-config key that says so. */
interface Limit {
  limit: number;
  key: string;
}

/** How many files one debrief may have. */
export interface AttachmentLimits {
  count: Limit;
  bytes: Limit;
}

const mebibyte = 1024 * 1024;

/** Reads what `debrief.limits` says of the files of one debrief. */
export function readAttachmentLimits(
  config: RootConfigService,
): AttachmentLimits {
  const read = (name: string, fallback: number): Limit => {
    const key = `debrief.limits.${name}`;
    const limit = config.getOptionalNumber(key) ?? fallback;
    if (!Number.isInteger(limit) || limit < 0) {
      throw new Error(`Invalid ${key}: ${limit} is not a whole number`);
    }
    return { limit, key };
  };
  return {
    count: read('attachmentsPerDebrief', 100),
    bytes: read('attachmentBytesPerDebrief', 50 * mebibyte),
  };
}
