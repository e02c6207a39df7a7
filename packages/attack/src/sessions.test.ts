import { expect, it } from 'vitest';
import { activate, HOLDER_PASSWORD, outcomeOf, signedIn } from './portal.ts';
import type { Person } from './production.ts';
import { citizenWith, forgetLimits, officer, owner, production } from './production.ts';

const whoIs = async (person: Person, url?: string) => {
  const { data, codes } = await person.ask('{ me { username } }', {}, {}, url);
  return data?.me?.username ?? codes[0];
};

it('an officer who is barred is refused by the next request, on every process [A-52]', async () => {
  const { person } = await officer('thamdinh.kalong');
  const { person: administrator } = await officer('quantri');
  expect(await whoIs(person)).toBe('thamdinh.kalong');
  const { rows } = await owner.query<{ id: string }>(
    `select id from officer where username = 'thamdinh.kalong'`,
  );
  const barred = await administrator.ask(
    `mutation ($input: BarOfficerInput!) { barOfficer(input: $input) { __typename ... on Refusal { code } } }`,
    { input: { officerId: rows[0]?.id ?? '', reason: 'Nghi lộ mật khẩu, chặn để kiểm tra.' } },
  );
  expect(outcomeOf(barred)).toBe('OfficerBarred');
  expect(await whoIs(person, production.openUrl)).toBe('UNAUTHENTICATED');
  // The other process knows registered operations alone; who is signed in is asked before the document.
  const { codes } = await person.ask('{ me { username } }', {}, {}, production.url);
  expect(codes).toEqual(['UNKNOWN_OPERATION']);
});

it('a role that ended is refused by the next request of an open session [A-52]', async () => {
  const { person } = await officer('khuvuc.traco');
  expect((await person.ask('{ areaTaskCount }')).codes).toEqual([]);
  await owner.query(
    `update officer_assignment set valid_to = app_today() where officer_id = (select id from officer where username = 'khuvuc.traco')`,
  );
  expect((await person.ask('{ areaTaskCount }')).codes).toEqual(['FORBIDDEN']);
});

it('whoever holds a session of a citizen cannot move the account to another phone [A-49]', async () => {
  const holder = await citizenWith('GRANTED');
  await activate(holder);
  // Sealed, but the same bytes as long as it is the same number.
  const keptPhone = async () =>
    (
      await owner.query(
        'select phone_number from citizen c join account a on a.citizen_id = c.id where a.id = $1',
        [holder.accountId],
      )
    ).rows;
  const phone = await keptPhone();
  const thief = await signedIn(holder, 2);
  const START = `mutation ($input: StartPhoneChangeInput!) { startPhoneChange(input: $input) { __typename ... on PhoneCodeSent { flowId } ... on Refusal { code } } }`;
  expect(outcomeOf(await thief.ask(START, { input: { currentPassword: 'Sai-mat-khau1' } }))).not.toBe(
    'PhoneCodeSent',
  );
  await forgetLimits();
  const { data } = await thief.ask(START, { input: { currentPassword: HOLDER_PASSWORD } });
  const flowId = data.startPhoneChange.flowId ?? '';
  const NEW = `mutation ($input: SendNewPhoneCodeInput!) { sendNewPhoneCode(input: $input) { __typename ... on Refusal { code } } }`;
  expect(
    outcomeOf(
      await thief.ask(NEW, { input: { flowId, newPhoneNumber: '0998123123', isOwnSubscription: true } }),
    ),
  ).not.toBe('PhoneCodeSent');
  expect(await keptPhone()).toEqual(phone);
});
