import { dashboardMessages } from '@dinhdanh/i18n/dashboard';
import { AgencyMachine } from './agency-machine.ts';
import { BackOffice } from './back-office.ts';
import { expect, test } from './fixtures.ts';
import { inventPerson } from './people.ts';
import { registerMachine, type KeyValidity } from './registered-machine.ts';

const { agencies } = dashboardMessages.vi;
const ALL = 'cross-check:read:TAX_CODE cross-check:answer:TAX_CODE';
const PENDING = `query ($after: String) { pendingCrossChecks(first: 100, after: $after) {
  edges { node { reference paperType documentNumber personalIdNumber fullName dateOfBirth cause } } pageInfo { hasNextPage endCursor } } }`;
const ANSWER = `mutation ($input: AnswerCrossCheckInput!) { answerCrossCheck(input: $input) {
  __typename ... on CrossCheckAnswered { reference outcome reason } ... on Refusal { code message } } }`;
const OWN = `query ($since: DateTime) { crossChecks(first: 100, updatedSince: $since) { edges { node { reference outcome agencyReference } } } }`;

// One agency, whose connection the last of them suspends for a moment.
test.describe.configure({ mode: 'serial' });

interface Question {
  readonly reference: string;
  readonly paperType: string;
  readonly documentNumber: string;
  readonly personalIdNumber: string;
  readonly fullName: string;
  readonly dateOfBirth: string;
}
interface Pending {
  readonly pendingCrossChecks: {
    readonly edges: readonly { readonly node: Question }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}
interface Answered {
  readonly answerCrossCheck: {
    readonly __typename: string;
    readonly outcome?: string;
    readonly code?: string;
  };
}

const aMachine = (baseUrl: string, validity?: KeyValidity) => registerMachine(baseUrl, 'TAX', validity);
const tokenOf = (machine: AgencyMachine, scope = ALL) => machine.getToken(scope);

test('the machine of an agency gets a token, pulls its questions, answers them and sees its answers [R-101] [R-102]', async ({
  stack,
  intake,
}) => {
  const person = inventPerson();
  await intake.submitApplication(person, undefined, {
    papers: [{ type: 'TAX_CODE', number: person.personalIdNumber }],
  });
  const machine = await aMachine(stack.baseUrl);
  const token = await tokenOf(machine);

  const findQuestion = async (): Promise<Question | undefined> => {
    let after: string | null = null;
    do {
      const page: Pending['pendingCrossChecks'] | undefined = (
        await machine.ask<Pending>(token, PENDING, { after })
      ).data?.pendingCrossChecks;
      const found = page?.edges.find(({ node }) => node.personalIdNumber === person.personalIdNumber);
      if (found) return found.node;
      after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    return undefined;
  };
  await expect.poll(findQuestion, { timeout: 20_000 }).toBeDefined();
  const question = await findQuestion();
  expect(question).toMatchObject({
    paperType: 'TAX_CODE',
    documentNumber: person.personalIdNumber,
    fullName: person.fullName,
    dateOfBirth: person.dateOfBirth,
  });

  const input = {
    reference: question?.reference,
    personalIdNumber: person.personalIdNumber,
    record: {
      documentNumber: person.personalIdNumber,
      fullName: person.fullName,
      dateOfBirth: person.dateOfBirth,
      status: 'VALID',
    },
    agencyReference: 'CT-77',
  };
  const first = await machine.ask<Answered>(token, ANSWER, { input });
  expect(first.data?.answerCrossCheck).toMatchObject({
    __typename: 'CrossCheckAnswered',
    outcome: 'MATCHED',
  });
  expect((await machine.ask<Answered>(token, ANSWER, { input })).data).toEqual(first.data);
  const other = await machine.ask<Answered>(token, ANSWER, { input: { ...input, record: null } });
  expect(other.data?.answerCrossCheck.code).toBe('QUESTION_ENDED');

  const own = await machine.ask<{ crossChecks: { edges: { node: { reference: string } }[] } }>(token, OWN, {
    since: new Date(Date.now() - 600_000).toISOString(),
  });
  expect(own.data?.crossChecks.edges.map(({ node }) => node)).toContainEqual({
    reference: question?.reference,
    outcome: 'MATCHED',
    agencyReference: 'CT-77',
  });
});

test('each refusal of a machine is the documented one', async ({ stack, intake }) => {
  const machine = await aMachine(stack.baseUrl);

  await test.step('a scope that the agency was not granted', async () => {
    expect(await machine.askToken('cross-check:read:PASSPORT')).toMatchObject({
      status: 400,
      error: 'invalid_scope',
    });
  });

  await test.step('a token that may only read cannot answer', async () => {
    const token = await tokenOf(machine, 'cross-check:read:TAX_CODE');
    const { data } = await machine.ask<Pending>(token, PENDING);
    const reference = data?.pendingCrossChecks.edges[0]?.node.reference;
    const { errors } = await machine.ask(token, ANSWER, {
      input: { reference, personalIdNumber: '022099000001', record: null },
    });
    expect(errors?.[0]?.extensions.code).toBe('INSUFFICIENT_SCOPE');
  });

  await test.step('an assertion that was used before', async () => {
    const { issuer } = await machine.metadata();
    const assertion = machine.assertion(issuer);
    expect((await machine.askToken(ALL, assertion)).status).toBe(200);
    expect(await machine.askToken(ALL, assertion)).toMatchObject({ status: 401, error: 'invalid_client' });
  });

  await test.step('a question to another agency is as if there were none', async () => {
    const person = inventPerson();
    const { id } = await intake.submitApplication(person, undefined, {
      papers: [{ type: 'PASSPORT', number: 'C9000123' }],
    });
    const reviewer = await BackOffice.signIn(stack.baseUrl, 'thamdinh');
    const reference = async () => {
      const { crossChecks } = await reviewer.ask<{ crossChecks: { id: string }[] }>(
        'query ($id: ID!) { crossChecks(applicationId: $id) { id } }',
        { id },
      );
      if (!crossChecks[0]) return undefined;
      const { crossCheck } = await reviewer.ask<{ crossCheck: { rounds: { reference: string }[] } }>(
        'query ($id: ID!) { crossCheck(id: $id) { rounds { reference } } }',
        { id: crossChecks[0].id },
      );
      return crossCheck.rounds[0]?.reference;
    };
    await expect.poll(reference, { timeout: 20_000 }).toBeDefined();
    const { errors } = await machine.ask(await tokenOf(machine), ANSWER, {
      input: { reference: await reference(), personalIdNumber: person.personalIdNumber, record: null },
    });
    expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  await test.step('a key that has ended, by name', async () => {
    const late = await aMachine(stack.baseUrl, {
      validFrom: Date.now() - 86_400_000,
      expiresAt: Date.now() + 1_500,
    });
    await expect
      .poll(async () => late.askToken(ALL), { timeout: 15_000 })
      .toMatchObject({
        status: 401,
        error: 'invalid_client',
        error_description: expect.stringMatching(/expired/),
      });
  });
});

test('the administrator rotates the key of an agency: both count at once, and the old one ends when it is revoked', async ({
  page,
  stack,
  signInAs,
}) => {
  const [old, next] = [new AgencyMachine(stack.baseUrl, 'TAX'), new AgencyMachine(stack.baseUrl, 'TAX')];
  const dialog = page.getByRole('dialog');
  const register = async (publicJwk: string) => {
    await page.getByRole('button', { name: agencies.registerKey }).click();
    await dialog.getByLabel(agencies.publicJwk).fill(publicJwk);
    await dialog.getByLabel(agencies.validUntil).fill('2027-06-30');
    await dialog.getByRole('button', { name: agencies.registerKeyConfirm }).click();
  };

  await signInAs('quantri');
  await page.goto('/admin/agencies');
  await page.getByRole('link', { name: 'Cục Thuế' }).click();
  await test.step('a private key is refused, and it is said what to paste', async () => {
    await register(old.privateJwk);
    await expect(dialog).toContainText('không kèm khóa bí mật');
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
  });
  await test.step('two keys count side by side', async () => {
    for (const machine of [old, next]) {
      await register(machine.publicJwk);
      await expect(dialog).toHaveCount(0);
      await tokenOf(machine);
    }
  });
  await test.step('the old one is revoked, with a reason', async () => {
    await page.getByRole('button', { name: `Thu hồi khóa ${old.kid.slice(0, 10)}` }).click();
    await dialog.getByRole('button', { name: agencies.revokeKeyConfirm }).click();
    await expect(dialog.getByLabel(agencies.reason)).toHaveAttribute('aria-invalid', 'true');
    await dialog.getByLabel(agencies.reason).fill('Thay khóa định kỳ theo thỏa thuận.');
    await dialog.getByRole('button', { name: agencies.revokeKeyConfirm }).click();
    await expect(dialog).toHaveCount(0);
    expect(await old.askToken(ALL)).toMatchObject({ status: 401, error: 'invalid_client' });
  });
  await test.step('a suspended agency is out at once, with the token that it holds', async () => {
    const token = await tokenOf(next);
    await page.getByRole('button', { name: agencies.suspend, exact: true }).click();
    await dialog.getByLabel(agencies.reason).fill('Nghi ngờ lộ khóa, chờ cơ quan xác minh.');
    await dialog.getByRole('button', { name: agencies.suspendConfirm }).click();
    await expect(page.getByRole('button', { name: agencies.resume, exact: true })).toBeVisible();
    expect((await next.ask(token, PENDING)).status).toBe(401);
    await page.getByRole('button', { name: agencies.resume, exact: true }).click();
    await dialog.getByLabel(agencies.reason).fill('Cơ quan đã xác minh, khóa an toàn.');
    await dialog.getByRole('button', { name: agencies.resumeConfirm }).click();
    await expect(page.getByRole('button', { name: agencies.suspend, exact: true })).toBeVisible();
    expect((await next.ask(token, PENDING)).status).toBe(200);
  });
});

test('the board says in a sentence, a picture and a table how the agencies answer', async ({
  page,
  signInAs,
}) => {
  await signInAs('thamdinh');
  await page.goto('/admin/agencies');
  await expect(page.getByRole('img', { name: /Biểu đồ thanh ngang/ })).toBeVisible();
  const table = page.getByRole('table', { name: agencies.table });
  await expect(table.getByRole('row')).toHaveCount(9);
  await expect(table.getByRole('row').filter({ hasText: 'Cục Quản lý xuất nhập cảnh' })).toContainText(
    /còn [0-9.]+ câu hỏi/,
  );
  await expect(page.getByText(/cơ quan chậm trả lời/).first()).toBeVisible();
});

test('a planned downtime is written down and taken back', async ({ page, signInAs }) => {
  await signInAs('quantri');
  await page.goto('/admin/agencies/ROAD_ADMIN');
  const dialog = page.getByRole('dialog');
  await page.getByRole('button', { name: agencies.planDowntime }).click();
  const day = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10);
  await dialog.getByLabel(agencies.startsAt).fill(`${day}T22:00`);
  await dialog.getByLabel(agencies.endsAt).fill(`${day}T21:00`);
  await dialog.getByRole('button', { name: agencies.planDowntimeConfirm }).click();
  await expect(dialog).toContainText('Thời gian bảo trì chưa hợp lý');
  await dialog.getByLabel(agencies.endsAt).fill(`${day}T23:30`);
  await dialog.getByRole('button', { name: agencies.planDowntimeConfirm }).click();
  await expect(dialog).toHaveCount(0);
  await page.getByRole('button', { name: /^Bỏ lịch bảo trì từ/ }).click();
  await dialog.getByRole('button', { name: agencies.cancelDowntimeConfirm }).click();
  await expect(page.getByText(agencies.downtimeState.cancelled).first()).toBeVisible();
});
