import { randomBytes } from 'node:crypto';
import { readTypedFactor, RECOVERY_CODE_COUNT, recoveryCodeOf } from '@dinhdanh/domain';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Secrets } from '../../platform/secrets.ts';
import { replaceRecoveryCodes } from './factor.queries.ts';

const RANDOM_BYTES = 12;

/** Gives an officer new recovery codes, which are shown this once; those from before count no more. */
export async function giveRecoveryCodes(
  em: EntityManager,
  secrets: Secrets,
  officerId: string,
): Promise<string[]> {
  const codes = Array.from({ length: RECOVERY_CODE_COUNT }, () => recoveryCodeOf(randomBytes(RANDOM_BYTES)));
  await replaceRecoveryCodes(
    em,
    officerId,
    codes.map((code) => recoveryPrint(secrets, officerId, code)),
  );
  return codes;
}

/** As it is kept, from what is shown or typed. */
export function recoveryPrint(secrets: Secrets, officerId: string, text: string): Buffer {
  const typed = readTypedFactor(text);
  return secrets.recoveryCodePrint(officerId, typed.kind === 'RECOVERY_CODE' ? typed.code : '');
}
