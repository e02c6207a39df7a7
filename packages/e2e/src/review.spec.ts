import type { Page } from '@playwright/test';
import { BackOffice } from './back-office.ts';
import type { SubmittedApplication } from './back-office.ts';
import { expect, test } from './fixtures.ts';
import { inventPerson, written } from './people.ts';
import { aHeavyScan, aPortrait } from './pictures.ts';

const openCase = (page: Page, { id }: SubmittedApplication) => page.goto(`/admin/applications/${id}/show`);
const caseHeading = (page: Page) => page.getByRole('heading', { level: 1, name: /^Hồ sơ HS-/ });
const searchBox = (page: Page) => page.getByRole('textbox', { name: 'Tìm tên, mã hồ sơ, số định danh' });

test.describe('twenty cases in a row', () => {
  test.setTimeout(240_000);

  test('are decided with the keyboard alone: approved, returned and refused, and the next one opens by itself', async ({
    page,
    intake,
    simulator,
    signInAs,
  }) => {
    const CASES = 20;
    const shared = inventPerson().fullName;
    const applications = await Promise.all(
      Array.from({ length: CASES }, async () => {
        const person = inventPerson();
        const named = { ...person, fullName: `${shared} ${person.fullName.split(' ').at(-1)}` };
        await simulator.registerInPopulation(named);
        return intake.submitReadyApplication(named);
      }),
    );

    await signInAs('thamdinh');
    await page.goto('/admin/applications?filter=%7B%22states%22%3A%5B%22READY_FOR_REVIEW%22%5D%7D');
    const links = page.getByRole('main').getByRole('link', { name: /^HS-\d{4}-\d{6}$/ });
    await expect(links).toHaveCount(25);
    await page.keyboard.press('/');
    await expect(searchBox(page)).toBeFocused();
    await page.keyboard.type(shared);
    await expect(links).toHaveCount(CASES);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    await page.keyboard.press('j');
    await expect(links.first()).toBeFocused();
    await page.keyboard.press('Enter');

    const decided = new Map<string, string>();
    const DECISIONS = [
      ['a', 'Duyệt hồ sơ', 'APPROVED'],
      ['b', 'Trả lại hồ sơ', 'RETURNED'],
      ['r', 'Từ chối hồ sơ', 'REFUSED'],
    ] as const;
    for (let turn = 0; turn < CASES; turn += 1) {
      const [key, title, outcome] = DECISIONS[turn % DECISIONS.length] ?? DECISIONS[0];
      await expect(caseHeading(page)).toBeFocused();
      const code = (await caseHeading(page).innerText()).replace('Hồ sơ ', '');
      expect(decided.has(code), `${code} was decided before`).toBe(false);
      await expect(page.getByText('Bạn đang giữ hồ sơ này')).toBeVisible();
      await page.keyboard.press(key);
      await expect(page.getByRole('dialog', { name: `${title} ${code}` })).toBeVisible();
      // The first of the reasons has the focus and brings its sentence along; Enter sends.
      if (key !== 'a') await page.keyboard.press('Space');
      await page.keyboard.press('Enter');
      decided.set(code, outcome);
      if (turn < CASES - 1) await expect(caseHeading(page)).not.toHaveText(`Hồ sơ ${code}`);
    }
    await expect(page.getByText('Hàng đợi đã hết.')).toBeVisible();
    await expect(page.getByText('Không có hồ sơ nào khớp bộ lọc')).toBeVisible();
    expect([...decided.keys()].toSorted()).toEqual(applications.map(({ code }) => code).toSorted());
    for (const { id, code } of applications) expect(await intake.stateOf(id)).toBe(decided.get(code));
  });
});

test('of two reviewers at one case the second sees who has it, decides nothing, and is told at once when it is decided', async ({
  page,
  intake,
  simulator,
  signInAs,
  pageOf,
}) => {
  const person = inventPerson();
  await simulator.registerInPopulation(person);
  const application = await intake.submitReadyApplication(person);
  await signInAs('thamdinh');
  await openCase(page, application);
  await expect(page.getByText('Bạn đang giữ hồ sơ này')).toBeVisible();

  const second = await pageOf('thamdinh.traco');
  await openCase(second, application);
  await expect(second.getByText(/^Đang được Bùi Quang Huy xử lý đến \d{2}:\d{2}/)).toBeVisible();
  for (const decision of ['Duyệt', 'Trả lại', 'Từ chối'])
    await expect(second.getByRole('button', { name: decision, exact: true })).toBeDisabled();
  await second.keyboard.press('a');
  await expect(second.getByRole('dialog')).toHaveCount(0);
  await expect(second.getByRole('alert').filter({ hasText: 'Đang được Bùi Quang Huy xử lý' })).toBeVisible();

  let readings = 0;
  second.on('request', (request) => {
    if (request.isNavigationRequest()) readings += 1;
  });
  await page.keyboard.press('a');
  await page.getByRole('dialog').getByRole('button', { name: 'Xác nhận duyệt' }).click();
  await expect(page.getByText(`Đã duyệt hồ sơ ${application.code}.`)).toBeVisible();
  await expect(
    second.getByText(`Hồ sơ ${application.code} vừa có người khác thay đổi, nay ở trạng thái “Đã duyệt”.`),
  ).toBeVisible();
  await expect(second.getByText('Hồ sơ vừa thay đổi. Tải lại rồi mới quyết định.')).toBeVisible();
  expect(readings).toBe(0);
  await second.getByRole('button', { name: 'Tải lại' }).click();
  await expect(second.getByText('Không còn việc phải quyết định ở hồ sơ này.')).toBeVisible();
});

