import { dashboardMessages } from '@dinhdanh/i18n/dashboard';
import { BackOffice } from './back-office.ts';
import { expect, test } from './fixtures.ts';
import { inventPerson } from './people.ts';
import { otherCode } from './simulator.ts';

const TRA_CO = '06721';

test('an application becomes an active account: entered, compared, approved, announced, activated, counted, audited [R-085] [R-082] [R-083] [R-110] [R-111] [R-112] [R-114] [R-115] [R-117]', async ({
  page,
  stack,
  intake,
  simulator,
  signInAs,
}) => {
  const person = inventPerson({ fullName: 'Đặng Thị Thu Hà' });
  const activatedBefore = await intake.activatedIn(TRA_CO);

  const { code } =
    await test.step('the application enters and is compared with the population database', async () => {
      await simulator.registerInPopulation(person);
      return intake.submitReadyApplication(person, TRA_CO);
    });

  const shown = page
    .getByRole('table', { name: dashboardMessages.vi.funnel.table })
    .getByRole('row')
    .filter({
      has: page.getByRole('rowheader', { name: dashboardMessages.vi.funnel.stage.ACTIVATED, exact: true }),
    })
    .getByRole('cell')
    .first();
  await test.step('the funnel shows the figure of the ward', async () => {
    await signInAs('thamdinh');
    await page.goto(`/admin/funnel?unit=${TRA_CO}`);
    await expect(shown).toHaveText(activatedBefore.toLocaleString('vi-VN'));
  });

  await test.step('an officer signs in and approves it', async () => {
    await page.context().clearCookies();
    await page.goto('/admin/');
    await page.getByLabel('Tên đăng nhập').fill('thamdinh');
    await page.getByLabel('Mật khẩu', { exact: true }).fill('DinhDanh@2026');
    await page.getByRole('button', { name: 'Đăng nhập' }).click();

    await page.getByRole('link', { name: /^Chờ duyệt/ }).click();
    await page.getByRole('textbox', { name: 'Tìm tên, mã hồ sơ, số định danh' }).fill(code);
    await page.getByRole('link', { name: code }).click();
    await expect(page.getByRole('heading', { name: `Hồ sơ ${code}` })).toBeVisible();
    await expect(page.getByText('Mọi thông tin khai báo khớp với CSDL dân cư.')).toBeVisible();
    const name = page
      .getByRole('table', { name: 'Đối chiếu thông tin' })
      .getByRole('row', { name: /Họ và tên/ });
    await expect(name.getByRole('cell')).toHaveText([
      'Đặng Thị Thu Hà',
      'Đặng Thị Thu Hà',
      /^Thẻ căn cước, cấp 15\/08\/2024, còn giá trị/,
      'Khớp',
    ]);
    // Nobody has seen the applicant yet, and the officer is told so.
    await expect(page.getByText('Hồ sơ chưa có ảnh chân dung.')).toBeVisible();

    await page.getByRole('button', { name: 'Duyệt' }).click();
    const question = page.getByRole('dialog', { name: `Duyệt hồ sơ ${code}?` });
    await expect(question).toContainText('Đặng Thị Thu Hà');
    await question.getByRole('button', { name: 'Xác nhận duyệt' }).click();
    await expect(page.getByText(`Đã duyệt hồ sơ ${code}.`)).toBeVisible();
  });

  await test.step('the applicant gets one message, without diacritics', async () => {
    await expect
      .poll(() => simulator.smsTo(person.phoneNumber))
      .toEqual([
        'Cuc Canh sat QLHC ve TTXH thong bao: Ho so dang ky tai khoan dinh danh dien tu cua cong dan ' +
          'Dang Thi Thu Ha da duoc phe duyet. De nghi truy cap ung dung VNeID hoac dia chi ' +
          'https://vneid.gov.vn de kich hoat tai khoan.',
      ]);
  });

  await test.step('the citizen activates the account in the portal', async () => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Kích hoạt tài khoản' }).click();
    await page.getByLabel('Số định danh cá nhân').fill(person.personalIdNumber);
    await page.getByRole('button', { name: 'Tiếp tục' }).click();
    await page.getByLabel('Số điện thoại đã đăng ký').fill(person.phoneNumber);
    await page.getByRole('button', { name: 'Gửi yêu cầu' }).click();

    const otp = await simulator.codeFor(person.phoneNumber);
    await page.getByLabel('Mã xác thực').fill(otherCode(otp));
    await page.getByRole('button', { name: 'Xác nhận' }).click();
    await expect(page.getByRole('alert')).toContainText('Mã chưa đúng. Bạn còn thử được 4 lần.');
    await page.getByLabel('Mã xác thực').fill(otp);
    await page.getByRole('button', { name: 'Xác nhận' }).click();

    await page.getByLabel('Mật khẩu', { exact: true }).fill('chua-du');
    await page.getByLabel('Nhập lại mật khẩu').fill('chua-du');
    await page.getByRole('button', { name: 'Xác nhận' }).click();
    await expect(page.getByRole('alert')).toContainText('Mật khẩu phải có ít nhất một chữ viết hoa.');
    await page.getByLabel('Mật khẩu', { exact: true }).fill('Song-Ka-Long9');
    await page.getByLabel('Nhập lại mật khẩu').fill('Song-Ka-Long9');
    await page.getByRole('button', { name: 'Xác nhận' }).click();

    await page.getByLabel('Mã passcode', { exact: true }).fill('274906');
    await page.getByLabel('Nhập lại mã passcode').fill('274906');
    await page.getByRole('button', { name: 'Xác nhận' }).click();

    await page.getByLabel('Câu hỏi bảo mật thứ nhất').selectOption({ index: 1 });
    await page.getByLabel('Câu trả lời thứ nhất').fill('Suối Lở');
    await page.getByLabel('Câu hỏi bảo mật thứ hai').selectOption({ index: 2 });
    await page.getByLabel('Câu trả lời thứ hai').fill('Cô Thảo');
    await page.getByRole('button', { name: 'Xác nhận và kích hoạt' }).click();
    await expect(
      page.getByRole('heading', { name: 'Bạn đã kích hoạt tài khoản định danh điện tử thành công' }),
    ).toBeVisible();
  });

  await test.step('the figure of the ward has grown by one', async () => {
    expect(await intake.activatedIn(TRA_CO)).toBe(activatedBefore + 1);
    await page.goto(`/admin/funnel?unit=${TRA_CO}`);
    await expect(shown).toHaveText((activatedBefore + 1).toLocaleString('vi-VN'));
  });

  await test.step('the audit chain of the ward is whole', async () => {
    const auditor = await BackOffice.signIn(stack.baseUrl, 'kiemtra');
    const { verifyAuditChain } = await auditor.ask<{ verifyAuditChain: { isWhole: boolean } }>(
      '{ verifyAuditChain(unitCode: "06721") { isWhole } }',
    );
    expect(verifyAuditChain.isWhole).toBe(true);
  });
});
