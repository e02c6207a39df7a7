import { letterMail } from '@dinhdanh/domain';
import { SYSTEM } from '../../platform/access/actor.ts';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';
import type { MailGateway } from '../../platform/ports/mail-gateway.ts';
import type { Secrets } from '../../platform/secrets.ts';
import type { UseCase, UseCases } from '../../platform/use-case.ts';
import { findLetterToAnnounce, getUnitOfLetter } from './letter-content.queries.ts';
import { verificationUrl } from './verification-url.ts';

interface AnnouncingServices {
  readonly useCases: UseCases;
  readonly reader: ScopedReader;
  readonly secrets: Secrets;
  readonly mailGateway: MailGateway;
  readonly publicUrl: string;
}

/** Tells a requester with an e-mail address that the letter waits; no proof of receipt, since mail has none. */
export async function announceLetter(
  { useCases, reader, mailGateway, ...services }: AnnouncingServices,
  { letterId }: { readonly letterId: string },
): Promise<void> {
  const letter = await findLetterToAnnounce(reader, letterId);
  if (!letter) return;
  await mailGateway.send({
    clientReference: letterId,
    to: letter.email,
    ...letterMail(letter.facts, verificationUrl(services, letterId)),
  });
  await useCases.execute(recordAnnouncement, SYSTEM, { letterId });
}

const recordAnnouncement: UseCase<{ letterId: string }, void> = {
  name: 'recordLetterAnnouncement',
  permission: 'letter:write',
  rows: 'ALL',
  async run({ em, audit }, { letterId }) {
    audit({
      unitId: await getUnitOfLetter(em, letterId),
      action: 'LETTER_ANNOUNCED',
      subjectKind: 'LETTER',
      subjectId: letterId,
    });
  },
};
