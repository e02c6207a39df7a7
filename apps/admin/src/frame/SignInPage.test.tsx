import { QueryClient } from '@tanstack/react-query';
import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { CoreAdminContext, memoryStore } from 'ra-core';
import { MemoryRouter, useLocation } from 'react-router-dom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { createI18nProvider } from '../providers/i18n-provider.ts';
import { RequestFailure } from '../providers/request-failure.ts';
import { pageLeaver } from './sign-in/leave-page.ts';
import { SignInPage } from './SignInPage.tsx';

configure({ asyncUtilTimeout: 10_000 });
afterEach(cleanup);
beforeEach(() => {
  vi.restoreAllMocks();
});

function Address() {
  const { pathname, hash } = useLocation();
  return <output data-testid="address">{pathname + hash}</output>;
}

function renderAt(
  address: string,
  acts: object,
  policy = { isPasswordEnough: false, hasSingleSignOn: true },
) {
  const login = vi.fn(async () => undefined);
  const idle = async () => undefined;
  render(
    <MemoryRouter initialEntries={[address]}>
      <CoreAdminContext
        store={memoryStore()}
        queryClient={new QueryClient({ defaultOptions: { queries: { retry: false } } })}
        i18nProvider={createI18nProvider('vi')}
        dataProvider={{ getSignInPolicy: async () => policy } as never}
        authProvider={{ login, logout: idle, checkAuth: idle, checkError: idle, ...acts } as never}
      >
        <SignInPage />
        <Address />
      </CoreAdminContext>
    </MemoryRouter>,
  );
  return { login };
}
const address = () => screen.getByTestId('address').textContent;

describe('beside the password', () => {
  test('a work account is offered where a provider is configured, and leads to it', async () => {
    const leaveFor = vi.spyOn(pageLeaver, 'leaveFor').mockImplementation(() => undefined);
    renderAt('/login', { startSingleSignOn: async () => 'https://provider.example/auth' });
    fireEvent.click(await screen.findByRole('button', { name: 'Đăng nhập bằng tài khoản đơn vị' }));
    await waitFor(() => {
      expect(leaveFor).toHaveBeenCalledWith('https://provider.example/auth');
    });
  });

  test('it is not offered where none is', async () => {
    renderAt('/login', {}, { isPasswordEnough: true, hasSingleSignOn: false });
    await screen.findByText(/^Máy chủ trình diễn/);
    expect(screen.queryByRole('button', { name: 'Đăng nhập bằng tài khoản đơn vị' })).toBeNull();
  });

  test('a provider that is down is said, and the password stays', async () => {
    const leaveFor = vi.spyOn(pageLeaver, 'leaveFor').mockImplementation(() => undefined);
    renderAt('/login', {
      startSingleSignOn: () =>
        Promise.reject(new RequestFailure('SINGLE_SIGN_ON_UNAVAILABLE', 'Chưa liên hệ được với nơi cấp.')),
    });
    fireEvent.click(await screen.findByRole('button', { name: 'Đăng nhập bằng tài khoản đơn vị' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Chưa liên hệ được với nơi cấp.');
    screen.getByRole('textbox', { name: 'Tên đăng nhập' });
    expect(leaveFor).not.toHaveBeenCalled();
  });
});

describe('a browser that comes back from the provider', () => {
  const BACK = '/login#single-sign-on';

  test('is signed in', async () => {
    const completeSingleSignOn = vi.fn(async () => ({ kind: 'SIGNED_IN', recoveryCodes: null }));
    const { login } = renderAt(BACK, { completeSingleSignOn });
    await waitFor(() => {
      expect(login).toHaveBeenCalledTimes(1);
    });
    expect(completeSingleSignOn).toHaveBeenCalledTimes(1);
  });

  test('goes on to the second factor, and asks for nothing twice', async () => {
    renderAt(BACK, {
      completeSingleSignOn: async () => ({
        ...{ kind: 'FACTOR_NEEDED', signInToken: 't', offered: null, hasApp: true, passkeyOptions: null },
      }),
    });
    await screen.findByRole('textbox', { name: 'Mã xác thực hoặc mã khôi phục' });
    await waitFor(() => {
      expect(address()).toBe('/login');
    });
  });

  test('with an account of nobody is told whom to ask and what to show', async () => {
    renderAt(BACK, { completeSingleSignOn: async () => ({ kind: 'NOT_LINKED', subject: '5b1d7f0e' }) });
    await screen.findByRole('heading', { name: 'Tài khoản đơn vị chưa dùng được ở đây' });
    expect(screen.getByRole('alert').textContent).toContain('liên hệ quản trị viên');
    screen.getByText('5b1d7f0e');
    fireEvent.click(screen.getByRole('button', { name: 'Về trang đăng nhập' }));
    await screen.findByRole('textbox', { name: 'Tên đăng nhập' });
  });

  test('that was refused reads why above the password', async () => {
    renderAt(BACK, {
      completeSingleSignOn: () =>
        Promise.reject(new RequestFailure('SINGLE_SIGN_ON_ENDED', 'Lần đăng nhập này đã hết thời gian.')),
    });
    expect((await screen.findByRole('alert')).textContent).toContain('đã hết thời gian');
    screen.getByRole('textbox', { name: 'Tên đăng nhập' });
    await waitFor(() => {
      expect(address()).toBe('/login');
    });
  });
});