test('what a reviewer leaves is free for the next one', async ({
  page,
  intake,
  simulator,
  signInAs,
  pageOf,
}) => {
  const person = inventPerson();
  await simulator.registerInPopulation(person);
  const application = await intake.submitReadyApplication(person);
  await signInAs('thamdinh');
  await openCase(page, application);
  await expect(page.getByText('Bạn đang giữ hồ sơ này')).toBeVisible();
  const second = await pageOf('thamdinh.traco');
  await openCase(second, application);
  await expect(second.getByText(/^Đang được Bùi Quang Huy xử lý/)).toBeVisible();
  await page.getByRole('link', { name: 'Về danh sách' }).click();
  await expect(second.getByText('Bạn đang giữ hồ sơ này')).toBeVisible();
  await expect(second.getByRole('button', { name: 'Duyệt', exact: true })).toBeEnabled();
});

test('scans of 10 MB are shown small first, and full one at a time when they are asked for; the keyboard zooms and turns', async ({
  page,
  intake,
  simulator,
  signInAs,
}) => {
  test.setTimeout(120_000);
  const person = inventPerson();
  await simulator.registerInPopulation(person);
  const scan = await aHeavyScan();
  expect(scan.length).toBeGreaterThan(8_000_000);
  const scanFileIds = [
    await intake.upload('SCAN', scan),
    await intake.upload('SCAN', scan),
    await intake.upload('SCAN', scan),
  ];
  const portraitFileId = await intake.upload('PORTRAIT', await aPortrait());
  const application = await intake.submitReadyApplication(person, undefined, { portraitFileId, scanFileIds });

  const fullPictures: string[] = [];
  const previewBytes: Promise<number>[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/files/') && pathname.endsWith('/full')) fullPictures.push(pathname);
  });
  page.on('response', (response) => {
    if (response.url().endsWith('/preview')) previewBytes.push(response.body().then(({ length }) => length));
  });
  await signInAs('thamdinh');
  await openCase(page, application);
  const previews = page.getByRole('button', { name: /^Mở ảnh đầy đủ: / });
  await expect(previews).toHaveCount(4);
  for (const preview of await previews.all()) await preview.scrollIntoViewIfNeeded();
  await expect.poll(() => previewBytes.length).toBe(4);
  for (const bytes of await Promise.all(previewBytes)) expect(bytes).toBeLessThan(80_000);
  expect(fullPictures).toEqual([]);

  await page.getByRole('button', { name: 'Mở ảnh đầy đủ: Ảnh giấy tờ (1)' }).click();
  const viewer = page.getByRole('dialog', { name: 'Xem ảnh' });
  const shown = viewer.getByRole('img', { name: 'Ảnh giấy tờ (1)' });
  await expect(shown).toBeVisible();
  expect(fullPictures).toEqual([`/files/${scanFileIds[0]}/full`]);
  const size = () => shown.evaluate((picture) => picture.clientWidth);
  const turn = () => shown.evaluate((picture) => getComputedStyle(picture).transform);
  const [width, upright] = [await size(), await turn()];
  await page.keyboard.press('+');
  await expect(viewer.getByText('150 %')).toBeVisible();
  await expect.poll(async () => (await size()) / width).toBeCloseTo(1.5, 1);
  await page.keyboard.press('-');
  await expect.poll(size).toBe(width);
  await page.keyboard.press(']');
  await expect.poll(turn).not.toBe(upright);
  await page.keyboard.press('[');
  await expect.poll(turn).toBe(upright);

  await page.keyboard.press('ArrowRight');
  await expect(viewer.getByRole('img', { name: 'Ảnh giấy tờ (2)' })).toBeVisible();
  expect(fullPictures).toEqual(scanFileIds.slice(0, 2).map((id) => `/files/${id}/full`));
  await page.keyboard.press('Escape');
  await expect(viewer).toHaveCount(0);
  expect(fullPictures).toHaveLength(2);
});

