import { verificationCodeForm } from '@dinhdanh/domain';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { Requires } from '../../platform/access/requires.ts';
import { bearerHash } from '../../platform/secrets.ts';
import { LetterVerification, verificationOf } from './letter.views.ts';
import { findVerifiedLetter } from './letter-reading.queries.ts';
import type { LetterContext } from './letter-services.ts';

@Resolver()
export class LetterPortalResolver {
  @Requires('letter:verify')
  @Query(() => LetterVerification, {
    nullable: true,
    description:
      'Xác minh văn bản by the code of its QR code; no session is needed. Null: no letter has this code. Error: RATE_LIMITED with retryAfterSeconds.',
  })
  async letterVerification(
    @Arg('code', () => String, { description: '26 signs, as in the address of the page.' }) typed: string,
    @Ctx() { reader, address, letters }: LetterContext,
  ): Promise<LetterVerification | null> {
    await letters.rateLimits.holdDown([['letter-check-per-address', address]]);
    const code = verificationCodeForm(typed);
    const letter = code === null ? null : await findVerifiedLetter(reader, bearerHash(code));
    return letter && verificationOf(letter);
  }
}
