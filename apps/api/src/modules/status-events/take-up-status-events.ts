import {
  AUTOMATIC_GROUND_KINDS,
  statusEventRefusal,
  validityOfPapers,
  type AutomaticGroundKind,
  type IdentityPapers,
} from '@dinhdanh/domain';
import { SYSTEM } from '../../platform/access/actor.ts';
import type { Transaction } from '../../platform/use-case.ts';
import type { Account } from '../accounts/index.ts';
import { holdAccountWithGrounds } from '../locks/index.ts';
import { judgeGround } from './judge-ground.ts';
import { attachEarlierEvents, insertStatusEvent, refuseEvents } from './status-events.queries.ts';

interface ApprovedApplication {
  readonly id: string;
  readonly receivedAt: Date;
  /** None: nobody wrote any down. */
  readonly identityPapers?: IdentityPapers | null;
}

/**
 * As part of an approval: what registers said of the holder before there was an account counts from now on, and how long
 * the presented papers are good is kept. Where somebody has died meanwhile the account is locked as it is granted; where a
 * new card is presented the ground of the old one ends.
 */
export async function takeUpStatusEvents(
  transaction: Transaction,
  account: Account,
  application: ApprovedApplication,
): Promise<void> {
  // What a register says is nobody's decision, and least of all that of the officer who approves.
  const bySystem = { ...transaction, actor: SYSTEM };
  // The account is read anew when it is held.
  await transaction.em.flush();
  const kinds = new Set([
    ...(await attach(bySystem, account)),
    ...(await keepPapers(bySystem, account, application)),
  ]);
  for (const kind of AUTOMATIC_GROUND_KINDS.filter((candidate) => kinds.has(candidate)))
    await judgeGround(bySystem, await holdAccountWithGrounds(bySystem, account.id), kind);
}

async function attach({ em }: Transaction, account: Account): Promise<AutomaticGroundKind[]> {
  const attached = await attachEarlierEvents(em, account);
  const isRefused = (event: (typeof attached)[number]): boolean =>
    statusEventRefusal(event.source, event, account.subjectType) !== null;
  const refused = attached.filter(isRefused).map(({ id }) => id);
  if (refused.length > 0) await refuseEvents(em, refused, 'NOT_ITS_MATTER');
  return attached.filter((event) => !isRefused(event)).map(({ kind }) => kind);
}

async function keepPapers(
  { em, now }: Transaction,
  account: Account,
  { id, receivedAt, identityPapers }: ApprovedApplication,
): Promise<AutomaticGroundKind[]> {
  const papers = validityOfPapers(account.subjectType, identityPapers ?? {}, receivedAt);
  for (const { kind, expiresOn } of papers)
    await insertStatusEvent(em, {
      ...{
        source: 'APPLICATION',
        eventId: `${id}/${kind}`,
        account,
        personPrint: null,
        organisationIdentifier: null,
      },
      statement: { says: 'VALID_UNTIL', kind, asOf: receivedAt, expiresOn },
      ...{ receivedAt: now, outcome: 'RECORDED', refusal: null },
    });
  return papers.map(({ kind }) => kind);
}
