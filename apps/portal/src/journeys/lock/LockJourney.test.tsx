// @vitest-environment jsdom
import { loadPortalTexts } from '@dinhdanh/i18n/portal';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';

import { App } from '../../App.tsx';

const texts = await loadPortalTexts('vi');
const PATIENCE = { timeout: 10_000 };
const LOCKED_AT = '2026-11-22T09:59:00.000Z';
const inSeconds = (seconds: number): string => new Date(Date.now() + seconds * 1000).toISOString();
const started = () => ({
  startOwnLock: {
    __typename: 'OwnLockStarted',
    flowId: 'f',
    otpExpiresAt: inSeconds(180),
    resendAvailableAt: inSeconds(30),
  },
});
const proved = { verifyOwnLockCode: { __typename: 'OwnLockCodeVerified' } };
const refusal = { legalBasis: null, message: 'Lời của máy chủ' };

afterEach(cleanup);

/** Opens the portal at an address; the server gives these answers, one after the other, and then the last again. */
function openPortal(path: string, ...answers: object[]): object[] {
  const sent: object[] = [];
  window.scrollTo = () => undefined;
  window.fetch = (_address, init) => {
    sent.push((JSON.parse(String(init?.body)) as { variables: object }).variables);
    return Promise.resolve(new Response(JSON.stringify(answers[Math.min(sent.length, answers.length) - 1])));
  };
  window.history.replaceState(null, '', path);
  render(<App initialLocale="vi" initialTexts={texts} />);
  return sent;
}

const answering = (...data: object[]) => data.map((one) => ({ data: one }));
const heading = (name: string) => screen.findByRole('heading', { level: 1, name }, PATIENCE);
const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

async function giveNumbersAndCode(): Promise<void> {
  await heading('Khóa tài khoản khẩn cấp');
  type('Số định danh cá nhân', '022104001234');
  type('Số điện thoại đã đăng ký', '0992123678');
  press('Gửi mã');
  await heading('Mã trong tin nhắn là gì?');
  type('Mã xác thực', '301745');
  press('Xác nhận');
}

it('[R-134] the emergency door of the start page leads over the code to a locked account, and says what would open it', async () => {
  const locked = { confirmOwnLock: { __typename: 'OwnAccountLocked', lockedAt: LOCKED_AT } };
  const sent = openPortal('/', ...answering(started(), proved, locked));
  fireEvent.click(screen.getByRole('link', { name: 'Khóa tài khoản khẩn cấp' }));
  await giveNumbersAndCode();
  await heading('Bạn có chắc muốn khóa tài khoản?');
  expect(screen.getByText('Mọi phiên đăng nhập kết thúc ngay, trên mọi thiết bị.')).toBeDefined();
  fireEvent.click(screen.getByLabelText('Tôi mất điện thoại hoặc SIM'));
  press('Khóa tài khoản ngay');
  await heading('Tài khoản đã được khóa');
  expect(sent.at(-1)).toEqual({ input: { flowId: 'f', reason: 'PHONE_LOST' } });
  expect(screen.getByText('22/11/2026 16:59')).toBeDefined();
  expect(screen.getByText(/Tự mở khóa trên cổng này/)).toBeDefined();
  expect(window.location.pathname).toBe('/khoa-tai-khoan/ket-qua');
});

it('tells only after the code that the account is locked, since when and by which ground', async () => {
  const lockedBefore = {
    verifyOwnLockCode: {
      __typename: 'AccountLocked',
      code: 'ACCOUNT_LOCKED',
      message: '',
      grounds: [{ kind: 'HOLDER_REQUEST', startedAt: LOCKED_AT }],
    },
  };
  openPortal('/khoa-tai-khoan', ...answering(started(), lockedBefore));
  await giveNumbersAndCode();
  await heading('Tài khoản này đang bị khóa');
  expect(screen.getByText('22/11/2026 16:59')).toBeDefined();
  expect(screen.getByText('Theo yêu cầu của chủ tài khoản')).toBeDefined();
});

