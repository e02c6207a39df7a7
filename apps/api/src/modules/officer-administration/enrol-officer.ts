import { DomainRefusal } from '@dinhdanh/domain';
import { VISITOR } from '../../platform/access/actor.ts';
import { NATIONAL_CHAIN } from '../../platform/audit/append.ts';
import { bearerHash } from '../../platform/secrets.ts';
import type { UseCase, UseCases } from '../../platform/use-case.ts';
import { checkOfficerPassword, type SignInServices } from '../officers/index.ts';
import { enrol, findLinkedOfficer, type KnownOfficer } from './officer-administration.queries.ts';

interface LinkRequest {
  readonly useCases: UseCases;
  readonly address: string;
}

/** Whose link it is, for the page that asks for a password. Refuses what is no link, or no more, in the same words. */
export async function readOfficerLink(
  { pool, rateLimits }: SignInServices,
  { address }: LinkRequest,
  token: string,
): Promise<KnownOfficer> {
  await rateLimits.holdDown([['officer-link-per-address', address]]);
  const officer = await findLinkedOfficer(pool, bearerHash(token));
  if (!officer) throw new DomainRefusal('OFFICER_LINK_ENDED');
  return officer;
}

/** Nhận tài khoản: the officer of a link chooses the password, and signs in with it afterwards. The link is used up. */
export async function enrolOfficer(
  services: SignInServices,
  request: LinkRequest,
  { token, password }: { readonly token: string; readonly password: string },
): Promise<KnownOfficer> {
  const officer = await readOfficerLink(services, request, token);
  checkOfficerPassword('password', password, officer);
  const hash = await services.secrets.hash(password);
  await request.useCases.execute(keepEnrolment, VISITOR, { tokenHash: bearerHash(token), hash });
  return officer;
}

const keepEnrolment: UseCase<{ tokenHash: Buffer; hash: string }, void> = {
  name: 'enrolOfficer',
  permission: 'officer:enrol',
  rows: 'ACTOR',
  async run({ em, audit }, { tokenHash, hash }) {
    const officerId = await enrol(em, tokenHash, hash);
    if (officerId === null) throw new DomainRefusal('OFFICER_LINK_ENDED');
    audit({
      unitId: NATIONAL_CHAIN,
      action: 'OFFICER_ENROLLED',
      subjectKind: 'OFFICER',
      subjectId: officerId,
    });
  },
};
