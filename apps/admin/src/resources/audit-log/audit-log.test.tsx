import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { QueryClient } from '@tanstack/react-query';
import { CoreAdminContext, memoryStore } from 'ra-core';
import { MemoryRouter, Route, Routes } from 'react-router-dom';
import { afterEach, expect, test, vi } from 'vitest';

import type { AuditExport, FoundAuditLine } from '../../providers/data-provider.ts';
import { createI18nProvider } from '../../providers/i18n-provider.ts';
import AuditExportsPage from './AuditExportsPage.tsx';
import AuditLogPage from './AuditLogPage.tsx';

// The dialogs are loaded when they are asked for.
configure({ asyncUtilTimeout: 10_000 });
afterEach(cleanup);

const LINE: FoundAuditLine = {
  unit: { code: '06721', name: 'Phường Trà Cổ' },
  sequence: 12,
  at: '2026-11-26T02:00:00.000Z',
  action: 'APPLICATION_APPROVED',
  actorName: 'Trần Thị Thẩm Định',
  subjectKind: 'APPLICATION',
  subjectId: '0193-1',
  details: '{"version":3,"channel":"SMS","isLate":false,"reason":null}',
};
const ASKED: AuditExport = {
  id: 'export-1',
  version: 1,
  state: 'REQUESTED',
  filter: {
    unitCode: null,
    actorUsername: 'thamdinh',
    action: 'APPLICATION_APPROVED',
    subject: null,
    from: '2026-11-01T17:00:00.000Z',
    to: null,
  },
  purpose: 'Kiểm tra định kỳ quý IV',
  requestedByName: 'Lê Văn Kiểm Tra',
  requestedAt: '2026-11-26T02:00:00.000Z',
  decidedByName: null,
  decidedAt: null,
  decisionText: null,
  expiresAt: null,
  canFetch: false,
  allowedActions: ['APPROVE', 'REFUSE'],
};
const UNITS = { data: [{ id: '06721', code: '06721', name: 'Phường Trà Cổ' }], total: 1 };
const pageOf = (items: readonly FoundAuditLine[], endCursor: string | null = null) => ({
  items,
  pageInfo: { hasNextPage: endCursor !== null, endCursor },
});

const AUDITOR = ['audit read', 'audit verify', 'audit-export request', 'audit-export list'];

function renderAt(
  path: string,
  provider: Record<string, unknown>,
  permissions: readonly string[] = AUDITOR,
  locale: 'vi' | 'en' = 'vi',
) {
  const refused = vi.fn(async () => undefined);
  render(
    <MemoryRouter initialEntries={[path]}>
      <CoreAdminContext
        store={memoryStore()}
        queryClient={new QueryClient({ defaultOptions: { queries: { retry: false } } })}
        i18nProvider={createI18nProvider(locale)}
        dataProvider={{ getList: async () => UNITS, ...provider } as never}
        authProvider={{
          login: refused,
          logout: refused,
          checkAuth: async () => undefined,
          checkError: async () => undefined,
          getPermissions: async () => [],
          canAccess: async ({ resource, action }) => permissions.includes(`${resource} ${action}`),
        }}
      >
        <Routes>
          <Route path="/audit-log" element={<AuditLogPage />} />
          <Route path="/audit-exports" element={<AuditExportsPage />} />
        </Routes>
      </CoreAdminContext>
    </MemoryRouter>,
  );
}

test('a line says in words what was done; opened, it says the rest in words, and what is empty is left out', async () => {
  renderAt('/audit-log', { getAuditLines: async () => pageOf([LINE]) });
  const line = await screen.findByRole('button', { name: /^Duyệt hồ sơ 26\/11\/2026 09:00 · Trần Thị/ });
  expect(line.getAttribute('aria-expanded')).toBe('false');
  fireEvent.click(line);
  screen.getByText('Phường Trà Cổ (06721)');
  const partOf = (label: string) => screen.getByText(label).nextElementSibling?.textContent;
  expect(partOf('Phiên bản')).toBe('3');
  expect(partOf('Kênh')).toBe('Tin nhắn');
  expect(partOf('Quá hạn')).toBe('Không');
  expect(screen.queryByText('Lý do')).toBeNull();
});

