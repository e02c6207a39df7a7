import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { CoreAdminContext, memoryStore, ResourceContextProvider } from 'ra-core';
import { MemoryRouter } from 'react-router-dom';
import { afterEach, expect, test, vi } from 'vitest';

import { createI18nProvider } from '../../providers/i18n-provider.ts';
import { LOCK_REQUEST } from './lock-request.testing.ts';
import LockRequestList from './LockRequestList.tsx';

configure({ asyncUtilTimeout: 10_000 });
afterEach(cleanup);

function renderList(rows: readonly object[]) {
  const getList = vi.fn(async (_resource: string, _params: { readonly filter: object }) => ({
    data: rows,
    total: rows.length,
    pageInfo: { hasNextPage: false, hasPreviousPage: false },
    meta: { total: rows.length, totalIsCapped: false },
  }));
  const getLockRequestCounts = vi.fn(async () => ({ open: 4, comingDue: 1, overdue: 2, toDecide: 3 }));
  const refused = vi.fn(async () => undefined);
  render(
    <MemoryRouter initialEntries={['/lock-requests']}>
      <CoreAdminContext
        store={memoryStore()}
        i18nProvider={createI18nProvider('vi')}
        dataProvider={{ getList, getLockRequestCounts } as never}
        authProvider={{
          login: refused,
          logout: refused,
          checkAuth: async () => undefined,
          checkError: async () => undefined,
          getPermissions: async () => [],
          canAccess: async () => true,
        }}
      >
        <ResourceContextProvider value="lock-requests">
          <LockRequestList />
        </ResourceContextProvider>
      </CoreAdminContext>
    </MemoryRouter>,
  );
  return { getList };
}

test('a row names the person masked, the requester, the stage and the time left', async () => {
  renderList([LOCK_REQUEST]);
  await screen.findByRole('link', { name: 'DK-2026-000012 · Đề nghị khóa tài khoản' });
  expect(screen.getByText(/022•••••3456/)).toBeDefined();
  expect(screen.getByText(/Tòa án nhân dân khu vực 6/)).toBeDefined();
  expect(screen.getByText(/còn 1 ngày làm việc 3 giờ/i)).toBeDefined();
  await screen.findByRole('button', { name: 'Quá hạn · 2' });
});

test('a queue is changed by its button, and an empty one says what would fill it', async () => {
  const { getList } = renderList([]);
  await screen.findByText('Không có đề nghị nào đang xử lý');
  fireEvent.click(screen.getByRole('button', { name: /^Quá hạn/ }));
  await screen.findByText('Không có đề nghị nào quá hạn');
  await waitFor(() => {
    expect(getList.mock.lastCall?.[1]).toMatchObject({ filter: { queue: 'OVERDUE' } });
  });
});

test('a search that finds nothing is undone with one click', async () => {
  const { getList } = renderList([]);
  fireEvent.change(await screen.findByLabelText('Mã đề nghị, số văn bản, họ tên'), {
    target: { value: '999/CV' },
  });
  fireEvent.click(screen.getByRole('button', { name: 'Tìm' }));
  await screen.findByText('Không tìm thấy đề nghị nào');
  fireEvent.click(screen.getByRole('button', { name: 'Bỏ tìm kiếm' }));
  await screen.findByText('Không có đề nghị nào đang xử lý');
  await waitFor(() => {
    expect(getList.mock.lastCall?.[1].filter).toEqual({ queue: 'OPEN' });
  });
});
