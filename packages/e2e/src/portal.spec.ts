import type { Page } from '@playwright/test';
import { ActivationPages } from './activation-pages.ts';
import { expect, test } from './fixtures.ts';
import { walkAppointment, walkRegistration } from './online-screens.ts';
import { inventPerson } from './people.ts';
import { otherCode } from './simulator.ts';
import { putOnSlowLine } from './slow-line.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const CODE_HEADING = 'Mã trong tin nhắn là gì?';

test('a number that nobody registered leads to the same page as a registered one, and no message goes out [R-111]', async ({
  page,
  database,
  simulator,
}) => {
  const activation = new ActivationPages(page);
  /** What stands on the page, without the digits of the phone and of the countdown. */
  const seen = async () =>
    (await page.getByRole('main').innerText()).replace(/\d+ (phút|giây)|\d{3}(?=\.)/g, '…');

  const holder = await database.takeHolder();
  await activation.askForCode(holder);
  await simulator.codeFor(holder.phoneNumber);
  const forHolder = await seen();

  const stranger = inventPerson();
  await activation.askForCode(stranger);
  expect(await seen()).toBe(forHolder);
  await activation.giveCode('301745');
  await expect(page.getByRole('alert')).toContainText('Mã chưa đúng. Bạn còn thử được 4 lần.');
  expect(await simulator.smsTo(stranger.phoneNumber)).toEqual([]);
});

test('after five wrong codes the request has to be sent again, because another code gives no more guesses [R-048]', async ({
  page,
  database,
  simulator,
}) => {
  const activation = new ActivationPages(page);
  const holder = await database.takeHolder();
  await activation.askForCode(holder);
  const firstCode = await simulator.codeFor(holder.phoneNumber);

  for (const left of [4, 3, 2, 1]) {
    await activation.giveCode(otherCode(firstCode));
    await expect(page.getByRole('alert')).toContainText(`Mã chưa đúng. Bạn còn thử được ${left} lần.`);
  }
  await activation.giveCode(otherCode(firstCode));
  await expect(page.getByRole('alert')).toContainText('Bạn đã nhập sai mã quá số lần cho phép.');
  await expect(heading(page)).toHaveText('Bạn đã đăng ký bằng số điện thoại nào?');

  await database.ageCode(holder, 31);
  await page.getByRole('button', { name: 'Gửi yêu cầu' }).click();
  await activation.giveCode(await simulator.codeFor(holder.phoneNumber, 2));
  await expect(heading(page)).toHaveText('Bạn muốn đặt mật khẩu nào?');
});

test('a code is good for 180 seconds; the page says so, and the server holds to it [R-053]', async ({
  page,
  database,
  simulator,
}) => {
  await page.clock.install();
  const activation = new ActivationPages(page);
  const holder = await database.takeHolder();
  await activation.askForCode(holder);
  const code = await simulator.codeFor(holder.phoneNumber);
  await expect(page.getByText(/^Mã còn dùng được (3 phút|2 phút 5\d giây)\.$/).first()).toBeVisible();

  await test.step('the server refuses a late code from a page whose clock is slow', async () => {
    await database.ageCode(holder, 181);
    await activation.giveCode(code);
    await expect(page.getByRole('alert')).toContainText('Mã đã hết hạn. Hãy nhận mã mới.');
  });

  await test.step('a new code opens the way', async () => {
    await page.clock.fastForward(181_000);
    await page.getByRole('button', { name: 'Gửi lại mã' }).click();
    await activation.giveCode(await simulator.codeFor(holder.phoneNumber, 2));
    await expect(heading(page)).toHaveText('Bạn muốn đặt mật khẩu nào?');
  });
});