const unlockStarted = () => ({
  startOwnUnlock: { ...started().startOwnLock, __typename: 'OwnUnlockStarted' },
});
const unlockProved = { verifyOwnUnlockCode: { __typename: 'OwnUnlockCodeVerified' } };
const unlocked = (...grounds: object[]) => ({
  completeOwnUnlock: { __typename: 'OwnLockEnded', grounds },
});

async function giveNumbersCodeAndSecrets(): Promise<void> {
  await heading('Mở khóa tài khoản');
  type('Số định danh cá nhân', '022104001234');
  type('Số điện thoại đã đăng ký', '0992123678');
  press('Gửi mã');
  await heading('Mã trong tin nhắn là gì?');
  type('Mã xác thực', '301745');
  press('Xác nhận');
  await heading('Mật khẩu và mã passcode của bạn là gì?');
  type('Mật khẩu', 'Matkhau@2026');
  type('Mã passcode', '258036');
  press('Mở khóa tài khoản');
}

it('[R-142] leads from the emergency lock to the unlock, over code, password and passcode, to signing in again', async () => {
  const sent = openPortal('/khoa-tai-khoan', ...answering(unlockStarted(), unlockProved, unlocked()));
  fireEvent.click(await screen.findByRole('link', { name: 'Mở khóa tài khoản' }, PATIENCE));
  await giveNumbersCodeAndSecrets();
  await heading('Tài khoản đã được mở khóa');
  expect(sent.at(-1)).toEqual({ input: { flowId: 'f', password: 'Matkhau@2026', passcode: '258036' } });
  expect(window.location.pathname).toBe('/mo-khoa-tai-khoan/ket-qua');
  expect(screen.getByRole('button', { name: 'Đăng nhập' })).toBeDefined();
});

it('says after wrong secrets that both are to be typed again, and not which was wrong', async () => {
  const wrong = {
    completeOwnUnlock: { __typename: 'RuleRefused', code: 'UNLOCK_SECRETS_WRONG', ...refusal },
  };
  openPortal('/mo-khoa-tai-khoan', ...answering(unlockStarted(), unlockProved, wrong));
  await giveNumbersCodeAndSecrets();
  expect((await screen.findByRole('alert', {}, PATIENCE)).textContent).toContain('Hãy nhập lại cả hai.');
  expect(screen.getByLabelText<HTMLInputElement>('Mật khẩu').value).toBe('');
});

it('[R-145] says what locks the account still, each ground with what would end it', async () => {
  const still = unlocked(
    { kind: 'CARD_EXPIRED', startedAt: LOCKED_AT },
    { kind: 'AUTHORITY_REQUEST', startedAt: LOCKED_AT },
    { kind: 'AUTHORITY_REQUEST', startedAt: LOCKED_AT },
  );
  openPortal('/mo-khoa-tai-khoan', ...answering(unlockStarted(), unlockProved, still));
  await giveNumbersCodeAndSecrets();
  await heading('Đã gỡ khóa của bạn, nhưng tài khoản vẫn bị khóa');
  expect(screen.getByText(/Có 3 căn cứ khóa cùng lúc/)).toBeDefined();
  expect(screen.getByRole('heading', { name: 'Thẻ căn cước đã hết hạn' })).toBeDefined();
  expect(screen.getAllByRole('heading', { name: 'Theo đề nghị của cơ quan có thẩm quyền' })).toHaveLength(2);
  expect(screen.queryByRole('button', { name: 'Đăng nhập' })).toBeNull();
});

it('tells only after the code that there is nothing to unlock', async () => {
  const nothing = {
    verifyOwnUnlockCode: { __typename: 'RuleRefused', code: 'OWN_LOCK_NOT_STANDING', ...refusal },
  };
  openPortal('/mo-khoa-tai-khoan', ...answering(unlockStarted(), nothing));
  await heading('Mở khóa tài khoản');
  type('Số định danh cá nhân', '022104001234');
  type('Số điện thoại đã đăng ký', '0992123678');
  press('Gửi mã');
  await heading('Mã trong tin nhắn là gì?');
  type('Mã xác thực', '301745');
  press('Xác nhận');
  await heading('Tài khoản không bị khóa');
});

