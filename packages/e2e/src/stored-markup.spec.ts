import { loadMyRecordTexts, loadRegistrationTexts, loadStatusTexts } from '@dinhdanh/i18n/portal';
import type { Page } from '@playwright/test';
import { AccountPages } from './account-pages.ts';
import { BackOffice } from './back-office.ts';
import { Citizen } from './citizen.ts';
import { expect, test } from './fixtures.ts';
import { inventPerson } from './people.ts';
import { aPortrait } from './pictures.ts';
import { RegistrationPages } from './registration-pages.ts';

const [registration, status, record] = await Promise.all([
  loadRegistrationTexts('vi'),
  loadStatusTexts('vi'),
  loadMyRecordTexts('vi'),
]);
// A ward whose figures no test counts.
const KA_LONG = '06709';
/** What an attack would fetch, or send away, names this. */
const MARK = 'a-62';

const PICTURE = `<img src="/${MARK}.png" onerror="fetch('/${MARK}')">`;
const LINKS = `[bấm vào đây](javascript:fetch('/${MARK}')) javascript:alert('${MARK}')`;
const FRAME = `"><iframe srcdoc="<script src=/${MARK}.js></script>"></iframe><svg onload=alert('${MARK}')>`;
const MARKDOWN = `**đậm** ![ảnh](/${MARK}.png) <a href="javascript:alert('${MARK}')">liên kết</a>`;

const dayAhead = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Everything that happens on a page when what somebody typed is taken for markup. */
async function trap(page: Page): Promise<string[]> {
  const caught: string[] = [];
  page.on('dialog', (dialog) => {
    caught.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (request.url().includes(MARK)) caught.push(`request: ${new URL(request.url()).pathname}`);
  });
  await page.exposeFunction('tellViolation', (directive: string) => {
    caught.push(`violation: ${directive}`);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
      void (window as unknown as { tellViolation: (directive: string) => void }).tellViolation(
        effectiveDirective,
      );
    });
  });
  return caught;
}

/** It stands there letter by letter, and none of it has become a part of the page. */
async function expectText(page: Page, typed: string): Promise<void> {
  await expect(page.getByText(typed, { exact: false }).first()).toBeVisible();
  await expect(
    page.locator(`[src*="${MARK}"], [href^="javascript:"], [onerror], [onload], iframe`),
  ).toHaveCount(0);
}

test('a name of markup is refused where it is typed, and stays a text in its field [A-62]', async ({
  page,
}) => {
  const caught = await trap(page);
  const form = new RegistrationPages(page);
  await form.begin();
  await form.giveNumbers(inventPerson());
  await form.typePerson({ ...inventPerson(), fullName: PICTURE });
  await expect(page.getByLabel(registration.details.fullName, { exact: true })).toHaveValue(PICTURE);
  await expect(page.getByRole('alert').first()).toBeVisible();
  expect(caught).toEqual([]);
});

test('an address that a citizen types and a reason that an officer types are texts to the other [A-62]', async ({
  page,
  simulator,
  intake,
  pageOf,
}) => {
  test.setTimeout(120_000);
  const caught = await trap(page);
  const reviewer = await pageOf('thamdinh');
  const caughtAtOffice = await trap(reviewer);
  const person = inventPerson({ permanentAddress: `Khu 3 ${PICTURE} ${LINKS}` });
  await simulator.registerInPopulation(person);
  await simulator.setPortraitOutcome(person, 'NOT_MATCHED');
  const form = new RegistrationPages(page);
  await form.declare(person);
  await form.giveCode(await simulator.registrationCodeFor(person.phoneNumber));
  await form.choosePassword();
  await form.press('Chụp ảnh chân dung');
  await form.choosePortrait(await aPortrait());
  await form.press(registration.portrait.confirm);
  await expectText(page, PICTURE);
  await form.press(registration.review.submit);
  const code = await form.submittedCode();
  await expect
    .poll(() => intake.reviewReasonsOf(code), { timeout: 25_000 })
    .toEqual(['PORTRAIT_NOT_MATCHED']);

  await test.step('the officer reads the address, and returns the application with a reason', async () => {
    await reviewer.goto(`/admin/applications/${await intake.idOf(code)}/show`);
    await expectText(reviewer, PICTURE);
    await reviewer.getByRole('button', { name: 'Trả lại', exact: true }).click();
    const dialog = reviewer.getByRole('dialog', { name: `Trả lại hồ sơ ${code}` });
    await dialog.getByRole('radio').first().check();
    await dialog.getByRole('textbox', { name: 'Nội dung gửi công dân' }).fill(FRAME);
    await dialog.getByRole('button', { name: 'Xác nhận trả lại' }).click();
    await expect(dialog).toHaveCount(0);
    await reviewer.goto(`/admin/applications/${await intake.idOf(code)}/show`);
    await expectText(reviewer, FRAME);
  });

  await test.step('the citizen reads the reason', async () => {
    await form.press(registration.submitted.track);
    await form.press(status.result.refresh);
    await expectText(page, FRAME);
  });
  expect([...caught, ...caughtAtOffice]).toEqual([]);
});

