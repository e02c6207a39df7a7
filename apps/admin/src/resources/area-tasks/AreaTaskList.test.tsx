import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { CoreAdminContext, memoryStore, ResourceContextProvider } from 'ra-core';
import { MemoryRouter } from 'react-router-dom';
import { afterEach, expect, test, vi } from 'vitest';

import { createI18nProvider } from '../../providers/i18n-provider.ts';
import type { AreaTask, CompleteAreaTaskResult } from '../../providers/data-provider.ts';
import AreaTaskList from './AreaTaskList.tsx';

// The dialogs are loaded when they are asked for.
configure({ asyncUtilTimeout: 10_000 });
afterEach(cleanup);

const TASK: AreaTask = {
  id: 'task-1',
  version: 1,
  kind: 'DATA_CORRECTION',
  state: 'OPEN',
  unit: { code: '06721', name: 'Phường Trà Cổ' },
  fullName: 'Vũ Thị Lan',
  maskedPersonalIdNumber: '022•••••3456',
  phoneNumber: '0912345678',
  address: 'Khu 3, phường Trà Cổ',
  fields: ['DATE_OF_BIRTH'],
  applicationCode: null,
  visitOutcome: null,
  createdAt: '2026-11-20T02:00:00.000Z',
  doneAt: null,
  doneBy: null,
  note: null,
};
const NOTE = 'Đã xem giấy khai sinh, đã lập phiếu.';

function renderList({
  permissions = ['area-tasks complete'],
  completeAreaTask = vi.fn(),
  getList = vi.fn(async () => ({ data: [TASK], total: 1, meta: { total: 1, totalIsCapped: false } })),
} = {}) {
  const refused = vi.fn(async () => undefined);
  render(
    <MemoryRouter>
      <CoreAdminContext
        store={memoryStore()}
        i18nProvider={createI18nProvider('vi')}
        dataProvider={{ getList, completeAreaTask } as never}
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
        <ResourceContextProvider value="area-tasks">
          <AreaTaskList />
        </ResourceContextProvider>
      </CoreAdminContext>
    </MemoryRouter>,
  );
  return { completeAreaTask, getList };
}

async function openDialog() {
  fireEvent.click(await screen.findByRole('button', { name: /^Hoàn thành việc/ }));
  return await screen.findByRole('textbox', { name: /Đã làm gì/ });
}
const send = () => {
  fireEvent.click(screen.getByRole('button', { name: 'Ghi nhận hoàn thành' }));
};

test('[R-008] a task says in a sentence what to correct, and its phone number can be called', async () => {
  const { getList } = renderList();
  await screen.findByText(/CSDL dân cư ghi sai: Ngày sinh\./);
  expect(screen.getByRole('link', { name: /0912345678/ }).getAttribute('href')).toBe('tel:0912345678');
  expect(getList).toHaveBeenCalledWith(
    'area-tasks',
    expect.objectContaining({ filter: { states: ['OPEN'] } }),
  );
});

test('whoever may only read tasks gets no button to complete them', async () => {
  renderList({ permissions: [] });
  await screen.findByText('Vũ Thị Lan');
  expect(screen.queryByRole('button', { name: /^Hoàn thành việc/ })).toBeNull();
});

test('a note that is too short is not sent, and the field says so', async () => {
  const { completeAreaTask } = renderList();
  fireEvent.change(await openDialog(), { target: { value: 'xong' } });
  send();
  await screen.findByText('Viết ít nhất 10 ký tự.');
  expect(completeAreaTask).not.toHaveBeenCalled();
});

test('a refusal of the server stands at the field, and the note is kept', async () => {
  const completeAreaTask = vi.fn(async (): Promise<CompleteAreaTaskResult> => ({
    __typename: 'ValidationFailed',
    code: 'VALIDATION_FAILED',
    message: 'Một số thông tin chưa đúng.',
    legalBasis: null,
    fields: [{ path: 'note', code: 'NOTE_REQUIRED', message: 'Chưa có nội dung ghi chú.' }],
  }));
  renderList({ completeAreaTask });
  const note = await openDialog();
  fireEvent.change(note, { target: { value: NOTE } });
  send();
  await screen.findByText('Chưa có nội dung ghi chú.');
  expect(note).toHaveProperty('value', NOTE);
});

test('after a change by somebody else the note is kept, and is sent again for the newer version', async () => {
  const stale: CompleteAreaTaskResult = {
    __typename: 'StaleVersion',
    code: 'STALE_VERSION',
    message: 'Việc này vừa được người khác thay đổi.',
    legalBasis: null,
  };
  const completeAreaTask = vi
    .fn<(input: unknown) => Promise<CompleteAreaTaskResult>>()
    .mockResolvedValueOnce(stale)
    .mockResolvedValueOnce({
      __typename: 'AreaTaskCompleted',
      task: { ...TASK, version: 3, state: 'DONE' },
    });
  const page = (version: number) => ({
    data: [{ ...TASK, version, phoneNumber: version === 1 ? '0912345678' : '0987654321' }],
    total: 1,
    meta: { total: 1, totalIsCapped: false },
  });
  const getList = vi.fn(async () => page(2));
  getList.mockResolvedValueOnce(page(1));
  renderList({ completeAreaTask, getList });
  fireEvent.change(await openDialog(), { target: { value: NOTE } });
  send();
  await screen.findByText(stale.message);
  await waitFor(() => expect(screen.getByText('0987654321')).toBeDefined());
  send();
  await waitFor(() => {
    expect(completeAreaTask).toHaveBeenLastCalledWith({ id: 'task-1', expectedVersion: 2, note: NOTE });
  });
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});
