import { loadSignInTexts } from '@dinhdanh/i18n/portal';
import type { Page } from '@playwright/test';
import { AccountPages } from './account-pages.ts';
import { ActivationPages } from './activation-pages.ts';
import { HOLDER_PASSWORD, PASSCODE, SECURITY_ANSWERS } from './chosen-secrets.ts';
import { expect, test } from './fixtures.ts';

// The guides that people have in their hands, step by step, in the words of the guides.

const DONE = 'Bạn đã kích hoạt tài khoản định danh điện tử thành công';
const LEGAL_BASIS = 'Khoản 1 Điều 14 Nghị định 69/2024/NĐ-CP';
const SPECIAL_CHARACTERS = ['!', '@', '#', '$', '^', '*', '(', ')'];
const { ask, account } = await loadSignInTexts('vi');

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** "Hãy chọn 2 câu hỏi và điền câu trả lời" */
async function answerTwoQuestions(page: Page): Promise<void> {
  for (const [index, ordinal] of ['thứ nhất', 'thứ hai'].entries()) {
    await field(page, `Câu hỏi bảo mật ${ordinal}`).selectOption({ index: index + 1 });
    await field(page, `Câu trả lời ${ordinal}`).fill(SECURITY_ANSWERS[index] ?? '');
  }
}

test('the guide for people without a smartphone [000]', async ({ page, database, simulator }) => {
  const holder = await database.takeHolder();
  const activation = new ActivationPages(page);

  await test.step('nguồn 000, bước 1: dùng máy vi tính có kết nối mạng internet truy cập vào trang', async () => {
    await page.goto('/');
    await expect(page.getByText('Không có điện thoại thông minh? Vẫn làm được ở đây.')).toBeVisible();
  });
  await test.step('nguồn 000, bước 2: chọn mục "Kích hoạt tài khoản", điền số định danh cá nhân và số điện thoại, chọn "Gửi yêu cầu"', async () => {
    await page.getByRole('link', { name: 'Kích hoạt tài khoản' }).click();
    await field(page, 'Số định danh cá nhân').fill(holder.personalIdNumber);
    await press(page, 'Tiếp tục');
    await field(page, 'Số điện thoại đã đăng ký').fill(holder.phoneNumber);
    await press(page, 'Gửi yêu cầu');
  });
  await test.step('nguồn 000, bước 3: nhập mã OTP đã gửi về số điện thoại đã đăng ký', async () => {
    await activation.giveCode(await simulator.codeFor(holder.phoneNumber));
  });
  await test.step('nguồn 000, bước 4: thiết lập mật khẩu 8 đến 20 ký tự, gồm chữ số, chữ hoa, chữ thường, ký tự đặc biệt', async () => {
    for (const rule of [
      'ít nhất 8 ký tự',
      'nhiều nhất 20 ký tự',
      'một chữ số',
      'một chữ viết hoa',
      'một chữ viết thường',
      'một ký tự đặc biệt',
    ])
      await expect(page.getByRole('listitem').filter({ hasText: rule })).toBeVisible();
    await activation.choosePassword();
  });
  await test.step('nguồn 000, bước 4: mã passcode gồm 6 ký tự số từ 0 đến 9', async () => {
    await expect(page.getByText('Đúng 6 chữ số, từ 0 đến 9.', { exact: false })).toBeVisible();
    await activation.choosePasscode();
  });
  await test.step('nguồn 000, bước 4: chọn lần lượt từng câu hỏi bảo mật và điền câu trả lời; thông báo xuất hiện khi thành công', async () => {
    await activation.answerQuestions();
    await expect(heading(page)).toHaveText(DONE);
  });
  await test.step('nguồn 000, bước 5: chọn "Đăng nhập", điền số định danh cá nhân và mật khẩu đã thiết lập', async () => {
    await database.forgetVisits();
    const pages = new AccountPages(page);
    await pages.openDoor();
    await field(page, 'Số định danh cá nhân').fill(holder.personalIdNumber);
    await field(page, 'Mật khẩu').fill(HOLDER_PASSWORD);
    await press(page, 'Đăng nhập');
    await pages.giveCode(await simulator.signInCodeFor(holder.phoneNumber));
    await expect(heading(page)).toHaveText(/^Xin chào /);
  });
  await test.step('nguồn 000, lưu ý ở bước 3: đã kích hoạt thì trang thông báo "Tài khoản của bạn đã thực hiện kích hoạt", khi đó chỉ cần "Đăng nhập"', async () => {
    await database.forgetVisits();
    await activation.askForCode(holder);
    await activation.giveCode(await simulator.codeFor(holder.phoneNumber, 2));
    await expect(heading(page)).toHaveText('Tài khoản của bạn đã thực hiện kích hoạt');
    await press(page, 'Đăng nhập');
    await expect(heading(page)).toHaveText(ask.heading);
  });
});

