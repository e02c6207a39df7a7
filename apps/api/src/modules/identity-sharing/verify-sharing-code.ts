import {
  agencyNameOn,
  localDateOf,
  maskPersonalIdNumber,
  SHARING_SCOPE,
  sharingCodeState,
  type AccountLevel,
  type AgencyCode,
  type CrossCheckedPaperType,
  type ShareableFact,
} from '@dinhdanh/domain';
import { isAgency, isOfficer, type Actor } from '../../platform/access/actor.ts';
import { NATIONAL_CHAIN } from '../../platform/audit/append.ts';
import { isUuid } from '../../platform/identifiers.ts';
import { readPurpose } from '../../platform/input-refused.ts';
import type { RateLimits } from '../../platform/rate-limits.ts';
import { Forbidden, InsufficientScope } from '../../platform/request-errors.ts';
import type { Secrets, SigningKey } from '../../platform/secrets.ts';
import type { Transaction, UseCase, UseCases } from '../../platform/use-case.ts';
import { findConnectionBasis, listPapersOfHolder } from '../cross-checks/index.ts';
import {
  findAgencyCode,
  findSharedCodeForUpdate,
  markSharingCodeUsed,
  type SharedCode,
} from './sharing-code.queries.ts';
import { readSharingToken } from './sharing-token.ts';

/** What the holder let be seen. Null: not shared. */
export interface SharedFacts {
  readonly fullName: string;
  readonly maskedPersonalIdNumber: string;
  readonly accountLevel: AccountLevel;
  readonly dateOfBirth: string | null;
  readonly sex: 'MALE' | 'FEMALE' | null;
  readonly personalIdNumber: string | null;
  readonly permanentAddress: string | null;
  readonly papers: readonly CrossCheckedPaperType[] | null;
  readonly verifiedAt: Date;
}

export type SharingVerdict =
  | { readonly kind: 'SHARED'; readonly identity: SharedFacts }
  | { readonly kind: 'REFUSED'; readonly code: 'SHARING_CODE_NOT_VALID' | 'SHARING_CODE_EXPIRED' }
  | { readonly kind: 'REFUSED'; readonly code: 'SHARING_CODE_USED'; readonly usedAt: Date };

/**
 * Kiểm tra mã QR chia sẻ danh tính, for a stated purpose, once for each code.
 *
 * @legal Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15: what was agreed to, for the purpose that was stated, and no more.
 */
export async function verifySharingCode(
  { secrets, rateLimits }: { readonly secrets: Secrets; readonly rateLimits: RateLimits },
  { useCases, actor }: { readonly useCases: UseCases; readonly actor: Actor },
  { qrContent, purpose }: { readonly qrContent: string; readonly purpose: string },
): Promise<SharingVerdict> {
  if (isAgency(actor) && !actor.oauthScopes.includes(SHARING_SCOPE))
    throw new InsufficientScope(SHARING_SCOPE);
  const stated = readPurpose(purpose);
  await rateLimits.holdDown([['sharing-check-per-caller', String(actor.id)]]);
  return useCases.execute(verifying(secrets.tokenSigningKey), actor, { token: qrContent, purpose: stated });
}