it('offers no unlock where only others can end the lock', async () => {
  const byOthers = {
    verifyOwnUnlockCode: {
      __typename: 'AccountLocked',
      code: 'ACCOUNT_LOCKED',
      message: '',
      grounds: [{ kind: 'DEATH', startedAt: LOCKED_AT }],
    },
  };
  openPortal('/mo-khoa-tai-khoan', ...answering(unlockStarted(), byOthers));
  await heading('Mở khóa tài khoản');
  type('Số định danh cá nhân', '022104001234');
  type('Số điện thoại đã đăng ký', '0992123678');
  press('Gửi mã');
  await heading('Mã trong tin nhắn là gì?');
  type('Mã xác thực', '301745');
  press('Xác nhận');
  await heading('Tài khoản này đang bị khóa');
  expect(screen.queryByRole('button', { name: 'Mở khóa tài khoản' })).toBeNull();
});

it('tells only after the code that there is nothing to lock', async () => {
  const nothing = {
    verifyOwnLockCode: { __typename: 'RuleRefused', code: 'ACCOUNT_NOT_ACTIVATED', ...refusal },
  };
  openPortal('/khoa-tai-khoan', ...answering(started(), nothing));
  await giveNumbersAndCode();
  await heading('Tài khoản chưa được kích hoạt');
});

it('says that nothing was locked when the confirmation came too late', async () => {
  const late = { confirmOwnLock: { __typename: 'RuleRefused', code: 'HOLDER_FLOW_EXPIRED', ...refusal } };
  openPortal('/khoa-tai-khoan', ...answering(started(), proved, late));
  await giveNumbersAndCode();
  await heading('Bạn có chắc muốn khóa tài khoản?');
  fireEvent.click(screen.getByLabelText('Tôi khóa để đề phòng'));
  press('Khóa tài khoản ngay');
  await heading('Khóa tài khoản khẩn cấp');
  expect(screen.getByRole('alert').textContent).toContain('Tài khoản chưa bị khóa.');
});

it('a holder who is signed in locks with a reason, and is then signed out', async () => {
  const sent = openPortal('/tai-khoan/khoa', ...answering({ lockOwnAccount: { lockedAt: LOCKED_AT } }));
  await heading('Bạn có chắc muốn khóa tài khoản?');
  press('Khóa tài khoản ngay');
  expect(screen.getByRole('alert').textContent).toContain('Hãy chọn một lý do.');
  expect(sent).toEqual([]);
  fireEvent.click(screen.getByLabelText('Tôi khóa để đề phòng'));
  press('Khóa tài khoản ngay');
  await heading('Tài khoản đã được khóa');
  expect(sent).toEqual([{ input: { reason: 'PRECAUTION' } }]);
});

it('a sign-in whose code was right says that the account is locked, and what would open it', async () => {
  const signInStarted = {
    startSignIn: {
      __typename: 'SignInStarted',
      flowId: 'f',
      phoneLastThree: '678',
      otpExpiresAt: inSeconds(180),
      resendAvailableAt: inSeconds(30),
    },
  };
  const locked = {
    completeSignIn: {
      __typename: 'AccountLocked',
      code: 'ACCOUNT_LOCKED',
      message: '',
      grounds: [{ kind: 'HOLDER_REQUEST', startedAt: LOCKED_AT }],
    },
  };
  openPortal('/dang-nhap', ...answering(signInStarted, locked));
  await heading('Đăng nhập tài khoản của bạn');
  type('Số định danh cá nhân', '022104001234');
  type('Mật khẩu', 'Matkhau@2026');
  press('Đăng nhập');
  await heading('Mã trong tin nhắn là gì?');
  type('Mã xác thực', '301745');
  press('Xác nhận');
  await heading('Tài khoản này đang bị khóa');
  expect(screen.getByText(/Tự mở khóa trên cổng này/)).toBeDefined();
});