test('only cases of which everything matches are decided together, and each one has its own result', async ({
  page,
  stack,
  intake,
  simulator,
  signInAs,
}) => {
  await test.step('a case that needs a look cannot be marked, and says why', async () => {
    const person = inventPerson();
    await simulator.registerInPopulation(person);
    const { code } = await intake.submitReadyApplication(person);
    await signInAs('thamdinh.traco');
    await page.goto('/admin/applications');
    await searchBox(page).fill(code);
    const reason = `Hồ sơ ${code} cần mở xem riêng, vì chưa khớp hoàn toàn.`;
    const mark = page.getByRole('checkbox', { name: reason });
    await expect(mark).toBeDisabled();
    await page.keyboard.press('Tab');
    await page.keyboard.press('j');
    await page.keyboard.press('x');
    await expect(page.getByRole('alert').filter({ hasText: reason })).toBeVisible();
    await expect(mark).not.toBeChecked();
  });

  await page.goto(
    '/admin/applications?filter=%7B%22isDecidableTogether%22%3Atrue%7D&sort=dueAt&order=DESC&page=1&perPage=25',
  );
  const marks = page.getByRole('checkbox', { name: /^Đánh dấu hồ sơ HS-\d{4}-\d{6} để duyệt cùng lúc$/ });
  await expect(marks).toHaveCount(25);
  const links = page.getByRole('main').getByRole('link', { name: /^HS-\d{4}-\d{6}$/ });
  const [first = '', second = '', third = ''] = await links.allInnerTexts();

  await test.step('three are marked, two of them with the keyboard', async () => {
    await page.keyboard.press('j');
    await page.keyboard.press('x');
    await page.keyboard.press('j');
    await page.keyboard.press('x');
    await marks.nth(2).check();
    await expect(page.getByText('Đã đánh dấu 3 hồ sơ')).toBeVisible();
    await page.getByRole('button', { name: 'Duyệt các hồ sơ đã đánh dấu' }).click();
  });

  const question = page.getByRole('dialog', { name: 'Duyệt 3 hồ sơ cùng lúc?' });
  await expect(question.getByRole('list', { name: 'Các hồ sơ được chọn' }).getByRole('listitem')).toHaveCount(
    3,
  );
  await test.step('meanwhile somebody else decides one of them', async () => {
    const head = await BackOffice.signIn(stack.baseUrl, 'thutruong');
    await head.approve(await head.idOf(second));
  });
  await question.getByRole('button', { name: 'Xác nhận duyệt 3 hồ sơ' }).click();

  const results = page
    .getByRole('dialog', { name: 'Đã duyệt 2 trên 3 hồ sơ' })
    .getByRole('list', { name: 'Kết quả từng hồ sơ' })
    .getByRole('listitem');
  await expect(results.filter({ hasText: first })).toContainText('Đã duyệt');
  await expect(results.filter({ hasText: third })).toContainText('Đã duyệt');
  const late = results.filter({ hasText: second });
  await expect(late).toContainText('Chưa duyệt');
  await expect(late).toContainText(/\((STATE_CONFLICT|STALE_VERSION)\)/);
  for (const code of [first, third]) expect(await intake.stateOfCode(code)).toBe('APPROVED');
});

test('somebody whom no message reaches becomes a task of the area officer, who completes it in words', async ({
  page,
  stack,
  intake,
  simulator,
  database,
  signInAs,
}) => {
  const person = inventPerson();
  await simulator.registerInPopulation(person);
  await simulator.loseMessagesTo(person.phoneNumber);
  const application = await intake.submitReadyApplication(person);
  await (await BackOffice.signIn(stack.baseUrl, 'thamdinh')).approve(application.id);
  await expect.poll(() => simulator.smsTo(person.phoneNumber), { timeout: 25_000 }).toHaveLength(1);

  const areaOfficer = await BackOffice.signIn(stack.baseUrl, 'khuvuc.traco');
  await expect
    .poll(
      async () => {
        await database.startJob('collect-receipts');
        return areaOfficer.hasAreaTaskFor(person.fullName);
      },
      { timeout: 25_000 },
    )
    .toBe(true);

  await signInAs('khuvuc.traco');
  await page.goto('/admin/');
  await page.getByRole('link', { name: 'Mở danh sách việc' }).click();
  const task = page.getByRole('listitem', { name: person.fullName });
  await expect(task).toContainText('Tin nhắn báo kết quả hồ sơ không đến được số này.');
  await expect(task).toContainText(application.code);
  await expect(task).toContainText(person.phoneNumber);
  await expect(task).not.toContainText(person.personalIdNumber);

  await task.getByRole('button', { name: /^Hoàn thành việc/ }).click();
  const dialog = page.getByRole('dialog', { name: `Hoàn thành việc của ${person.fullName}` });
  await dialog.getByRole('button', { name: 'Ghi nhận hoàn thành' }).click();
  await expect(dialog).toContainText('Viết ít nhất 10 ký tự.');
  const note = 'Đã báo tận nhà. Công dân sẽ đăng ký số mới.';
  await dialog.getByLabel('Đã làm gì, kết quả thế nào').fill(note);
  await dialog.getByRole('button', { name: 'Ghi nhận hoàn thành' }).click();
  await expect(page.getByText(`Đã ghi nhận hoàn thành việc của ${person.fullName}.`)).toBeVisible();
  await expect(task).toHaveCount(0);

  await page.getByRole('combobox', { name: 'Tình trạng' }).click();
  await page.getByRole('option', { name: 'Đã xử lý' }).click();
  await expect(task).toContainText(note);
  await expect(task).toContainText('người xử lý: Đoàn Văn Hòa');
});

