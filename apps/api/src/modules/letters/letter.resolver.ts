import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { asOfficer } from '../../platform/access/actor.ts';
import { Requires } from '../../platform/access/requires.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { orRefusal } from '../../platform/graphql/refusals.ts';
import { isUuid } from '../../platform/identifiers.ts';
import { LetterPreviewInput, RecordLetterHandoverInput } from './letter.inputs.ts';
import {
  Letter,
  LetterHandoverRecorded,
  letterOf,
  LetterPreview,
  RecordLetterHandoverResult,
} from './letter.views.ts';
import { listLettersOfRequest } from './letter-reading.queries.ts';
import type { LetterServices } from './letter-services.ts';
import { isOwnLetter, letterScope } from './letters-scope.ts';
import { previewLetter } from './preview-letter.ts';
import { recordLetterHandover } from './record-letter-handover.ts';
import { verificationUrl } from './verification-url.ts';

@Resolver()
export class LetterResolver {
  @Requires('letter:read')
  @Query(() => Letter, {
    nullable: true,
    description:
      'Văn bản trả lời of a request, the newest one; null: none was issued, or the request belongs to another unit.',
  })
  async lockRequestLetter(
    @Arg('lockRequestId', () => ID, { description: 'The request.' }) lockRequestId: string,
    @Ctx() { reader, actor, letters }: RequestContext & { readonly letters: LetterServices },
  ): Promise<Letter | null> {
    const officer = asOfficer(actor);
    const rows = isUuid(lockRequestId)
      ? await listLettersOfRequest(reader, letterScope(officer), lockRequestId)
      : [];
    return letterOf(
      rows.filter((row) => isOwnLetter(officer, row)),
      (id) => verificationUrl(letters, id),
    );
  }

  @Requires('letter:preview')
  @Query(() => LetterPreview, {
    description:
      'Xem trước văn bản trả lời: the words that the letter of this decision would have, signed by whoever asks. Recorded. Errors: NOT_FOUND, BAD_USER_INPUT where the request does not wait for this decision.',
  })
  letterPreview(
    @Arg('input', () => LetterPreviewInput, { description: 'The decision.' }) input: LetterPreviewInput,
    @Ctx() { useCases, actor }: RequestContext,
  ): Promise<LetterPreview> {
    return useCases.execute(previewLetter(asOfficer(actor)), actor, { ...input }) as Promise<LetterPreview>;
  }

  @Requires('letter:hand-over')
  @Mutation(() => RecordLetterHandoverResult, {
    description:
      'Ghi nhận đã giao văn bản at the counter: the proof of receipt, once. Refusals: LETTER_NOT_WRITTEN, LETTER_ALREADY_SERVED, RECEIVER_NAME_FORMAT. Error: NOT_FOUND.',
  })
  recordLetterHandover(
    @Arg('input', () => RecordLetterHandoverInput, { description: 'Which letter, as read, and who took it.' })
    input: RecordLetterHandoverInput,
    @Ctx() { useCases, actor, locale }: RequestContext,
  ): Promise<object> {
    return orRefusal(locale, async () => {
      await useCases.execute(recordLetterHandover(asOfficer(actor)), actor, { ...input });
      return Object.assign(new LetterHandoverRecorded(), { letterId: input.letterId });
    });
  }
}