test('a code that has no words is shown as it is', async () => {
  renderAt('/audit-log', {
    getAuditLines: async () => pageOf([{ ...LINE, action: 'SOMETHING_NEW', actorName: 'SYSTEM' }]),
  });
  await screen.findByRole('button', { name: /^SOMETHING_NEW .* · Hệ thống · / });
});

test('more lines are read from where the page before ended, and it says when that is all', async () => {
  const getAuditLines = vi.fn(async ({ after }: { after: string | null }) =>
    after === null ? pageOf([LINE], 'here') : pageOf([{ ...LINE, sequence: 11 }]),
  );
  renderAt('/audit-log', { getAuditLines });
  fireEvent.click(await screen.findByRole('button', { name: 'Xem thêm' }));
  await screen.findByText('Đang hiện 2 dòng Đã hiện hết.');
  expect(getAuditLines).toHaveBeenLastCalledWith(expect.objectContaining({ first: 50, after: 'here' }));
  expect(screen.queryByRole('button', { name: 'Xem thêm' })).toBeNull();
});

test('a search hands on who, what, which case, which unit and the days of Vietnam', async () => {
  const getAuditLines = vi.fn(async () => pageOf([]));
  renderAt('/audit-log', { getAuditLines });
  await screen.findByText('Nhật ký chưa có dòng nào');
  const fill = (name: string | RegExp, value: string) =>
    fireEvent.change(screen.getByLabelText(name), { target: { value } });
  fill('Tên đăng nhập của cán bộ', ' thamdinh ');
  fill('Mã hồ sơ hoặc mã đề nghị', 'HS-2026-000001');
  fill('Từ ngày', '2026-11-02');
  fill('Đến hết ngày', '2026-11-03');
  fireEvent.change(screen.getByRole('combobox', { name: 'Việc đã làm' }), { target: { value: 'Duyệt hồ' } });
  fireEvent.click(await screen.findByRole('option', { name: 'Duyệt hồ sơ' }));
  fireEvent.click(screen.getByRole('button', { name: 'Tra cứu' }));
  await screen.findByText('Không có dòng nào phù hợp');
  expect(getAuditLines).toHaveBeenLastCalledWith({
    first: 50,
    after: null,
    filter: {
      actorUsername: 'thamdinh',
      action: 'APPLICATION_APPROVED',
      subject: 'HS-2026-000001',
      unitCode: null,
      from: '2026-11-01T17:00:00.000Z',
      to: '2026-11-03T17:00:00.000Z',
    },
  });
});

test('a period that ends before it begins is told and not sent', async () => {
  const getAuditLines = vi.fn(async () => pageOf([LINE]));
  renderAt('/audit-log', { getAuditLines });
  await screen.findByText('Đang hiện 1 dòng Đã hiện hết.');
  fireEvent.change(screen.getByLabelText('Từ ngày'), { target: { value: '2026-11-04' } });
  fireEvent.change(screen.getByLabelText('Đến hết ngày'), { target: { value: '2026-11-03' } });
  fireEvent.click(screen.getByRole('button', { name: 'Tra cứu' }));
  screen.getByText('Ngày kết thúc phải từ ngày bắt đầu trở đi.');
  expect(getAuditLines).toHaveBeenCalledOnce();
});

test('a search that fails says so and is tried again on demand', async () => {
  let isBroken = true;
  renderAt('/audit-log', {
    getAuditLines: async () => {
      if (isBroken) throw new Error('broken');
      return pageOf([LINE]);
    },
  });
  const alert = await screen.findByRole('alert');
  within(alert).getByText('Chưa tra cứu được nhật ký');
  isBroken = false;
  fireEvent.click(within(alert).getByRole('button'));
  await screen.findByText('Đang hiện 1 dòng Đã hiện hết.');
});

