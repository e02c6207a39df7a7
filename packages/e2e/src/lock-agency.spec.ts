import { createHash, createHmac, randomUUID } from 'node:crypto';
import { dashboardMessages } from '@dinhdanh/i18n/dashboard';
import { loadLetterTexts } from '@dinhdanh/i18n/portal';
import type { Page } from '@playwright/test';
import { AccountPages } from './account-pages.ts';
import type { AgencyMachine } from './agency-machine.ts';
import { BackOffice } from './back-office.ts';
import { expect, test } from './fixtures.ts';
import { loadLockWords } from './lock-pages.ts';
import { LockRequestPages } from './lock-request-pages.ts';
import { readPdf } from './pdf-reader.ts';
import { registerMachine } from './registered-machine.ts';

const SCOPES = 'lock-request:submit lock-event:read';
const NOTE = 'Đủ thành phần, đúng mẫu; đề nghị thủ trưởng quyết định.';
/** Every vowel with every mark, so that a font without one of them is found out. */
const REASON =
  'Chưa đủ căn cứ: văn bản thiếu chữ ký; nghề nghiệp, địa chỉ, số hộ khẩu của ông Đặng Hữu Ước, bà Nguyễn Thị Ỷ, cụ Vũ Ẵng đều phải bổ sung.';
const SUBMIT = `mutation ($input: SubmitLockRequestInput!) { submitLockRequest(input: $input) {
  __typename ... on LockRequestSubmitted { request { code state dueAt } } ... on Refusal { code message } } }`;
const STATE = 'query ($code: String!) { lockRequest(code: $code) { state settlementReason } }';
const RECEIVE = `mutation ($code: String!) { receiveLetters(input: { lockRequestCode: $code }) {
  ... on LettersReceived { letters { number outcome sha256 content verificationUrl } } } }`;
const EVENTS = `query ($after: String) { lockEvents(first: 100, after: $after) {
  edges { cursor node { jti kind subjectPrint } } pageInfo { hasNextPage endCursor } } }`;
const ACKNOWLEDGE = `mutation ($ids: [ID!]!) { acknowledgeLockEvents(input: { ids: $ids }) {
  ... on LockEventsAcknowledged { acknowledged } ... on Refusal { code } } }`;

const words = await loadLockWords('vi');
const letterWords = await loadLetterTexts('vi');
const { lockEvents, lockRequests } = dashboardMessages.vi;

interface Letter {
  readonly number: string;
  readonly outcome: string;
  readonly sha256: string;
  readonly content: string;
  readonly verificationUrl: string;
}

// One court, whose keys and whose subscription both tests use.
test.describe.configure({ mode: 'serial' });

let machine: AgencyMachine;
let token: string;
let printKey: string;

test.beforeAll(async ({ stack }) => {
  machine = await registerMachine(stack.baseUrl, 'COURT');
  token = await machine.getToken(SCOPES);
  const administrator = await BackOffice.signIn(stack.baseUrl, 'quantri');
  const { addLockSubscription } = await administrator.ask<{ addLockSubscription: { printKey: string } }>(
    `mutation ($input: AddLockSubscriptionInput!) { addLockSubscription(input: $input) { ... on LockSubscriptionAdded { printKey } } }`,
    { input: { idempotencyKey: `e2e-${machine.kid}`, agency: 'COURT', webhookUrl: null } },
  );
  ({ printKey } = addLockSubscription);
});

async function submitted(personalIdNumber: string, reference: string): Promise<string> {
  const { data } = await machine.ask<{ submitLockRequest: { request?: { code: string; state: string } } }>(
    token,
    SUBMIT,
    {
      input: {
        idempotencyKey: randomUUID(),
        kind: 'LOCK',
        subjectNumber: personalIdNumber,
        requesterReference: reference,
        documentOn: '2026-03-14',
        citedBasis: 'Điều 15 Nghị định 69/2024/NĐ-CP',
        requestReason: 'Tài khoản đang bị tranh chấp trong một vụ án dân sự mà tòa thụ lý.',
        isSealed: false,
      },
    },
  );
  expect(data?.submitLockRequest).toMatchObject({ request: { state: 'RECEIVED' } });
  return data?.submitLockRequest.request?.code ?? '';
}

async function openByCode(page: Page, code: string): Promise<LockRequestPages> {
  const requests = new LockRequestPages(page);
  await requests.openQueue();
  await requests.search(code);
  await page.getByRole('link', { name: new RegExp(code) }).click();
  await expect(page.getByRole('heading', { level: 1, name: code })).toBeVisible();
  return requests;
}

async function forwarded(page: Page, code: string): Promise<void> {
  const requests = await openByCode(page, code);
  await requests.act('FORWARD', { text: NOTE });
  await expect(page.getByRole('heading', { level: 2, name: lockRequests.stageNow.DECISION })).toBeVisible();
}

/** The letter as the machine gets it, once it is written. */
async function letterOf(code: string): Promise<Letter> {
  const ask = async (): Promise<Letter | undefined> => {
    const { data } = await machine.ask<{ receiveLetters: { letters: Letter[] } }>(token, RECEIVE, { code });
    return data?.receiveLetters.letters[0];
  };
  await expect.poll(ask, { timeout: 30_000 }).toBeDefined();
  const letter = await ask();
  if (!letter) throw new Error('The letter has gone.');
  return letter;
}

