import type { Page } from '@playwright/test';
import { AppointmentPages } from './appointment-pages.ts';
import { BackOffice } from './back-office.ts';
import { aCardPicture } from './card-picture.ts';
import { expect, test } from './fixtures.ts';
import { cardQr, inventPerson } from './people.ts';
import { aDarkStamp, aPortrait } from './pictures.ts';
import { statePurpose } from './purpose-page.ts';
import { RegistrationPages } from './registration-pages.ts';

const CODE_HEADING = 'Mã trong tin nhắn là gì?';
const PORTRAIT_HEADING = 'Chụp ảnh chân dung của bạn';
const CHECKED_NOW = 'Ảnh bạn chụp đã đủ tiêu chuẩn và đang được kiểm tra với dữ liệu cấp thẻ căn cước.';
const MISMATCH_MESSAGE =
  'Kiểm tra lại thông tin tài khoản so với thông tin trên giấy tờ tùy thân. Trường hợp thông tin tài khoản đã chính xác thì đề nghị bạn liên hệ Công an Xã/Phường/Thị trấn nơi đăng ký thường trú (hộ khẩu) để được cập nhật, bổ sung thông tin vào Cơ sở dữ liệu Quốc gia về Dân cư.';
/** Sources and gateway are asked one after the other. */
const PATIENCE = { timeout: 25_000 };

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const fact = (page: Page, label: string) =>
  page
    .locator('dl > div')
    .filter({ has: page.getByText(label, { exact: true }) })
    .getByRole('definition');
const withoutDiacritics = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');

test.setTimeout(120_000);

