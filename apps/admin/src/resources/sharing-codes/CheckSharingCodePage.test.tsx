import { cleanup, configure, fireEvent, render, screen } from '@testing-library/react';
import { CoreAdminContext, memoryStore } from 'ra-core';
import { MemoryRouter } from 'react-router-dom';
import { afterEach, expect, test, vi } from 'vitest';

import type { SharedIdentity, VerifySharingCodeResult } from '../../providers/data-provider.ts';
import { createI18nProvider } from '../../providers/i18n-provider.ts';
import CheckSharingCodePage from './CheckSharingCodePage.tsx';

configure({ asyncUtilTimeout: 10_000 });
afterEach(cleanup);

const PURPOSE = 'Nhận bưu phẩm tại bưu cục';
const IDENTITY: SharedIdentity = {
  fullName: 'Đặng Thị Thu Hà',
  maskedPersonalIdNumber: '022•••••1234',
  accountLevel: 'LEVEL_2',
  dateOfBirth: '1999-03-14',
  sex: null,
  personalIdNumber: null,
  permanentAddress: null,
  papers: ['DRIVING_LICENCE'],
  verifiedAt: '2026-11-26T03:00:00Z',
};

function renderPage(answer: VerifySharingCodeResult) {
  const refused = vi.fn(async () => undefined);
  const verifySharingCode = vi.fn(async () => answer);
  render(
    <MemoryRouter>
      <CoreAdminContext
        store={memoryStore()}
        i18nProvider={createI18nProvider('vi')}
        dataProvider={{ verifySharingCode } as never}
        authProvider={{
          login: refused,
          logout: refused,
          checkAuth: async () => undefined,
          checkError: async () => undefined,
          getPermissions: async () => [],
          canAccess: async ({ resource, action }) => `${resource} ${action}` === 'sharing-code verify',
        }}
      >
        <CheckSharingCodePage />
      </CoreAdminContext>
    </MemoryRouter>,
  );
  return verifySharingCode;
}

const tokenField = () => screen.findByRole('textbox', { name: /^Mã QR/ });
async function scan(token: string): Promise<void> {
  fireEvent.change(await screen.findByRole('textbox', { name: /^Mục đích kiểm tra/ }), {
    target: { value: PURPOSE },
  });
  const field = await tokenField();
  fireEvent.change(field, { target: { value: token } });
  // A code reader ends with Enter.
  fireEvent.submit(field);
}

test('[R-128] a scanned code shows exactly what was shared, and names what was not', async () => {
  const verifySharingCode = renderPage({ __typename: 'SharingCodeVerified', identity: IDENTITY });
  await scan(' a.b.c ');
  await screen.findByText('Đặng Thị Thu Hà');
  expect(verifySharingCode).toHaveBeenCalledWith({ qrContent: 'a.b.c', purpose: PURPOSE });
  screen.getByText('14/03/1999');
  screen.getByText('Giấy phép lái xe');
  screen.getByText('Công dân không chia sẻ: giới tính, số định danh đầy đủ, nơi thường trú.');
  expect(document.body.textContent).not.toContain('a.b.c');
});

test('the next code is checked for the same purpose without typing it again', async () => {
  renderPage({ __typename: 'SharingCodeVerified', identity: IDENTITY });
  await scan('a.b.c');
  fireEvent.click(await screen.findByRole('button', { name: 'Kiểm tra mã khác' }));
  expect(await tokenField()).toHaveProperty('value', '');
  expect(screen.getByRole('textbox', { name: /^Mục đích/ })).toHaveProperty('value', PURPOSE);
});

test('a code that counts no longer is said in words, and the field is ready for the next one', async () => {
  renderPage({
    __typename: 'RuleRefused',
    code: 'SHARING_CODE_USED',
    message: 'Mã này đã được dùng lúc 26/11/2026 10:00.',
    legalBasis: null,
  });
  await scan('a.b.c');
  expect((await screen.findByRole('alert')).textContent).toContain('đã được dùng lúc');
  expect(await tokenField()).toHaveProperty('value', '');
  expect(document.activeElement).toBe(await tokenField());
});

test('nothing scanned is said at the field, and nothing is sent', async () => {
  const verifySharingCode = renderPage({ __typename: 'SharingCodeVerified', identity: IDENTITY });
  await scan('  ');
  await screen.findByText('Hãy quét hoặc dán mã QR.');
  expect(verifySharingCode).not.toHaveBeenCalled();
});

test('a purpose that is too short is said at its field, and the scanned code stays', async () => {
  renderPage({
    __typename: 'ValidationFailed',
    code: 'VALIDATION_FAILED',
    message: 'm',
    legalBasis: null,
    fields: [{ path: 'purpose', code: 'PURPOSE_REQUIRED', message: 'Hãy ghi rõ mục đích.' }],
  });
  await scan('a.b.c');
  await screen.findByText('Hãy ghi rõ mục đích.');
  expect(await tokenField()).toHaveProperty('value', 'a.b.c');
});
