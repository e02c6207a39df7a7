import { parsePersonalIdNumber } from '@dinhdanh/domain';
import type { Actor } from '../../platform/access/actor.ts';
import { NATIONAL_CHAIN } from '../../platform/audit/append.ts';
import { parseFields } from '../../platform/input-refused.ts';
import type { RateLimits } from '../../platform/rate-limits.ts';
import type { Secrets } from '../../platform/secrets.ts';
import type { UseCase, UseCases } from '../../platform/use-case.ts';
import { findStatusOfHolder, type ApplicationStatusRow } from './application-status.queries.ts';

/**
 * Tra cứu tình trạng hồ sơ, by code and number. Null when the two do not belong together, whatever the
 * cause: nobody learns whether a code or a number exists. Limited per address and per number before anything is looked up.
 */
export async function readApplicationStatus(
  { secrets, rateLimits }: { readonly secrets: Secrets; readonly rateLimits: RateLimits },
  {
    useCases,
    actor,
    address,
  }: { readonly useCases: UseCases; readonly actor: Actor; readonly address: string },
  input: { readonly code: string; readonly personalIdNumber: string },
): Promise<ApplicationStatusRow | null> {
  const { personalIdNumber } = parseFields({
    personalIdNumber: () => parsePersonalIdNumber(input.personalIdNumber),
  });
  await rateLimits.holdDown([
    ['status-per-address', address],
    ['status-per-number', secrets.fingerprint(personalIdNumber)],
  ]);
  const code = input.code.trim().toUpperCase().slice(0, 40);
  return useCases.execute(findStatus, actor, { code, personalIdNumber });
}

/** The miss is returned and not thrown, because it leaves a line as well. */
const findStatus: UseCase<{ code: string; personalIdNumber: string }, ApplicationStatusRow | null> = {
  name: 'readApplicationStatus',
  permission: 'application-status:read',
  rows: 'ALL',
  async run({ em, audit }, { code, personalIdNumber }) {
    const row = await findStatusOfHolder(em, code, personalIdNumber);
    audit({
      unitId: row?.unit_id ?? NATIONAL_CHAIN,
      action: row ? 'APPLICATION_STATUS_READ' : 'APPLICATION_STATUS_NOT_FOUND',
      subjectKind: 'APPLICATION',
      subjectId: row?.id ?? 'UNKNOWN',
    });
    return row;
  },
};
