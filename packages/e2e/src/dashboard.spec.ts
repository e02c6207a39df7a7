import type { Page } from '@playwright/test';
import { BackOffice } from './back-office.ts';
import type { SubmittedApplication } from './back-office.ts';
import { expect, test as base } from './fixtures.ts';
import { inventPerson } from './people.ts';
import type { Person } from './people.ts';
import { statePurpose } from './purpose-page.ts';

interface Case extends SubmittedApplication {
  readonly person: Person;
}

const test = base.extend<{
  readonly newCase: (wishes?: Partial<Person>, recorded?: Partial<Person>) => Promise<Case>;
}>({
  /** A case that waits for a decision; `recorded` is what the population database knows differently. */
  newCase: async ({ intake, simulator }, use) => {
    await use(async (wishes = {}, recorded = {}) => {
      const person = inventPerson(wishes);
      await simulator.registerInPopulation({ ...person, ...recorded });
      return { person, ...(await intake.submitReadyApplication(person)) };
    });
  },
});

/** The queue that reviewers work from. */
const QUEUE = '/admin/applications?filter=%7B%22states%22%3A%5B%22READY_FOR_REVIEW%22%5D%7D';
const caseLinks = (page: Page) => page.getByRole('main').getByRole('link', { name: /^HS-\d{4}-\d{6}$/ });
const openCase = (page: Page, { id }: SubmittedApplication) => page.goto(`/admin/applications/${id}/show`);
const targets = (page: Page) => page.getByRole('table', { name: 'Bảng chỉ tiêu theo phường, xã' });

test('a wrong password and an unknown name are refused with the same sentence, the right one opens the work of the day', async ({
  page,
}) => {
  const signIn = async (username: string, password: string) => {
    await page.getByLabel('Tên đăng nhập').fill(username);
    await page.getByLabel('Mật khẩu', { exact: true }).fill(password);
    await page.getByRole('button', { name: 'Đăng nhập' }).click();
  };
  await page.goto('/admin/');
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await expect(page.getByText('Điền tên đăng nhập.')).toBeVisible();
  for (const username of ['thamdinh', 'khong-co-ai']) {
    await signIn(username, 'sai-mat-khau');
    await expect(page.getByRole('alert')).toContainText('Tên đăng nhập hoặc mật khẩu chưa đúng.');
    await page.reload();
  }
  await signIn('thamdinh', 'DinhDanh@2026');
  await expect(page.getByRole('heading', { name: 'Chào Bùi Quang Huy' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Tài khoản Bùi Quang Huy' })).toBeVisible();
});

test('the queue shows all 17 units with counts, and chips narrow it', async ({ page, signInAs }) => {
  await signInAs('thamdinh');
  await page.goto(QUEUE);
  await expect(caseLinks(page)).toHaveCount(25);
  const rail = page.getByRole('navigation', { name: 'Danh mục chính' });
  await expect(rail.getByRole('link', { name: /^Chờ duyệt 14\.\d{3} hồ sơ$/ })).toHaveAttribute(
    'aria-current',
    'page',
  );
  await expect(rail.getByRole('link', { name: /^Tất cả hồ sơ/ })).toBeVisible();

  await page.getByRole('combobox', { name: 'Đơn vị' }).click();
  await expect(page.getByRole('option')).toHaveCount(18);
  await page.getByRole('option', { name: 'Xã Vĩnh Trung' }).click();
  const units = page
    .getByRole('main')
    .getByRole('row')
    .getByRole('cell', { name: /^(Phường|Xã) / });
  await expect(units.first()).toHaveText('Xã Vĩnh Trung');
  await expect(units.filter({ hasNotText: 'Xã Vĩnh Trung' })).toHaveCount(0);

  const total = page.getByRole('main').getByRole('status').first();
  const all = await total.innerText();
  const chip = page.getByRole('main').getByRole('button', { name: 'Không khớp' });
  await chip.click();
  await expect(chip).toHaveAttribute('aria-pressed', 'true');
  await expect(total).not.toHaveText(all);
  await page.getByRole('button', { name: 'Bỏ bộ lọc' }).click();
  await expect(total).toHaveText('1.000+ hồ sơ');
});

test('a name is found without its diacritics; a name that nobody has leads back with one click', async ({
  page,
  signInAs,
  newCase,
}) => {
  const { code } = await newCase({ fullName: 'Quách Mỹ Uyển' });
  await signInAs('thamdinh');
  await page.goto(QUEUE);
  const search = page.getByRole('textbox', { name: 'Tìm tên, mã hồ sơ, số định danh' });
  await search.fill('quach my uyen');
  await expect(page.getByRole('row').filter({ hasText: code })).toContainText('Quách Mỹ Uyển');
  await search.fill('khong ai ten nhu the');
  await expect(page.getByText('Không có hồ sơ nào khớp bộ lọc')).toBeVisible();
  await page.getByRole('status').getByRole('button', { name: 'Bỏ bộ lọc' }).click();
  await expect(caseLinks(page)).toHaveCount(25);
});

test('J and K move through the queue and Enter opens', async ({ page, signInAs }) => {
  await signInAs('thamdinh');
  await page.goto(QUEUE);
  await expect(caseLinks(page)).toHaveCount(25);
  await page.keyboard.press('j');
  await expect(caseLinks(page).nth(0)).toBeFocused();
  await page.keyboard.press('j');
  await expect(caseLinks(page).nth(1)).toBeFocused();
  await page.keyboard.press('k');
  await expect(caseLinks(page).nth(0)).toBeFocused();
  const code = await caseLinks(page).nth(0).innerText();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: `Hồ sơ ${code}` })).toBeFocused();
});