test('the guide on a computer, to the account behind the sign-in [002]', async ({
  page,
  database,
  simulator,
}) => {
  const holder = await database.takeHolder();

  await test.step('nguồn 002, bước 1: vào trang web rồi nhấn vào nút "Kích hoạt tài khoản"', async () => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Kích hoạt tài khoản' }).click();
  });
  await test.step('nguồn 002, bước 2: điền số định danh và số điện thoại dùng để đăng ký rồi nhấn "gửi yêu cầu"', async () => {
    await field(page, 'Số định danh cá nhân').fill(holder.personalIdNumber);
    await press(page, 'Tiếp tục');
    await field(page, 'Số điện thoại đã đăng ký').fill(holder.phoneNumber);
    await press(page, 'Gửi yêu cầu');
  });
  await test.step('nguồn 002, bước 3: nhập mã OTP rồi nhấn "xác nhận"; hiệu lực của mã chỉ là 3 phút', async () => {
    await expect(page.getByText(/^Mã còn dùng được (3 phút|2 phút \d+ giây)\.$/).first()).toBeVisible();
    await field(page, 'Mã xác thực').fill(await simulator.codeFor(holder.phoneNumber));
    await press(page, 'Xác nhận');
  });
  await test.step('nguồn 002, bước 4: tạo mật khẩu theo những nguyên tắc bên dưới, giống nhau ở cả 2 ô, nhấn "Xác nhận"', async () => {
    await expect(page.getByText('Mật khẩu cần có:')).toBeVisible();
    await field(page, 'Mật khẩu').fill(HOLDER_PASSWORD);
    await field(page, 'Nhập lại mật khẩu').fill(`${HOLDER_PASSWORD}x`);
    await press(page, 'Xác nhận');
    await expect(page.getByRole('alert')).toContainText('Hai lần nhập mật khẩu chưa giống nhau.');
    await field(page, 'Nhập lại mật khẩu').fill(HOLDER_PASSWORD);
    await press(page, 'Xác nhận');
  });
  await test.step('nguồn 002, bước 5: tạo passcode chỉ gồm các chữ số từ 0 đến 9, nhấn nút "Xác nhận"', async () => {
    await field(page, 'Mã passcode').fill('27490a');
    await press(page, 'Xác nhận');
    await expect(page.getByRole('alert')).toContainText('Mã passcode phải có đúng 6 chữ số, từ 0 đến 9.');
    await field(page, 'Mã passcode').fill(PASSCODE);
    await field(page, 'Nhập lại mã passcode').fill(PASSCODE);
    await press(page, 'Xác nhận');
  });
  await test.step('nguồn 002, bước 6: chọn 2 trong những câu hỏi bảo mật đã được quy định sẵn, điền câu trả lời, nhấn "Xác nhận"', async () => {
    await answerTwoQuestions(page);
    await press(page, 'Xác nhận và kích hoạt');
  });
  await test.step(`nguồn 002, bước 7: thông báo "${DONE}", nhấn nút "Tiếp tục"`, async () => {
    await expect(heading(page)).toHaveText(DONE);
    await press(page, 'Tiếp tục');
  });
  await test.step('nguồn 002, bước 8: màn hình đưa về đăng nhập, nhập số CCCD và mật khẩu đã tạo, nhấn "Đăng nhập"', async () => {
    await expect(heading(page)).toHaveText(ask.heading);
    await database.forgetVisits();
    await field(page, 'Số định danh cá nhân').fill(holder.personalIdNumber);
    await field(page, 'Mật khẩu').fill(HOLDER_PASSWORD);
    await press(page, 'Đăng nhập');
  });
  await test.step('nguồn 002, bước 9: một khung để điền mã OTP gửi về số điện thoại, nhập trước khi hết giờ, rồi vào trang', async () => {
    await expect(page.getByText(/^Mã còn dùng được /).first()).toBeVisible();
    await field(page, 'Mã xác thực').fill(await simulator.signInCodeFor(holder.phoneNumber));
    await press(page, 'Xác nhận');
    await expect(heading(page)).toHaveText(/^Xin chào /);
    await expect(page.getByRole('button', { name: account.signOut })).toBeVisible();
  });
});