test.describe('somebody with a card', { tag: '@every-size' }, () => {
  // The browser writes down that the picture was refused.
  test.use({ expectedComplaint: /status of 422 .*\/files\/portal/ });

  test('registers online for level 1 from a picture of the code on it, and the system approves what every source confirms [R-031] [R-037] [R-038] [R-039] [R-042] [R-047] [R-049] [R-050] [R-071] [R-073] [R-075] [R-078] [R-079] [R-081] [R-082] [R-083]', async ({
    page,
    intake,
    simulator,
    pageOf,
  }) => {
    const person = inventPerson();
    await simulator.registerInPopulation(person);
    const form = new RegistrationPages(page);

    await test.step('two numbers begin it', async () => {
      await form.openDoor();
      await expect(heading(page)).toHaveText('Đăng ký tài khoản định danh điện tử mức độ 1');
      await form.press('Bắt đầu');
      await form.giveNumbers(person);
    });

    await test.step('the card is read from its picture in the browser, and its facts are filled in', async () => {
      await expect(heading(page)).toHaveText('Bạn muốn đưa thông tin trên thẻ vào bằng cách nào?');
      await expect(page.getByText('không gửi đi đâu', { exact: false })).toBeVisible();
      await form.chooseWay('picture');
      await form.readCard(await aPortrait());
      await expect(page.getByRole('alert')).toContainText('Không thấy mã QR trong ảnh.');
      await form.readCard(await aCardPicture(cardQr(inventPerson())));
      await expect(page.getByRole('alert')).toContainText('Số định danh trên thẻ khác với số bạn đã nhập.');
      await form.readCard(await aCardPicture(cardQr(person)));
      await expect(heading(page)).toHaveText('Đã đọc được thẻ');
      await expect(fact(page, 'Họ và tên')).toHaveText(person.fullName);
      await expect(fact(page, 'Ngày sinh')).toHaveText('12/04/1990');
      await form.press('Tiếp tục');
      await expect(page.getByLabel('Họ và tên', { exact: true })).toHaveValue(person.fullName);
      await expect(page.getByRole('radio', { name: 'Nữ', exact: true })).toBeChecked();
      await form.press('Tiếp tục');
      await expect(page.getByLabel('Nơi thường trú', { exact: true })).toHaveValue(person.permanentAddress);
      await form.giveResidence();
      await form.giveCard();
      await form.giveEmail('cong.dan@example.com');
    });

    await test.step('the terms have to be accepted', async () => {
      await expect(heading(page)).toHaveText('Điều khoản sử dụng');
      await form.press('Đăng ký');
      await expect(page.getByRole('alert')).toContainText('Hãy đọc và đánh dấu vào ô đồng ý để đăng ký.');
      await form.acceptTerms();
    });

    await test.step('the code comes by SMS, and a password makes the app account', async () => {
      await expect(heading(page)).toHaveText(CODE_HEADING, PATIENCE);
      await form.giveCode(await simulator.registrationCodeFor(person.phoneNumber));
      await form.choosePassword();
      await expect(heading(page)).toHaveText('Đăng ký tài khoản ứng dụng thành công');
      await form.press('Chụp ảnh chân dung');
    });

    await test.step('a portrait below the standard is refused with every reason', async () => {
      await expect(page.getByText('Không đeo kính, nhất là kính màu')).toBeVisible();
      await form.choosePortrait(await aDarkStamp());
      await expect(heading(page)).toHaveText('Xem lại ảnh');
      await form.press('Xác nhận');
      await expect(page.getByRole('alert')).toContainText('Ảnh chân dung quá nhỏ.');
      await expect(page.getByRole('alert')).toContainText('Ảnh chân dung quá tối.');
    });

    await test.step('a good one can be taken again before it is confirmed', async () => {
      await form.choosePortrait(await aPortrait());
      await expect(page.getByRole('img', { name: 'Ảnh chân dung bạn vừa chụp hoặc chọn' })).toBeVisible();
      await form.press('Chụp lại');
      await expect(heading(page)).toHaveText(PORTRAIT_HEADING);
      await form.choosePortrait(await aPortrait());
      await form.press('Xác nhận');
    });

    const code = await test.step('what is sent is shown first, and the answer is a code', async () => {
      await expect(heading(page)).toHaveText('Xem lại và gửi hồ sơ');
      await expect(fact(page, 'Họ và tên')).toHaveText(person.fullName);
      await expect(fact(page, 'Điện thoại')).toHaveText(
        `Số có ba số cuối là ${person.phoneNumber.slice(-3)}`,
      );
      await expect(fact(page, 'Ảnh chân dung')).toHaveText('Đã gửi');
      await form.press('Gửi hồ sơ');
      const given = await form.submittedCode();
      expect(given).toMatch(/^HS-\d{4}-\d{6}$/);
      await expect(
        page.getByRole('paragraph').filter({ hasText: /^Hạn trả lời: \d{2}\/\d{2}\/\d{4}\.$/ }),
      ).toBeVisible();
      await form.press('Xem tình trạng hồ sơ');
      await expect(page.getByText(CHECKED_NOW)).toBeVisible();
      return given;
    });

    await test.step('every source confirms, so the system approves, and the citizen gets a message', async () => {
      await expect.poll(() => intake.stateOfCode(code), PATIENCE).toBe('APPROVED');
      await expect
        .poll(() => simulator.smsTo(person.phoneNumber), PATIENCE)
        .toContainEqual(
          expect.stringMatching(
            new RegExp(`${withoutDiacritics(person.fullName)} da duoc phe duyet.*kich hoat tai khoan`, 'i'),
          ),
        );
      await form.press('Xem lại tình trạng mới');
      await expect(page.getByText('Hồ sơ đã được phê duyệt', { exact: true })).toBeVisible();
      await expect(page.getByRole('button', { name: 'Kích hoạt tài khoản' })).toBeVisible();
    });

    await test.step('the page for looking up an application says so too', async () => {
      await askForStatus(page, code, person.personalIdNumber);
      await expect(heading(page)).toHaveText(`Hồ sơ ${code}`);
      await expect(page.getByText('Tài khoản định danh điện tử mức độ 1 đã được cấp.')).toBeVisible();
    });

    await test.step('the dashboard names the system as who decided', async () => {
      const reviewer = await pageOf('thamdinh');
      await reviewer.goto(`/admin/applications/${await intake.idOf(code)}/show`);
      await statePurpose(reviewer);
      await expect(reviewer.getByText(/^Đã duyệt lúc .*, người quyết định: Hệ thống$/)).toBeVisible();
    });
  });
});

