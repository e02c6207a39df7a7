import { isAgency } from '../../platform/access/actor.ts';
import { NATIONAL_CHAIN } from '../../platform/audit/append.ts';
import { Forbidden } from '../../platform/request-errors.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { markKeyUsed } from './agency-access.queries.ts';

/**
 * Cấp mã truy cập: a machine of an agency gets an access token, recorded before it is handed out.
 *
 * Edge: an agency that was suspended, or a key that was revoked, since the machine was looked up gets none.
 */
export const recordAgencyToken: UseCase<Record<string, never>, { kid: string }> = {
  name: 'recordAgencyToken',
  permission: 'agency-access:record',
  rows: 'ACTOR',
  async run({ em, actor, now, audit }) {
    if (!isAgency(actor)) throw new Error('Only a machine of an agency is given a token.');
    const { id: agencyId, agencyCode, keyId: kid, oauthScopes } = actor;
    const used = await markKeyUsed(em, { agencyId, kid, at: now });
    if (!used) throw new Forbidden();
    audit({
      unitId: NATIONAL_CHAIN,
      action: 'AGENCY_TOKEN_ISSUED',
      subjectKind: 'AGENCY',
      subjectId: agencyId,
      details: { agency: agencyCode, kid, scopes: oauthScopes.join(' '), legalBasis: used.legal_basis },
    });
    return { kid };
  },
};
