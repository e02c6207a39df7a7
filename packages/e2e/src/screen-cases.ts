import { expect } from '@playwright/test';
import { BackOffice } from './back-office.ts';
import type { SubmittedApplication } from './back-office.ts';
import { Citizen } from './citizen.ts';
import type { Database } from './database.ts';
import { inventPerson } from './people.ts';
import type { Person } from './people.ts';
import { aFingerprint, aPortrait, aScan } from './pictures.ts';
import type { Simulator } from './simulator.ts';

/** What has to be there for every screen of the dashboard to have something to show. */
export interface DashboardCases {
  /** One field differs from the population database, and a paper from its agency; with pictures; waits for a decision. */
  readonly mismatched: SubmittedApplication;
  readonly approved: SubmittedApplication;
  /** Somebody else has it open. */
  readonly claimed: SubmittedApplication;
  /** The name of somebody whom no message reached. */
  readonly unreached: string;
  /** Somebody whose change of number waits for a second officer. */
  readonly changing: Person;
  /** The name of somebody who is expected at the counter today. */
  readonly expected: string;
  /** Somebody whose time to activate alone is over. */
  readonly late: Person;
}

const PATIENCE = { timeout: 25_000 };

export async function prepareDashboardCases({
  baseUrl,
  simulator,
  database,
}: {
  readonly baseUrl: string;
  readonly simulator: Simulator;
  readonly database: Database;
}): Promise<DashboardCases> {
  const [intake, reviewer, head, areaOfficer] = await Promise.all(
    ['tiepnhan', 'thamdinh', 'thutruong', 'khuvuc.traco'].map((username) =>
      BackOffice.signIn(baseUrl, username),
    ),
  );
  if (!intake || !reviewer || !head || !areaOfficer) throw new Error('Somebody is not signed in.');
  const [differing, approving, taken, unreached, expected, late] = Array.from({ length: 6 }, () =>
    inventPerson(),
  );
  if (!differing || !approving || !taken || !unreached || !expected || !late)
    throw new Error('Somebody is missing.');
  await simulator.registerInPopulation({ ...differing, dateOfBirth: '1990-12-04' });
  for (const person of [approving, taken, unreached, late]) await simulator.registerInPopulation(person);
  await simulator.loseMessagesTo(unreached.phoneNumber);

  const mismatched = await intake.submitReadyApplication(differing, undefined, {
    portraitFileId: await intake.upload('PORTRAIT', await aPortrait()),
    fingerprintFileIds: [await intake.upload('FINGERPRINT', await aFingerprint())],
    scanFileIds: [await intake.upload('SCAN', await aScan())],
    // The register of the simulator has numbers with this ending under another name.
    papers: [{ type: 'DRIVING_LICENCE', number: '220123456713' }],
  });
  const approved = await intake.submitReadyApplication(approving);
  await reviewer.approve(approved.id);
  await requestPhoneChange(intake, simulator, approving);
  const claimed = await intake.submitReadyApplication(taken);
  await head.claim(claimed.id);
  const undeliverable = await intake.submitReadyApplication(unreached);
  await reviewer.approve(undeliverable.id);
  const tardy = await intake.submitReadyApplication(late);
  await reviewer.approve(tardy.id);
  const { code } = await new Citizen(baseUrl, expected).bookAppointment('CA-06721', '06721');
  await database.bringForward(code);
  await expect.poll(() => simulator.smsTo(unreached.phoneNumber), PATIENCE).toHaveLength(1);
  await expect
    .poll(async () => {
      await database.startJob('collect-receipts');
      return areaOfficer.hasAreaTaskFor(unreached.fullName);
    }, PATIENCE)
    .toBe(true);
  await expect.poll(() => simulator.smsTo(late.phoneNumber), PATIENCE).toHaveLength(1);
  await database.closeWindowOf(late);
  return {
    changing: approving,
    mismatched,
    approved,
    claimed,
    unreached: unreached.fullName,
    expected: expected.fullName,
    late,
  };
}

/** A change of number as an intake officer enters it. */
async function requestPhoneChange(
  intake: BackOffice,
  simulator: Simulator,
  { personalIdNumber }: Person,
): Promise<void> {
  const { phoneNumber: newPhoneNumber } = inventPerson();
  const { phoneChangeHolder } = await intake.ask<{ phoneChangeHolder: { accountId: string } }>(
    'query ($number: String!) { phoneChangeHolder(personalIdNumber: $number, purpose: { purpose: CASE_INTAKE }) { accountId } }',
    { number: personalIdNumber },
  );
  const { sendPhoneChangeCode } = await intake.ask<{ sendPhoneChangeCode: { flowId: string } }>(
    'mutation ($input: SendPhoneChangeCodeInput!) { sendPhoneChangeCode(input: $input) { ... on PhoneCodeSent { flowId } } }',
    { input: { ...phoneChangeHolder, newPhoneNumber, isHolderPresent: true, isOwnSubscription: true } },
  );
  await intake.ask(
    'mutation ($input: RequestPhoneChangeInput!) { requestPhoneChange(input: $input) { __typename } }',
    {
      input: {
        ...sendPhoneChangeCode,
        code: await simulator.phoneChangeCodeFor(newPhoneNumber, 'NEW'),
        document: 'IDENTITY_CARD',
      },
    },
  );
}
