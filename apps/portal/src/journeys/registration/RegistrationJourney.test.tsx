// @vitest-environment jsdom
import { loadPortalTexts } from '@dinhdanh/i18n/portal';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { App } from '../../App.tsx';

const texts = await loadPortalTexts('vi');

const REGISTRATION = {
  state: 'STARTED',
  phoneLastThree: '678',
  otpExpiresAt: null,
  resendAvailableAt: null,
  fullName: null,
  dateOfBirth: null,
  sex: null,
  permanentAddress: null,
  unitCode: null,
  email: null,
  card: null,
  mismatchedFields: [],
  comparingSince: null,
  hasPortrait: false,
  application: null,
};
const MISMATCHED = {
  ...REGISTRATION,
  state: 'MISMATCHED',
  fullName: 'Đỗ Thị Mùa',
  dateOfBirth: '2004-04-05',
  mismatchedFields: ['DATE_OF_BIRTH'],
};

const answers: Record<string, unknown> = {};
const open = (path: string): void => {
  window.history.replaceState(null, '', path);
  render(<App initialLocale="vi" initialTexts={texts} />);
};
const fill = (label: string, value: string): void => {
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
};
const press = (name: string): void => {
  fireEvent.click(screen.getByRole('button', { name }));
};
const heading = async (name: string): Promise<void> => {
  await screen.findByRole('heading', { level: 1, name }, { timeout: 10_000 });
};

describe('the screens of the registration', () => {
  beforeEach(() => {
    window.sessionStorage.clear();
    window.localStorage.clear();
    window.scrollTo = () => undefined;
    window.fetch = () => Promise.resolve(new Response(JSON.stringify({ data: answers })));
    answers['startRegistration'] = {
      __typename: 'RegistrationStarted',
      registrationId: 'bearer-1',
      registration: REGISTRATION,
    };
    answers['residenceUnits'] = [
      { code: 'U1', name: 'Phường Móng Cái 1' },
      { code: 'U2', name: 'Xã Hải Sơn' },
    ];
  });
  afterEach(cleanup);

  it('[R-036] [R-040] lead from the door to the first details, and leave no trace of what was typed', async () => {
    open('/');
    fireEvent.click(screen.getByRole('link', { name: 'Đăng ký tài khoản mức độ 1' }));
    await heading('Đăng ký tài khoản định danh điện tử mức độ 1');
    press('Bắt đầu');
    await heading('Số định danh cá nhân của bạn là gì?');
    fill('Số định danh cá nhân', '022104001234');
    press('Tiếp tục');
    await heading('Số điện thoại chính chủ của bạn là gì?');
    fill('Số điện thoại chính chủ', '0992123678');
    press('Tiếp tục');
    await heading('Bạn muốn đưa thông tin trên thẻ vào bằng cách nào?');
    fireEvent.click(screen.getByLabelText('Tự gõ'));
    press('Tiếp tục');
    await heading('Họ tên, ngày sinh và giới tính của bạn');
    fill('Họ và tên', 'Đỗ Thị Mùa');
    press('Tiếp tục');
    const summary = await screen.findByRole('alert');
    expect(document.activeElement).toBe(summary);
    fireEvent.click(screen.getByRole('link', { name: /^Ngày sinh chưa đúng/ }));
    expect(document.activeElement).toBe(screen.getByLabelText('Ngày'));

    const traces =
      JSON.stringify({ ...window.sessionStorage, ...window.localStorage }) + window.location.href;
    expect(traces).toContain('bearer-1');
    expect(window.localStorage).toHaveLength(0);
    for (const typed of ['022104001234', '0992123678', 'Mùa']) expect(traces).not.toContain(typed);
  });

  it('[R-043] [R-046] come back to a mismatch with its fields, its message and both ways out', async () => {
    window.sessionStorage.setItem(
      'dinhdanh.registration',
      JSON.stringify({ shape: 1, kept: { registrationId: 'bearer-1', isOwnDevice: false } }),
    );
    answers['registration'] = MISMATCHED;
    open('/dang-ky');
    await heading('Thông báo');
    expect(screen.getByText('Bạn đã khai: 05/04/2004')).toBeDefined();
    expect(screen.getByText(/^Kiểm tra lại thông tin tài khoản so với/)).toBeDefined();
    expect(screen.getByRole('button', { name: 'Thông tin của tôi đúng, đề nghị cập nhật' })).toBeDefined();
    press('Sửa lại thông tin');
    await heading('Họ tên, ngày sinh và giới tính của bạn');
    expect((screen.getByLabelText('Năm') as HTMLInputElement).value).toBe('2004');
    expect(screen.getAllByText(/không khớp với Cơ sở dữ liệu quốc gia về dân cư/).length).toBe(2);
  });

  it('find a ward by letters without marks', async () => {
    window.sessionStorage.setItem(
      'dinhdanh.registration',
      JSON.stringify({ shape: 1, kept: { registrationId: 'bearer-1', isOwnDevice: false } }),
    );
    answers['registration'] = { ...MISMATCHED, sex: 'FEMALE', mismatchedFields: ['PERMANENT_ADDRESS'] };
    open('/dang-ky');
    await heading('Thông báo');
    press('Sửa lại thông tin');
    await screen.findByLabelText('Tìm xã, phường');
    fill('Tìm xã, phường', 'hai son');
    await vi.waitFor(() => expect(screen.getByText('Tìm thấy 1 xã, phường.')).toBeDefined());
    const options = screen.getAllByRole('option').map(({ textContent }) => textContent);
    expect(options).toEqual(['Chọn xã, phường', 'Xã Hải Sơn']);
  });

  it('change their language without losing what was typed', async () => {
    open('/dang-ky');
    await heading('Đăng ký tài khoản định danh điện tử mức độ 1');
    press('Bắt đầu');
    fill('Số định danh cá nhân', '022104');
    press('English');
    await heading('What is your personal identification number?');
    expect((screen.getByLabelText('Personal identification number') as HTMLInputElement).value).toBe(
      '022104',
    );
  });

  it('say what to do when the camera cannot be used', async () => {
    open('/dang-ky');
    await heading('Đăng ký tài khoản định danh điện tử mức độ 1');
    press('Bắt đầu');
    fill('Số định danh cá nhân', '022104001234');
    press('Tiếp tục');
    await heading('Số điện thoại chính chủ của bạn là gì?');
    fill('Số điện thoại chính chủ', '0992123678');
    press('Tiếp tục');
    await heading('Bạn muốn đưa thông tin trên thẻ vào bằng cách nào?');
    fireEvent.click(screen.getByLabelText('Quét mã QR bằng máy ảnh'));
    press('Tiếp tục');
    expect((await screen.findByRole('alert')).textContent).toContain('không dùng được máy ảnh');
    press('Tự gõ thông tin');
    await heading('Họ tên, ngày sinh và giới tính của bạn');
  });
});