test('the rules of the password are ticked one by one, a reload keeps the step, and back leads one question back [R-115]', async ({
  page,
  database,
  simulator,
}) => {
  const activation = new ActivationPages(page);
  const holder = await database.takeHolder();
  await activation.askForCode(holder);

  await test.step('a reload before the code keeps the question', async () => {
    await page.reload();
    await expect(heading(page)).toHaveText(CODE_HEADING);
  });
  await activation.giveCode(await simulator.codeFor(holder.phoneNumber));

  await test.step('each rule gets its tick', async () => {
    const met = page.getByRole('listitem').filter({ hasText: 'Đã đạt:' });
    const password = page.getByLabel('Mật khẩu', { exact: true });
    await expect(met).toHaveCount(0);
    const rulesMet: readonly (readonly [string, string])[] = [
      ['a', 'một chữ viết thường (a–z)'],
      ['aB', 'một chữ viết hoa (A–Z)'],
      ['aB3', 'một chữ số (0–9)'],
      ['aB3_', 'một ký tự đặc biệt'],
      ['aB3_efgh', 'ít nhất 8 ký tự'],
    ];
    for (const [typed, rule] of rulesMet) {
      await expect(met.filter({ hasText: rule })).toHaveCount(0);
      await password.fill(typed);
      await expect(met.filter({ hasText: rule })).toHaveCount(1);
    }
    await expect(page.getByRole('listitem').filter({ hasText: 'Chưa đạt:' })).toHaveCount(0);
  });

  await test.step('a reload keeps the step and forgets the secret', async () => {
    await page.reload();
    await expect(heading(page)).toHaveText('Bạn muốn đặt mật khẩu nào?');
    await expect(page.getByLabel('Mật khẩu', { exact: true })).toHaveValue('');
    await expect(page.getByText('Trang đã được mở lại.', { exact: false })).toBeVisible();
  });

  await test.step('back and forward move by one question and keep what was typed', async () => {
    await activation.choosePassword();
    await expect(heading(page)).toHaveText('Bạn chọn 6 chữ số nào làm mã passcode?');
    await page.goBack();
    await expect(heading(page)).toHaveText('Bạn muốn đặt mật khẩu nào?');
    await page.goForward();
    await expect(heading(page)).toHaveText('Bạn chọn 6 chữ số nào làm mã passcode?');
    await activation.choosePasscode('123456');
    await expect(page.getByRole('alert')).toContainText('Mã passcode này quá dễ đoán.');
  });

  await test.step('nothing of it lies in the storage or in the address', async () => {
    const kept = await page.evaluate(
      () => JSON.stringify({ ...sessionStorage, ...localStorage }) + location.href,
    );
    for (const secret of ['Song-Ka-Long9', '123456', holder.personalIdNumber, holder.phoneNumber])
      expect(kept).not.toContain(secret);
  });
});

test('an activation goes on after the browser was closed, for its own number and for no other', async ({
  page,
  context,
  database,
  simulator,
}) => {
  const holder = await database.takeHolder();
  const other = await database.takeHolder();
  const activation = new ActivationPages(page);
  await activation.askForCode(holder);
  await activation.giveCode(await simulator.codeFor(holder.phoneNumber));
  await activation.choosePassword();
  await expect(heading(page)).toHaveText('Bạn chọn 6 chữ số nào làm mã passcode?');
  await page.close();

  // A tab of its own has a session of its own: what is left is what a power cut leaves.
  const nextPage = await context.newPage();
  const next = new ActivationPages(nextPage);
  await test.step('another person is asked for the phone as always, and sees no trace of the first', async () => {
    await nextPage.goto('/');
    await next.openDoor();
    await expect(heading(nextPage)).toHaveText('Số định danh cá nhân của bạn là gì?');
    await next.givePersonalId(other.personalIdNumber);
    await expect(heading(nextPage)).toHaveText('Bạn đã đăng ký bằng số điện thoại nào?');
    await expect(nextPage.getByRole('main')).not.toContainText(holder.phoneNumber.slice(-3));
  });
  await test.step('the holder comes back to the first question after the code', async () => {
    await nextPage.goto('/');
    await next.openDoor();
    await next.givePersonalId(holder.personalIdNumber);
    await expect(heading(nextPage)).toHaveText('Bạn muốn đặt mật khẩu nào?');
    await expect(nextPage.getByText('Trang đã được mở lại.', { exact: false })).toBeVisible();
    expect(await simulator.smsTo(holder.phoneNumber)).toHaveLength(1);
  });
  await test.step('and finishes; nothing stays on the device', async () => {
    await next.choosePassword();
    await next.choosePasscode();
    await next.answerQuestions();
    await expect(heading(nextPage)).toHaveText('Bạn đã kích hoạt tài khoản định danh điện tử thành công');
    expect(await nextPage.evaluate(() => localStorage.length)).toBe(0);
  });
});

