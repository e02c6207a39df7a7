import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { QueryClient } from '@tanstack/react-query';
import { CoreAdminContext, memoryStore } from 'ra-core';
import { MemoryRouter } from 'react-router-dom';
import { afterEach, expect, test, vi } from 'vitest';

import { createI18nProvider } from '../../providers/i18n-provider.ts';
import ClaimsPage from './ClaimsPage.tsx';

// The dialogs are loaded when they are asked for.
configure({ asyncUtilTimeout: 10_000 });
afterEach(cleanup);

const HOLDER = {
  username: 'thamdinh',
  displayName: 'Bùi Quang Huy',
  claimCount: 3,
  until: '2026-11-26T02:10:00.000Z',
  coveredBy: ['Trần Thị Ngân'],
};

function show(provider: Record<string, unknown>) {
  const refused = vi.fn(async () => undefined);
  render(
    <MemoryRouter>
      <CoreAdminContext
        store={memoryStore()}
        queryClient={new QueryClient({ defaultOptions: { queries: { retry: false } } })}
        i18nProvider={createI18nProvider('vi')}
        dataProvider={
          {
            getClaimHolders: async () => [HOLDER],
            getClaimHeirs: async () => [
              { username: 'thamdinh', displayName: 'Bùi Quang Huy' },
              { username: 'thamdinh.traco', displayName: 'Trần Thị Ngân' },
            ],
            ...provider,
          } as never
        }
        authProvider={{
          login: refused,
          logout: refused,
          checkAuth: async () => undefined,
          checkError: async () => undefined,
          getPermissions: async () => [],
          canAccess: async () => true,
        }}
      >
        <ClaimsPage />
      </CoreAdminContext>
    </MemoryRouter>,
  );
}

test('the head sees who has how many open, and who covers for whom', async () => {
  show({});
  const [row] = within(await screen.findByRole('list', { name: 'Cán bộ đang giữ hồ sơ' })).getAllByRole(
    'listitem',
  );
  expect(row?.textContent).toContain('Bùi Quang Huy (thamdinh)');
  expect(row?.textContent).toContain('Đang giữ 3 hồ sơ, tự hết lúc 26/11/2026 09:10');
  expect(row?.textContent).toContain('Đang nghỉ, người làm thay: Trần Thị Ngân');
});

test('they go to a colleague, but never back to whoever holds them', async () => {
  const redistributeClaims = vi.fn(async () => ({
    ...{ __typename: 'ClaimsRedistributed' as const, handedOver: 2, returned: 1 },
  }));
  show({ redistributeClaims });
  fireEvent.click(await screen.findByRole('button', { name: 'Phân lại hồ sơ của Bùi Quang Huy' }));
  const dialog = await screen.findByRole('dialog');
  fireEvent.mouseDown(await within(dialog).findByRole('combobox', { name: 'Giao cho' }));
  expect((await screen.findAllByRole('option')).map(({ textContent }) => textContent)).toEqual([
    'Hàng chờ',
    'Trần Thị Ngân (thamdinh.traco)',
  ]);
  fireEvent.click(screen.getByRole('option', { name: /Trần Thị Ngân/ }));
  fireEvent.submit(dialog.querySelector('form') ?? document.body);
  await waitFor(() =>
    expect(redistributeClaims).toHaveBeenCalledWith({ username: 'thamdinh', heir: 'thamdinh.traco' }),
  );
});

test('nobody holding anything is said in words', async () => {
  show({ getClaimHolders: async () => [] });
  await screen.findByText('Không ai đang giữ hồ sơ');
});