test('the guide to level 2 of a commune, and its seven days [003]', async ({ page, database, simulator }) => {
  const holder = await database.takeHolder();
  const activation = new ActivationPages(page);

  await test.step('nguồn 003, bước 1: chọn "Kích hoạt tài khoản định danh điện tử"', async () => {
    await page.goto('/');
    await expect(heading(page)).toHaveText('Tài khoản định danh điện tử');
    await activation.openDoor();
  });
  await test.step('nguồn 003, bước 2: nhập số định danh cá nhân và số điện thoại dùng để đăng ký, chọn "Gửi yêu cầu"', async () => {
    await expect(page.getByText('12 chữ số in trên mặt trước thẻ căn cước', { exact: false })).toBeVisible();
    await activation.givePersonalId(holder.personalIdNumber);
    await activation.givePhone(holder.phoneNumber);
  });
  await test.step('nguồn 003, bước 3: nhập mã OTP đã được gửi về số điện thoại vừa nhập ở bước 2', async () => {
    await expect(
      page.getByText(`ba số cuối là ${holder.phoneNumber.slice(-3)}`, { exact: false }),
    ).toBeVisible();
    await activation.giveCode(await simulator.codeFor(holder.phoneNumber));
  });
  await test.step('nguồn 003, bước 4: thiết lập mật khẩu, ít nhất một ký tự đặc biệt ! @ # $ ^ * ( ) –', async () => {
    const rule = page.getByRole('listitem').filter({ hasText: 'một ký tự đặc biệt' });
    for (const special of SPECIAL_CHARACTERS) {
      await field(page, 'Mật khẩu').fill(`Songka99${special}`);
      await expect(rule).toContainText('Đã đạt:');
    }
    await field(page, 'Mật khẩu').fill('Songka99');
    await expect(rule).toContainText('Chưa đạt:');
    await activation.choosePassword();
  });
  await test.step('nguồn 003, bước 5: thiết lập mã passcode gồm 6 ký tự số từ 0 đến 9', () =>
    activation.choosePasscode());
  await test.step('nguồn 003, bước 6: thiết lập câu hỏi bảo mật', () => activation.answerQuestions());
  await test.step('nguồn 003, bước 7: xem kết quả thiết lập thành công, và in được', async () => {
    await expect(heading(page)).toHaveText(DONE);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText('Phiếu kích hoạt tài khoản')).toBeVisible();
    await expect(heading(page)).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
  });
  await test.step('nguồn 003, mục 3: kích hoạt trong vòng 07 ngày kể từ ngày nhận được thông báo qua tin nhắn', async () => {
    await page.goto('/');
    await expect(page.getByText('trong 7 ngày kể từ ngày nhận tin nhắn', { exact: false })).toBeVisible();
    await expect(page.getByText(LEGAL_BASIS)).toBeVisible();
  });
  await test.step('nguồn 003, mục 3: sau 07 ngày, liên hệ thông qua tổng đài để thực hiện việc kích hoạt', async () => {
    const late = await database.takeHolder('LATE');
    await activation.askForCode(late);
    await activation.giveCode(await simulator.codeFor(late.phoneNumber));
    await expect(heading(page)).toHaveText('Đã quá 7 ngày để tự kích hoạt');
    await expect(
      page.getByText('Gọi tổng đài định danh và xác thực điện tử', { exact: false }),
    ).toBeVisible();
    await expect(page.getByText(`Căn cứ: ${LEGAL_BASIS}`)).toBeVisible();
  });
});

test('the guide of a blog at home on a computer, and what to do when it does not work [004]', async ({
  page,
  database,
  simulator,
}) => {
  const holder = await database.takeHolder();
  const activation = new ActivationPages(page);

  await test.step('nguồn 004, bước 1: truy cập vào địa chỉ', () => page.goto('/'));
  await test.step('nguồn 004, bước 2: tại màn hình chính chọn Kích hoạt tài khoản', () =>
    activation.openDoor());
  await test.step('nguồn 004, bước 3: điền số định danh cá nhân và số điện thoại, chọn Gửi yêu cầu', async () => {
    await activation.givePersonalId(holder.personalIdNumber);
    await activation.givePhone(holder.phoneNumber);
  });
  await test.step('nguồn 004, bước 4: nhập mã OTP đã gửi về số điện thoại', async () => {
    await activation.giveCode(await simulator.codeFor(holder.phoneNumber));
  });
  await test.step('nguồn 004, bước 5: thiết lập mật khẩu và passcode, chọn câu hỏi, rồi nhận được thông báo thành công', async () => {
    await activation.choosePassword();
    await activation.choosePasscode();
    await activation.answerQuestions();
    await expect(heading(page)).toHaveText(DONE);
  });
  await test.step('nguồn 004, không kích hoạt được: sau 7 ngày phải liên hệ tổng đài, chuẩn bị đầy đủ thông tin cá nhân', async () => {
    const late = await database.takeHolder('LATE');
    await activation.askForCode(late);
    await activation.giveCode(await simulator.codeFor(late.phoneNumber));
    await expect(heading(page)).toHaveText('Đã quá 7 ngày để tự kích hoạt');
    await expect(page.getByText('Cán bộ hỏi thông tin của bạn', { exact: false })).toBeVisible();
    await expect(page.getByLabel('Mật khẩu')).toHaveCount(0);
  });
  await test.step('nguồn 004, cơ quan quản lý giúp kích hoạt: mã buổi hỗ trợ đưa người dân trở lại bước nhập mã', async () => {
    await database.forgetVisits();
    await activation.giveVisitCode('K7M2 P9XR');
    await press(page, 'Gửi yêu cầu');
    await expect(field(page, 'Mã xác thực')).toBeVisible();
  });
});