test('a head of a unit verifies chains but reads no lines', async () => {
  const getAuditLines = vi.fn();
  renderAt('/audit-log', { getAuditLines }, ['audit verify', 'audit-export list']);
  await screen.findByRole('button', { name: 'Kiểm tra' });
  expect(screen.queryByRole('search')).toBeNull();
  expect(getAuditLines).not.toHaveBeenCalled();
});

const VERDICT = {
  unit: { code: '06721', name: 'Phường Trà Cổ' },
  isWhole: true,
  lineCount: 1234,
  firstBrokenSequence: null,
  lastAnchor: {
    number: 7,
    isGenuine: true,
    takenAt: '2026-11-26T17:00:00.000Z',
    sequence: 1200,
    isKept: true,
  },
};

test.each([
  [
    'is whole and fits the anchor',
    VERDICT,
    'status',
    [
      'Chuỗi của Phường Trà Cổ còn nguyên vẹn',
      'Đã kiểm tra đến dòng 1.234.',
      'Neo mới nhất: số 7, lập lúc 27/11/2026 00:00.',
      'Chuỗi khớp với neo này đến dòng 1.200.',
    ],
  ],
  [
    'was never anchored',
    { ...VERDICT, lastAnchor: null },
    'status',
    ['Chưa có neo nào ngoài cơ sở dữ liệu, nên chuỗi mới chỉ được so với chính nó.'],
  ],
  [
    'is broken at a line',
    { ...VERDICT, isWhole: false, lineCount: 41, firstBrokenSequence: 42 },
    'alert',
    ['Chuỗi của Phường Trà Cổ có sai lệch', /^Dòng 42 bị sửa, bị đổi chỗ hoặc bị mất/],
  ],
  [
    'was cut off with its head',
    { ...VERDICT, lastAnchor: { ...VERDICT.lastAnchor, isKept: false } },
    'alert',
    ['Chuỗi của Phường Trà Cổ có sai lệch', /các dòng đến dòng 1\.200 đã bị cắt hoặc viết lại/],
  ],
  [
    'has an anchor that nobody signed',
    {
      ...VERDICT,
      lastAnchor: { number: 7, isGenuine: false, takenAt: null, sequence: null, isKept: false },
    },
    'alert',
    [/^Neo mới nhất \(số 7\) không có chữ ký tin được/],
  ],
] as const)('it is said when a chain %s', async (_name, verdict, role, texts) => {
  const verifyAuditChain = vi.fn(async () => verdict);
  renderAt('/audit-log', { verifyAuditChain }, ['audit verify']);
  await screen.findByText('Phường Trà Cổ');
  fireEvent.click(screen.getByRole('button', { name: 'Kiểm tra' }));
  await waitFor(() => {
    const words = within(screen.getByRole(role));
    for (const text of texts) words.getByText(text);
  });
  expect(verifyAuditChain).toHaveBeenCalledWith('06721');
});

test('an export is asked for with the lines in words and a purpose', async () => {
  const requestAuditExport = vi.fn(async () => ({
    __typename: 'AuditExportSettled',
    export: { id: 'export-1' },
  }));
  renderAt('/audit-log', {
    getAuditLines: async () => pageOf([LINE]),
    getAuditExports: async () => [],
    requestAuditExport,
  });
  fireEvent.click(await screen.findByRole('button', { name: 'Đề nghị kết xuất' }));
  await screen.findByText('Mọi dòng trong phạm vi của người đề nghị');
  fireEvent.click(screen.getByRole('button', { name: 'Gửi đề nghị' }));
  expect(requestAuditExport).not.toHaveBeenCalled();
  fireEvent.change(screen.getByRole('textbox', { name: /Kết xuất để làm gì/ }), {
    target: { value: 'Kiểm tra định kỳ quý IV' },
  });
  fireEvent.click(screen.getByRole('button', { name: 'Gửi đề nghị' }));
  await screen.findByText('Chưa có đề nghị kết xuất nào');
  expect(requestAuditExport).toHaveBeenCalledWith(
    expect.objectContaining({
      purpose: 'Kiểm tra định kỳ quý IV',
      filter: expect.objectContaining({ from: null }),
    }),
  );
});

