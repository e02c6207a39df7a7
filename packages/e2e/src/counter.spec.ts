import { writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { Citizen } from './citizen.ts';
import { expect, test } from './fixtures.ts';
import { IntakePages, jpeg } from './intake-pages.ts';
import { bornYearsAgo, cardQr, inventOrganisation, inventPerson, written } from './people.ts';
import {
  aDarkStamp,
  aFingerprint,
  anArchive,
  anSvg,
  aPictureThatClaims,
  aPortrait,
  aScan,
} from './pictures.ts';

const TRA_CO = { code: '06721', name: 'Phường Trà Cổ', office: 'CA-06721' };
const KA_LONG = { code: '06709', name: 'Phường Ka Long' };
/** The sources and the gateway are asked one after the other. */
const PATIENCE = { timeout: 25_000 };

const receiptLine = (page: Page, label: string) =>
  page
    .locator('dl > div')
    .filter({ has: page.getByText(label, { exact: true }) })
    .getByRole('definition');
const inYears = (years: number): string => `30/06/${new Date().getFullYear() + years}`;

test('somebody with an appointment applies for level 2 at the counter, and the system approves what every source confirms [R-005] [R-086] [R-078] [R-081] [R-082]', async ({
  page,
  stack,
  intake,
  simulator,
  database,
  signInAs,
}) => {
  const person = inventPerson({ dateOfBirth: '1994-02-17' });
  const form = new IntakePages(page);

  const appointment = await test.step('the citizen books a place, and the day comes', async () => {
    await simulator.registerInPopulation(person);
    const booked = await new Citizen(stack.baseUrl, person).bookAppointment(TRA_CO.office, TRA_CO.code);
    await database.bringForward(booked.code);
    return booked;
  });

  await test.step('the officer finds the appointment among those of today and receives the person', async () => {
    await signInAs('tiepnhan');
    await page.goto('/admin/appointments');
    const row = page.getByRole('row').filter({ hasText: appointment.code });
    await expect(row).toContainText(person.fullName);
    await expect(row).not.toContainText(person.personalIdNumber);
    await row.getByRole('button', { name: /^Đã đến/ }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Tiếp nhận hồ sơ' })).toBeVisible();
  });

  await test.step('the number says that nobody is known yet, and the code on the card fills the form', async () => {
    await form.choose('unitCode', TRA_CO.name);
    await form.giveNumber(person.personalIdNumber);
    await expect(page.getByText('Chưa có ai với số này trong hệ thống.')).toBeVisible();
    await form.scanCard(cardQr(person));
    await expect(page.getByText('Đã đọc thẻ. Hãy so lại với thẻ trước khi nộp.')).toBeVisible();
    await expect(form.field('fullName')).toHaveValue(person.fullName);
    await expect(form.field('dateOfBirth')).toHaveValue(written(person.dateOfBirth));
    await expect(form.field('permanentAddress')).toHaveValue(person.permanentAddress);
    await expect(form.field('cardIssuedOn')).toHaveValue('15/08/2024');
    await form.fill('phoneNumber', person.phoneNumber);
    await form.fill('email', 'cong.dan@example.com');
  });

  await test.step('papers are entered with their numbers, one of them with its scan', async () => {
    await form.press('Thêm giấy tờ');
    const insurance = form.group('Giấy tờ 1');
    await insurance.getByLabel('Số giấy tờ').fill('DN4 79 1234567890');
    await form.capture(
      insurance.getByRole('button', { name: 'Thêm bản chụp' }),
      jpeg('bhyt.jpg', await aScan()),
    );
    await expect(insurance.getByRole('button', { name: 'bhyt.jpg' })).toBeVisible();
    await form.press('Thêm giấy tờ');
    const licence = form.group('Giấy tờ 2');
    await licence.getByRole('combobox').click();
    await page.getByRole('option', { name: 'Giấy phép lái xe' }).click();
    await licence.getByLabel('Số giấy tờ').fill('220123456789');
  });

  await test.step('without portrait, fingerprints and consent the form says what is missing', async () => {
    await form.press('Nộp hồ sơ và in giấy tiếp nhận');
    const summary = page.getByRole('alert').filter({ hasText: 'Hồ sơ còn thiếu thông tin' });
    await expect(summary).toBeFocused();
    await expect(summary.getByRole('link')).toHaveText(['Ảnh chân dung', 'Vân tay', 'Phiếu đồng ý']);
    await page.getByRole('checkbox', { name: /đã ký phiếu đồng ý/ }).check();
    await expect(summary.getByRole('link')).toHaveText(['Ảnh chân dung', 'Vân tay']);
  });

  const code =
    await test.step('portrait and fingerprints are taken, and the receipt names code and term', async () => {
      await form.take('portrait', jpeg('chan-dung.jpg', await aPortrait()));
      await form.take(
        'fingerprints',
        jpeg('ngon-tro-phai.jpg', await aFingerprint()),
        jpeg('ngon-tro-trai.jpg', await aFingerprint()),
      );
      await form.consentAndSubmit();
      const receipt = await form.receiptCode();
      await expect(receiptLine(page, 'Người làm thủ tục')).toHaveText(person.fullName);
      await expect(receiptLine(page, 'Số định danh')).toHaveText(/^022•+\d{4}$/);
      await expect(receiptLine(page, 'Loại hồ sơ')).toHaveText('Công dân · Mức độ 2');
      await expect(receiptLine(page, 'Hẹn trả kết quả chậm nhất')).toHaveText(
        /^\d{2}\/\d{2}\/\d{4} \(3 ngày làm việc, Điều \d+ Nghị định 69\/2024\/NĐ-CP\)$/,
      );
      return receipt;
    });

  await test.step('every source confirms, so the system approves, and the citizen gets a message', async () => {
    await expect.poll(() => intake.stateOfCode(code), PATIENCE).toBe('APPROVED');
    await expect
      .poll(() => simulator.smsTo(person.phoneNumber), PATIENCE)
      .toContainEqual(expect.stringContaining('da duoc phe duyet'));
  });

  await test.step('the appointment is attended, and leads to the application', async () => {
    await page.goto('/admin/appointments');
    const row = page.getByRole('row').filter({ hasText: appointment.code });
    await expect(row).toContainText('Đã đến');
    await expect(row.getByRole('link', { name: code })).toBeVisible();
  });
});

test('a child under 14 applies through a guardian, who stands until the 14th birthday [R-022] [R-029]', async ({
  page,
  intake,
  simulator,
  holdAccount,
  signInAs,
}) => {
  const mother = await holdAccount();
  const child = inventPerson({ dateOfBirth: bornYearsAgo(10), sex: 'MALE', phoneNumber: mother.phoneNumber });
  await simulator.registerInPopulation(child);
  await signInAs('tiepnhan');
  const form = new IntakePages(page);
  await form.open();
  await form.choose('unitCode', TRA_CO.name);
  await form.giveNumber(child.personalIdNumber);
  await form.typeFacts(child);
  await expect(
    page.getByText(`Việc đại diện tự kết thúc ngày 05/11/${Number(child.dateOfBirth.slice(0, 4)) + 14}.`),
  ).toBeVisible();
  await form.fill('permanentAddress', child.permanentAddress);
  await form.fill('phoneNumber', child.phoneNumber);
  await page.getByRole('switch', { name: 'Có thẻ căn cước còn giữ' }).uncheck();
  await form.take('portrait', jpeg('chan-dung.jpg', await aPortrait()));
  await form.take('fingerprints', jpeg('van-tay.jpg', await aFingerprint()));

  await test.step('a guardian without an active account of level 2 is refused with the article', async () => {
    await form.fill('guardianNumber', inventPerson().personalIdNumber);
    await form.consentAndSubmit();
    const refusal = page.getByRole('alert').filter({ hasText: 'Căn cứ:' });
    await expect(refusal).toBeFocused();
    await expect(refusal).toContainText(/Nghị định 69\/2024\/NĐ-CP/);
  });

  await test.step('the mother can', async () => {
    await form.fill('guardianNumber', mother.personalIdNumber);
    await form.choose('guardianRelation', 'Mẹ');
    await form.consentAndSubmit();
    const code = await form.receiptCode();
    // Somebody acts for another person: an officer judges that, whatever the sources say.
    await expect.poll(() => intake.reviewReasonsOf(code), PATIENCE).toContain('REPRESENTED_PERSON');
  });
});

test('a foreigner applies with passport and residence card [R-024] [R-027]', async ({
  page,
  intake,
  simulator,
  signInAs,
}) => {
  const invented = inventPerson({ dateOfBirth: '1984-06-11', sex: 'MALE' });
  const foreigner = { ...invented, fullName: invented.fullName.replace('Đặng', 'Kim') };
  const serial = foreigner.personalIdNumber.slice(-6);
  const papers = { passportNumber: `M99${serial}`, residenceCardNumber: `TT99${serial}` };
  await simulator.registerForeigner(foreigner, papers);
  await signInAs('tiepnhan');
  const form = new IntakePages(page);
  await form.open();
  await form.chooseSubject('FOREIGNER');
  await form.choose('unitCode', TRA_CO.name);
  await form.giveNumber(foreigner.personalIdNumber);
  await form.typeFacts(foreigner);
  await form.fill('addressInVietnam', foreigner.permanentAddress);
  await form.fill('phoneNumber', foreigner.phoneNumber);
  await form.choose('nationality', 'Hàn Quốc');
  await form.fill('passportNumber', papers.passportNumber);
  await form.fill('passportExpiresOn', '01/01/2024');
  await form.fill('residenceCardNumber', papers.residenceCardNumber);
  await form.fill('residenceCardExpiresOn', inYears(1));
  await form.take('portrait', jpeg('chan-dung.jpg', await aPortrait()));
  await form.take('fingerprints', jpeg('van-tay.jpg', await aFingerprint()));

  await test.step('not with a passport that has ended', async () => {
    await form.consentAndSubmit();
    await expect(page.getByRole('alert').filter({ hasText: 'Hộ chiếu' })).toBeFocused();
  });

  await test.step('with a valid one', async () => {
    await form.fill('passportExpiresOn', inYears(3));
    await form.consentAndSubmit();
    const code = await form.receiptCode();
    await expect(receiptLine(page, 'Loại hồ sơ')).toHaveText('Người nước ngoài · Mức độ 2');
    await expect.poll(() => intake.stateOfCode(code), PATIENCE).toBe('APPROVED');
  });
});

test('an organisation applies through its representative and has no level [R-026]', async ({
  page,
  intake,
  simulator,
  holdAccount,
  signInAs,
}) => {
  const representative = await holdAccount();
  const organisation = inventOrganisation();
  await simulator.registerOrganisation(organisation, representative);
  await signInAs('tiepnhan');
  const form = new IntakePages(page);
  await form.open();
  await form.chooseSubject('ORGANISATION');
  await form.choose('unitCode', TRA_CO.name);
  await form.fill('representativeNumber', representative.personalIdNumber);
  await form.field('representativeNumber').press('Tab');
  await expect(page.getByText(`${representative.fullName}, sinh ngày 12/04/1990.`)).toContainText(
    'Tài khoản Mức độ 2: Đang hoạt động.',
  );
  await form.fill('organisationName', organisation.name);
  await form.fill('organisationIdentifier', organisation.identifier);
  await form.fill('registeredOffice', organisation.address);
  await form.fill('phoneNumber', representative.phoneNumber);
  await form.take('scans', jpeg('giay-phep.jpg', await aScan()));
  await form.consentAndSubmit();
  const code = await form.receiptCode();
  await expect(receiptLine(page, 'Loại hồ sơ')).toHaveText('Tổ chức');
  await expect(receiptLine(page, 'Người làm thủ tục')).toHaveText(organisation.name);
  await expect.poll(() => intake.stateOfCode(code), PATIENCE).toBe('APPROVED');
});

test.describe('a file that cannot be taken', () => {
  // The browser writes down every answer that is no success.
  test.use({ expectedComplaint: /status of 4\d\d .*\/files\/back-office/ });

  test('is refused in plain words and leaves nothing behind: 60 MB, SVG, an archive under another name, a side of 50,000 pixels', async ({
    page,
    database,
    signInAs,
  }, testInfo) => {
    const hugeFile = testInfo.outputPath('qua-lon.jpg');
    await writeFile(hugeFile, Buffer.alloc(60_000_000, 0xff));
    const before = await database.countPictures(KA_LONG.code);
    await signInAs('tiepnhan');
    const form = new IntakePages(page);
    await form.open();
    await form.choose('unitCode', KA_LONG.name);
    const scans = form.group('Bản chụp khác');
    const refusals: readonly (readonly [Parameters<IntakePages['capture']>[1], string])[] = [
      [hugeFile, 'Tệp lớn hơn 15 MB nên không nhận được. Hãy chọn ảnh có dung lượng nhỏ hơn.'],
      [
        { name: 'trang.svg', mimeType: 'image/svg+xml', buffer: anSvg() },
        'Loại tệp này không nhận được. Hãy gửi ảnh dạng JPEG, PNG hoặc WebP.',
      ],
      [jpeg('nen.jpg', anArchive()), 'Loại tệp này không nhận được. Hãy gửi ảnh dạng JPEG, PNG hoặc WebP.'],
      [
        { name: 'rong.png', mimeType: 'image/png', buffer: aPictureThatClaims(50_000) },
        'Kích thước ảnh theo điểm ảnh quá lớn. Hãy giảm kích thước ảnh rồi gửi lại.',
      ],
    ];
    for (const [file, sentence] of refusals) {
      await form.capture(scans.getByRole('button', { name: 'Thêm bản chụp' }), file);
      await expect(scans.getByRole('alert')).toHaveText(sentence);
      await expect(scans.getByRole('img', { name: 'Bản chụp khác' })).toHaveCount(0);
    }
    expect(await database.countPictures(KA_LONG.code)).toBe(before);
  });

  test('is one portrait of which every fault is told at once', async ({ page, signInAs }) => {
    await signInAs('tiepnhan');
    const form = new IntakePages(page);
    await form.open();
    await form.choose('unitCode', TRA_CO.name);
    const portrait = form.group('Ảnh chân dung');
    await form.capture(portrait.getByRole('button'), jpeg('toi.jpg', await aDarkStamp()));
    await expect(portrait.getByRole('alert')).toContainText('Ảnh chân dung quá nhỏ.');
    await expect(portrait.getByRole('alert')).toContainText('Ảnh chân dung quá tối.');
    await expect(portrait.getByRole('img', { name: 'toi.jpg' })).toHaveCount(0);
  });
});
