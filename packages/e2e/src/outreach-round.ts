import { expect } from '@playwright/test';
import { BackOffice } from './back-office.ts';
import { inventPerson } from './people.ts';
import type { Person } from './people.ts';
import type { Simulator } from './simulator.ts';

const TRA_CO = '06721';
const TEAM = 'Tổ công nghệ số cộng đồng phường Trà Cổ';

/** A list of a team of which everybody is invented, in a hamlet that nobody else lives in. */
export interface Round {
  readonly code: string;
  readonly hamlet: string;
  readonly people: readonly Person[];
}

/** People whose accounts wait for activation, and a list of them for the team of `doan.traco`. */
export async function prepareRound(
  { baseUrl, simulator }: { readonly baseUrl: string; readonly simulator: Simulator },
  size: number,
): Promise<Round> {
  const [intake, reviewer, areaOfficer] = await Promise.all([
    BackOffice.signIn(baseUrl, 'tiepnhan'),
    BackOffice.signIn(baseUrl, 'thamdinh'),
    BackOffice.signIn(baseUrl, 'khuvuc.traco'),
  ]);
  const number = inventPerson().personalIdNumber.slice(-5);
  const hamlet = `Khu ${number}`;
  const people = Array.from({ length: size }, () =>
    inventPerson({ permanentAddress: `${hamlet}, Phường Trà Cổ, Thành phố Móng Cái, Tỉnh Quảng Ninh` }),
  );
  await Promise.all(
    people.map(async (person) => {
      await simulator.registerInPopulation(person);
      await reviewer.approve((await intake.submitReadyApplication(person)).id);
    }),
  );
  return { hamlet, people, code: await drawList(areaOfficer, hamlet, `e2e-round-${number}`) };
}

async function drawList(areaOfficer: BackOffice, hamlet: string, idempotencyKey: string): Promise<string> {
  const { outreachTeams } = await areaOfficer.ask<{
    outreachTeams: readonly { readonly id: string; readonly name: string }[];
  }>('{ outreachTeams { id name } }');
  const { drawOutreachList } = await areaOfficer.ask<{
    drawOutreachList: { readonly list?: { readonly code: string }; readonly message?: string };
  }>(
    `mutation ($input: DrawOutreachListInput!) {
      drawOutreachList(input: $input) {
        ... on OutreachListDrawn { list { code } }
        ... on Refusal { message }
      }
    }`,
    {
      input: {
        idempotencyKey,
        unitCode: TRA_CO,
        teamId: outreachTeams.find(({ name }) => name === TEAM)?.id,
        hamlets: [hamlet],
        includesWithoutHamlet: false,
        days: 14,
      },
    },
  );
  expect(drawOutreachList.message).toBeUndefined();
  return drawOutreachList.list?.code ?? '';
}
