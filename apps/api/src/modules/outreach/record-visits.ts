import {
  DomainRefusal,
  judgeVisit,
  LATE_VISITS_HOURS,
  outreachListEndedAt,
  outreachStage,
  outreachVersion,
  parseVisitNote,
  visitConsequence,
  VISITS_AT_ONCE,
  type RefusalCode,
  type VisitOutcome,
  type VisitStatus,
} from '@dinhdanh/domain';
import { asOfficer } from '../../platform/access/actor.ts';
import { isUuid } from '../../platform/identifiers.ts';
import { InputRefused } from '../../platform/input-refused.ts';
import { NotFound } from '../../platform/request-errors.ts';
import type { Transaction, UseCase } from '../../platform/use-case.ts';
import { openAreaTask } from '../area-tasks/index.ts';
import { campaignVisits, outreachVisits } from '../statistics/index.ts';
import {
  findCarriedListInTurn,
  findPeopleNamed,
  type CarriedList,
  type PersonRow,
} from './carried-lists.queries.ts';
import { findRecordedVisits, getPersonBehind, insertVisit } from './visits.queries.ts';

export interface SentVisit {
  readonly clientId: string;
  readonly personId: string;
  readonly expectedVersion: number;
  readonly outcome: VisitOutcome;
  readonly note: string | null;
  readonly visitedAt: Date;
}

export interface VisitAnswer {
  readonly clientId: string;
  readonly status: VisitStatus;
  /** Why it was refused; null where it was not. */
  readonly code: RefusalCode | null;
  /** How the person stands now; null when the visit names nobody, was refused, or the list is over for good. */
  readonly person: PersonRow | null;
}

/** A person as the visits of this request find them, one after the other. */
interface InHand {
  /** As the request found the person: several visits of one request expect this version. */
  readonly foundVersion: number;
  version: number;
  visits: number;
  lastOutcome: VisitOutcome | null;
  readonly row: PersonRow;
}

interface Judged {
  readonly clientId: string;
  readonly status: VisitStatus;
  readonly code: RefusalCode | null;
  readonly personId: string | null;
}

/**
 * Ghi kết quả đến nhà: what a phone has gathered, perhaps while it had no network. Each visit is judged by itself and
 * answered by itself; the same visit sent again is recorded once. A death, a move or a wrong number goes to the area
 * officer in the same transaction.
 */
export const recordVisits: UseCase<
  { readonly listId: string; readonly visits: readonly SentVisit[] },
  VisitAnswer[]
> = {
  name: 'recordVisits',
  permission: 'outreach-visit:record',
  rows: 'ACTOR',
  async run(transaction, { listId, visits }) {
    const { em, actor, now, audit } = transaction;
    checkVisits(visits);
    const list = isUuid(listId) ? await findCarriedListInTurn(em, asOfficer(actor), listId) : null;
    if (!list) throw new NotFound();
    const personIds = visits.map(({ personId }) => personId);
    const recorded = await findRecordedVisits(
      em,
      listId,
      visits.map(({ clientId }) => clientId.toLowerCase()),
    );
    const people = inHand(await findPeopleNamed(em, listId, personIds));
    const judged: Judged[] = [];
    for (const visit of visits) judged.push(await takeVisit(transaction, { list, people, recorded }, visit));

    audit({
      unitId: list.unitId,
      action: 'OUTREACH_VISITS_SENT',
      subjectKind: 'OUTREACH_LIST',
      subjectId: listId,
      details: countsOf(judged),
    });
    const isOver = now.getTime() > outreachListEndedAt(list).getTime() + LATE_VISITS_HOURS * 3_600_000;
    const stands = isOver ? new Map<string, PersonRow>() : await findPeopleNamed(em, listId, personIds);
    return judged.map(({ personId, ...answer }) => ({
      ...answer,
      person: (personId !== null && answer.status !== 'REFUSED' && stands.get(personId)) || null,
    }));
  },
};

function checkVisits(visits: readonly SentVisit[]): void {
  if (visits.length < 1 || visits.length > VISITS_AT_ONCE)
    throw new InputRefused([{ path: 'visits', code: 'VISIT_COUNT_RANGE' }]);
  const refused = visits.flatMap(({ clientId }, index) =>
    isUuid(clientId) ? [] : [{ path: `visits.${index}.clientId`, code: 'VISIT_CLIENT_ID_FORMAT' as const }],
  );
  if (refused.length > 0) throw new InputRefused(refused);
}