test.describe('facts that differ from the population database', () => {
  test('are named, never told, and once corrected the way goes on [R-040] [R-043] [R-044] [R-046]', async ({
    page,
    simulator,
  }) => {
    const person = inventPerson();
    await simulator.registerInPopulation(person);
    const form = new RegistrationPages(page);
    await form.declare({ ...person, dateOfBirth: '1990-12-04' });

    await expect(heading(page)).toHaveText('Thông báo', PATIENCE);
    await expect(page.getByText(MISMATCH_MESSAGE)).toBeVisible();
    await expect(page.getByRole('listitem').filter({ hasText: 'Bạn đã khai: 04/12/1990' })).toContainText(
      'Ngày sinh',
    );
    await expect(page.getByRole('main')).not.toContainText('12/04/1990');

    await form.press('Sửa lại thông tin');
    await expect(page.getByRole('alert')).toContainText(
      'Mục này không khớp với Cơ sở dữ liệu quốc gia về dân cư.',
    );
    await form.typeDate('Ngày sinh', person.dateOfBirth);
    // Everything else is still there.
    for (const next of ['Tiếp tục', 'Tiếp tục', 'Tiếp tục', 'Tiếp tục', 'Đăng ký']) await form.press(next);
    await expect(heading(page)).toHaveText(CODE_HEADING, PATIENCE);
    await form.giveCode(await simulator.registrationCodeFor(person.phoneNumber));
    await expect(heading(page)).toHaveText('Bạn muốn đặt mật khẩu nào?');
  });

  test('that are right become a task of the area officer, and after the record is corrected the citizen goes on [R-045] [R-046]', async ({
    page,
    context,
    simulator,
    pageOf,
  }) => {
    const person = inventPerson();
    await simulator.registerInPopulation({ ...person, dateOfBirth: '1990-12-04' });
    const form = new RegistrationPages(page);
    await form.declare(person, { isOwnDevice: true });
    await expect(page.getByText(MISMATCH_MESSAGE)).toBeVisible(PATIENCE);
    await form.press('Thông tin của tôi đúng, đề nghị cập nhật');
    await expect(heading(page)).toHaveText('Đã gửi đề nghị cập nhật');
    await page.close();

    await test.step('the area officer calls, corrects the record and writes down what was done', async () => {
      const officer = await pageOf('khuvuc.traco');
      await officer.goto('/admin/area-tasks');
      const task = officer.getByRole('listitem', { name: person.fullName });
      await expect(task).toContainText('Công dân cho biết CSDL dân cư ghi sai: Ngày sinh.');
      await expect(task).toContainText(person.phoneNumber);
      await expect(task).not.toContainText(person.personalIdNumber);
      await simulator.registerInPopulation(person);
      await task.getByRole('button', { name: /^Hoàn thành việc/ }).click();
      const dialog = officer.getByRole('dialog');
      await dialog
        .getByLabel('Đã làm gì, kết quả thế nào')
        .fill('Đã xem giấy khai sinh, đã lập phiếu điều chỉnh ngày sinh.');
      await dialog.getByRole('button', { name: 'Ghi nhận hoàn thành' }).click();
      await expect(officer.getByText(`Đã ghi nhận hoàn thành việc của ${person.fullName}.`)).toBeVisible();
    });

    await test.step('on the device that has kept it, the registration opens where it was left', async () => {
      const later = await context.newPage();
      const again = new RegistrationPages(later);
      await again.openDoor();
      await expect(heading(later)).toHaveText('Đã gửi đề nghị cập nhật');
      await again.press('Đối chiếu lại');
      await again.acceptTerms();
      await expect(heading(later)).toHaveText(CODE_HEADING, PATIENCE);
    });
  });
});

