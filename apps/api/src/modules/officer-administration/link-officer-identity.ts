import { DomainRefusal, parseProviderSubject } from '@dinhdanh/domain';
import { asOfficer } from '../../platform/access/actor.ts';
import { NATIONAL_CHAIN } from '../../platform/audit/append.ts';
import { parseFields } from '../../platform/input-refused.ts';
import type { Secrets } from '../../platform/secrets.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { endProvidedSignIns } from '../officers/index.ts';
import { deleteIdentity, insertIdentity, isAccountTaken } from './officer-identity.queries.ts';
import { findOfficerWhollyInReach } from './officer-in-reach.ts';

interface AccountToLink {
  readonly officerId: string;
  /** As the provider calls the account. */
  readonly subject: string;
}

/**
 * Nối tài khoản đơn vị: lets an officer sign in with an account at the identity provider. The officer has one at most, and
 * uses it first with an own second factor. Whoever could not be barred here cannot be given a way in here either.
 */
export const linkOfficerIdentity = (
  secrets: Secrets,
  issuer: string,
): UseCase<AccountToLink, { linkedAt: Date }> => ({
  name: 'linkOfficerIdentity',
  permission: 'officer-identity:link',
  rows: 'ACTOR',
  async run({ em, actor, now, audit }, input) {
    const officer = await findOfficerWhollyInReach(em, actor, input.officerId);
    const { subject } = parseFields({ subject: () => parseProviderSubject(input.subject) });
    if (await isAccountTaken(em, { issuer, subject })) throw new DomainRefusal('PROVIDER_SUBJECT_TAKEN');
    const link = { officerId: officer.id, issuer, subject, linkedBy: asOfficer(actor).id, at: now };
    if (!(await insertIdentity(em, link))) throw new DomainRefusal('STATE_CONFLICT');
    audit({
      unitId: NATIONAL_CHAIN,
      action: 'OFFICER_IDENTITY_LINKED',
      subjectKind: 'OFFICER',
      subjectId: officer.id,
      details: { username: officer.username, issuer, subjectPrint: secrets.fingerprint(subject) },
    });
    return { linkedAt: now };
  },
});

/** Gỡ tài khoản đơn vị: what was opened with it ends at once. The password and other means stay. */
export const unlinkOfficerIdentity = (
  secrets: Secrets,
): UseCase<{ readonly officerId: string }, { unlinkedAt: Date }> => ({
  name: 'unlinkOfficerIdentity',
  permission: 'officer-identity:link',
  rows: 'ACTOR',
  async run({ em, actor, now, audit }, { officerId }) {
    const officer = await findOfficerWhollyInReach(em, actor, officerId);
    const taken = await deleteIdentity(em, officer.id);
    if (!taken) throw new DomainRefusal('STATE_CONFLICT');
    const { issuer, subject } = taken;
    audit({
      unitId: NATIONAL_CHAIN,
      action: 'OFFICER_IDENTITY_UNLINKED',
      subjectKind: 'OFFICER',
      subjectId: officer.id,
      details: {
        ...{ username: officer.username, issuer, subjectPrint: secrets.fingerprint(subject) },
        endedSessions: await endProvidedSignIns(em, officer.id),
      },
    });
    return { unlinkedAt: now };
  },
});
