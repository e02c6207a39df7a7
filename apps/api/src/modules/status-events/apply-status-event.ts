import { statusEventRefusal, type StatusEventOutcome, type StatusFeedSource } from '@dinhdanh/domain';
import type { EntityManager } from '@mikro-orm/postgresql';
import { NATIONAL_CHAIN } from '../../platform/audit/append.ts';
import type { FeedEvent, FeedSubject } from '../../platform/ports/status-feed.ts';
import type { Secrets } from '../../platform/secrets.ts';
import type { Transaction, UseCase } from '../../platform/use-case.ts';
import { holdAccountWithGrounds } from '../locks/index.ts';
import { judgeGround } from './judge-ground.ts';
import {
  findCorrected,
  holdAccountOfOrganisation,
  holdAccountOfPerson,
  insertStatusEvent,
  isStatusEventKept,
  type NewStatusEvent,
  type SubjectAccount,
} from './status-events.queries.ts';

interface FedEvent {
  readonly source: StatusFeedSource;
  readonly event: FeedEvent;
}

/**
 * Keeps one event of a register and does at once what follows from it. The same event again changes nothing. What
 * cannot be read or is not the register's matter is kept as refused; what is said of somebody without an account waits
 * under a print of the number until one is granted.
 */
export const applyStatusEvent = (secrets: Secrets): UseCase<FedEvent, StatusEventOutcome | 'REPEATED'> => ({
  name: 'applyStatusEvent',
  permission: 'status-event:apply',
  rows: 'ALL',
  async run(transaction, { source, event }) {
    const { em } = transaction;
    const isRepeat = await isStatusEventKept(em, source, event.id);
    const about = isRepeat ? null : await findWhatItIsAbout(em, { source, event });
    const kept = about && newEventOf(secrets, { source, event }, about, transaction.now);
    const id = kept && (await insertStatusEvent(em, kept));
    if (!kept || !id) {
      record(transaction, 'STATUS_EVENT_REPEATED', about?.account ?? null, { source });
      return 'REPEATED';
    }
    const outcome = await effectOf(transaction, kept, id, about?.kind ?? null);
    record(transaction, 'STATUS_EVENT_KEPT', kept.account, {
      ...{ statusEventId: id, source, outcome, refusal: kept.refusal },
      ground: kept.statement?.kind ?? null,
    });
    return outcome;
  },
});

interface About {
  readonly account: SubjectAccount | null;
  /** Which ground has to be judged: that of the event itself, or of the one that it corrects. */
  readonly kind: NonNullable<NewStatusEvent['statement']>['kind'] | null;
}

/** A correction is about what it corrects, whomever it names. */
async function findWhatItIsAbout(em: EntityManager, { source, event }: FedEvent): Promise<About> {
  if (!event.isReadable) return { account: null, kind: null };
  const corrected = event.says === 'CORRECTION' ? await findCorrected(em, source, event.corrects) : null;
  return {
    account: corrected?.account ?? (await holdAccountOf(em, event.subject)),
    kind: corrected?.kind ?? event.kind,
  };
}

const holdAccountOf = (em: EntityManager, subject: FeedSubject): Promise<SubjectAccount | null> =>
  'personalIdNumber' in subject
    ? holdAccountOfPerson(em, subject.personalIdNumber)
    : holdAccountOfOrganisation(em, subject.organisationIdentifier);

function newEventOf(secrets: Secrets, fed: FedEvent, { account }: About, now: Date): NewStatusEvent {
  const { source, event } = fed;
  const base = { source, eventId: event.id, receivedAt: now };
  const nobody = { account: null, personPrint: null, organisationIdentifier: null };
  if (!event.isReadable)
    return { ...base, ...nobody, statement: null, outcome: 'REFUSED', refusal: event.refusal };
  const refusal = statusEventRefusal(source, event, account?.subjectType ?? null);
  if (refusal !== null) return { ...base, ...nobody, account, statement: event, outcome: 'REFUSED', refusal };
  if (account !== null)
    return { ...base, ...nobody, account, statement: event, outcome: 'RECORDED', refusal };
  const subject =
    'personalIdNumber' in event.subject
      ? { ...nobody, personPrint: secrets.blindIndex(event.subject.personalIdNumber) }
      : { ...nobody, ...event.subject };
  return { ...base, ...subject, statement: event, outcome: 'NO_ACCOUNT', refusal };
}

async function effectOf(
  transaction: Transaction,
  { account, outcome, statement }: NewStatusEvent,
  id: string,
  kind: About['kind'],
): Promise<StatusEventOutcome> {
  if (outcome !== 'RECORDED' || !account || !statement || !kind) return outcome;
  const judged = await judgeGround(transaction, await holdAccountWithGrounds(transaction, account.id), kind);
  return judged.get(id) ?? outcome;
}

const record = (
  { audit }: Transaction,
  action: string,
  account: Pick<SubjectAccount, 'id' | 'unitId'> | null,
  details: Readonly<Record<string, string | null>>,
): void =>
  audit({
    unitId: account?.unitId ?? NATIONAL_CHAIN,
    action,
    subjectKind: 'ACCOUNT',
    subjectId: account?.id ?? 'UNKNOWN',
    details,
  });