function inHand(rows: ReadonlyMap<string, PersonRow>): Map<string, InHand> {
  return new Map(
    [...rows].map(([id, row]) => {
      const version = outreachVersion(row.visits, outreachStage(row.account_state));
      return [
        id,
        { foundVersion: version, version, visits: row.visits, lastOutcome: row.outcome, row },
      ] as const;
    }),
  );
}

async function takeVisit(
  transaction: Transaction,
  {
    list,
    people,
    recorded,
  }: { list: CarriedList; people: ReadonlyMap<string, InHand>; recorded: Map<string, string> },
  visit: SentVisit,
): Promise<Judged> {
  const clientId = visit.clientId.toLowerCase();
  const earlier = recorded.get(clientId);
  if (earlier !== undefined)
    return { clientId: visit.clientId, status: 'ALREADY_RECORDED', code: null, personId: earlier };
  const person = people.get(visit.personId);
  if (!person) return refusal(visit, 'VISIT_PERSON_UNKNOWN');
  if (person.row.is_limited) return refusal(visit, 'VISIT_PERSON_LIMITED');
  const note = readNote(visit.note);
  if (note.code !== null) return refusal(visit, note.code);
  const verdict = judgeVisit({
    visitedAt: visit.visitedAt,
    expectedVersion: visit.expectedVersion,
    // Who was at a door twice before the network came back is not in conflict with himself.
    version: visit.expectedVersion === person.foundVersion ? person.foundVersion : person.version,
    drawnAt: list.drawnAt,
    endsAt: outreachListEndedAt(list),
    now: transaction.now,
  });
  if (verdict.status === 'REFUSED') return refusal(visit, verdict.code);
  if (verdict.status === 'CONFLICT')
    return { clientId: visit.clientId, status: 'CONFLICT', code: 'VISIT_CONFLICT', personId: visit.personId };

  await keepVisit(transaction, list, person, {
    ...visit,
    clientId,
    note: note.text,
    visitedAt: verdict.visitedAt,
  });
  recorded.set(clientId, visit.personId);
  return { clientId: visit.clientId, status: 'RECORDED', code: null, personId: visit.personId };
}

const refusal = ({ clientId }: SentVisit, code: RefusalCode): Judged => ({
  clientId,
  status: 'REFUSED',
  code,
  personId: null,
});

function readNote(
  text: string | null,
): { readonly text: string | null; readonly code: null } | { readonly code: RefusalCode } {
  try {
    return { text: parseVisitNote(text), code: null };
  } catch (error) {
    if (error instanceof DomainRefusal) return { code: error.code };
    throw error;
  }
}

async function keepVisit(
  transaction: Transaction,
  list: CarriedList,
  person: InHand,
  visit: SentVisit,
): Promise<void> {
  const { em, actor, now, audit, count } = transaction;
  const { unitId } = list;
  const visitId = await insertVisit(
    em,
    { ...visit, listId: list.id, unitId },
    { at: now, by: asOfficer(actor).id },
  );
  // Told twice, it is still one thing to look into.
  if (visitConsequence(visit.outcome) === 'AREA_OFFICER' && person.lastOutcome !== visit.outcome)
    await openAreaTask(transaction, {
      unitId,
      kind: 'OUTREACH_FINDING',
      outreachVisitId: visitId,
      ...(await getPersonBehind(em, visit.personId)),
    });
  count({ unitId, measure: outreachVisits(visit.outcome), amount: 1 });
  if (list.campaignId !== null)
    count({ unitId, measure: campaignVisits(visit.outcome, list.campaignId), amount: 1 });
  audit({
    unitId,
    action: 'OUTREACH_VISIT_RECORDED',
    subjectKind: 'OUTREACH_LIST',
    subjectId: list.id,
    details: { visitId, outcome: visit.outcome },
  });
  person.visits += 1;
  person.version = outreachVersion(person.visits, outreachStage(person.row.account_state));
  person.lastOutcome = visit.outcome;
}

function countsOf(judged: readonly Judged[]): Record<string, number> {
  const of = (status: VisitStatus) => judged.filter((visit) => visit.status === status).length;
  return {
    recorded: of('RECORDED'),
    repeated: of('ALREADY_RECORDED'),
    conflicts: of('CONFLICT'),
    refused: of('REFUSED'),
  };
}