test('a question and its answer of markup are texts to the holder and to officers [A-62]', async ({
  page,
  stack,
  simulator,
  database,
  intake,
  pageOf,
}) => {
  test.setTimeout(120_000);
  const caught = await trap(page);
  const head = await pageOf('thutruong');
  const caughtAtOffice = await trap(head);
  const account = new AccountPages(page);
  const person = inventPerson({ permanentAddress: `Khu 3 ${MARKDOWN}` });

  await test.step('an officer looks at the numbers with a note, and approves', async () => {
    await simulator.registerInPopulation(person);
    const { id } = await intake.submitReadyApplication(person, KA_LONG);
    const reviewer = await BackOffice.signIn(stack.baseUrl, 'thamdinh');
    await reviewer.ask(
      'mutation ($input: RevealApplicantInput!) { revealApplicant(input: $input) { __typename } }',
      {
        input: {
          applicationId: id,
          purpose: { purpose: 'HOLDER_REQUEST', note: 'Gọi công dân để hỏi thêm về giấy tờ' },
        },
      },
    );
    await reviewer.approve(id);
    await new Citizen(stack.baseUrl, person).activate((phoneNumber) => simulator.codeFor(phoneNumber));
    await database.forgetVisits();
  });

  await test.step('the holder reads the own address, and asks', async () => {
    await account.signIn(person, simulator);
    await account.openAccountDoor('record', record.record.heading);
    await expectText(page, MARKDOWN);
    await page.goto('/tai-khoan');
    await account.openAccountDoor('readings', record.readings.heading);
    await page
      .getByRole('article', { name: record.readings.kinds.NUMBERS_REVEALED })
      .getByRole('button', { name: record.readings.ask })
      .click();
    await account.arriveAt(record.form.questionHeading);
    await account.fill(record.form.textLabel, `Vì sao? ${PICTURE}`);
    await account.press(record.form.submit);
    await account.arriveAt(record.requests.kinds.ACCESS_QUESTION.name);
    await expectText(page, PICTURE);
  });

  await test.step('the head of the unit reads it, and answers', async () => {
    const code = (await page.getByText(/^YC-\d{4}-\d{6}$/).innerText()).trim();
    await head.goto('/admin/data-requests');
    await head.getByRole('link', { name: code }).click();
    await expectText(head, PICTURE);
    await head.getByRole('button', { name: 'Trả lời', exact: true }).click();
    const dialog = head.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Nội dung trả lời' }).fill(`${FRAME} ${LINKS}`);
    await dialog.getByRole('button', { name: 'Gửi trả lời' }).click();
    await expectText(head, FRAME);
  });

  await test.step('the holder reads the answer', async () => {
    await page.reload();
    await expectText(page, FRAME);
  });
  expect([...caught, ...caughtAtOffice]).toEqual([]);
});

test('a note of markup that is left to a colleague is a text to the colleague [A-62]', async ({
  stack,
  pageOf,
}) => {
  const head = await BackOffice.signIn(stack.baseUrl, 'thutruong.kalong');
  const answer = await head.ask(
    'mutation ($input: GiveLeaveCoverInput!) { giveLeaveCover(input: $input) { __typename } }',
    {
      // So far ahead that nobody of another test acts in somebody's place.
      input: {
        ...{ colleague: 'thamdinh.kalong', role: 'HEAD_OF_UNIT', unitCode: KA_LONG },
        ...{ validFrom: dayAhead(200), validTo: dayAhead(202), handOverNote: `${MARKDOWN} ${PICTURE}` },
      },
    },
  );
  expect(answer).toEqual({ giveLeaveCover: { __typename: 'OfficerAssigned' } });
  const colleague = await pageOf('thamdinh.kalong');
  const caught = await trap(colleague);
  await colleague.goto('/admin/leave-covers');
  await expectText(colleague, MARKDOWN);
  await expectText(colleague, PICTURE);
  expect(caught).toEqual([]);
});

test.describe('the trap', () => {
  // The browser writes down what its policy has refused, and that there is no such picture.
  test.use({ expectedComplaint: /Content Security Policy|status of 404/ });

  test('sees what the same words would do as markup', async ({ page }) => {
    const caught = await trap(page);
    await page.goto('/');
    await page.evaluate((markup) => {
      document.body.insertAdjacentHTML('beforeend', markup);
    }, PICTURE);
    await expect.poll(() => caught).toContain(`request: /${MARK}.png`);
    await expect.poll(() => caught).toContainEqual(expect.stringMatching(/^violation: script-src/));
  });
});
