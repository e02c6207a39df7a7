import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { Requires } from '../../platform/access/requires.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { LetterVerification, verificationOf } from './letter.views.ts';
import type { LetterServices } from './letter-services.ts';
import { verifyLetter } from './verify-letter.ts';

@Resolver()
export class LetterPortalResolver {
  @Requires('letter:verify')
  @Query(() => LetterVerification, {
    nullable: true,
    description:
      'Xác minh văn bản by the code of its QR code; no session is needed. Null: no letter has this code. Error: RATE_LIMITED with retryAfterSeconds.',
  })
  async letterVerification(
    @Arg('code', () => String, { description: '26 signs, as in the address of the page.' }) code: string,
    @Ctx() context: RequestContext & { readonly letters: LetterServices },
  ): Promise<LetterVerification | null> {
    const letter = await verifyLetter(context.letters, context, code);
    return letter && verificationOf(letter);
  }
}
