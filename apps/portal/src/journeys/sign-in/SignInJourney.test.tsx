// @vitest-environment jsdom
import { loadPortalTexts } from '@dinhdanh/i18n/portal';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';

import { App } from '../../App.tsx';

const texts = await loadPortalTexts('vi');
const PATIENCE = { timeout: 10_000 };
const inSeconds = (seconds: number): string => new Date(Date.now() + seconds * 1000).toISOString();
const started = () => ({
  startSignIn: {
    __typename: 'SignInStarted',
    flowId: 'f',
    phoneLastThree: '678',
    otpExpiresAt: inSeconds(180),
    resendAvailableAt: inSeconds(30),
  },
});
const holder = (overrides: object = {}) => ({
  holder: {
    fullName: 'Nguyễn Thị Hà',
    maskedPersonalIdNumber: '022•••••1234',
    accountLevel: 'LEVEL_2',
    signedInAt: inSeconds(0),
    sessionEndsAt: inSeconds(600),
    ...overrides,
  },
});

afterEach(cleanup);

/** Opens the portal at an address; the server gives these answers, one after the other, and then the last again. */
function openPortal(path: string, ...answers: object[]): object[] {
  const sent: object[] = [];
  window.scrollTo = () => undefined;
  window.fetch = (_address, init) => {
    sent.push((JSON.parse(String(init?.body)) as { variables: object }).variables);
    const data = answers[Math.min(sent.length, answers.length) - 1];
    return Promise.resolve(new Response(JSON.stringify({ data })));
  };
  window.history.replaceState(null, '', path);
  render(<App initialLocale="vi" initialTexts={texts} />);
  return sent;
}

const heading = (name: string) => screen.findByRole('heading', { level: 1, name }, PATIENCE);
const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

it('[R-125] [R-126] [R-131] number and password, then the code, then the account, and nothing of it in the address', async () => {
  const sent = openPortal('/', started(), { completeSignIn: { __typename: 'HolderSignedIn' } }, holder());
  fireEvent.click(screen.getByRole('link', { name: 'Đăng nhập' }));
  await heading('Đăng nhập tài khoản của bạn');
  expect(window.location.pathname).toBe('/dang-nhap');
  type('Số định danh cá nhân', '022 104 001 234');
  type('Mật khẩu', 'Matkhau@2026');
  press('Đăng nhập');
  await heading('Mã trong tin nhắn là gì?');
  expect(window.location.pathname).toBe('/dang-nhap/ma-xac-thuc');
  expect(screen.getByText('Mã đã được gửi đến số điện thoại có ba số cuối là 678.')).toBeDefined();
  expect(screen.getAllByText(/Mã còn dùng được (2|3) phút/).length).toBeGreaterThan(0);
  expect(screen.getByText('Tôi không nhận được mã')).toBeDefined();
  type('Mã xác thực', '301745');
  press('Xác nhận');
  await heading('Xin chào Nguyễn Thị Hà');
  expect(window.location.pathname).toBe('/tai-khoan');
  expect(sent.slice(0, 2)).toEqual([
    { input: { personalIdNumber: '022104001234', password: 'Matkhau@2026' } },
    { input: { flowId: 'f', code: '301745' } },
  ]);
  expect(screen.getByText('022•••••1234')).toBeDefined();
  expect(screen.getByRole('link', { name: 'Giấy tờ của tôi' }).getAttribute('href')).toBe(
    '/tai-khoan/giay-to',
  );
});

it('a refused password is told on the page, once for number and password', async () => {
  openPortal('/dang-nhap', {
    startSignIn: {
      __typename: 'RuleRefused',
      code: 'HOLDER_SIGN_IN_FAILED',
      message: 'Không đúng.',
      legalBasis: null,
    },
  });
  await heading('Đăng nhập tài khoản của bạn');
  press('Đăng nhập');
  await screen.findByRole('alert');
  expect(screen.getAllByText(/Hãy nhập mật khẩu\./).length).toBeGreaterThan(0);
  type('Số định danh cá nhân', '022104001234');
  type('Mật khẩu', 'x');
  press('Đăng nhập');
  expect((await screen.findByText('Không đúng.')).closest('[role=alert]')).not.toBeNull();
  expect((screen.getByLabelText('Mật khẩu') as HTMLInputElement).value).toBe('');
});

it('the account without a session leads to signing in, and the way back does not lead there again', async () => {
  openPortal('/tai-khoan', { holder: null });
  await heading('Đăng nhập tài khoản của bạn');
  expect(window.location.pathname).toBe('/dang-nhap');
});

it('signing out ends the session and leads to the first page', async () => {
  openPortal('/tai-khoan', holder(), { signOut: { signedOutAt: inSeconds(0) } });
  await heading('Xin chào Nguyễn Thị Hà');
  press('Đăng xuất');
  await heading('Tài khoản định danh điện tử');
  expect(window.location.pathname).toBe('/');
});

it('an account of level 1 is told how to get to level 2 instead of papers', async () => {
  openPortal('/tai-khoan', holder({ accountLevel: 'LEVEL_1' }));
  await heading('Xin chào Nguyễn Thị Hà');
  expect(screen.queryByRole('link', { name: 'Giấy tờ của tôi' })).toBeNull();
  expect(screen.getByRole('link', { name: 'Đặt lịch làm mức độ 2' })).toBeDefined();
});

it('the page of a session that has run out does not stay open', async () => {
  openPortal('/tai-khoan', holder({ sessionEndsAt: inSeconds(-1) }), { holder: null });
  await heading('Đăng nhập tài khoản của bạn');
});
