import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { CoreAdminContext, memoryStore, ResourceContextProvider } from 'ra-core';
import { MemoryRouter } from 'react-router-dom';
import { afterEach, expect, test, vi } from 'vitest';

import type { LockRequestItem } from '../../providers/data-provider.ts';
import { createI18nProvider } from '../../providers/i18n-provider.ts';
import LockRequestList from './LockRequestList.tsx';

configure({ asyncUtilTimeout: 10_000 });

afterEach(cleanup);

const ROW: LockRequestItem = {
  id: 'request-1',
  code: 'DK-2026-000012',
  kind: 'LOCK',
  state: 'FORWARDED',
  unit: { code: '06721', name: 'Phường Trà Cổ' },
  subjectName: 'Đặng Thị Thu Hà',
  subjectNumberMasked: '022•••••3456',
  requesterName: 'Tòa án nhân dân khu vực 6',
  requesterReference: '112/CV-TA',
  isSealed: false,
  isLockedAtOnce: false,
  receivedAt: '2026-11-23T02:00:00.000Z',
  stage: 'DECISION',
  dueAt: '2026-11-26T17:00:00.000Z',
  workingMinutesLeft: 660,
  isOverdue: false,
  isComingDue: false,
};

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
  renderList([ROW]);
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