/** A refusal is given back and not thrown: that somebody tried is recorded, too. */
const verifying = (signingKey: SigningKey): UseCase<{ token: string; purpose: string }, SharingVerdict> => ({
  name: 'verifySharingCode',
  permission: 'sharing-code:verify',
  rows: 'ALL',
  async run(transaction, { token, purpose }) {
    const { em, now, audit } = transaction;
    const caller = await callerOf(transaction);
    const read = await readSharingToken(signingKey, token, now);
    const code =
      read.kind !== 'FORGED' && isUuid(read.id) ? await findSharedCodeForUpdate(em, read.id) : null;
    const line = {
      unitId: code?.unitId ?? NATIONAL_CHAIN,
      subjectKind: 'ACCOUNT',
      subjectId: code?.accountId ?? 'UNKNOWN',
    } as const;
    const refused = refusalOf(code, now);
    if (!code || refused) {
      const verdict = refused ?? ({ kind: 'REFUSED', code: 'SHARING_CODE_NOT_VALID' } as const);
      audit({
        ...line,
        action: 'IDENTITY_SHARING_REFUSED',
        // Why, where the holder has stopped it, stands in the chain and is told to nobody else.
        details: { office: caller.office, refusal: code?.isStopped ? 'PROCESSING_LIMITED' : verdict.code },
      });
      return verdict;
    }
    await markSharingCodeUsed(em, code.id, {
      at: now,
      byKind: caller.kind,
      byId: caller.id,
      byOffice: caller.office,
      purpose,
    });
    audit({
      ...line,
      action: 'IDENTITY_SHARED_VERIFIED',
      // The purpose is in words of whoever looks, so it stands with the code and not in the chain.
      details: {
        sharingCodeId: code.id,
        office: caller.office,
        facts: code.facts.join(' '),
        purposeStated: true,
        legalBasis: caller.legalBasis,
      },
    });
    return { kind: 'SHARED', identity: await identityOf(transaction, code) };
  },
});

/**
 * An account that is locked, or whose holder has stopped the sharing, shares nothing; which of these it is, is nobody's
 * business at a counter.
 */
function refusalOf(code: SharedCode | null, now: Date): (SharingVerdict & { kind: 'REFUSED' }) | null {
  if (!code) return null;
  const state = sharingCodeState(code, now);
  if (state === 'USED' && code.usedAt)
    return { kind: 'REFUSED', code: 'SHARING_CODE_USED', usedAt: code.usedAt };
  if (state === 'EXPIRED') return { kind: 'REFUSED', code: 'SHARING_CODE_EXPIRED' };
  return code.accountState === 'ACTIVE' && !code.isStopped
    ? null
    : { kind: 'REFUSED', code: 'SHARING_CODE_NOT_VALID' };
}

interface SharingCaller {
  readonly kind: 'OFFICER' | 'AGENCY';
  readonly id: string;
  /** In whose name, as the holder reads it. */
  readonly office: string;
  /** The agreement with the agency; null for the police. */
  readonly legalBasis: string | null;
}

async function callerOf({ em, actor, now }: Transaction): Promise<SharingCaller> {
  const agencyId = isAgency(actor) ? actor.id : isOfficer(actor) ? actor.agencyId : null;
  if (agencyId !== null) {
    const [legalBasis, code] = [await findConnectionBasis(em, agencyId), await findAgencyCode(em, agencyId)];
    if (legalBasis === null || code === null || actor.id === null) throw new Forbidden();
    const office = agencyNameOn(code as AgencyCode, localDateOf(now));
    return { kind: isAgency(actor) ? 'AGENCY' : 'OFFICER', id: actor.id, office, legalBasis };
  }
  if (!isOfficer(actor)) throw new Forbidden();
  const unit = actor.appointedUnits[0]?.name ?? '';
  return {
    kind: 'OFFICER',
    id: actor.id,
    office: `Công an ${unit.slice(0, 1).toLowerCase()}${unit.slice(1)}`.trim(),
    legalBasis: null,
  };
}

async function identityOf({ em, now }: Transaction, code: SharedCode): Promise<SharedFacts> {
  const shared = <Value>(fact: ShareableFact, value: Value): Value | null =>
    code.facts.includes(fact) ? value : null;
  const papers = code.facts.includes('PAPERS') ? await listPapersOfHolder(em, code.citizenId) : [];
  return {
    fullName: code.fullName,
    maskedPersonalIdNumber: maskPersonalIdNumber(code.personalIdNumber),
    accountLevel: code.accountLevel,
    dateOfBirth: shared('DATE_OF_BIRTH', code.dateOfBirth),
    sex: shared('SEX', code.sex),
    personalIdNumber: shared('PERSONAL_ID_NUMBER', code.personalIdNumber),
    permanentAddress: shared('PERMANENT_ADDRESS', code.permanentAddress),
    papers: shared(
      'PAPERS',
      papers.filter((paper) => paper.is_confirmed).map(({ type }) => type),
    ),
    verifiedAt: now,
  };
}
