import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { QueryClient } from '@tanstack/react-query';
import { CoreAdminContext, memoryStore } from 'ra-core';
import { MemoryRouter } from 'react-router-dom';
import { afterEach, expect, test, vi } from 'vitest';

import type { RetentionChange, RetentionPeriod } from '../../providers/data-provider.ts';
import { createI18nProvider } from '../../providers/i18n-provider.ts';
import RetentionPage from './RetentionPage.tsx';

// The dialogs are loaded when they are asked for.
configure({ asyncUtilTimeout: 10_000 });
afterEach(cleanup);

const APPOINTMENTS: RetentionPeriod = {
  kind: 'APPOINTMENT',
  end: 'DELETED',
  amount: 12,
  unit: 'MONTHS',
  standardAmount: 12,
  least: 6,
  most: 36,
  article: 'Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15',
  heldBy: [],
  isRemovedDaily: true,
  chosenBy: null,
  waiting: null,
};
const ACCOUNTS: RetentionPeriod = {
  ...APPOINTMENTS,
  kind: 'ACCOUNT',
  end: 'KEPT',
  amount: null,
  unit: null,
  standardAmount: null,
  least: null,
  most: null,
  article: 'Điều 21 Nghị định 59/2022/NĐ-CP',
  isRemovedDaily: false,
};
const CHANGE: RetentionChange = {
  id: 'change-1',
  version: 1,
  kind: 'APPOINTMENT',
  amountBefore: 12,
  amount: 6,
  unit: 'MONTHS',
  reason: 'Theo kết luận thanh tra năm 2026.',
  state: 'PROPOSED',
  proposedByName: 'Ngô Minh Đức',
  proposedAt: '2026-11-26T02:00:00.000Z',
  decidedByName: null,
  decidedAt: null,
  decisionText: null,
  allowedActions: ['APPROVE', 'REFUSE'],
};
const RUN = {
  id: 'run-1',
  state: 'FAILED',
  startedAt: '2026-11-26T19:10:00.000Z',
  finishedAt: null,
  failedStep: 'appointment',
  removed: 1250,
};

function open(
  provider: Record<string, unknown> = {},
  permissions: readonly string[] = ['retention read', 'retention propose', 'retention decide'],
  locale: 'vi' | 'en' = 'vi',
) {
  const refused = vi.fn(async () => undefined);
  render(
    <MemoryRouter>
      <CoreAdminContext
        store={memoryStore()}
        queryClient={new QueryClient({ defaultOptions: { queries: { retry: false } } })}
        i18nProvider={createI18nProvider(locale)}
        dataProvider={
          {
            getRetentionPeriods: async () => [ACCOUNTS, APPOINTMENTS],
            getRetentionChanges: async () => ({ total: 0, items: [] }),
            getRetentionRuns: async () => ({ total: 0, items: [] }),
            ...provider,
          } as never
        }
        authProvider={{
          login: refused,
          logout: refused,
          checkAuth: async () => undefined,
          checkError: async () => undefined,
          getPermissions: async () => [],
          canAccess: async ({ resource, action }) => permissions.includes(`${resource} ${action}`),
        }}
      >
        <RetentionPage />
      </CoreAdminContext>
    </MemoryRouter>,
  );
}

test('each kind says how long, what then and by which article; what the law fixes cannot be changed', async () => {
  open();
  const accounts = (await screen.findByText('Tài khoản định danh điện tử')).closest('tr');
  if (!accounts) throw new Error('There is no row of accounts.');
  expect(within(accounts).getByText('Vĩnh viễn')).toBeTruthy();
  expect(within(accounts).getByText('Điều 21 Nghị định 59/2022/NĐ-CP')).toBeTruthy();
  expect(within(accounts).queryByRole('button')).toBeNull();
  expect(screen.getByText('12 tháng')).toBeTruthy();
  expect(screen.getByText('Chưa có đề nghị thay đổi nào.')).toBeTruthy();
  expect(screen.getByText('Chưa có lần chạy nào. Lần chạy diễn ra mỗi đêm.')).toBeTruthy();
});

test('a period is proposed within its bounds and with a reason', async () => {
  const propose = vi.fn(async () => ({ __typename: 'RetentionChangeSettled', change: { id: 'change-1' } }));
  open({ proposeRetentionPeriod: propose });
  fireEvent.click(await screen.findByRole('button', { name: 'Đề nghị thay đổi thời hạn: Lịch hẹn đã qua' }));
  const period = await screen.findByLabelText(/Thời hạn mới/);
  expect(screen.getByText('Từ 6 tháng đến 36 tháng')).toBeTruthy();
  fireEvent.change(period, { target: { value: '5' } });
  fireEvent.change(screen.getByLabelText(/Lý do/), { target: { value: 'Theo kết luận thanh tra.' } });
  fireEvent.click(screen.getByRole('button', { name: 'Gửi đề nghị' }));
  expect(propose).not.toHaveBeenCalled();
  expect(period.getAttribute('aria-invalid')).toBe('true');
  fireEvent.change(period, { target: { value: '18' } });
  fireEvent.click(screen.getByRole('button', { name: 'Gửi đề nghị' }));
  await waitFor(() => {
    expect(propose).toHaveBeenCalledWith(
      expect.objectContaining({ kind: 'APPOINTMENT', amount: 18, reason: 'Theo kết luận thanh tra.' }),
    );
  });
});