test('a difference to the population database is marked and put in words', async ({
  page,
  signInAs,
  newCase,
}) => {
  const application = await newCase({ dateOfBirth: '1990-04-12' }, { dateOfBirth: '1990-12-04' });
  await signInAs('thamdinh');
  await openCase(page, application);
  await expect(page.getByText('1 thông tin không khớp với CSDL dân cư.')).toBeVisible();
  const row = page.getByRole('row', { name: /Ngày sinh/ });
  await expect(row.getByRole('cell').nth(0)).toHaveText('12/04/1990');
  await expect(row.getByRole('cell').nth(1)).toHaveText('04/12/1990');
  await expect(row.locator('mark').first()).toBeVisible();
  await expect(row).toContainText('Ngày sinh khai báo khác CSDL dân cư.');
});

test('numbers are masked until a purpose is stated, which for the case at hand takes one click', async ({
  page,
  signInAs,
  newCase,
}) => {
  const application = await newCase();
  const { personalIdNumber } = application.person;
  await signInAs('tiepnhan');
  await openCase(page, application);
  await expect(page.getByText(/^022•+\d{4}$/)).toBeVisible();
  await expect(page.getByText(personalIdNumber)).toHaveCount(0);
  await page.getByRole('button', { name: 'Xem đầy đủ' }).click();
  const dialog = page.getByRole('dialog', { name: 'Mục đích tra cứu' });
  await expect(dialog.getByRole('combobox')).toContainText('Giải quyết hồ sơ, đề nghị đang xử lý');
  await dialog.getByRole('button', { name: 'Xem thông tin' }).click();
  await expect(page.getByText(personalIdNumber)).toBeVisible();
});

test('a settled case of somebody else is shown once it is said what for, and shows its numbers then', async ({
  page,
  stack,
  signInAs,
  newCase,
}) => {
  const application = await newCase();
  await (await BackOffice.signIn(stack.baseUrl, 'thutruong')).approve(application.id);
  await signInAs('thamdinh.traco');
  await openCase(page, application);
  await expect(page.getByRole('heading', { name: 'Cần nêu mục đích tra cứu' })).toBeVisible();
  await expect(page.getByText(application.person.fullName)).toHaveCount(0);
  await statePurpose(page);
  await expect(page.getByText(application.code).first()).toBeVisible();
  await page.getByRole('button', { name: 'Xem đầy đủ' }).click();
  await expect(page.getByText(application.person.personalIdNumber)).toBeVisible();
});

test('an application goes back with a reason, and the next case opens', async ({
  page,
  signInAs,
  newCase,
  intake,
  simulator,
}) => {
  const application = await newCase();
  await signInAs('thamdinh');
  await openCase(page, application);
  await page.getByRole('button', { name: 'Trả lại' }).click();
  const dialog = page.getByRole('dialog', { name: `Trả lại hồ sơ ${application.code}` });
  await dialog.getByRole('button', { name: 'Xác nhận trả lại' }).click();
  await expect(dialog).toContainText('Chọn một lý do.');
  await dialog.getByLabel('Ảnh chân dung chưa đạt').check();
  await dialog.getByLabel('Nội dung gửi công dân').fill('Ảnh quá tối, đề nghị chụp lại ở nơi đủ sáng.');
  await dialog.getByRole('button', { name: 'Xác nhận trả lại' }).click();
  await expect(page.getByText(`Đã trả lại hồ sơ ${application.code}.`)).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: /^Hồ sơ HS-/ })).not.toHaveText(
    `Hồ sơ ${application.code}`,
  );
  expect(await intake.stateOf(application.id)).toBe('RETURNED');
  await expect.poll(async () => (await simulator.smsTo(application.person.phoneNumber)).length).toBe(1);
});

