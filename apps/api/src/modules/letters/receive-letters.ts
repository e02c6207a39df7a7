import { LOCK_REQUEST_SCOPE } from '@dinhdanh/domain';
import { isAgency, type Actor, type AgencyActor } from '../../platform/access/actor.ts';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';
import { Forbidden, InsufficientScope, NotFound } from '../../platform/request-errors.ts';
import type { UseCase, UseCases } from '../../platform/use-case.ts';
import {
  listLettersForAgency,
  markReceived,
  type FetchedLetter,
  type Receipt,
} from './letter-reading.queries.ts';
import type { LetterServices } from './letter-services.ts';
import { verificationUrl } from './verification-url.ts';

/** A letter in the hands of the agency. */
export interface LetterInHand {
  readonly letter: FetchedLetter;
  readonly content: Buffer;
  readonly verificationUrl: string;
  /** When it was fetched for the first time. */
  readonly receivedAt: Date;
}

/**
 * Cơ quan đề nghị nhận văn bản qua kết nối: the first time that its machine fetches a letter is the proof of receipt,
 * with the key that it signed with. Fetched again it is the same letter, and the proof stays what it was.
 */
export async function receiveLetters(
  services: LetterServices,
  { reader, useCases, actor }: { reader: ScopedReader; useCases: UseCases; actor: Actor },
  lockRequestCode: string,
): Promise<LetterInHand[]> {
  if (!isAgency(actor)) throw new Forbidden();
  if (!actor.oauthScopes.includes(LOCK_REQUEST_SCOPE)) throw new InsufficientScope(LOCK_REQUEST_SCOPE);
  const letters = await listLettersForAgency(reader, actor.scope, lockRequestCode);
  if (letters.length === 0) return [];
  // Opened before anything is recorded: what cannot be given was not received.
  const contents = await Promise.all(letters.map((letter) => services.files.get(letter, 'full')));
  const receipts = await useCases.execute(recordReceipt(actor), actor, { ids: letters.map(({ id }) => id) });
  return letters.map((letter, index) => {
    const [content, receipt] = [contents[index], receipts[index]];
    if (!content || !receipt) throw new Error(`Letter ${letter.id} was not received whole.`);
    return {
      ...{ letter, content, receivedAt: receipt.servedAt },
      verificationUrl: verificationUrl(services, letter.id),
    };
  });
}

const recordReceipt = (agency: AgencyActor): UseCase<{ readonly ids: readonly string[] }, Receipt[]> => ({
  name: 'receiveLetters',
  permission: 'letter:receive',
  rows: 'ACTOR',
  async run({ em, now, audit }, { ids }) {
    const { agencyCode, keyId } = agency;
    const receipts = await markReceived(em, ids, { at: now, agencyCode, keyId });
    if (receipts.length !== ids.length) throw new NotFound();
    for (const { id, unitId, isFirst } of receipts)
      audit({
        unitId,
        action: isFirst ? 'LETTER_SERVED' : 'LETTER_FETCHED_AGAIN',
        subjectKind: 'LETTER',
        subjectId: id,
        details: { way: 'AGENCY', agencyCode, keyId },
      });
    return receipts;
  },
});