test('the administrator says which days count, with the document that orders it, and takes a day back', async ({
  page,
  signInAs,
}) => {
  const year = new Date().getFullYear() + 1;
  const day = aTuesdayOfJune(year);
  await signInAs('quantri');
  await page.goto('/admin/');
  await expect(page.getByRole('heading', { level: 1, name: 'Cán bộ', exact: true })).toBeVisible();
  await page.goto(`/admin/calendar?year=${year}`);
  await expect(page.getByRole('heading', { level: 1, name: /^Lịch làm việc năm/ })).toBeVisible();
  const sentence = page.getByRole('status').filter({ hasText: /ngày làm việc/ });
  await expect(sentence).toBeVisible();
  const workingDays = async () => Number(/: (\d+) ngày/.exec(await sentence.innerText())?.[1]);
  const before = await workingDays();
  const row = page
    .getByRole('table')
    .getByRole('row')
    .filter({ hasText: written(day) });

  await test.step('not without a document', async () => {
    await page.getByRole('button', { name: 'Thêm ngày' }).click();
    const dialog = page.getByRole('dialog', { name: 'Thêm ngày vào lịch' });
    await dialog.getByLabel(/^Ngày/).fill(day);
    await dialog.getByRole('button', { name: 'Lưu ngày này' }).click();
    await expect(dialog.getByLabel('Văn bản căn cứ')).toHaveAttribute('aria-invalid', 'true');
    await dialog.getByLabel('Văn bản căn cứ').fill('Thông báo số 99/TB-BNV ngày 02/12/2026');
    await dialog.getByLabel('Ghi chú').fill('Ngày thử của bộ kiểm thử');
    await dialog.getByRole('button', { name: 'Lưu ngày này' }).click();
    await expect(page.getByText(new RegExp(`^Đã lưu ngày ${written(day)}\\.`))).toBeVisible();
  });

  await test.step('the day counts no longer', async () => {
    await expect(row).toContainText('Nghỉ lễ, tết');
    await expect(row).toContainText('Thông báo số 99/TB-BNV ngày 02/12/2026');
    await expect.poll(workingDays).toBe(before - 1);
  });

  await test.step('what is no law yet counts again', async () => {
    await row.getByRole('button', { name: `Sửa ngày ${written(day)}` }).click();
    const dialog = page.getByRole('dialog', { name: `Sửa ngày ${written(day)}` });
    await dialog.getByRole('combobox', { name: 'Tình trạng' }).click();
    await page.getByRole('option', { name: 'Chờ luật' }).click();
    await dialog.getByRole('button', { name: 'Lưu ngày này' }).click();
    await expect(row).toContainText('Chờ luật');
    await expect.poll(workingDays).toBe(before);
  });

  await test.step('it is taken back with a reason', async () => {
    await row.getByRole('button', { name: `Bỏ ngày ${written(day)} khỏi lịch` }).click();
    const dialog = page.getByRole('dialog', { name: `Bỏ ngày ${written(day)} khỏi lịch?` });
    await dialog.getByLabel('Lý do, kèm văn bản căn cứ').fill('Thông báo số 99/TB-BNV đã bị thay thế');
    await dialog.getByRole('button', { name: 'Bỏ ngày này' }).click();
    await expect(row).toHaveCount(0);
  });

  await test.step('a reviewer reads the calendar and changes nothing', async () => {
    await signInAs('thamdinh');
    await page.goto(`/admin/calendar?year=${year}`);
    await expect(sentence).toBeVisible();
    await expect(page.getByRole('button', { name: 'Thêm ngày' })).toHaveCount(0);
    await expect(page.getByRole('button', { name: /^Sửa ngày/ })).toHaveCount(0);
  });
});

/** An ordinary working day that no holiday comes near. */
function aTuesdayOfJune(year: number): string {
  const tuesday = [10, 11, 12, 13, 14, 15, 16].find(
    (date) => new Date(Date.UTC(year, 5, date)).getUTCDay() === 2,
  );
  return `${year}-06-${tuesday}`;
}
