import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Requires } from '../../platform/access/requires.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { orRefusal } from '../../platform/graphql/refusals.ts';
import { ReceiveLettersInput } from './letter.inputs.ts';
import { LettersReceived, receivedLetterOf, ReceiveLettersResult } from './letter.views.ts';
import type { LetterServices } from './letter-services.ts';
import { receiveLetters } from './receive-letters.ts';

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
    @Ctx() context: RequestContext & { readonly letters: LetterServices },
  ): Promise<object> {
    return orRefusal(context.locale, async () =>
      Object.assign(new LettersReceived(), {
        letters: (await receiveLetters(context.letters, context, lockRequestCode)).map(receivedLetterOf),
      }),
    );
  }
}
