import { loadMyRecordTexts } from '@dinhdanh/i18n/portal';
import { AccountPages } from './account-pages.ts';
import { BackOffice } from './back-office.ts';
import { Citizen } from './citizen.ts';
import { expect, test } from './fixtures.ts';
import { inventPerson } from './people.ts';

const words = await loadMyRecordTexts('vi');
// A ward whose figures no test counts.
const KA_LONG = '06709';
const NOTE = 'Gọi công dân để hỏi thêm về giấy tờ';
const PURPOSE = 'Thực hiện yêu cầu của chủ tài khoản';
const QUESTION = 'Xin cho biết vì sao cần xem số điện thoại của tôi.';
const ANSWER = 'Cán bộ thẩm định cần gọi cho bạn về bản chụp giấy phép lái xe bị mờ.';

test('a holder sees which office opened the record and why, asks about it, and reads the answer [R-104] [R-129]', async ({
  page,
  stack,
  simulator,
  database,
  intake,
  pageOf,
}) => {
  test.setTimeout(120_000);
  const person = inventPerson();
  const account = new AccountPages(page);

  await test.step('an officer looks at the numbers of an applicant, for a purpose, and approves', async () => {
    await simulator.registerInPopulation(person);
    const { id } = await intake.submitReadyApplication(person, KA_LONG);
    const reviewer = await BackOffice.signIn(stack.baseUrl, 'thamdinh');
    await reviewer.ask(
      'mutation ($input: RevealApplicantInput!) { revealApplicant(input: $input) { __typename } }',
      { input: { applicationId: id, purpose: { purpose: 'HOLDER_REQUEST', note: NOTE } } },
    );
    await reviewer.approve(id);
    await new Citizen(stack.baseUrl, person).activate((phoneNumber) => simulator.codeFor(phoneNumber));
    await database.forgetVisits();
  });

  await test.step('the holder finds it under "who has seen my record": the office and the purpose, no officer', async () => {
    await account.signIn(person, simulator);
    await account.openAccountDoor('readings', words.readings.heading);
    const reading = page.getByRole('article', { name: words.readings.kinds.NUMBERS_REVEALED });
    await expect(reading).toContainText('Cơ quan Công an: ');
    await expect(reading).toContainText(PURPOSE);
    await expect(page.getByRole('main')).not.toContainText('Bùi Quang Huy');
    await reading.getByRole('button', { name: words.readings.ask }).click();
  });

  const code = await test.step('and asks about it', async () => {
    await account.arriveAt(words.form.questionHeading);
    await account.press(words.form.submit);
    await expect(page.getByRole('alert')).toContainText(words.problems.REASON_TEXT_REQUIRED);
    await account.fill(words.form.textLabel, QUESTION);
    await account.press(words.form.submit);
    await account.arriveAt(words.requests.kinds.ACCESS_QUESTION.name);
    await expect(page.getByText(words.requests.states.RECEIVED)).toBeVisible();
    return (await page.getByText(/^YC-\d{4}-\d{6}$/).innerText()).trim();
  });

  await test.step('the head of the unit reads the question and answers in writing', async () => {
    const head = await pageOf('thutruong');
    await head.goto('/admin/data-requests');
    await head.getByRole('link', { name: code }).click();
    await expect(head.getByText(QUESTION)).toBeVisible();
    await expect(head.getByText(PURPOSE)).toBeVisible();
    await head.getByRole('button', { name: 'Trả lời', exact: true }).click();
    const dialog = head.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Nội dung trả lời' }).fill(ANSWER);
    await dialog.getByRole('button', { name: 'Gửi trả lời' }).click();
    await expect(head.getByText(`Đã trả lời ${code}.`)).toBeVisible();
  });

  await test.step('the holder is told by SMS and reads the answer', async () => {
    await expect
      .poll(() => simulator.smsTo(person.phoneNumber), { timeout: 25_000 })
      .toContainEqual(expect.stringContaining(code));
    await page.reload();
    await expect(page.getByText(ANSWER)).toBeVisible();
  });

  await test.step('the own data say that there is no portrait, and go home as a PDF', async () => {
    await page.goto('/tai-khoan');
    await account.openAccountDoor('record', words.record.heading);
    await expect(page.getByText(words.record.portraits.NONE)).toBeVisible();
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: words.record.download }).click();
    expect((await download).suggestedFilename()).toMatch(/\.pdf$/);
  });

  await test.step('the residence data come from the population database', async () => {
    await page.goto('/tai-khoan');
    await account.openAccountDoor('residence', words.residence.heading);
    await expect(page.getByText(words.residence.ownRelation)).toBeVisible({ timeout: 25_000 });
  });
});
