import type { SealedFiles } from '../../platform/files/sealed-files.ts';
import type { RateLimits } from '../../platform/rate-limits.ts';
import type { Secrets } from '../../platform/secrets.ts';

export interface LetterServices {
  readonly secrets: Secrets;
  readonly rateLimits: RateLimits;
  readonly files: SealedFiles;
  readonly publicUrl: string;
}
