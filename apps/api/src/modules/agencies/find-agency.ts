import { LockMode } from '@mikro-orm/postgresql';
import { DomainRefusal, type AgencyCode } from '@dinhdanh/domain';
import { NATIONAL_CHAIN } from '../../platform/audit/append.ts';
import { NotFound } from '../../platform/request-errors.ts';
import type { Transaction } from '../../platform/use-case.ts';
import { Agency } from './agency.entity.ts';

/** The agency that an administrator acts on, locked, in the version that was read where the act names one. */
export async function findAgencyFor(
  { em }: Transaction,
  { code, expectedVersion }: { readonly code: AgencyCode; readonly expectedVersion?: number },
): Promise<Agency> {
  const agency = await em.findOne(Agency, { code }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!agency) throw new NotFound();
  if (expectedVersion !== undefined && agency.version !== expectedVersion)
    throw new DomainRefusal('STALE_VERSION', { currentVersion: agency.version });
  return agency;
}

/** Keeps an act about an agency in the national chain, with the agreement under which its data flow. */
export const recordAgencyAct = (
  { audit }: Transaction,
  agency: Agency,
  action: string,
  details: Readonly<Record<string, string | number | boolean | null>>,
): void =>
  audit({
    unitId: NATIONAL_CHAIN,
    action,
    subjectKind: 'AGENCY',
    subjectId: agency.id,
    details: { agency: agency.code, legalBasis: agency.legalBasis, ...details },
  });

/** Has questions that waited go out now, where we are the ones who call. */
export function askWaitingQuestions({ enqueue }: Transaction, { id, code, channel, state }: Agency): void {
  if (channel === 'CALL' && state === 'ACTIVE')
    enqueue({ task: 'ask-agency', payload: { agencyId: id }, key: `ask-agency:${code}` });
}
