import { createHash } from 'node:crypto';
import { composeLetter } from '@dinhdanh/domain';
import { SYSTEM } from '../../platform/access/actor.ts';
import type { FileLocation, SealedFiles } from '../../platform/files/sealed-files.ts';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';
import { bearerHash, type Secrets } from '../../platform/secrets.ts';
import type { UseCase, UseCases } from '../../platform/use-case.ts';
import { findLetterToWrite, keepLetterContent } from './letter-content.queries.ts';
import { printLetter } from './print-letter.ts';
import { verificationUrl } from './verification-url.ts';

interface WritingServices {
  readonly useCases: UseCases;
  readonly reader: ScopedReader;
  readonly secrets: Secrets;
  readonly files: SealedFiles;
  readonly publicUrl: string;
}

/**
 * Writes a letter as a job, from the facts that were kept with the decision: whatever has changed since does not change
 * it. Run again it does nothing, and the same facts give the same bytes.
 */
export async function writeLetter(
  { useCases, reader, files, ...services }: WritingServices,
  { letterId }: { readonly letterId: string },
): Promise<void> {
  const letter = await findLetterToWrite(reader, letterId);
  if (!letter) return;
  const content = await printLetter(composeLetter(letter.facts), {
    verificationUrl: verificationUrl(services, letterId),
    madeAt: letter.issuedAt,
  });
  const location = await files.put({ id: letterId, storageKey: letter.storageKey }, { full: content });
  try {
    await useCases.execute(keepLetter, SYSTEM, {
      location,
      sha256: createHash('sha256').update(content).digest(),
      byteSize: content.length,
      verificationHash: bearerHash(services.secrets.verificationCode(letterId)),
    });
  } catch (error) {
    await files.remove(location.storageKey).catch(() => undefined);
    throw error;
  }
}

export interface WrittenLetter {
  readonly location: FileLocation;
  readonly sha256: Buffer;
  readonly byteSize: number;
  readonly verificationHash: Buffer;
}

const keepLetter: UseCase<WrittenLetter, void> = {
  name: 'keepLetter',
  permission: 'letter:write',
  rows: 'ALL',
  async run({ em, now, audit, enqueue }, written) {
    const { id } = written.location;
    const kept = await keepLetterContent(em, written, now);
    if (!kept) throw new Error(`Letter ${id} was written by another run.`);
    audit({
      unitId: kept.unitId,
      action: 'LETTER_WRITTEN',
      subjectKind: 'LETTER',
      subjectId: id,
      details: { sha256: written.sha256.toString('hex'), byteSize: written.byteSize },
    });
    if (kept.isAnnounced)
      enqueue({ task: 'announce-letter', payload: { letterId: id }, key: `announce-letter:${id}` });
  },
};
