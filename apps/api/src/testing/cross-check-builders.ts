import { anApplicationToCheck } from './check-builders.ts';
import type { Client, TestWorld } from './test-world.ts';

const LIST = `query ($id: ID!) { crossChecks(applicationId: $id) {
  id version paperType maskedNumber agency state turn reason mismatchedFields validUntil answerBy isOverdue attempts resolution isContested allowedActions } }`;

/** The row of the matrix that tests look at. */
export interface CrossCheckItem {
  readonly id: string;
  readonly version: number;
  readonly paperType: string;
  readonly maskedNumber: string;
  readonly agency: string;
  readonly state: string;
  readonly turn: string;
  readonly reason: string | null;
  readonly mismatchedFields: readonly string[];
  readonly validUntil: string | null;
  readonly answerBy: string | null;
  readonly isOverdue: boolean;
  readonly attempts: number;
  readonly resolution: string | null;
  readonly isContested: boolean;
  readonly allowedActions: readonly string[];
}

export const listCrossChecks = async (officer: Client, applicationId: string): Promise<CrossCheckItem[]> =>
  (await officer.query<{ crossChecks: CrossCheckItem[] }>(LIST, { id: applicationId })).data.crossChecks;

/** An application under check that presents these papers, with the first row of its matrix. */
export async function anApplicationWithPapers(
  world: TestWorld,
  papers: readonly { readonly type: string; readonly number: string }[],
  overrides: Record<string, unknown> = {},
) {
  const application = await anApplicationToCheck(world, { papers, ...overrides });
  await world.runJobs();
  const reviewer = await world.officer('thamdinh');
  const [first] = await listCrossChecks(reviewer, application.id);
  return { ...application, reviewer, first };
}

/** An application that presents a passport, which the clerk of the immigration agency answers about. */
export async function anApplicationWithPassport(world: TestWorld, overrides: Record<string, unknown> = {}) {
  const { first, ...application } = await anApplicationWithPapers(
    world,
    [{ type: 'PASSPORT', number: nextPassportNumber() }],
    overrides,
  );
  if (!first) throw new Error('The matrix is empty.');
  return { ...application, crossCheck: first };
}

let passports = 0;
export function nextPassportNumber(): string {
  passports += 1;
  return `C${String(9_000_000 + passports)}`;
}

/** The open question of a cross-check, as the owner of the database sees it. */
export async function openQuestionOf(world: TestWorld, crossCheckId: string): Promise<OpenQuestion> {
  const { rows } = await world.owner.query<OpenQuestion>(
    `select q.id as reference, q.cause, q.note, q.round, q.content from agency_question q join cross_check c on c.question_id = q.id where c.id = $1`,
    [crossCheckId],
  );
  if (!rows[0]) throw new Error('The cross-check has no question.');
  return rows[0];
}

interface OpenQuestion {
  readonly reference: string;
  readonly cause: string;
  readonly note: string | null;
  readonly round: number;
  readonly content: {
    readonly documentNumber: string;
    readonly personalIdNumber: string;
    readonly fullName: string;
    readonly dateOfBirth: string;
  };
}

const ANSWER = `mutation ($input: AnswerAgencyQuestionInput!) { answerAgencyQuestion(input: $input) {
  __typename ... on CrossCheckAnswered { reference outcome reason } ... on Refusal { code } ... on ValidationFailed { fields { path code } } } }`;

/** The clerk of the immigration agency answers, unless told otherwise that the register says the same. */
export async function answerAsClerk(
  world: TestWorld,
  crossCheckId: string,
  answer: {
    readonly reference?: string;
    readonly personalIdNumber?: string;
    readonly record?: Record<string, unknown> | null;
    readonly agencyReference?: string;
  } = {},
) {
  const question = await openQuestionOf(world, crossCheckId);
  const { documentNumber, personalIdNumber, fullName, dateOfBirth } = question.content;
  const clerk = await world.officer('canbo.xnc');
  const record =
    answer.record === null
      ? null
      : {
          documentNumber,
          fullName,
          dateOfBirth,
          status: 'VALID',
          validUntil: '2031-05-01',
          ...answer.record,
        };
  const { data, errors } = await clerk.query(ANSWER, {
    input: {
      reference: answer.reference ?? question.reference,
      personalIdNumber: answer.personalIdNumber ?? personalIdNumber,
      record,
      ...(answer.agencyReference && { agencyReference: answer.agencyReference }),
    },
  });
  return data?.answerAgencyQuestion ?? { errors: errors?.map(({ extensions }) => extensions.code) };
}
