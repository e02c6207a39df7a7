import { cleanup, configure, fireEvent, render, screen } from '@testing-library/react';
import { CoreAdminContext, memoryStore } from 'ra-core';
import { MemoryRouter } from 'react-router-dom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { passkeyBrowser } from '../../components/passkey-browser.ts';
import type { NeededFactor } from '../../providers/auth-provider.ts';
import { createI18nProvider } from '../../providers/i18n-provider.ts';
import { RequestFailure } from '../../providers/request-failure.ts';
import { FactorStep } from './FactorStep.tsx';

configure({ asyncUtilTimeout: 10_000 });
afterEach(cleanup);
beforeEach(() => {
  vi.restoreAllMocks();
  vi.spyOn(passkeyBrowser, 'isSupported').mockReturnValue(true);
});

const OFFERED = { secret: 'ABCDEFGH', address: 'otpauth://totp/x?secret=ABCDEFGH' };
const NEEDED: NeededFactor = { signInToken: 't', offered: null, hasApp: true, passkeyOptions: '{"a":1}' };
const SIGNED_IN = { kind: 'SIGNED_IN', recoveryCodes: null } as const;

function renderStep(needed: Partial<NeededFactor> = {}) {
  const completePasskeySignIn = vi.fn(async () => SIGNED_IN);
  const completeSignIn = vi.fn(async () => SIGNED_IN);
  const onProgress = vi.fn(async () => undefined);
  const onStartOver = vi.fn();
  const idle = async () => undefined;
  render(
    <MemoryRouter>
      <CoreAdminContext
        store={memoryStore()}
        i18nProvider={createI18nProvider('vi')}
        authProvider={
          {
            ...{ login: idle, logout: idle, checkAuth: idle, checkError: idle },
            ...{ completePasskeySignIn, completeSignIn },
          } as never
        }
      >
        <FactorStep needed={{ ...NEEDED, ...needed }} onProgress={onProgress} onStartOver={onStartOver} />
      </CoreAdminContext>
    </MemoryRouter>,
  );
  return { completePasskeySignIn, completeSignIn, onProgress, onStartOver };
}

const press = async (name: string) => {
  fireEvent.click(await screen.findByRole('button', { name }));
};

test('a passkey ends the sign-in with what the browser has answered', async () => {
  const ask = vi.spyOn(passkeyBrowser, 'ask').mockResolvedValue('{"id":"x"}');
  const { completePasskeySignIn, onProgress } = renderStep();
  await press('Dùng khóa truy cập');
  await vi.waitFor(() => {
    expect(onProgress).toHaveBeenCalledWith(SIGNED_IN);
  });
  expect(ask).toHaveBeenCalledWith('{"a":1}');
  expect(completePasskeySignIn).toHaveBeenCalledWith({ signInToken: 't', credential: '{"id":"x"}' });
});

test('what is cancelled in the browser can be tried again', async () => {
  vi.spyOn(passkeyBrowser, 'ask')
    .mockRejectedValueOnce(new DOMException('', 'NotAllowedError'))
    .mockResolvedValueOnce('{}');
  const { onProgress } = renderStep();
  await press('Dùng khóa truy cập');
  expect((await screen.findByRole('alert')).textContent).toContain('thao tác đã bị hủy');
  await press('Dùng khóa truy cập');
  await vi.waitFor(() => {
    expect(onProgress).toHaveBeenCalled();
  });
});

test('what the server refuses leaves the code and the way back to the password', async () => {
  vi.spyOn(passkeyBrowser, 'ask').mockResolvedValue('{}');
  const { completePasskeySignIn, onStartOver } = renderStep();
  completePasskeySignIn.mockRejectedValue(new RequestFailure('PASSKEY_REFUSED', 'Không được chấp nhận.'));
  await press('Dùng khóa truy cập');
  expect((await screen.findByRole('alert')).textContent).toContain('Không được chấp nhận.');
  expect(screen.getByRole('button', { name: 'Dùng khóa truy cập' })).toHaveProperty('disabled', true);
  screen.getByRole('textbox', { name: 'Mã xác thực hoặc mã khôi phục' });
  await press('Đăng nhập lại từ đầu');
  expect(onStartOver).toHaveBeenCalled();
});

test('without an app only a recovery code is asked for beside the passkey', async () => {
  const { completeSignIn } = renderStep({ hasApp: false });
  const field = await screen.findByRole('textbox', { name: 'Mã khôi phục' });
  fireEvent.change(field, { target: { value: 'ABCD-EFGH-JKMN' } });
  await press('Xác nhận');
  expect(completeSignIn).toHaveBeenCalledWith({ signInToken: 't', code: 'ABCD-EFGH-JKMN' });
});

test('at the first sign-in a passkey is made, or an app set up', async () => {
  const make = vi.spyOn(passkeyBrowser, 'make').mockResolvedValue('{"id":"new"}');
  const { completePasskeySignIn } = renderStep({ offered: OFFERED, hasApp: false });
  await screen.findByRole('heading', { name: 'Hoặc: ứng dụng xác thực trên điện thoại' });
  screen.getByText('ABCD EFGH');
  await press('Tạo khóa truy cập');
  await vi.waitFor(() => {
    expect(completePasskeySignIn).toHaveBeenCalledWith({ signInToken: 't', credential: '{"id":"new"}' });
  });
  expect(make).toHaveBeenCalledWith('{"a":1}');
});

test('a browser without passkeys says so, and the code is still there', async () => {
  vi.spyOn(passkeyBrowser, 'isSupported').mockReturnValue(false);
  renderStep();
  await screen.findByText(/Trình duyệt này không dùng được khóa truy cập/);
  screen.getByRole('textbox', { name: 'Mã xác thực hoặc mã khôi phục' });
});

test('without passkeys nothing is said of them', async () => {
  renderStep({ passkeyOptions: null });
  await screen.findByRole('textbox', { name: 'Mã xác thực hoặc mã khôi phục' });
  expect(document.body.textContent).not.toContain('khóa truy cập');
});
