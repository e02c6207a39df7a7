import { randomUUID } from 'node:crypto';
import { aPersonalIdNumber, aPhoneNumber, someIdentityFacts } from '@dinhdanh/domain/testing';
import type { Client, TestWorld } from './test-world.ts';

let people = 0;

/** What a citizen who does not matter to the test declares; each one another person. */
export function aDeclaration(overrides: Record<string, unknown> = {}) {
  people += 1;
  const { fullName, dateOfBirth, sex, permanentAddress } = someIdentityFacts();
  return {
    idempotencyKey: randomUUID(),
    personalIdNumber: aPersonalIdNumber({ sex, serial: people }),
    phoneNumber: aPhoneNumber(people),
    fullName,
    dateOfBirth,
    sex,
    permanentAddress,
    unitCode: '06721',
    level: 'LEVEL_2',
    ...overrides,
  };
}

export type Declaration = ReturnType<typeof aDeclaration>;

const SUBMIT = `mutation ($input: SubmitApplicationInput!) {
  submitApplication(input: $input) {
    __typename
    ... on ApplicationSubmitted { application { id code version state } }
    ... on Refusal { code }
    ... on ValidationFailed { fields { path code } }
  }
}`;

export const submit = async (intake: Client, declaration: Declaration) => (await intake.query(SUBMIT, { input: declaration })).data.submitApplication;

/** An application that an officer can decide: entered, checked and matching, unless the test says otherwise. */
export async function anApplicationReadyForReview(world: TestWorld, overrides: Record<string, unknown> = {}): Promise<{ id: string; version: number; declaration: Declaration }> {
  const declaration = aDeclaration(overrides);
  const { fullName, dateOfBirth, sex, permanentAddress, personalIdNumber } = declaration;
  if (!world.population.people.has(personalIdNumber)) world.population.people.set(personalIdNumber, { fullName, dateOfBirth, sex, permanentAddress });
  const { application } = await submit(await world.officer('tiepnhan'), declaration);
  await world.runJobs();
  const { rows } = await world.owner.query<{ version: number }>('select version from application where id = $1', [application.id]);
  return { id: application.id, version: rows[0]?.version ?? 0, declaration };
}

const APPROVE = `mutation ($input: ApproveApplicationInput!) {
  approveApplication(input: $input) {
    __typename
    ... on ApplicationApproved { application { id state version account { state level } } }
    ... on Refusal { code message }
    ... on StateConflict { currentState currentVersion allowedActions }
    ... on StaleVersion { currentVersion }
  }
}`;

export const approve = async (reviewer: Client, application: { id: string; version: number }) =>
  (await reviewer.query(APPROVE, { input: { id: application.id, expectedVersion: application.version } })).data.approveApplication;

/** A citizen whose account is granted and waits for activation; the approval has been sent. */
export async function aGrantedCitizen(world: TestWorld, overrides: Record<string, unknown> = {}): Promise<Declaration> {
  const { declaration, ...application } = await anApplicationReadyForReview(world, overrides);
  await approve(await world.officer('thamdinh'), application);
  await world.runJobs();
  return declaration;
}