test('an application is refused with a reason that stays on its page', async ({
  page,
  signInAs,
  newCase,
  intake,
}) => {
  const application = await newCase();
  await signInAs('thamdinh');
  await openCase(page, application);
  await expect(page.getByRole('button', { name: 'Từ chối' })).toBeVisible();
  await page.keyboard.press('r');
  const dialog = page.getByRole('dialog', { name: `Từ chối hồ sơ ${application.code}` });
  await dialog.getByLabel('Thẻ không còn giá trị').check();
  await dialog.getByLabel('Giải thích lý do').fill('Thẻ căn cước đã hết hạn từ tháng trước.');
  await dialog.getByRole('button', { name: 'Xác nhận từ chối' }).click();
  await expect(page.getByText(`Đã từ chối hồ sơ ${application.code}.`)).toBeVisible();
  expect(await intake.stateOf(application.id)).toBe('REFUSED');
  await openCase(page, application);
  await expect(page.getByText('Thẻ căn cước đã hết hạn từ tháng trước.')).toBeVisible();
  await expect(page.getByText('Không còn việc phải quyết định ở hồ sơ này.')).toBeVisible();
});

test('whoever decides after the lease has run out is told who was first and sees what is true now', async ({
  page,
  stack,
  signInAs,
  newCase,
  simulator,
  database,
}) => {
  const application = await newCase();
  await signInAs('thamdinh');
  await openCase(page, application);
  await expect(page.getByText('Bạn đang giữ hồ sơ này')).toBeVisible();
  await page.getByRole('button', { name: 'Duyệt' }).click();
  await database.endClaimOf(application.id);
  const head = await BackOffice.signIn(stack.baseUrl, 'thutruong');
  await head.approve(application.id);
  await page.getByRole('dialog').getByRole('button', { name: 'Xác nhận duyệt' }).click();
  await expect(page.getByRole('alert').first()).toContainText(
    new RegExp(
      `Hồ sơ ${application.code} đã được duyệt lúc .+ \\(Đinh Văn Thắng\\)\\. Thao tác của bạn không được ghi\\.`,
    ),
  );
  await expect(page.getByText('Không còn việc phải quyết định ở hồ sơ này.')).toBeVisible();
  await expect.poll(async () => (await simulator.smsTo(application.person.phoneNumber)).length).toBe(1);
});

