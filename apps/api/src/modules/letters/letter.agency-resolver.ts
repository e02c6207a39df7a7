import { LOCK_REQUEST_SCOPE } from '@dinhdanh/domain';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { isAgency } from '../../platform/access/actor.ts';
import { Requires } from '../../platform/access/requires.ts';
import { orRefusal } from '../../platform/graphql/refusals.ts';
import { Forbidden, InsufficientScope } from '../../platform/request-errors.ts';
import { ReceiveLettersInput } from './letter.inputs.ts';
import { LettersReceived, receivedLetterOf, ReceiveLettersResult } from './letter.views.ts';
import { listLettersForAgency } from './letter-reading.queries.ts';
import type { LetterContext } from './letter-services.ts';
import { receiveLetters } from './receive-letters.ts';
import { verificationUrl } from './verification-url.ts';

@Resolver()
export class LetterAgencyResolver {
  @Requires('letter:receive')
  @Mutation(() => ReceiveLettersResult, {
    description:
      'Nhận văn bản trả lời of a request of the agency, as PDF. A mutation, because the first fetching is the proof of receipt; fetched again it gives the same. Needs the scope lock-request:submit. A code of another agency has no letters. Errors: UNAUTHENTICATED, INSUFFICIENT_SCOPE, RATE_LIMITED.',
  })
  receiveLetters(
    @Arg('input', () => ReceiveLettersInput, { description: 'Which letters.' })
    { lockRequestCode }: ReceiveLettersInput,
    @Ctx() { reader, useCases, actor, locale, letters: services }: LetterContext,
  ): Promise<object> {
    if (!isAgency(actor)) throw new Forbidden();
    if (!actor.oauthScopes.includes(LOCK_REQUEST_SCOPE)) throw new InsufficientScope(LOCK_REQUEST_SCOPE);
    return orRefusal(locale, async () => {
      const letters = await listLettersForAgency(reader, actor.scope, lockRequestCode);
      // Opened before anything is recorded: what cannot be given was not received.
      const contents = await Promise.all(letters.map((letter) => services.files.get(letter, 'full')));
      const receipts =
        letters.length === 0
          ? []
          : await useCases.execute(receiveLetters(actor), actor, { ids: letters.map(({ id }) => id) });
      return Object.assign(new LettersReceived(), {
        letters: letters.map((letter, index) =>
          receivedLetterOf(letter, {
            content: contents[index] as Buffer,
            verificationUrl: verificationUrl(services, letter.id),
            receivedAt: receipts[index]?.servedAt as Date,
          }),
        ),
      });
    });
  }
}
