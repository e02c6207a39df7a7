import { assertKeyValidity, type AgencyCode } from '@dinhdanh/domain';
import { isOfficer } from '../../platform/access/actor.ts';
import { InputRefused, parseFields, readIdempotencyKey } from '../../platform/input-refused.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { insertAgencyKey } from './agencies.queries.ts';
import { findAgencyFor, recordAgencyAct } from './find-agency.ts';
import { algorithmOf, readPublicJwk } from './read-public-jwk.ts';

interface NewKey {
  readonly idempotencyKey: string;
  readonly code: AgencyCode;
  readonly publicJwk: string;
  readonly validFrom: Date;
  readonly expiresAt: Date;
}

/**
 * Đăng ký khóa mới: a public key with which the agency's machine signs from a day on. It stands beside the earlier ones
 * until those expire or are revoked, so that a machine changes over without a gap.
 *
 * Edge: a key belongs to one agency once; the same key again, revoked or not, is AGENCY_KEY_EXISTS.
 */
export const registerAgencyKey: UseCase<NewKey, { kid: string }> = {
  name: 'registerAgencyKey',
  permission: 'agency:manage',
  rows: 'ACTOR',
  idempotencyKey: ({ idempotencyKey }) => readIdempotencyKey(idempotencyKey),
  async run(transaction, { code, publicJwk, validFrom, expiresAt }) {
    const { em, actor, now } = transaction;
    if (!isOfficer(actor)) throw new Error('Only an officer registers a key.');
    const agency = await findAgencyFor(transaction, { code });
    const { publicJwk: key } = parseFields({
      publicJwk: () => readPublicJwk(publicJwk),
      expiresAt: () => assertKeyValidity({ validFrom, expiresAt }, now),
    });
    const isNew = await insertAgencyKey(em, {
      ...key,
      agencyId: agency.id,
      validFrom,
      expiresAt,
      registeredBy: actor.id,
    });
    if (!isNew) throw new InputRefused([{ path: 'publicJwk', code: 'AGENCY_KEY_EXISTS' }]);
    recordAgencyAct(transaction, agency, 'AGENCY_KEY_REGISTERED', {
      kid: key.kid,
      algorithm: algorithmOf(key.jwk),
      validFrom: validFrom.toISOString(),
      expiresAt: expiresAt.toISOString(),
    });
    return { kid: key.kid };
  },
};