/** What a tool finds in the file, and what the page says that its QR code opens. */
async function verified(page: Page, letter: Letter): Promise<string> {
  const content = Buffer.from(letter.content, 'base64');
  expect(createHash('sha256').update(content).digest('hex')).toBe(letter.sha256);
  const pdf = await readPdf(content);
  expect(pdf).toMatchObject({ archiveProfile: '2A', isTagged: true, qr: letter.verificationUrl });
  expect(pdf.language).toMatch(/^vi/);
  expect(pdf.roles).toContain('P');
  const text = pdf.text.normalize('NFC').replace(/\s+/g, ' ');
  expect(text).toContain(letter.number);
  expect(text).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');

  await page.goto(new URL(pdf.qr).pathname);
  await expect(page.getByText(letterWords.genuine)).toBeVisible();
  await expect(page.getByText(letter.number)).toBeVisible();
  await expect(
    page.getByText(letterWords.outcomes[letter.outcome as keyof typeof letterWords.outcomes], {
      exact: true,
    }),
  ).toBeVisible();
  await page
    .getByLabel(letterWords.file.label)
    .setInputFiles({ name: 'van-ban.pdf', mimeType: 'application/pdf', buffer: content });
  await expect(page.getByText(letterWords.file.same('van-ban.pdf'))).toBeVisible();
  return text;
}

test('a court asks by machine, is refused in writing, and anybody can verify the letter [R-137] [R-139]', async ({
  page,
  pageOf,
  anotherBrowser,
  holdAccount,
}) => {
  test.setTimeout(180_000);
  const person = await holdAccount();
  const code = await submitted(person.personalIdNumber, '301/CV-TA');

  await test.step('the receiving unit examines and forwards', async () => {
    await forwarded(await pageOf('thamdinh'), code);
  });

  await test.step('the head of the authority refuses with a reason', async () => {
    const head = await pageOf('coquan');
    const requests = await openByCode(head, code);
    await requests.act('REFUSE', { text: REASON });
    await expect(head.getByRole('dialog')).toHaveCount(0);
    await expect(head.getByText(REASON)).toBeVisible();
  });

  await test.step('the court learns it and fetches the letter, whose every letter can be read', async () => {
    const { data } = await machine.ask<{ lockRequest: { state: string } }>(token, STATE, { code });
    expect(data?.lockRequest).toEqual({ state: 'REFUSED', settlementReason: REASON });
    const letter = await letterOf(code);
    expect(letter.outcome).toBe('REFUSED');
    const text = await verified(await anotherBrowser(), letter);
    expect(text).toContain(REASON);
    expect(text).toContain('301/CV-TA');
    expect(text).not.toContain(person.personalIdNumber);
  });

  await test.step('and the account was never touched', async () => {
    const account = new AccountPages(page);
    await account.openDoor();
    await account.givePassword(person);
    await expect(page.getByLabel(account.words.texts.activation.code.label, { exact: true })).toBeVisible();
  });
});

test('a court asks by machine, the account is locked, and the court confirms that it has acted on it [R-138]', async ({
  page,
  pageOf,
  anotherBrowser,
  simulator,
  database,
  holdAccount,
}) => {
  test.setTimeout(180_000);
  const person = await holdAccount();
  const code = await submitted(person.personalIdNumber, '302/CV-TA');

  await test.step('examined, forwarded and approved', async () => {
    await forwarded(await pageOf('thamdinh'), code);
    const head = await pageOf('coquan');
    await (await openByCode(head, code)).act('APPROVE');
    await expect(head.getByText(lockRequests.accountState.LOCKED)).toBeVisible();
  });

  await test.step('the letter is genuine', async () => {
    const letter = await letterOf(code);
    expect(letter.outcome).toBe('APPROVED');
    expect(await verified(await anotherBrowser(), letter)).toContain('302/CV-TA');
  });

  await test.step('the holder is told by message and cannot sign in', async () => {
    await expect
      .poll(() => simulator.smsTo(person.phoneNumber), { timeout: 25_000 })
      .toContainEqual(expect.stringContaining('da bi khoa'));
    await database.forgetVisits();
    const account = new AccountPages(page);
    await account.openDoor();
    await account.givePassword(person);
    await account.giveCode(await simulator.signInCodeFor(person.phoneNumber));
    await account.arriveAt(words.lock.locked.headingBefore);
    await expect(page.getByText(words.lock.locked.grounds.AUTHORITY_REQUEST)).toBeVisible();
  });

  await test.step('the court finds the lock in its feed, confirms it, and the board knows', async () => {
    const print = createHmac('sha256', Buffer.from(printKey, 'base64url'))
      .update(person.personalIdNumber)
      .digest('base64url');
    const findEvent = async (): Promise<string | undefined> => {
      const { data } = await machine.ask<{
        lockEvents: { edges: { node: { jti: string; kind: string; subjectPrint: string } }[] };
      }>(token, EVENTS, { after: null });
      return data?.lockEvents.edges.find(({ node }) => node.subjectPrint === print && node.kind === 'LOCKED')
        ?.node.jti;
    };
    await expect.poll(findEvent, { timeout: 70_000 }).toBeDefined();
    const { data } = await machine.ask(token, ACKNOWLEDGE, { ids: [await findEvent()] });
    expect(data).toEqual({ acknowledgeLockEvents: { acknowledged: 1 } });

    const board = await pageOf('thutruong');
    await board.goto('/admin/lock-events');
    await expect(board.getByRole('heading', { level: 1, name: lockEvents.title })).toBeVisible();
    await expect(board.getByRole('row').filter({ hasText: 'Tòa án nhân dân' })).toBeVisible();
  });
});
