import {
  applicationDeadline,
  instantOf,
  localDateOf,
  sameName,
  searchForm,
  type ImportedPerson,
  type RefusalCode,
  type WorkingCalendar,
} from '@dinhdanh/domain';
import { caseCode } from '../../platform/case-code.ts';
import type { Transaction } from '../../platform/use-case.ts';
import { Account } from '../accounts/index.ts';
import type { LongTaskInHand } from '../long-tasks/index.ts';
import { accountMeasure, applicationMeasure } from '../statistics/index.ts';
import { takeUpStatusEvents } from '../status-events/index.ts';
import {
  enterApprovedPersons,
  findAccountsSpokenOf,
  findKnownPersons,
  nextApplicationNumbers,
  waitForTurnOfImports,
  type EnteredPerson,
  type KnownPerson,
  type PersonToEnter,
} from './person-import.queries.ts';

export interface EnterServices {
  readonly calendar: WorkingCalendar;
}

export type ImportOutcome =
  | { readonly kind: 'ADDED' }
  | { readonly kind: 'KNOWN' }
  | { readonly kind: 'REFUSED'; readonly code: RefusalCode; readonly details: Record<string, string> };

/** The list names the day only; offices open at eight. */
const OPENING_MINUTE = 8 * 60;

/**
 * Enters the people of a part who are not there yet, as approved and granted, and says by number what became of each.
 * Nobody is told by SMS: the list is of people whom the identity authority has told of their account itself, and the
 * time to activate begins when one of our officers reaches them.
 */
export async function enterPersons(
  transaction: Transaction,
  services: EnterServices,
  people: readonly ImportedPerson[],
  task: LongTaskInHand,
): Promise<ReadonlyMap<string, ImportOutcome>> {
  const { em } = transaction;
  await waitForTurnOfImports(em);
  const known = new Map(
    (
      await findKnownPersons(
        em,
        people.map(({ personalIdNumber }) => personalIdNumber),
      )
    ).map((person) => [person.number, person]),
  );
  const outcomes = new Map(
    people.map((person) => [person.personalIdNumber, outcomeOf(person, known.get(person.personalIdNumber))]),
  );
  const newcomers = people.filter(({ personalIdNumber }) => outcomes.get(personalIdNumber)?.kind === 'ADDED');
  if (newcomers.length > 0) {
    const numbers = await nextApplicationNumbers(em, newcomers.length);
    const entered = await enterApprovedPersons(em, rowsOf(newcomers, numbers, services, task), {
      taskId: task.id,
      officerId: task.startedBy,
    });
    await settle(transaction, entered, task);
    // Between the look and the entry somebody else may have granted the account.
    const isEntered = new Set(entered.map(({ number }) => number));
    for (const { personalIdNumber } of newcomers)
      if (!isEntered.has(personalIdNumber)) outcomes.set(personalIdNumber, { kind: 'KNOWN' });
  }
  return outcomes;
}

function outcomeOf(person: ImportedPerson, known: KnownPerson | undefined): ImportOutcome {
  if (!known) return { kind: 'ADDED' };
  if (known.has_account) return { kind: 'KNOWN' };
  if (!sameName(known.full_name, person.fullName) || known.date_of_birth !== person.dateOfBirth)
    return { kind: 'REFUSED', code: 'IMPORT_FACTS_DIFFER', details: {} };
  const code = known.open_application_code;
  return code === null
    ? { kind: 'ADDED' }
    : { kind: 'REFUSED', code: 'OPEN_APPLICATION_EXISTS', details: { code } };
}

function rowsOf(
  people: readonly ImportedPerson[],
  numbers: readonly number[],
  { calendar }: EnterServices,
  task: LongTaskInHand,
): PersonToEnter[] {
  const deadlines = new Map<string, ReturnType<typeof applicationDeadline>>();
  return people.map((person, index) => {
    const { personalIdNumber, approvedOn } = person;
    const approvedAt = approvedOn
      ? new Date(Math.min(instantOf(approvedOn, OPENING_MINUTE).getTime(), task.createdAt.getTime()))
      : task.createdAt;
    const day = localDateOf(approvedAt);
    const deadline =
      deadlines.get(day) ?? applicationDeadline({ term: 'LEVEL_2', receivedAt: approvedAt, calendar });
    deadlines.set(day, deadline);
    return {
      number: personalIdNumber,
      full_name: person.fullName,
      search_name: searchForm(person.fullName),
      date_of_birth: person.dateOfBirth,
      sex: person.sex,
      permanent_address: person.permanentAddress,
      phone_number: person.phoneNumber,
      unit_id: person.unitId,
      code: caseCode('HS', approvedAt, numbers[index] ?? 0),
      approved_at: approvedAt,
      due_at: deadline.dueAt,
      legal_regime: deadline.regime,
      rests_on_projected_day: deadline.restsOnProjectedDay,
    };
  });
}

/** Figures, a line in the chain of each unit, and what registers had said of somebody before. */
async function settle(
  transaction: Transaction,
  entered: readonly EnteredPerson[],
  task: LongTaskInHand,
): Promise<void> {
  const { em, audit, count } = transaction;
  const byUnit = new Map<number, number>();
  for (const { unit_id: unitId } of entered) byUnit.set(unitId, (byUnit.get(unitId) ?? 0) + 1);
  for (const [unitId, amount] of byUnit) {
    count({ unitId, measure: applicationMeasure('APPROVED'), amount });
    count({ unitId, measure: accountMeasure('GRANTED'), amount });
    audit({
      unitId,
      action: 'PERSONS_IMPORTED',
      subjectKind: 'LONG_TASK',
      subjectId: task.id,
      details: { count: amount, officerId: task.startedBy },
    });
  }
  const accountIds = entered.map(({ account_id: id }) => id);
  for (const spoken of await findAccountsSpokenOf(em, accountIds))
    await takeUpStatusEvents(transaction, await em.findOneOrFail(Account, spoken.account_id), {
      id: spoken.application_id,
      receivedAt: new Date(spoken.received_at),
    });
}
