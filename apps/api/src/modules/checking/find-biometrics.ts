import type { EntityManager } from '@mikro-orm/postgresql';
import { findFilesOf } from '../files/index.ts';

/** Which pictures of the person were handed in; papers are for officers to read. */
export async function findBiometrics(
  em: EntityManager,
  applicationId: string,
): Promise<{ readonly hasPortrait: boolean; readonly hasFingerprints: boolean }> {
  const kinds = (await findFilesOf(em, applicationId)).map(({ kind }) => kind);
  return { hasPortrait: kinds.includes('PORTRAIT'), hasFingerprints: kinds.includes('FINGERPRINT') };
}
