// @vitest-environment jsdom
import { loadPortalTexts } from '@dinhdanh/i18n/portal';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { App } from '../../App.tsx';

const ANSWERS = {
  startActivation: {
    __typename: 'ActivationStarted',
    flowId: 'flow-1',
    otpExpiresAt: new Date(Date.now() + 180_000).toISOString(),
    resendAvailableAt: new Date(Date.now() + 30_000).toISOString(),
  },
  verifyActivationCode: {
    __typename: 'ActivationCodeVerified',
    flowId: 'flow-1',
    completeBefore: new Date(Date.now() + 1_800_000).toISOString(),
    hasPassword: false,
    resumeKey: 'kept-1',
    phoneLastThree: '678',
  },
};

const texts = await loadPortalTexts('vi');

const fill = (label: string, value: string): void => {
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
};
const press = (name: string): void => {
  fireEvent.click(screen.getByRole('button', { name }));
};

describe('the screens of the activation', () => {
  beforeEach(() => {
    window.sessionStorage.clear();
    window.localStorage.clear();
    window.history.replaceState(null, '', '/');
    window.scrollTo = () => undefined;
    window.fetch = () => Promise.resolve(new Response(JSON.stringify({ data: ANSWERS })));
    render(<App initialLocale="vi" initialTexts={texts} />);
    fireEvent.click(screen.getByRole('link', { name: 'Kích hoạt tài khoản' }));
  });
  afterEach(cleanup);

  it('lead from the mistake on top to its field, and repeat it there', async () => {
    press('Tiếp tục');
    const summary = await screen.findByRole('alert');
    expect(document.activeElement).toBe(summary);
    expect(document.title).toBe('Có lỗi: Số định danh cá nhân của bạn là gì? – Bước 1 trên 6 – Định Danh');
    const field = screen.getByLabelText('Số định danh cá nhân');
    fireEvent.click(screen.getByRole('link', { name: 'Hãy nhập số định danh cá nhân gồm 12 chữ số.' }));
    expect(document.activeElement).toBe(field);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(field.getAttribute('aria-describedby')).toContain('personalIdNumber-error');
  });

  it('put the focus on the next question and leave no trace of what was typed', async () => {
    fill('Số định danh cá nhân', '022099123456');
    press('Tiếp tục');
    fill('Số điện thoại đã đăng ký', '0992123678');
    await vi.waitFor(() => expect(document.activeElement?.tagName).toBe('H1'));
    press('Gửi yêu cầu');
    await screen.findByLabelText('Mã xác thực');
    expect(screen.getByText(/ba số cuối là 678/)).toBeDefined();
    fill('Mã xác thực', '301745');
    press('Xác nhận');
    await screen.findByLabelText('Mật khẩu');
    fill('Mật khẩu', 'Ruong*2026x');
    fill('Nhập lại mật khẩu', 'Ruong*2026x');
    press('Xác nhận');
    await screen.findByLabelText('Mã passcode');

    expect(window.location.pathname).toBe('/kich-hoat/passcode');
    const traces =
      JSON.stringify([{ ...window.sessionStorage }, { ...window.localStorage }, history.state]) +
      window.location.href;
    expect(traces).toContain('kept-1');
    for (const secret of ['022099123456', '0992123678', '301745', 'Ruong'])
      expect(traces).not.toContain(secret);
  });

  it('[R-116] count five steps and skip the password of somebody who registered online', async () => {
    const { verifyActivationCode } = ANSWERS;
    const answers = { ...ANSWERS, verifyActivationCode: { ...verifyActivationCode, hasPassword: true } };
    window.fetch = () => Promise.resolve(new Response(JSON.stringify({ data: answers })));
    fill('Số định danh cá nhân', '022099123456');
    press('Tiếp tục');
    fill('Số điện thoại đã đăng ký', '0992123678');
    press('Gửi yêu cầu');
    await screen.findByLabelText('Mã xác thực');
    fill('Mã xác thực', '301745');
    press('Xác nhận');
    await screen.findByLabelText('Mã passcode');
    expect(screen.getByText('Bước 4 trên 5')).toBeDefined();
  });

  it('[R-120] say after the seven days who helps, by which article, and take the code of an officer', async () => {
    const closed = {
      __typename: 'RuleRefused',
      code: 'ACTIVATION_WINDOW_CLOSED',
      message: 'm',
      legalBasis: 'Khoản 1 Điều 14 Nghị định 69/2024/NĐ-CP',
    };
    window.fetch = () =>
      Promise.resolve(new Response(JSON.stringify({ data: { ...ANSWERS, verifyActivationCode: closed } })));
    fill('Số định danh cá nhân', '022099123456');
    press('Tiếp tục');
    fill('Số điện thoại đã đăng ký', '0992123678');
    press('Gửi yêu cầu');
    await screen.findByLabelText('Mã xác thực');
    fill('Mã xác thực', '301745');
    press('Xác nhận');
    await screen.findByRole('heading', { level: 1, name: 'Đã quá 7 ngày để tự kích hoạt' });
    expect(screen.getByText('Căn cứ: Khoản 1 Điều 14 Nghị định 69/2024/NĐ-CP')).toBeDefined();
    press('Tôi có mã buổi hỗ trợ');
    await screen.findByLabelText('Mã buổi hỗ trợ');
    fill('Mã buổi hỗ trợ', 'k7m2 p9xr');
    press('Gửi yêu cầu');
    await screen.findByLabelText('Mã xác thực');
  });
});