test('somebody who has activated already is told so after the code, not before [R-113]', async ({
  page,
  database,
  simulator,
}) => {
  const activation = new ActivationPages(page);
  const holder = await database.takeHolder('ACTIVE');
  await activation.askForCode(holder);
  await activation.giveCode(await simulator.codeFor(holder.phoneNumber));
  await expect(heading(page)).toHaveText('Tài khoản của bạn đã thực hiện kích hoạt');
});

test('the whole way can be gone with the keyboard alone', async ({ page, database, simulator }) => {
  const holder = await database.takeHolder();
  /** Tab until the focus is on the control; the tests fails if it is never reached. */
  const tabTo = async (name: string) => {
    for (let presses = 0; presses < 20; presses += 1) {
      await page.keyboard.press('Tab');
      const isThere = await page.evaluate((wanted) => {
        const focused = document.activeElement;
        const label =
          focused instanceof HTMLInputElement || focused instanceof HTMLSelectElement
            ? focused.labels?.[0]
            : focused;
        return label?.textContent?.trim() === wanted;
      }, name);
      if (isThere) return;
    }
    throw new Error(`The keyboard does not reach "${name}".`);
  };
  const typeInto = async (label: string, text: string) => {
    await tabTo(label);
    await page.keyboard.type(text);
  };

  await page.goto('/');
  await tabTo('Kích hoạt tài khoản');
  await page.keyboard.press('Enter');
  await expect(heading(page)).toBeFocused();
  await typeInto('Số định danh cá nhân', holder.personalIdNumber);
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('Bạn đã đăng ký bằng số điện thoại nào?');
  await typeInto('Số điện thoại đã đăng ký', holder.phoneNumber);
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText(CODE_HEADING);
  await typeInto('Mã xác thực', await simulator.codeFor(holder.phoneNumber));
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('Bạn muốn đặt mật khẩu nào?');
  await typeInto('Mật khẩu', 'Song-Ka-Long9');
  await typeInto('Nhập lại mật khẩu', 'Song-Ka-Long9');
  await tabTo('Xác nhận');
  await page.keyboard.press('Space');
  await expect(heading(page)).toHaveText('Bạn chọn 6 chữ số nào làm mã passcode?');
  await typeInto('Mã passcode', '274906');
  await typeInto('Nhập lại mã passcode', '274906');
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('Bạn chọn hai câu hỏi bảo mật nào?');
  await expect(page.getByRole('button', { name: 'Xác nhận và kích hoạt' })).toBeVisible();
  for (const [ordinal, answer] of [
    ['nhất', 'Suối Lở'],
    ['hai', 'Cô Thảo'],
  ] as const) {
    await tabTo(`Câu hỏi bảo mật thứ ${ordinal}`);
    await page.keyboard.press('ArrowDown');
    await typeInto(`Câu trả lời thứ ${ordinal}`, answer);
  }
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('Bạn đã kích hoạt tài khoản định danh điện tử thành công');
});

test(
  'the questions fit a small screen, in print twice as large, too',
  { tag: '@phone' },
  async ({ page, database, simulator }) => {
    const activation = new ActivationPages(page);
    const holder = await database.takeHolder();
    const expectNothingCut = async () => expect(await cutAnywhere(page)).toEqual([]);

    await page.goto('/');
    await expectNothingCut();
    await activation.openDoor();
    await expectNothingCut();
    await activation.givePersonalId(holder.personalIdNumber);
    await expectNothingCut();
    await activation.givePhone(holder.phoneNumber);
    await expect(heading(page)).toHaveText(CODE_HEADING);
    await expectNothingCut();
    await activation.giveCode(await simulator.codeFor(holder.phoneNumber));
    await expect(heading(page)).toHaveText('Bạn muốn đặt mật khẩu nào?');
    await expectNothingCut();
    await activation.choosePassword();
    await expectNothingCut();
    await activation.choosePasscode();
    await expect(page.getByLabel('Câu hỏi bảo mật thứ nhất')).toBeVisible();
    await expectNothingCut();
    await activation.answerQuestions();
    await expect(heading(page)).toHaveText('Bạn đã kích hoạt tài khoản định danh điện tử thành công');
    await expectNothingCut();

    const late = await database.takeHolder('LATE');
    await activation.askForCode(late);
    await activation.giveCode(await simulator.codeFor(late.phoneNumber));
    await expect(heading(page)).toHaveText('Đã quá 7 ngày để tự kích hoạt');
    await expectNothingCut();
    await activation.press('Tôi có mã buổi hỗ trợ');
    await expect(heading(page)).toHaveText('Mã buổi hỗ trợ của bạn là gì?');
    await expectNothingCut();
  },
);