test('an application that comes back says why, is made again with another portrait, and is linked to the first [R-051] [R-077] [R-080]', async ({
  page,
  intake,
  simulator,
  anotherBrowser,
  pageOf,
}) => {
  const person = inventPerson();
  await simulator.registerInPopulation(person);
  await simulator.setPortraitOutcome(person, 'NOT_MATCHED');
  const form = new RegistrationPages(page);
  await form.declare(person);
  await form.giveCode(await simulator.registrationCodeFor(person.phoneNumber));
  await form.choosePassword();
  await form.press('Chụp ảnh chân dung');
  const firstCode = await form.submitWith(await aPortrait());
  await expect.poll(() => intake.reviewReasonsOf(firstCode), PATIENCE).toEqual(['PORTRAIT_NOT_MATCHED']);

  const reviewer = await pageOf('thamdinh');
  await test.step('the officer sees why, and returns it with a reason', async () => {
    await reviewer.goto(`/admin/applications/${await intake.idOf(firstCode)}/show`);
    await expect(
      reviewer.getByText('Ảnh chân dung không khớp với ảnh trong dữ liệu căn cước.'),
    ).toBeVisible();
    await reviewer.getByRole('button', { name: 'Trả lại', exact: true }).click();
    const dialog = reviewer.getByRole('dialog', { name: `Trả lại hồ sơ ${firstCode}` });
    await dialog.getByRole('radio', { name: 'Ảnh chân dung chưa đạt' }).check();
    await dialog
      .getByLabel('Nội dung gửi công dân')
      .fill('Ảnh bị bóng che nửa mặt. Hãy chụp lại ở nơi đủ sáng.');
    await dialog.getByRole('button', { name: 'Xác nhận trả lại' }).click();
    await expect(reviewer.getByText(`Đã trả lại hồ sơ ${firstCode}.`)).toBeVisible();
  });

  const secondCode =
    await test.step('the citizen signs in elsewhere, reads the reason and makes it again', async () => {
      const elsewhere = await anotherBrowser();
      const again = new RegistrationPages(elsewhere);
      await again.resume(person);
      await expect(elsewhere.getByText('Hồ sơ không đạt', { exact: true })).toBeVisible();
      await expect(elsewhere.getByText('Ảnh bị bóng che nửa mặt.', { exact: false })).toBeVisible();
      await again.press('Tạo lại hồ sơ');
      await expect(heading(elsewhere)).toHaveText(PORTRAIT_HEADING);
      await expect(
        elsewhere.getByText('Hồ sơ đã được tạo lại. Hãy chụp ảnh mới;', { exact: false }),
      ).toBeVisible();
      await simulator.setPortraitOutcome(person, 'MATCHED');
      return again.submitWith(await aPortrait());
    });

  await test.step('the second attempt leads to the first, and the first to the second', async () => {
    expect(secondCode).not.toBe(firstCode);
    await expect.poll(() => intake.stateOfCode(secondCode), PATIENCE).toBe('APPROVED');
    await reviewer.goto(`/admin/applications/${await intake.idOf(secondCode)}/show`);
    await expect(reviewer.getByText('Lần nộp 2', { exact: false })).toBeVisible();
    await expect(reviewer.getByText('Đây là lần nộp thứ 2. Lần trước:', { exact: false })).toContainText(
      'Lý do trả lại: Ảnh chân dung chưa đạt.',
    );
    await reviewer.getByRole('link', { name: firstCode }).click();
    await expect(reviewer.getByText('Công dân đã nộp lại lần thứ 2:', { exact: false })).toContainText(
      secondCode,
    );
  });
});

test('a registration that was left is found again after a reload, and in another browser by number and password [R-051]', async ({
  page,
  simulator,
  anotherBrowser,
}) => {
  const person = inventPerson();
  await simulator.registerInPopulation(person);
  const form = new RegistrationPages(page);

  await test.step('before it was sent, a reload keeps the question and no word of what was typed', async () => {
    await form.begin();
    await form.giveNumbers(person);
    await form.typePerson(person);
    await expect(heading(page)).toHaveText('Bạn thường trú ở đâu?');
    await page.reload();
    await expect(heading(page)).toHaveText('Bạn muốn đưa thông tin trên thẻ vào bằng cách nào?');
    await expect(
      page.getByText('những gì đã gõ chưa gửi không được giữ lại', { exact: false }),
    ).toBeVisible();
    const kept = await page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }));
    for (const secret of [person.personalIdNumber, person.phoneNumber, person.fullName])
      expect(kept).not.toContain(secret);
  });

  await test.step('after the password it stands where it was left', async () => {
    await form.typePerson(person);
    await form.giveResidence(person.permanentAddress);
    await form.giveCard('2024-08-15');
    await form.giveEmail();
    await form.acceptTerms();
    await form.giveCode(await simulator.registrationCodeFor(person.phoneNumber));
    await form.choosePassword();
    await form.press('Chụp ảnh chân dung');
    await page.reload();
    await expect(heading(page)).toHaveText(PORTRAIT_HEADING);
  });

  const elsewhere = await anotherBrowser();
  await test.step('another browser takes it over with number and password', async () => {
    const there = new RegistrationPages(elsewhere);
    await there.resume(person);
    await expect(heading(elsewhere)).toHaveText(PORTRAIT_HEADING);
    await there.choosePortrait(await aPortrait());
    await there.press('Xác nhận');
    await expect(fact(elsewhere, 'Họ và tên')).toHaveText(person.fullName);
  });

  await test.step('and the first one no longer has it', async () => {
    await page.reload();
    await expect(page.getByText('Lần đăng ký trước không còn mở được.', { exact: false })).toBeVisible();
  });
});

