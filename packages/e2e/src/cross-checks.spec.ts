import { dashboardMessages } from '@dinhdanh/i18n/dashboard';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { inventPerson } from './people.ts';

const { crossChecks, agencyQuestions } = dashboardMessages.vi;
const PATIENCE = { timeout: 30_000 };
const NOTE = 'Đã xem giấy phép gốc tại quầy, họ tên đúng như thẻ căn cước.';

const matrixOf = (page: Page) => page.getByRole('table', { name: crossChecks.tableLabel });
const rowOf = (page: Page, paper: string) => matrixOf(page).getByRole('row').filter({ hasText: paper });

test('a paper that its agency contradicts is compared, disputed, and confirmed by the agency after all [R-101] [R-102]', async ({
  page,
  intake,
  simulator,
  signInAs,
}) => {
  test.setTimeout(90_000);
  const person = inventPerson();
  const number = '220555000111';
  const record = {
    documentNumber: number,
    dateOfBirth: person.dateOfBirth,
    status: 'VALID',
    validUntil: null,
  };
  await simulator.setAgencyRecord('traffic-police', number, { ...record, fullName: 'Lò Thị Khác' });
  const { id } = await intake.submitReadyApplication(person, undefined, {
    papers: [
      { type: 'DRIVING_LICENCE', number },
      { type: 'HEALTH_INSURANCE', number: '7912345680' },
    ],
  });
  const dialog = page.getByRole('dialog').last();

  await test.step('the matrix says for each paper what came out and whose turn it is', async () => {
    await signInAs('thamdinh');
    await page.goto(`/admin/applications/${id}/show`);
    await expect(rowOf(page, 'Giấy phép lái xe')).toContainText(crossChecks.state.MISMATCHED, PATIENCE);
    await expect(rowOf(page, 'Giấy phép lái xe')).toContainText(crossChecks.turn.OFFICER);
    await expect(rowOf(page, 'Giấy phép lái xe')).not.toContainText(number);
    await expect(rowOf(page, 'Thẻ bảo hiểm y tế')).toContainText(crossChecks.state.MATCHED, PATIENCE);
  });

  await test.step('the comparison lays declaration, population database and agency side by side', async () => {
    await page.getByRole('button', { name: /^So sánh giấy tờ: Giấy phép lái xe/ }).click();
    await expect(dialog).toContainText('Lò Thị Khác');
    await expect(dialog).toContainText(person.fullName);
    await expect(dialog).toContainText(number);
    await expect(dialog.getByText(crossChecks.population).first()).toBeVisible();
  });

  await test.step("the officer calls it the agency's mistake, with a reason that the agency will read", async () => {
    await dialog.getByRole('button', { name: crossChecks.action.RESOLVE }).click();
    await dialog.getByRole('button', { name: crossChecks.resolveConfirm }).click();
    await expect(dialog.getByRole('radio').first()).toBeFocused();
    await dialog.getByRole('radio', { name: crossChecks.resolution.AGENCY_MISTAKE }).check();
    await dialog.getByLabel(crossChecks.note).fill(NOTE);
    await simulator.setAgencyRecord('traffic-police', number, { ...record, fullName: person.fullName });
    await dialog.getByRole('button', { name: crossChecks.resolveConfirm }).click();
    await expect(page.getByText(crossChecks.cause.DISPUTED).first()).toBeVisible();
    await page.getByRole('button', { name: crossChecks.close, exact: true }).click();
  });

  await test.step('the agency has mended its register, and the matrix shows it without a reload', async () => {
    await expect(rowOf(page, 'Giấy phép lái xe')).toContainText(crossChecks.state.MATCHED, PATIENCE);
    await expect(rowOf(page, 'Giấy phép lái xe')).toContainText(crossChecks.turn.NOBODY);
  });
});

test('the clerk of an agency answers in a screen that shows the questions of that agency and nothing else [R-101]', async ({
  intake,
  pageOf,
}) => {
  test.setTimeout(90_000);
  const person = inventPerson();
  const { id } = await intake.submitApplication(person, undefined, {
    papers: [
      { type: 'PASSPORT', number: 'C9000789' },
      { type: 'TAX_CODE', number: person.personalIdNumber },
    ],
  });
  const clerk = await pageOf('canbo.xnc');
  const refused: string[] = [];
  clerk.on('response', async (response) => {
    if (response.url().includes('/graphql/') && (await response.text().catch(() => '')).includes('FORBIDDEN'))
      refused.push(response.request().postData() ?? '');
  });

  await test.step('the list has the question, its numbers masked', async () => {
    await clerk.goto('/admin/');
    await clerk.getByRole('link', { name: agencyQuestions.openList }).click();
    await expect(async () => {
      await clerk.goto('/admin/agency-questions?perPage=100');
      await clerk.getByText(person.fullName).first().waitFor({ timeout: 3_000 });
    }).toPass(PATIENCE);
    await expect(clerk.getByRole('main')).not.toContainText('C9000789');
    await expect(clerk.getByRole('main')).not.toContainText('Mã số thuế');
  });

  await test.step('the clerk types what the register says, and confirms it', async () => {
    await clerk.getByRole('link', { name: new RegExp(`^Trả lời: Hộ chiếu .*${person.fullName}`) }).click();
    await expect(clerk.getByRole('main')).toContainText('C9000789');
    await clerk.getByRole('radio', { name: agencyQuestions.foundYes }).check();
    await clerk.getByRole('button', { name: agencyQuestions.submit }).click();
    await expect(clerk.getByText(agencyQuestions.statusMissing)).toBeVisible();
    for (const field of ['personalIdNumber', 'documentNumber', 'fullName', 'dateOfBirth'] as const)
      await clerk.getByRole('button', { name: `Giống như câu hỏi: ${agencyQuestions[field]}` }).click();
    await clerk.getByRole('radio', { name: crossChecks.documentStatus.VALID }).check();
    await clerk.getByRole('button', { name: agencyQuestions.submit }).click();
    await clerk.getByRole('dialog').getByRole('button', { name: agencyQuestions.confirm }).click();
    await expect(clerk.getByText(/Đã ghi nhận câu trả lời về hộ chiếu: khớp/i)).toBeVisible();
  });

  await test.step('the officer sees it confirmed, with who answered', async () => {
    const reviewer = await pageOf('thamdinh');
    await reviewer.goto(`/admin/applications/${id}/show`);
    await expect(rowOf(reviewer, 'Hộ chiếu')).toContainText(crossChecks.state.MATCHED, PATIENCE);
    await expect(rowOf(reviewer, 'Mã số thuế')).toContainText(crossChecks.turn.AGENCY);
    await reviewer.getByRole('button', { name: /^So sánh giấy tờ: Hộ chiếu/ }).click();
    await expect(reviewer.getByRole('dialog')).toContainText('Lê Thị Thanh Hương');
  });

  await test.step('and nothing of the police was asked for behind the screens', async () => {
    expect(refused).toEqual([]);
    await clerk.goto('/admin/applications');
    await expect(clerk.getByRole('table')).toHaveCount(0);
  });
});
