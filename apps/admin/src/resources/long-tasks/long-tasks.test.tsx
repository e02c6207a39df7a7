import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { CoreAdminContext, memoryStore } from 'ra-core';
import { MemoryRouter, Route, Routes } from 'react-router-dom';
import { afterEach, expect, test, vi } from 'vitest';

import type { LongTask } from '../../providers/data-provider.ts';
import { createI18nProvider } from '../../providers/i18n-provider.ts';
import LongTaskListPage from './LongTaskListPage.tsx';
import LongTaskPage from './LongTaskPage.tsx';

// The dialogs are loaded when they are asked for.
configure({ asyncUtilTimeout: 10_000 });
afterEach(cleanup);

const TASK: LongTask = {
  id: 'task-1',
  kind: 'PERSON_IMPORT',
  state: 'RUNNING',
  unit: { code: '194', name: 'Thành phố Móng Cái' },
  purpose: 'Theo Công văn 688',
  total: 24_416,
  done: 12_208,
  problemCount: 3,
  canCancel: true,
  isCancelRequested: false,
  failure: null,
  hasResult: false,
  createdAt: '2026-11-26T02:00:00.000Z',
  finishedAt: null,
  expiresAt: null,
};
const DONE: LongTask = {
  ...TASK,
  state: 'SUCCEEDED',
  done: 24_416,
  canCancel: false,
  hasResult: true,
  finishedAt: '2026-11-26T02:01:00.000Z',
  expiresAt: '2026-12-03T02:01:00.000Z',
};

function renderAt(
  path: string,
  provider: Record<string, unknown>,
  permissions = ['person-import run', 'not-activated export'],
) {
  const refused = vi.fn(async () => undefined);
  render(
    <MemoryRouter initialEntries={[path]}>
      <CoreAdminContext
        store={memoryStore()}
        i18nProvider={createI18nProvider('vi')}
        dataProvider={provider as never}
        authProvider={{
          login: refused,
          logout: refused,
          checkAuth: async () => undefined,
          checkError: async () => undefined,
          getPermissions: async () => [],
          canAccess: async ({ resource, action }) =>
            action === 'list' || permissions.includes(`${resource} ${action}`),
        }}
      >
        <Routes>
          <Route path="/long-tasks" element={<LongTaskListPage />} />
          <Route path="/long-tasks/:id" element={<LongTaskPage />} />
        </Routes>
      </CoreAdminContext>
    </MemoryRouter>,
  );
}

test('a running task shows its bar, its numbers and what was kept out, and can be stopped', async () => {
  const cancelLongTask = vi.fn(async () => ({ __typename: 'LongTaskCancelRequested', id: 'task-1' }));
  const getLongTasks = vi.fn(async () => ({ items: [TASK], total: 1 }));
  renderAt('/long-tasks', { getLongTasks, cancelLongTask });
  const bar = await screen.findByRole('progressbar', { name: /^Tiến độ: Nhập danh sách/ });
  expect(bar.getAttribute('aria-valuenow')).toBe('50');
  screen.getByText('12.208 / 24.416 dòng · 3 dòng không nhận');
  fireEvent.click(screen.getByRole('button', { name: /^Dừng việc/ }));
  await waitFor(() => {
    expect(cancelLongTask).toHaveBeenCalledWith('task-1');
  });
  await waitFor(() => {
    expect(getLongTasks.mock.calls.length).toBeGreaterThan(1);
  });
});

test('a task that is done offers its result in both formats, and says until when', async () => {
  renderAt('/long-tasks', { getLongTasks: async () => ({ items: [DONE], total: 1 }) });
  const links = await screen.findAllByRole('link', { name: /^Tải kết quả/ });
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    '/long-tasks/task-1/xlsx',
    '/long-tasks/task-1/csv',
  ]);
  screen.getByText('Tải được đến 03/12/2026 09:01');
  expect(screen.queryByRole('button', { name: /^Dừng việc/ })).toBeNull();
});

test('an officer without tasks is told what shows here; without permission nothing can be started', async () => {
  renderAt('/long-tasks', { getLongTasks: async () => ({ items: [], total: 0 }) }, []);
  await screen.findByText('Chưa có việc nào');
  expect(screen.queryByRole('link', { name: /^Nhập danh sách/ })).toBeNull();
  expect(screen.queryByRole('button', { name: /^Xuất danh sách/ })).toBeNull();
});

test('the rows that were kept out stand by line, and a failure says what to do', async () => {
  const getLongTask = async () => ({
    task: {
      ...TASK,
      state: 'FAILED',
      canCancel: false,
      failure: 'Việc này dừng giữa chừng. Hãy bắt đầu lại.',
    },
    problems: [{ line: 8, code: 'PHONE_NUMBER_FORMAT', message: 'Số điện thoại: chưa đúng.' }],
  });
  renderAt('/long-tasks/task-1', { getLongTask });
  await screen.findByText('Việc này dừng giữa chừng. Hãy bắt đầu lại.');
  screen.getByRole('row', { name: /8 Số điện thoại: chưa đúng\./ });
  screen.getByText('Chỉ hiện 50 dòng đầu; tệp kết quả có đủ mọi dòng.');
});

test('an export asks for ward and purpose before it is sent', async () => {
  const exportNotActivated = vi.fn(async () => ({ __typename: 'LongTaskStarted', id: 'task-2' }));
  renderAt('/long-tasks', {
    getLongTasks: async () => ({ items: [], total: 0 }),
    getList: async () => ({ data: [{ id: '06721', code: '06721', name: 'Phường Trà Cổ' }], total: 1 }),
    exportNotActivated,
  });
  fireEvent.click(await screen.findByRole('button', { name: /^Xuất danh sách/ }));
  fireEvent.click(await screen.findByRole('button', { name: 'Bắt đầu xuất' }));
  await screen.findByText('Viết ít nhất 10 ký tự.');
  screen.getByText('Hãy chọn xã, phường.');
  expect(exportNotActivated).not.toHaveBeenCalled();
  fireEvent.mouseDown(screen.getByRole('combobox', { name: /Xã, phường/ }));
  fireEvent.click(await screen.findByRole('option', { name: 'Phường Trà Cổ' }));
  fireEvent.change(screen.getByRole('textbox', { name: /Mục đích/ }), {
    target: { value: 'Đi vận động kích hoạt' },
  });
  fireEvent.click(screen.getByRole('button', { name: 'Bắt đầu xuất' }));
  await waitFor(() => {
    expect(exportNotActivated).toHaveBeenCalledWith(
      expect.objectContaining({ unitCode: '06721', purpose: 'Đi vận động kích hoạt' }),
    );
  });
});