test('whoever has forgotten the password sets another one with the phone, and the old one is of no use [R-052]', async ({
  page,
  simulator,
  database,
  anotherBrowser,
}) => {
  const person = inventPerson();
  await simulator.registerInPopulation(person);
  const form = new RegistrationPages(page);
  await form.declare(person);
  await form.giveCode(await simulator.registrationCodeFor(person.phoneNumber));
  await form.choosePassword();
  await form.press('Chụp ảnh chân dung');
  await form.submitWith(await aPortrait());

  const elsewhere = await anotherBrowser();
  const again = new RegistrationPages(elsewhere);
  await again.openDoor();
  await again.press('Tiếp tục đăng ký');
  await elsewhere.getByText('Tôi quên mật khẩu hoặc chưa đặt mật khẩu').click();
  await expect(elsewhere.getByText('Khi bạn đặt mật khẩu mới', { exact: false })).toBeVisible();
  await database.forgetVisits();
  await again.declare(person);
  await again.giveCode(await simulator.registrationCodeFor(person.phoneNumber, 2));
  await again.choosePassword('Bien-Tra-Co7');
  await expect(heading(elsewhere)).toHaveText('Hồ sơ của bạn');

  await form.resume(person);
  await expect(page.getByRole('alert')).toContainText('Số định danh cá nhân hoặc mật khẩu chưa đúng.');
  await form.resume(person, 'Bien-Tra-Co7');
  await expect(heading(page)).toHaveText('Hồ sơ của bạn');
});

test('while the population database does not answer, the citizen is told, goes on, and an officer judges with the reason in view', async ({
  page,
  intake,
  simulator,
  database,
  pageOf,
}) => {
  const person = inventPerson();
  await simulator.registerInPopulation(person);
  await simulator.setPopulationAbout(person, 'down');
  const form = new RegistrationPages(page);
  await form.declare(person);

  await test.step('the page says that it takes longer', async () => {
    await expect(heading(page)).toHaveText('Đang đối chiếu với CSDL quốc gia về dân cư…');
    await database.ageComparison(person, 30);
    await expect(page.getByText('Lần này lâu hơn bình thường.', { exact: false })).toBeVisible();
  });

  await test.step('after a minute and a half it goes on by itself', async () => {
    await database.ageComparison(person, 60);
    await expect(async () => {
      await database.startJob('give-up-comparisons');
      await expect(heading(page)).toHaveText(CODE_HEADING, { timeout: 6_000 });
    }).toPass(PATIENCE);
    await form.giveCode(await simulator.registrationCodeFor(person.phoneNumber));
    await form.choosePassword();
    await form.press('Chụp ảnh chân dung');
  });

  const code = await form.submitWith(await aPortrait());
  await test.step('the application waits for an officer, not for the database', async () => {
    await expect(async () => {
      await database.endPatience(code);
      await database.startJob('watch-terms');
      expect(await intake.stateOfCode(code)).toBe('READY_FOR_REVIEW');
    }).toPass(PATIENCE);
    expect(await intake.reviewReasonsOf(code)).toEqual(['POPULATION_UNAVAILABLE']);
    const reviewer = await pageOf('thamdinh');
    await reviewer.goto(`/admin/applications/${await intake.idOf(code)}/show`);
    await expect(
      reviewer.getByText(/không trả lời trong thời gian chờ, nên chưa đối chiếu được\.$/),
    ).toBeVisible();
    await expect(reviewer.getByRole('button', { name: 'Duyệt', exact: true })).toBeEnabled();
  });

  await test.step('the citizen reads that it waits for approval; nothing was approved by the system', async () => {
    await form.press('Xem tình trạng hồ sơ');
    await form.press('Xem lại tình trạng mới');
    await expect(page.getByText('Hồ sơ đang chờ phê duyệt', { exact: true })).toBeVisible();
    expect(await intake.stateOfCode(code)).toBe('READY_FOR_REVIEW');
    expect(await simulator.smsTo(person.phoneNumber)).toHaveLength(1);
  });
});

