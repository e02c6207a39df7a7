import type { Transaction } from '../../platform/use-case.ts';
import { isOfficer } from '../../platform/access/actor.ts';
import { bearerHash, newBearer } from '../../platform/secrets.ts';
import { replaceLink } from './officer-administration.queries.ts';

const LINK_HOURS = 72;

/** Liên kết nhận tài khoản: what an officer gets to choose the first password with, by hand or in a sealed letter. */
export interface OfficerLink {
  readonly officerId: string;
  /** Shown this once; it is kept as a hash. */
  readonly token: string;
  readonly expiresAt: Date;
}

export async function giveLink({ em, actor, now }: Transaction, officerId: string): Promise<OfficerLink> {
  const token = newBearer();
  const expiresAt = new Date(now.getTime() + LINK_HOURS * 3_600_000);
  const issuedBy = isOfficer(actor) ? actor.id : null;
  await replaceLink(em, { tokenHash: bearerHash(token), officerId, issuedBy, expiresAt });
  return { officerId, token, expiresAt };
}
