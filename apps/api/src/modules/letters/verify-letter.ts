import { verificationCodeForm } from '@dinhdanh/domain';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';
import { bearerHash } from '../../platform/secrets.ts';
import { findVerifiedLetter, type VerifiedLetter } from './letter-reading.queries.ts';
import type { LetterServices } from './letter-services.ts';

/** Xác minh văn bản by the code of its QR code; null: no letter has it. Limited per address before anything is looked up. */
export async function verifyLetter(
  { rateLimits }: Pick<LetterServices, 'rateLimits'>,
  { reader, address }: { readonly reader: ScopedReader; readonly address: string },
  typed: string,
): Promise<VerifiedLetter | null> {
  await rateLimits.holdDown([['letter-check-per-address', address]]);
  const code = verificationCodeForm(typed);
  return code === null ? null : findVerifiedLetter(reader, bearerHash(code));
}
