// @vitest-environment jsdom
import { loadPortalTexts } from '@dinhdanh/i18n/portal';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';

import { App } from '../../App.tsx';

const texts = await loadPortalTexts('vi');
const PATIENCE = { timeout: 10_000 };
const inSeconds = (seconds: number): string => new Date(Date.now() + seconds * 1000).toISOString();
const SIGNED_IN = {
  holder: {
    fullName: 'Nguyễn Thị Hà',
    maskedPersonalIdNumber: '022•••••1234',
    accountLevel: 'LEVEL_2',
    signedInAt: inSeconds(0),
    sessionEndsAt: inSeconds(600),
  },
};
const NEW_PASSWORD = 'Canh-dong*9bo';

afterEach(cleanup);

/** Opens the portal at an address; acts get their answers in order, and every other question gets `known`. */
function openPortal(path: string, known: object, ...answers: object[]): object[] {
  const sent: object[] = [];
  window.scrollTo = () => undefined;
  window.fetch = (_address, init) => {
    const { variables } = JSON.parse(String(init?.body)) as { variables: { input?: object } };
    const data = variables.input ? answers[sent.length] : known;
    if (variables.input) sent.push(variables.input);
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

it('[R-060] [R-130] the password is changed with the current one and the new one typed twice', async () => {
  const sent = openPortal('/tai-khoan/doi-mat-khau', SIGNED_IN, {
    changePassword: { __typename: 'PasswordChanged', endedSessions: 2 },
  });
  await heading('Đổi mật khẩu');
  type('Mật khẩu đang dùng', 'Song-Ka-Long9');
  type('Mật khẩu', NEW_PASSWORD);
  type('Nhập lại mật khẩu', 'Canh-dong*9b');
  press('Đổi mật khẩu');
  expect((await screen.findAllByText(/chưa giống nhau/)).length).toBeGreaterThan(0);
  expect(sent).toEqual([]);
  type('Nhập lại mật khẩu', NEW_PASSWORD);
  press('Đổi mật khẩu');
  await heading('Đã đổi mật khẩu');
  expect(sent[0]).toEqual({ currentPassword: 'Song-Ka-Long9', newPassword: NEW_PASSWORD });
  expect(screen.getByText(/Đã đăng xuất ở 2 nơi khác/)).toBeDefined();
});

it('a refusal of the server stands at its field and keeps what was typed', async () => {
  openPortal('/tai-khoan/doi-mat-khau', SIGNED_IN, {
    changePassword: {
      __typename: 'ValidationFailed',
      fields: [{ path: 'newPassword', code: 'PASSWORD_BREACHED', message: 'Quá quen thuộc.' }],
    },
  });
  await heading('Đổi mật khẩu');
  type('Mật khẩu đang dùng', 'Song-Ka-Long9');
  type('Mật khẩu', NEW_PASSWORD);
  type('Nhập lại mật khẩu', NEW_PASSWORD);
  press('Đổi mật khẩu');
  expect((await screen.findAllByText('Quá quen thuộc.')).length).toBe(2);
  const field = screen.getByLabelText<HTMLInputElement>('Mật khẩu');
  expect([field.value, field.getAttribute('aria-invalid')]).toEqual([NEW_PASSWORD, 'true']);
});

it('the passcode is changed with the password and the old one', async () => {
  const sent = openPortal('/tai-khoan/doi-passcode', SIGNED_IN, {
    changePasscode: { __typename: 'PasscodeChanged' },
  });
  await heading('Đổi mã passcode');
  type('Mật khẩu đang dùng', 'x');
  type('Mã passcode đang dùng', '274906');
  type('Mã passcode', '280594');
  type('Nhập lại mã passcode', '280594');
  press('Đổi mã passcode');
  await heading('Đã đổi mã passcode');
  expect(sent[0]).toEqual({ currentPassword: 'x', currentPasscode: '274906', newPasscode: '280594' });
});

it('a forgotten passcode is set with the password and then a code', async () => {
  const sent = openPortal(
    '/tai-khoan/quen-passcode',
    SIGNED_IN,
    {
      startPasscodeReset: {
        __typename: 'PasscodeResetStarted',
        flowId: 'f',
        phoneLastThree: '678',
        otpExpiresAt: inSeconds(180),
        resendAvailableAt: inSeconds(30),
      },
    },
    { completePasscodeReset: { __typename: 'OtpRefused', code: 'OTP_INVALID', remainingGuesses: 4 } },
    { completePasscodeReset: { __typename: 'PasscodeChanged' } },
  );
  await heading('Đặt lại mã passcode');
  type('Mật khẩu đang dùng', 'x');
  press('Gửi mã');
  await heading('Nhập mã trong tin nhắn và chọn passcode mới');
  type('Mã xác thực', '301 746');
  type('Mã passcode', '280594');
  type('Nhập lại mã passcode', '280594');
  press('Đặt mã passcode mới');
  expect((await screen.findAllByText(/Bạn còn thử được 4 lần/)).length).toBeGreaterThan(0);
  type('Mã xác thực', '301 745');
  press('Đặt mã passcode mới');
  await heading('Đã đổi mã passcode');
  expect(sent[2]).toEqual({ flowId: 'f', code: '301745', newPasscode: '280594' });
});

it('[R-063] two security questions are chosen anew', async () => {
  const questions = {
    securityQuestions: [
      { id: 'FIRST_PET', text: 'Con vật đầu tiên?' },
      { id: 'FIRST_TRIP', text: 'Chuyến đi đầu tiên?' },
    ],
  };
  const sent = openPortal(
    '/tai-khoan/doi-cau-hoi-bao-mat',
    { ...SIGNED_IN, ...questions },
    { changeSecurityQuestions: { __typename: 'SecurityQuestionsChanged' } },
  );
  await heading('Đổi câu hỏi bảo mật');
  const choose = async (label: string, value: string) =>
    fireEvent.change(await screen.findByLabelText(label), { target: { value } });
  await choose('Câu hỏi bảo mật thứ nhất', 'FIRST_PET');
  await choose('Câu hỏi bảo mật thứ hai', 'FIRST_TRIP');
  type('Mật khẩu đang dùng', 'x');
  type('Câu trả lời thứ nhất', 'Mực');
  type('Câu trả lời thứ hai', 'Hạ Long');
  press('Đổi câu hỏi bảo mật');
  await heading('Đã đổi câu hỏi bảo mật');
  expect(sent[0]).toEqual({
    currentPassword: 'x',
    securityAnswers: [
      { questionId: 'FIRST_PET', answer: 'Mực' },
      { questionId: 'FIRST_TRIP', answer: 'Hạ Long' },
    ],
  });
});

it('without a session the pages lead to signing in, from where a forgotten password is recovered', async () => {
  openPortal('/tai-khoan/doi-mat-khau', { holder: null });
  await heading('Đăng nhập tài khoản của bạn');
  fireEvent.click(screen.getByRole('link', { name: 'Quên mật khẩu?' }));
  await heading('Đặt lại mật khẩu: số định danh cá nhân của bạn là gì?');
  expect(window.location.pathname).toBe('/quen-mat-khau');
});
