import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { CoreAdminContext, memoryStore, ResourceContextProvider } from 'ra-core';
import { MemoryRouter, Route, Routes } from 'react-router-dom';
import { afterEach, describe, expect, test, vi } from 'vitest';

import type { DecideAppealResult, LockAppeal } from '../../providers/data-provider.ts';
import { createI18nProvider } from '../../providers/i18n-provider.ts';
import LockAppealList from './LockAppealList.tsx';
import LockAppealPage from './LockAppealPage.tsx';

// The dialogs are loaded when they are asked for.
configure({ asyncUtilTimeout: 10_000 });
afterEach(cleanup);

const APPEAL: LockAppeal = {
  id: 'appeal-1',
  code: 'KN-2026-000003',
  version: 2,
  state: 'ACCEPTED',
  channel: 'COUNTER',
  unit: { code: '06721', name: 'Phường Trà Cổ' },
  lockRequestId: 'request-1',
  lockRequestCode: 'DK-2026-000012',
  lockRequestState: 'APPROVED',
  requesterName: 'Tòa án nhân dân khu vực 6',
  subjectName: 'Đặng Thị Thu Hà',
  subjectNumberMasked: '022•••••3456',
  acceptedAt: '2026-11-23T02:00:00.000Z',
  decideBy: '2026-12-23T17:00:00.000Z',
  daysLeft: 27,
  isOverdue: false,
  words: 'Tôi không liên quan đến vụ án này.',
  registeredByName: 'Vũ Thị Hạnh',
  decidedAt: null,
  decidedByName: null,
  decisionReason: null,
  legalBasis: 'Điều 28 Luật Khiếu nại số 02/2011/QH13',
  allowedActions: ['UPHOLD', 'GRANT'],
};
const REASON = 'Tòa án xác nhận đã nhầm người bị yêu cầu.';

function renderAt(path: string, provider: Record<string, unknown>) {
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
          canAccess: async () => true,
        }}
      >
        <Routes>
          <Route
            path="/lock-appeals"
            element={
              <ResourceContextProvider value="lock-appeals">
                <LockAppealList />
              </ResourceContextProvider>
            }
          />
          <Route path="/lock-appeals/:id/show" element={<LockAppealPage />} />
        </Routes>
      </CoreAdminContext>
    </MemoryRouter>,
  );
}

const type = async (name: RegExp, value: string) => {
  fireEvent.change(await screen.findByLabelText(name), { target: { value } });
};
const press = (name: string) => {
  fireEvent.click(screen.getByRole('button', { name }));
};

describe('the page of an appeal', () => {
  test('says whose words they are, until when it is decided, and leads to the decision', async () => {
    renderAt('/lock-appeals/appeal-1/show', { getLockAppeal: async () => APPEAL });
    await screen.findByText(APPEAL.words);
    expect(screen.getByText('còn 27 ngày, hết ngày 23/12/2026')).toBeDefined();
    expect(screen.getByRole('link', { name: 'DK-2026-000012' }).getAttribute('href')).toBe(
      '/lock-requests/request-1/show',
    );
  });

  test('grants with a reason and the password, and what is wrong is said at its field', async () => {
    const answers: DecideAppealResult[] = [
      {
        __typename: 'ValidationFailed',
        message: 'Có thông tin chưa đúng.',
        legalBasis: null,
        fields: [{ path: 'password', message: 'Mật khẩu của bạn chưa đúng.' }],
      },
      { __typename: 'LockAppealDecided' },
    ];
    const decideLockAppeal = vi.fn(async () => answers.shift());
    renderAt('/lock-appeals/appeal-1/show', { getLockAppeal: async () => APPEAL, decideLockAppeal });
    await screen.findByText(APPEAL.words);
    press('Chấp nhận, mở khóa');
    await type(/Lý do chấp nhận/, REASON);
    fireEvent.submit(screen.getByRole('dialog').querySelector('form') ?? document.body);
    await screen.findByText('Nhập mật khẩu đăng nhập của bạn.');
    expect(decideLockAppeal).not.toHaveBeenCalled();
    await type(/Mật khẩu của bạn/, 'Sai-Roi-1');
    fireEvent.submit(screen.getByRole('dialog').querySelector('form') ?? document.body);
    await screen.findByText('Mật khẩu của bạn chưa đúng.');
    await type(/Mật khẩu của bạn/, 'Dung-Roi-1');
    fireEvent.submit(screen.getByRole('dialog').querySelector('form') ?? document.body);
    await waitFor(() => {
      expect(screen.queryByRole('dialog')).toBeNull();
    });
    expect(decideLockAppeal).toHaveBeenLastCalledWith({
      ...{ id: 'appeal-1', expectedVersion: 2, action: 'GRANT', reason: REASON, password: 'Dung-Roi-1' },
    });
  });
});

test('an appeal is taken in at the counter from the list, in the words of the holder', async () => {
  const registerLockAppeal = vi.fn(async () => ({
    __typename: 'LockAppealAccepted' as const,
    code: 'KN-2026-000004',
  }));
  renderAt('/lock-appeals', {
    registerLockAppeal,
    getList: async () => ({
      data: [],
      total: 0,
      pageInfo: { hasNextPage: false, hasPreviousPage: false },
      meta: { total: 0, totalIsCapped: false },
    }),
  });
  await screen.findByText('Không có khiếu nại nào chờ giải quyết');
  fireEvent.click(await screen.findByRole('button', { name: 'Tiếp nhận khiếu nại' }));
  await type(/Số định danh hoặc mã tổ chức/, '022199123456');
  await type(/Mã đề nghị khóa/, 'DK-2026-000012');
  await type(/Lời khiếu nại/, APPEAL.words);
  fireEvent.click(screen.getByRole('checkbox'));
  press('Tiếp nhận');
  await waitFor(() => {
    expect(screen.queryByRole('dialog')).toBeNull();
  });
  expect(registerLockAppeal).toHaveBeenCalledWith(
    expect.objectContaining({
      channel: 'COUNTER',
      subjectNumber: '022199123456',
      lockRequestCode: 'DK-2026-000012',
      isHolderPresent: true,
      words: APPEAL.words,
    }),
  );
});
