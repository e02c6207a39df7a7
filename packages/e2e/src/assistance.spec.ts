import { dashboardMessages } from '@dinhdanh/i18n/dashboard';
import { AssistancePages } from './assistance-pages.ts';
import { BackOffice } from './back-office.ts';
import { Citizen } from './citizen.ts';
import { expect, test } from './fixtures.ts';
import { inventPerson } from './people.ts';

const { assistedActivations: words, activationWindows } = dashboardMessages.vi;
const PATIENCE = { timeout: 30_000 };

test('somebody whose seven days are over calls the hotline, a second agent confirms, and the citizen activates [R-015] [R-121] [R-120]', async ({
  page,
  stack,
  intake,
  simulator,
  database,
  signInAs,
  pageOf,
}) => {
  test.setTimeout(120_000);
  const person = inventPerson({ dateOfBirth: '1948-02-03' });
  await simulator.registerInPopulation(person);
  const { id } = await intake.submitReadyApplication(person);
  const reviewer = await BackOffice.signIn(stack.baseUrl, 'thamdinh');
  await reviewer.approve(id);
  await expect.poll(() => simulator.smsTo(person.phoneNumber), PATIENCE).toHaveLength(1);
  await database.closeWindowOf(person);
  const agent = new AssistancePages(page);

  await test.step('the agent begins where the start page leads, and a wrong name is told as wrong', async () => {
    await signInAs('tongdai');
    await page.goto('/admin/');
    await page.getByRole('link', { name: words.start }).click();
    await agent.open();
    await agent.verify(person, 'Đặng Ai Khác');
    await expect(page.getByText(words.notVerified)).toBeVisible();
    await expect(page.getByText(words.outcome.WRONG, { exact: true })).toHaveCount(1);
    await expect(page.getByText(person.fullName)).toHaveCount(0);
  });

  await test.step('right answers lead to the record of the visit', async () => {
    await agent.verify(person);
    await expect(page.getByText(words.verified)).toBeVisible();
    await agent.record('Đặng Văn Con');
    await expect(page.getByRole('button', { name: words.confirm, exact: true })).toHaveCount(0);
  });

  await test.step('another agent finds it among those that wait, and confirms', async () => {
    const second = await pageOf('tongdai2');
    await second.goto(page.url());
    await expect(second.getByText('Người thân: Đặng Văn Con')).toBeVisible();
    await second.getByRole('button', { name: words.confirm, exact: true }).click();
    await second.getByRole('dialog').getByRole('button', { name: words.confirm, exact: true }).click();
    await expect(second.getByText(words.codeForOther)).toBeVisible();
  });

  const code = await test.step('the first one reads the code when asking for it', async () => {
    await page.getByRole('button', { name: words.codeRead }).click(PATIENCE);
    const shown = page.getByText(/^[2-9A-HJ-NP-Z]{4} [2-9A-HJ-NP-Z]{4}$/).first();
    await expect(shown).toBeVisible();
    return shown.innerText();
  });

  await test.step('the citizen activates, and the visit and the case say so', async () => {
    const citizen = new Citizen(stack.baseUrl, person);
    await citizen.activate((phoneNumber) => simulator.codeFor(phoneNumber), code);
    await expect(page.getByText(words.standing.COMPLETED).first()).toBeVisible(PATIENCE);
    await expect(page.getByText(code)).toHaveCount(0);
  });
});

test('the case says until when the citizen can activate alone, and the ward how many still can [R-119]', async ({
  page,
  stack,
  intake,
  simulator,
  database,
  signInAs,
}) => {
  test.setTimeout(90_000);
  const person = inventPerson();
  await simulator.registerInPopulation(person);
  const { id } = await intake.submitReadyApplication(person);
  await (await BackOffice.signIn(stack.baseUrl, 'thamdinh')).approve(id);
  await expect.poll(() => simulator.smsTo(person.phoneNumber), PATIENCE).toHaveLength(1);
  await signInAs('thamdinh');
  await page.goto(`/admin/applications/${id}/show`);
  await expect(page.getByText(/^Đến hết ngày \d{2}\/\d{2}\/\d{4} \(thông báo đã/)).toBeVisible();
  await database.closeWindowOf(person);
  await page.reload();
  await expect(page.getByText(/^Đã hết sau ngày/)).toBeVisible();
  await page.goto('/admin/target-campaigns');
  await expect(page.getByRole('table', { name: activationWindows.table })).toContainText('Phường Trà Cổ');
});