test('on a slow line and an old machine the first question stands there and can be answered', async ({
  page,
}) => {
  await putOnSlowLine(page);
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname);
  });

  await page.goto('/kich-hoat');
  await page.getByLabel('Số định danh cá nhân').fill('022099123456');
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  await expect(heading(page)).toHaveText('Bạn đã đăng ký bằng số điện thoại nào?');
  // Nobody waits for a second round: all that came is named in the page itself.
  const named = await page.evaluate(() =>
    [...document.querySelectorAll('script[src], link[rel=modulepreload]')].map(
      (element) => element.getAttribute('src') ?? element.getAttribute('href'),
    ),
  );
  expect(named.length).toBeGreaterThan(0);
  expect([...new Set(scripts)].sort()).toEqual([...named].sort());
});

test('while the SMS gateway is down the page says the same, and the code comes when it is back', async ({
  page,
  database,
  simulator,
}) => {
  const activation = new ActivationPages(page);
  const holder = await database.takeHolder();
  await simulator.setSmsGateway('down');
  try {
    await activation.askForCode(holder);
    await expect(heading(page)).toHaveText(CODE_HEADING);
    await expect.poll(() => database.failedCodeJobs()).toBeGreaterThan(0);
  } finally {
    await simulator.setSmsGateway('ok');
  }
  await activation.giveCode(await simulator.codeFor(holder.phoneNumber));
  await expect(heading(page)).toHaveText('Bạn muốn đặt mật khẩu nào?');
});

test.describe('registration, status and appointments', { tag: '@phone' }, () => {
  test.setTimeout(180_000);
  // The browser writes down that a portrait was refused.
  test.use({ expectedComplaint: /status of 422 .*\/files\/portal/ });

  for (const [screens, walk] of [
    ['registration and status', walkRegistration],
    ['appointments', walkAppointment],
  ] as const)
    test(`fit a small screen, in print twice as large, too: ${screens}`, async ({
      page,
      stack,
      simulator,
      database,
    }) => {
      const cut: string[] = [];
      await walk({ page, locale: 'vi', ...stack, simulator, database }, async () => {
        cut.push(...(await cutAnywhere(page)));
      });
      expect(cut).toEqual([]);
    });
});

/** What is cut in print of the usual size, and twice as large. */
async function cutAnywhere(page: Page): Promise<string[]> {
  const cut: string[] = [];
  for (const size of ['200%', '100%']) {
    await page.evaluate((fontSize) => {
      document.documentElement.style.fontSize = fontSize;
    }, size);
    const elements = await cutElements(page);
    cut.push(...elements.map((element) => `${new URL(page.url()).pathname} at ${size}: ${element}`));
  }
  return cut;
}

/** Elements that reach over the side of the screen, and texts that their own box hides. */
function cutElements(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    return [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => {
        const box = element.getBoundingClientRect();
        const style = getComputedStyle(element);
        const isHidden = box.width <= 1 || box.height <= 1 || style.visibility === 'hidden';
        // The skip link waits outside of the screen until it has the focus.
        if (isHidden || box.bottom <= 0 || box.right <= 0 || element.matches('.skip-link')) return false;
        const hidesText = style.overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1;
        return box.right > width + 1 || box.left < -1 || hidesText;
      })
      .map((element) => `${element.tagName} ${element.className} ${element.textContent?.slice(0, 40) ?? ''}`);
  });
}
