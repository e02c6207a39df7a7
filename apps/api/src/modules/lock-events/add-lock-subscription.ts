import { DomainRefusal, type AgencyCode } from '@dinhdanh/domain';
import { asOfficer } from '../../platform/access/actor.ts';
import { NATIONAL_CHAIN } from '../../platform/audit/append.ts';
import { parseFields, readIdempotencyKey } from '../../platform/input-refused.ts';
import { NotFound } from '../../platform/request-errors.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { findAgencyOfCode, insertSubscription } from './lock-subscriptions.queries.ts';

interface NewSubscription {
  readonly idempotencyKey: string;
  readonly agency: AgencyCode;
  /** Null: the agency reads the feed. */
  readonly webhookUrl: string | null;
}

/** Đăng ký nhận tin khóa: from the commit on the agency is told of every lock and unlock. */
export const addLockSubscription = (
  webhookOrigins: readonly string[],
): UseCase<NewSubscription, { id: string }> => ({
  name: 'addLockSubscription',
  permission: 'lock-subscription:manage',
  rows: 'ALL',
  idempotencyKey: ({ idempotencyKey }) => readIdempotencyKey(idempotencyKey),
  async run({ em, actor, now, audit }, { agency: code, webhookUrl: address }) {
    const officer = asOfficer(actor);
    const { webhookUrl } = parseFields({ webhookUrl: () => readWebhook(address, webhookOrigins) });
    const agency = await findAgencyOfCode(em, code);
    if (!agency) throw new NotFound();
    const id = await insertSubscription(em, { agencyId: agency.id, webhookUrl, by: officer.id, at: now });
    if (id === null) throw new DomainRefusal('LOCK_SUBSCRIPTION_EXISTS');
    audit({
      unitId: NATIONAL_CHAIN,
      action: 'LOCK_SUBSCRIPTION_ADDED',
      subjectKind: 'LOCK_SUBSCRIPTION',
      subjectId: id,
      details: {
        agency: code,
        webhookOrigin: webhookUrl === null ? null : new URL(webhookUrl).origin,
        legalBasis: agency.legal_basis,
      },
    });
    return { id };
  },
});

const LONGEST_ADDRESS = 500;

/** An address on a host that the operator has named, without a name, a password or a fragment in it. */
function readWebhook(address: string | null, origins: readonly string[]): string | null {
  if (address === null) return null;
  const url = URL.parse(address.trim());
  if (
    !url ||
    !origins.includes(url.origin) ||
    url.username !== '' ||
    url.password !== '' ||
    url.hash !== '' ||
    url.href.length > LONGEST_ADDRESS
  )
    throw new DomainRefusal('WEBHOOK_NOT_ALLOWED');
  return url.href;
}
