import {
  comparePopulationRecord,
  type ComparedField,
  type IdentityFacts,
  type PopulationCheckOutcome,
  type RegistrationAction,
} from '@dinhdanh/domain';
import { LockMode } from '@mikro-orm/postgresql';
import { SYSTEM } from '../../platform/access/actor.ts';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';
import type { PersonRegister } from '../../platform/ports/population-database.ts';
import type { UseCase, UseCases } from '../../platform/use-case.ts';
import { Registration } from './registration.entity.ts';
import { findNumberToCompare, isComparisonOverdue, listOverdueComparisons } from './registration.queries.ts';
import { recordAbout, takeStep } from './take-step.ts';

interface ComparisonServices {
  readonly useCases: UseCases;
  readonly reader: ScopedReader;
}

/** The database gave no answer for as long as the citizen waits: an officer judges later. */
const UNANSWERED = 'UNANSWERED';
type Answer = IdentityFacts | null | typeof UNANSWERED;

/**
 * Đối chiếu thông tin khai với Cơ sở dữ liệu quốc gia về dân cư, as a job: asks outside any transaction and
 * records the outcome. An answer that does not come is asked for again until the citizen has waited long enough.
 */
export async function compareRegistration(
  {
    useCases,
    reader,
    populationDatabase,
  }: ComparisonServices & { readonly populationDatabase: PersonRegister },
  { registrationId, isLastAttempt }: { readonly registrationId: string; readonly isLastAttempt: boolean },
): Promise<void> {
  const personalIdNumber = await findNumberToCompare(reader, registrationId);
  if (personalIdNumber === null) return;
  try {
    const answer = await populationDatabase.findPerson(personalIdNumber);
    await useCases.execute(finishComparison, SYSTEM, { registrationId, answer });
  } catch (error) {
    const isOver = isLastAttempt || (await isComparisonOverdue(reader, registrationId));
    if (!isOver) throw error;
    await useCases.execute(finishComparison, SYSTEM, { registrationId, answer: UNANSWERED });
  }
}

/** Lets everyone go on who has waited long enough, whatever has become of the job that asks for them. */
export async function giveUpComparisons({ useCases, reader }: ComparisonServices): Promise<void> {
  for (;;) {
    const overdue = await listOverdueComparisons(reader);
    if (overdue.length === 0) return;
    for (const registrationId of overdue)
      await useCases.execute(finishComparison, SYSTEM, { registrationId, answer: UNANSWERED });
  }
}

const finishComparison: UseCase<{ registrationId: string; answer: Answer }, void> = {
  name: 'finishRegistrationComparison',
  permission: 'registration:compare',
  rows: 'ALL',
  async run(transaction, { registrationId, answer }) {
    const registration = await transaction.em.findOne(Registration, registrationId, {
      lockMode: LockMode.PESSIMISTIC_WRITE,
    });
    if (!registration) throw new Error('A registration has gone while it was being compared.');
    if (registration.state !== 'COMPARING') {
      recordAbout(transaction, registration, 'REGISTRATION_COMPARISON_REPEATED');
      return;
    }
    const mismatchedFields =
      answer === null || answer === UNANSWERED ? [] : mismatchesOf(registration, answer);
    const outcome = outcomeOf(answer, mismatchedFields.length);
    takeStep(transaction, registration, stepAfter(outcome, Boolean(registration.passwordHash)));
    // Which fields differ is kept, what stands on record is not: nothing of it can ever be shown to who declares.
    transaction.em.assign(registration, { populationOutcome: outcome, mismatchedFields, compareUntil: null });
    recordAbout(transaction, registration, 'REGISTRATION_COMPARED', {
      outcome,
      mismatchedFields: mismatchedFields.join(','),
    });
  },
};

function stepAfter(outcome: PopulationCheckOutcome, hasAppAccount: boolean): RegistrationAction {
  if (outcome === 'MATCHED') return hasAppAccount ? 'MATCH_AGAIN' : 'MATCH';
  if (outcome === 'UNAVAILABLE') return hasAppAccount ? 'GIVE_UP_AGAIN' : 'GIVE_UP';
  return 'MISMATCH';
}

function mismatchesOf(registration: Registration, recorded: IdentityFacts): ComparedField[] {
  const { fullName, dateOfBirth, sex, permanentAddress } = registration;
  if (!fullName || !dateOfBirth || !sex || !permanentAddress)
    throw new Error('A registration is compared that declares nothing.');
  return comparePopulationRecord({ fullName, dateOfBirth, sex, permanentAddress }, recorded).flatMap(
    ({ field, isMatch }) => (isMatch ? [] : [field]),
  );
}

function outcomeOf(answer: Answer, mismatches: number): PopulationCheckOutcome {
  if (answer === UNANSWERED) return 'UNAVAILABLE';
  if (answer === null) return 'NOT_FOUND';
  return mismatches > 0 ? 'MISMATCHED' : 'MATCHED';
}