test('a double click on the confirmation approves once', async ({
  page,
  signInAs,
  newCase,
  intake,
  simulator,
}) => {
  const application = await newCase();
  await signInAs('thamdinh');
  await openCase(page, application);
  await page.getByRole('button', { name: 'Duyệt' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Xác nhận duyệt' }).dblclick();
  await expect(page.getByText(`Đã duyệt hồ sơ ${application.code}.`)).toBeVisible();
  const { application: after } = await intake.ask<{
    application: { history: readonly { action: string }[] };
  }>('query ($id: ID!) { application(id: $id) { history { action } } }', { id: application.id });
  expect(after.history.filter(({ action }) => action === 'APPLICATION_APPROVED')).toHaveLength(1);
  await expect.poll(async () => (await simulator.smsTo(application.person.phoneNumber)).length).toBe(1);

  await openCase(page, application);
  const history = page.getByRole('list', { name: 'Diễn biến' });
  await expect(history.getByText('Gửi tin nhắn báo kết quả cho công dân')).toBeVisible();
  await expect(history.getByText(/Thao tác khác|SYSTEM/)).toHaveCount(0);
});

test('the leader of a ward sees the figures of that ward and no person [R-010]', async ({
  page,
  signInAs,
  newCase,
}) => {
  const application = await newCase();
  await signInAs('lanhdao');
  await page.goto('/admin/target-campaigns');
  const rows = targets(page).getByRole('rowheader');
  await expect(rows).toHaveText(['Phường Trà Cổ', 'Tổng số']);
  await expect(targets(page).getByRole('row', { name: /Phường Trà Cổ/ })).toContainText('728');
  await expect(page.getByRole('link', { name: /Chờ duyệt/ })).toHaveCount(0);
  for (const path of ['', `/${application.id}/show`]) {
    await page.goto(`/admin/applications${path}`);
    await expect(page.getByText('Tài khoản của bạn chưa được cấp quyền xem trang này.')).toBeVisible();
    await expect(page.getByText(application.person.fullName)).toHaveCount(0);
  }
});

test('a reviewer of one ward sees that ward alone', async ({ page, signInAs, intake, simulator }) => {
  const stranger = inventPerson();
  await simulator.registerInPopulation(stranger);
  const elsewhere = await intake.submitReadyApplication(stranger, '06709');
  await signInAs('thamdinh.traco');
  await page.goto(QUEUE);
  await expect(caseLinks(page)).toHaveCount(25);
  const units = page
    .getByRole('main')
    .getByRole('row')
    .getByRole('cell', { name: /^(Phường|Xã) / });
  await expect(units).toHaveText(Array.from({ length: 25 }, () => 'Phường Trà Cổ'));
  await expect(page.getByRole('combobox', { name: 'Đơn vị' })).toHaveCount(0);
  await openCase(page, elsewhere);
  await expect(page.getByText('Hồ sơ không có, hoặc thuộc đơn vị ngoài phạm vi của bạn.')).toBeVisible();
});

test('the targets are those of the dispatch: 17 units from 1.404 to 350, 24.416 together', async ({
  page,
  signInAs,
}) => {
  await signInAs('thamdinh');
  await page.goto('/admin/target-campaigns');
  // The campaign of the demo is newer.
  await page.getByRole('combobox', { name: 'Đợt chỉ tiêu' }).click();
  await page.getByRole('option', { name: /688\/UBND-CATP/ }).click();
  await expect(targets(page).getByRole('rowheader')).toHaveCount(18);
  const targetOf = (unit: string) => targets(page).getByRole('row', { name: unit }).getByRole('cell').first();
  await expect(targetOf('Phường Bình Ngọc')).toHaveText('1.404');
  await expect(targetOf('Xã Vĩnh Trung')).toHaveText('350');
  await expect(targetOf('Tổng số')).toHaveText('24.416');
  await expect(page.getByText(/ban hành ngày 17\/03\/2023/)).toBeVisible();
});

test('one press puts everything into English and back', async ({ page, signInAs }) => {
  await signInAs('thamdinh');
  await page.goto('/admin/target-campaigns');
  await page.getByRole('button', { name: /^English/ }).click();
  await expect(page.getByRole('heading', { name: 'Activation targets' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('row', { name: /^Total/ })).toContainText('24,416');
  await page.getByRole('button', { name: /^Tiếng Việt/ }).click();
  await expect(page.getByRole('heading', { name: 'Chỉ tiêu kích hoạt' })).toBeVisible();
});

test('a session that has ended leads back to the sign-in page, and from there to the place one was at', async ({
  page,
  signInAs,
  database,
}) => {
  await signInAs('thamdinh.kalong');
  await page.goto('/admin/applications');
  await expect(caseLinks(page)).toHaveCount(25);
  await database.endSessionsOf('thamdinh.kalong');
  await page.getByRole('link', { name: /^Chỉ tiêu kích hoạt/ }).click();
  await expect(page.getByRole('heading', { name: 'Đăng nhập' })).toBeVisible();
  await page.getByLabel('Tên đăng nhập').fill('thamdinh.kalong');
  await page.getByLabel('Mật khẩu', { exact: true }).fill('DinhDanh@2026');
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await expect(targets(page)).toBeVisible();
});

test(
  'on a phone the queue is a list of cards and a case can be decided',
  { tag: '@phone' },
  async ({ page, signInAs, newCase }) => {
    const application = await newCase();
    await signInAs('thamdinh');
    await page.goto(QUEUE);
    await page.getByRole('textbox', { name: 'Tìm tên, mã hồ sơ, số định danh' }).fill(application.code);
    await caseLinks(page).filter({ hasText: application.code }).click();
    await expect(page.getByText('Mọi thông tin khai báo khớp với CSDL dân cư.')).toBeVisible();
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBe(0);
    await page.getByRole('button', { name: 'Duyệt' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Xác nhận duyệt' }).click();
    await expect(page.getByText(`Đã duyệt hồ sơ ${application.code}.`)).toBeVisible();
  },
);