test('an appointment is booked, moved and cancelled by its code and the number [R-067] [R-086] [R-087] [R-090]', async ({
  page,
  simulator,
}) => {
  const person = inventPerson();
  const form = new AppointmentPages(page);
  const when = fact(page, 'Thời gian');

  await form.openDoor();
  await form.press('Đặt lịch mới');
  await form.giveWho(person);
  await form.haveCard();
  await form.giveResidence();
  await expect(page.getByText('Thẻ còn hạn: bạn được chọn nơi làm', { exact: false })).toBeVisible();
  await form.chooseOffice();
  await form.chooseDay(1);
  await form.chooseSlot(1);
  await expect(heading(page)).toHaveText('Xem lại lịch hẹn');
  const booked = await when.innerText();
  await form.press('Đặt lịch');
  await expect(heading(page)).toHaveText('Đã đặt lịch');
  const code = await form.bookedCode();
  expect(code).toMatch(/^LH-\d{4}-\d{6}$/);
  await expect(page.getByRole('listitem').filter({ hasText: 'Thẻ căn cước' }).first()).toBeVisible();
  await expect
    .poll(() => simulator.smsTo(person.phoneNumber), PATIENCE)
    .toContainEqual(expect.stringContaining(code));

  await test.step('it is not shown to whoever has the code and another number', async () => {
    await form.find(code, inventPerson());
    await expect(page.getByRole('alert')).toContainText('Không tìm thấy lịch hẹn có mã và số định danh này.');
  });

  await test.step('it is moved to another day', async () => {
    await form.find(code, person);
    await expect(heading(page)).toHaveText('Lịch hẹn của bạn');
    await expect(when).toHaveText(booked);
    await form.press('Đổi nơi hoặc thời gian');
    await form.haveCard();
    await form.chooseOffice();
    await form.chooseDay(2);
    await form.chooseSlot(2);
    await form.press('Đổi sang lịch này');
    await expect(heading(page)).toHaveText('Đã đổi lịch');
    await expect(when).not.toHaveText(booked);
  });

  await test.step('it is cancelled', async () => {
    await form.find(code, person);
    await form.press('Hủy lịch');
    await expect(heading(page)).toHaveText('Bạn chắc chắn muốn hủy lịch này?');
    await form.press('Hủy lịch');
    await expect(heading(page)).toHaveText('Đã hủy lịch');
    await expect(page.getByText(`Lịch hẹn ${code} không còn hiệu lực. Bạn không cần đến.`)).toBeVisible();
    await form.find(code, person);
    await expect(fact(page, 'Tình trạng')).toHaveText('Đã hủy');
    await expect(page.getByText('Lịch này không đổi hoặc hủy được nữa.')).toBeVisible();
  });
});

test('looking up an application says the same to a wrong number, to a wrong code and to both [R-067] [R-076]', async ({
  page,
  stack,
  intake,
  simulator,
}) => {
  const person = inventPerson();
  await simulator.registerInPopulation(person);
  const { id, code } = await intake.submitReadyApplication(person);
  const seen = async (askedCode: string, number: string): Promise<string> => {
    await askForStatus(page, askedCode, number);
    await expect(page.getByRole('alert')).toContainText(
      'Không tìm thấy hồ sơ có mã và số định danh này. Hãy kiểm tra lại cả hai',
    );
    return page.getByRole('main').innerText();
  };
  const noCode = code.replace(/\d{6}$/, '999999');
  const answers = [
    await seen(code, inventPerson().personalIdNumber),
    await seen(noCode, person.personalIdNumber),
    await seen(noCode, inventPerson().personalIdNumber),
  ];
  expect(new Set(answers).size).toBe(1);

  await askForStatus(page, code, person.personalIdNumber);
  await expect(page.getByText('Hồ sơ đang chờ phê duyệt', { exact: true })).toBeVisible();
  await (await BackOffice.signIn(stack.baseUrl, 'thamdinh')).approve(id);
  await page.getByRole('button', { name: 'Xem lại tình trạng mới' }).click();
  await expect(page.getByText('Hồ sơ đã được phê duyệt', { exact: true })).toBeVisible();
  // Neither the code nor the number stands in the address.
  expect(new URL(page.url()).pathname).toBe('/tra-cuu/ho-so');
});

async function askForStatus(page: Page, code: string, personalIdNumber: string): Promise<void> {
  await page.goto('/');
  await page.getByRole('link', { name: 'Tra cứu hồ sơ' }).click();
  await page.getByLabel('Mã hồ sơ', { exact: true }).fill(code);
  await page.getByLabel('Số định danh cá nhân', { exact: true }).fill(personalIdNumber);
  await page.getByRole('button', { name: 'Xem hồ sơ', exact: true }).click();
}
