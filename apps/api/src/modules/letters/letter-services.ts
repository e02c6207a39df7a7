import type { SealedFiles } from '../../platform/files/sealed-files.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import type { RateLimits } from '../../platform/rate-limits.ts';
import type { Secrets } from '../../platform/secrets.ts';

interface LetterServices {
  readonly secrets: Secrets;
  readonly rateLimits: RateLimits;
  readonly files: SealedFiles;
  readonly publicUrl: string;
}

export type LetterContext = RequestContext & { readonly letters: LetterServices };