test('a second person approves in the version that was read, and is told what cannot be undone', async () => {
  const approve = vi.fn(async () => ({ __typename: 'RetentionChangeSettled', change: { id: 'change-1' } }));
  open({
    getRetentionChanges: async () => ({ total: 1, items: [CHANGE] }),
    approveRetentionPeriod: approve,
  });
  expect(await screen.findByText('Từ 12 tháng thành 6 tháng')).toBeTruthy();
  fireEvent.click(await screen.findByRole('button', { name: 'Phê duyệt' }));
  const dialog = await screen.findByRole('dialog', { name: 'Phê duyệt thời hạn mới?' });
  expect(within(dialog).getByText(/không khôi phục được/)).toBeTruthy();
  fireEvent.click(within(dialog).getByRole('button', { name: 'Phê duyệt' }));
  await waitFor(() => {
    expect(approve).toHaveBeenCalledWith({ id: 'change-1', expectedVersion: 1 });
  });
});

test('what the server refuses stands in the dialog', async () => {
  open({
    getRetentionChanges: async () => ({ total: 1, items: [CHANGE] }),
    refuseRetentionPeriod: async () => ({
      __typename: 'RuleRefused',
      message: 'Người đề nghị không tự quyết định.',
      legalBasis: null,
    }),
  });
  fireEvent.click(await screen.findByRole('button', { name: 'Từ chối' }));
  const dialog = await screen.findByRole('dialog', { name: 'Từ chối thay đổi thời hạn?' });
  fireEvent.change(within(dialog).getByLabelText(/Lý do từ chối/), {
    target: { value: 'Không có căn cứ để rút ngắn.' },
  });
  fireEvent.click(within(dialog).getByRole('button', { name: 'Từ chối' }));
  expect(await within(dialog).findByText('Người đề nghị không tự quyết định.')).toBeTruthy();
});

test('the dry run is counted when it is asked for: what would go, and what is held', async () => {
  const preview = vi.fn(async () => [
    { kind: 'ACCOUNT_USE', unit: { code: '06721', name: 'Phường Trà Cổ' }, due: 1200, held: 3 },
    { kind: 'SESSION', unit: null, due: 7, held: 0 },
  ]);
  open({ getRetentionPreview: preview });
  const count = await screen.findByRole('button', { name: 'Đếm ngay' });
  expect(preview).not.toHaveBeenCalled();
  fireEvent.click(count);
  expect(await screen.findByText('Sẽ xử lý: 1.200')).toBeTruthy();
  expect(screen.getByText('Giữ lại: 3')).toBeTruthy();
  expect(screen.getByText('Không thuộc đơn vị nào')).toBeTruthy();
});

test('a run that failed says where, its report is shown and can be taken along', async () => {
  open({
    getRetentionRuns: async () => ({ total: 1, items: [RUN] }),
    getRetentionReport: async () => ({
      removals: [
        {
          kind: 'APPOINTMENT',
          end: 'DELETED',
          unit: { code: '06721', name: 'Phường Trà Cổ' },
          removed: 1250,
        },
      ],
      missingFiles: [{ source: 'LETTER', unit: { code: '06721', name: 'Phường Trà Cổ' }, missing: 2 }],
    }),
  });
  expect(await screen.findByText('Bị lỗi, sẽ chạy tiếp')).toBeTruthy();
  expect(screen.getByText(/Bị lỗi ở phần appointment/)).toBeTruthy();
  const file = screen.getByRole('link', { name: /Tải báo cáo lần chạy/ });
  expect(file.getAttribute('href')).toBe('/retention-runs/run-1/xlsx');
  fireEvent.click(screen.getByRole('button', { name: /Xem báo cáo lần chạy/ }));
  const report = await screen.findByRole('table', { name: 'Báo cáo của lần chạy' });
  expect(within(report).getByText('Phường Trà Cổ')).toBeTruthy();
  expect(screen.getByText('Văn bản trả lời, Phường Trà Cổ: 2')).toBeTruthy();
});

test('an auditor reads everything and changes nothing, in English too', async () => {
  open({ getRetentionChanges: async () => ({ total: 1, items: [CHANGE] }) }, ['retention read'], 'en');
  expect(await screen.findByText('From 12 months to 6 months')).toBeTruthy();
  for (const name of ['Approve', 'Refuse', 'Propose'])
    expect(screen.queryByRole('button', { name })).toBeNull();
  const headings = screen.getAllByRole('columnheader').map(({ textContent }) => textContent);
  expect(headings).toContain('Period');
  for (const heading of ['Change', 'Act']) expect(headings).not.toContain(heading);
});

test('what could not be loaded can be tried again', async () => {
  open({
    getRetentionPeriods: async () => {
      throw new Error('no line');
    },
  });
  expect(await screen.findByText('Chưa tải được thời hạn lưu trữ')).toBeTruthy();
});
