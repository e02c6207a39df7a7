import { AccountPages } from './account-pages.ts';
import { BackOffice } from './back-office.ts';
import { expect, test } from './fixtures.ts';

const CONTEST = 'Giấy phép được đổi tháng 3 năm 2026, tên đúng như thẻ căn cước.';

test('the holder signs in, adds papers, and sees only what an agency has confirmed [R-101] [R-102] [R-107]', async ({
  page,
  simulator,
  holdAccount,
}) => {
  test.setTimeout(120_000);
  const person = await holdAccount();
  const account = new AccountPages(page);
  const { papers } = account.words;

  await test.step('password, then the code of the message', async () => {
    await account.signIn(person, simulator);
    await expect(page.getByRole('main')).not.toContainText(person.personalIdNumber);
    await account.openPapers();
    await expect(page.getByText(papers.list.none)).toBeVisible();
  });

  await test.step('a wrong number is told before anything is sent', async () => {
    await account.press(papers.list.add);
    await page.getByLabel(papers.kinds.DRIVING_LICENCE.name, { exact: true }).check();
    await account.press(papers.kind.submit);
    await account.giveNumber('DRIVING_LICENCE', '12345');
    await account.press(papers.number.submit);
    await expect(page.getByRole('alert')).toContainText('gồm 12 chữ số');
    await page.goBack();
    await page.goBack();
  });

  await test.step('the agency confirms, and the paper is shown', async () => {
    await account.addPaper('DRIVING_LICENCE', '220123456780');
    await account.waitForState('DRIVING_LICENCE', 'CONFIRMED');
    await expect(account.paper('DRIVING_LICENCE')).toContainText('Cục Cảnh sát giao thông');
  });

  await test.step('a corrected number is not shown until it is confirmed anew', async () => {
    await simulator.setAgencyAbout('traffic-police', '220123456781', 'down');
    await account.press(papers.list.edit('giấy phép lái xe'));
    await expect(page.getByText(papers.edit.warning)).toBeVisible();
    await account.giveNumber('DRIVING_LICENCE', '220123456781');
    await account.press(papers.edit.submit);
    await expect(account.paper('DRIVING_LICENCE')).toContainText(papers.states.WAITING.label);
  });

  await test.step('after signing out the papers are gone, also for whoever presses "back"', async () => {
    await page.goto('/tai-khoan');
    await account.press(account.words.signIn.account.signOut);
    await account.arriveAt(account.words.texts.start.heading);
    await page.goto('/tai-khoan/giay-to');
    await expect(
      page.getByRole('heading', { name: account.words.texts.failures.signedOutHeading }),
    ).toBeVisible();
  });
});

test('what is not confirmed is told in neutral words and can be contested, and an officer sees it', async ({
  page,
  stack,
  simulator,
  holdAccount,
  database,
}) => {
  test.setTimeout(120_000);
  const person = await holdAccount();
  const account = new AccountPages(page);
  const { papers } = account.words;
  await simulator.setAgencyRecord('traffic-police', '220987654321', {
    documentNumber: '220987654321',
    fullName: 'Lò Thị Khác',
    dateOfBirth: person.dateOfBirth,
    status: 'VALID',
    validUntil: null,
  });
  await account.signIn(person, simulator);
  await account.openPapers();
  await account.addPaper('DRIVING_LICENCE', '220987654321');
  await account.waitForState('DRIVING_LICENCE', 'NOT_CONFIRMED');
  await expect(page.getByRole('main')).not.toContainText('Lò Thị Khác');

  await account.press(papers.list.contest('giấy phép lái xe'));
  await account.press(papers.contest.submit);
  await expect(page.getByRole('alert')).toContainText('ít nhất 10 ký tự');
  await page.getByLabel(papers.contest.label).fill(CONTEST);
  await account.press(papers.contest.submit);
  await expect(account.paper('DRIVING_LICENCE')).toContainText(papers.contested);

  const reviewer = await BackOffice.signIn(stack.baseUrl, 'thamdinh');
  const { crossCheck } = await reviewer.ask<{
    crossCheck: { turn: string; isContested: boolean; contestNote: string; reason: string };
  }>('query ($id: ID!) { crossCheck(id: $id) { turn isContested contestNote reason } }', {
    id: await database.crossCheckOf(person),
  });
  expect(crossCheck).toEqual({
    turn: 'OFFICER',
    isContested: true,
    contestNote: CONTEST,
    reason: 'IDENTITY_MISMATCH',
  });
});