test('a second person sees what is asked for and approves it', async () => {
  const getAuditExports = vi.fn(async () => [ASKED]);
  const approveAuditExport = vi.fn(async () => ({
    __typename: 'AuditExportSettled',
    export: { id: 'export-1' },
  }));
  renderAt('/audit-exports', { getAuditExports, approveAuditExport }, [
    'audit-export list',
    'audit-export decide',
  ]);
  fireEvent.click(await screen.findByRole('button', { name: 'Phê duyệt' }));
  const dialog = await screen.findByRole('dialog', { name: 'Phê duyệt kết xuất nhật ký?' });
  within(dialog).getByText(/Người làm: thamdinh\s+Việc: Duyệt hồ sơ\s+Từ 02\/11\/2026 00:00/);
  fireEvent.click(within(dialog).getByRole('button', { name: 'Phê duyệt' }));
  await waitFor(() => {
    expect(approveAuditExport).toHaveBeenCalledWith({ id: 'export-1', expectedVersion: 1 });
  });
  await waitFor(() => {
    expect(getAuditExports).toHaveBeenCalledTimes(2);
  });
});

test('a refusal says why, and what the rules say against it stays in the dialog', async () => {
  const refuseAuditExport = vi.fn(async () => ({
    __typename: 'RuleRefused',
    message: 'Người đề nghị không tự quyết định.',
    legalBasis: null,
  }));
  renderAt('/audit-exports', { getAuditExports: async () => [ASKED], refuseAuditExport }, [
    'audit-export list',
    'audit-export decide',
  ]);
  fireEvent.click(await screen.findByRole('button', { name: 'Từ chối' }));
  const dialog = await screen.findByRole('dialog', { name: 'Từ chối kết xuất nhật ký?' });
  fireEvent.click(within(dialog).getByRole('button', { name: 'Từ chối' }));
  expect(refuseAuditExport).not.toHaveBeenCalled();
  fireEvent.change(within(dialog).getByRole('textbox', { name: /Lý do từ chối/ }), {
    target: { value: 'Phạm vi đề nghị quá rộng' },
  });
  fireEvent.click(within(dialog).getByRole('button', { name: 'Từ chối' }));
  await within(dialog).findByText('Người đề nghị không tự quyết định.');
});

test('who asked fetches the file, withdraws nothing that is decided, and decides nothing', async () => {
  renderAt(
    '/audit-exports',
    {
      getAuditExports: async () => [
        {
          ...ASKED,
          state: 'APPROVED',
          decidedByName: 'Phạm Thủ Trưởng',
          decidedAt: '2026-11-26T03:00:00.000Z',
          expiresAt: '2026-12-03T03:00:00.000Z',
          canFetch: true,
          allowedActions: [],
        },
      ],
    },
    [...AUDITOR, 'audit-export decide', 'audit-export withdraw', 'audit-export download'],
  );
  const link = await screen.findByRole('link', { name: 'Tải tệp CSV' });
  expect(link.getAttribute('href')).toBe('/audit-exports/export-1');
  screen.getByText('Tải được đến 03/12/2026 10:00');
  screen.getByText('Phạm Thủ Trưởng, 26/11/2026 10:00');
  for (const name of ['Phê duyệt', 'Từ chối', 'Rút đề nghị'])
    expect(screen.queryByRole('button', { name })).toBeNull();
});

test('in English there is no Vietnamese left but names', async () => {
  renderAt('/audit-log', { getAuditLines: async () => pageOf([LINE]) }, AUDITOR, 'en');
  await screen.findByRole('button', { name: /^Application approved / });
  await screen.findByRole('button', { name: 'Verify' });
  screen.getByText('1 line shown That is all.');
});