const DEVICE = { firstSignedInAt: LOCKED_AT, lastSignedInAt: LOCKED_AT };
const LISTS = {
  holderDevices: [
    { id: 'd1', name: 'Chrome trên Windows', isCurrent: true, ...DEVICE },
    { id: 'd2', name: 'Safari trên iPhone', isCurrent: false, ...DEVICE },
  ],
  holderSessions: [
    { id: 's1', signedInAt: LOCKED_AT, lastUsedAt: LOCKED_AT, isCurrent: true, device: { id: 'd1' } },
    { id: 's2', signedInAt: LOCKED_AT, lastUsedAt: LOCKED_AT, isCurrent: false, device: { id: 'd2' } },
  ],
};

it('[R-130] shows each device in plain words, marks the own one, and offers to end only what is not this session', async () => {
  openPortal('/tai-khoan/thiet-bi', ...answering(LISTS));
  await heading('Phiên đăng nhập và thiết bị');
  const own = await screen.findByRole('article', { name: 'Chrome trên Windows' }, PATIENCE);
  expect(within(own).getByText('Đây là thiết bị bạn đang dùng')).toBeDefined();
  expect(within(own).queryAllByRole('button')).toEqual([]);
  const other = screen.getByRole('article', { name: 'Safari trên iPhone' });
  expect(
    within(other)
      .getAllByRole('button')
      .map(({ textContent }) => textContent),
  ).toEqual(['Kết thúc phiên', 'Không phải tôi', 'Gỡ thiết bị']);
});

it('ends a session, all others, and removes a device, each with a word that it is done', async () => {
  const sent = openPortal(
    '/tai-khoan/thiet-bi',
    ...answering(
      LISTS,
      { endHolderSession: { endedAt: LOCKED_AT } },
      LISTS,
      { removeHolderDevice: { removedAt: LOCKED_AT } },
      LISTS,
      { endOtherHolderSessions: { count: 1 } },
      LISTS,
    ),
  );
  fireEvent.click(
    await screen.findByRole('button', { name: 'Kết thúc phiên trên Safari trên iPhone' }, PATIENCE),
  );
  await screen.findByText('Phiên đã kết thúc.', {}, PATIENCE);
  fireEvent.click(await screen.findByRole('button', { name: 'Gỡ thiết bị Safari trên iPhone' }, PATIENCE));
  await screen.findByText(/Đã gỡ thiết bị Safari trên iPhone/, {}, PATIENCE);
  fireEvent.click(await screen.findByRole('button', { name: 'Kết thúc tất cả phiên khác' }, PATIENCE));
  await screen.findByText('Phiên đã kết thúc.', {}, PATIENCE);
  expect(sent.filter((variables) => Object.keys(variables).length > 0)).toEqual([
    { input: { sessionId: 's2' } },
    { input: { deviceId: 'd2' } },
  ]);
});

it('"không phải tôi" says what follows, and locks only after it', async () => {
  const sent = openPortal(
    '/tai-khoan/thiet-bi',
    ...answering(LISTS, { reportNotMe: { lockedAt: LOCKED_AT } }),
  );
  const notMe = () => screen.findByRole('button', { name: 'Không phải tôi: Safari trên iPhone' }, PATIENCE);
  fireEvent.click(await notMe());
  await heading('Không phải bạn đăng nhập trên thiết bị này?');
  expect(sent).toHaveLength(1);
  press('Khóa tài khoản ngay');
  await heading('Tài khoản đã được khóa');
  expect(sent.at(-1)).toEqual({ input: { deviceId: 'd2' } });
});

it('without a session the devices lead to signing in', async () => {
  openPortal('/tai-khoan/thiet-bi', { data: null, errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  await heading('Đăng nhập tài khoản của bạn');
  expect(window.location.pathname).toBe('/dang-nhap');
});
