import { RootConfigService } from '@backstage/backend-plugin-api';
import { BodyLimits } from './mountRoutes';
import { BodyLimit } from './requestBody';

const mebibyte = 1024 * 1024;

/** Reads `debrief.limits`. */
export function readBodyLimits(config: RootConfigService): BodyLimits {
  const limit = (name: string, fallback: number): BodyLimit => {
    const key = `debrief.limits.${name}`;
    const bytes = config.getOptionalNumber(key) ?? fallback;
    if (!Number.isInteger(bytes) || bytes < 1) {
      throw new Error(`Invalid ${key}: ${bytes} is not a number of bytes`);
    }
    return { bytes, key };
  };
  return {
    body: limit('bodyBytes', 2 * mebibyte),
    import: limit('importBytes', 5 * mebibyte),
    attachment: limit('attachmentBytes', 2 * mebibyte),
  };
}
