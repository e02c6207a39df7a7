import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { CoreAdminContext, memoryStore } from 'ra-core';
import { MemoryRouter } from 'react-router-dom';
import { afterEach, expect, test, vi } from 'vitest';

import type {
  ApplicationCase,
  CrossCheck,
  CrossCheckItem,
  ResolveMismatchResult,
} from '../../providers/data-provider.ts';
import { createI18nProvider } from '../../providers/i18n-provider.ts';
import { CrossChecksPanel } from './CrossChecksPanel.tsx';

// The comparison is loaded when it is asked for.
configure({ asyncUtilTimeout: 10_000 });
afterEach(cleanup);

const APPLICATION = { id: 'application-1', papers: [] } as unknown as ApplicationCase;
const ITEM: CrossCheckItem = {
  id: 'check-1',
  version: 3,
  paperType: 'PASSPORT',
  maskedNumber: 'C•••••67',
  agencyName: 'Cục Quản lý xuất nhập cảnh',
  state: 'MISMATCHED',
  stateSince: '2026-11-20T02:00:00.000Z',
  turn: 'OFFICER',
  reason: 'IDENTITY_MISMATCH',
  mismatchedFields: ['FULL_NAME'],
  validUntil: null,
  answerBy: null,
  isOverdue: false,
  attempts: 1,
  resolution: null,
  isContested: false,
  allowedActions: ['ASK_AGAIN', 'RESOLVE', 'CORRECT'],
};
const CROSS_CHECK: CrossCheck = {
  ...ITEM,
  comparison: [
    {
      field: 'DOCUMENT_NUMBER',
      declared: 'C1234567',
      population: null,
      agency: 'C1234567',
      isMismatched: false,
    },
    {
      field: 'FULL_NAME',
      declared: 'Lê Phương Thảo',
      population: 'Lê Phương Thảo',
      agency: 'Lê Phuông Thảo',
      isMismatched: true,
    },
  ],
  documentStatus: 'VALID',
  scanFileId: null,
  resolutionNote: null,
  resolvedByName: null,
  resolvedAt: null,
  contestNote: null,
  contestedAt: null,
  rounds: [
    {
      reference: 'question-1',
      round: 1,
      cause: 'PRESENTED',
      note: null,
      agency: 'IMMIGRATION',
      requestedAt: '2026-11-20T01:00:00.000Z',
      answerBy: '2026-11-27T10:00:00.000Z',
      attempts: 0,
      disclosedAt: null,
      endedAt: '2026-11-20T03:15:00.000Z',
      outcome: 'MISMATCHED',
      reason: 'IDENTITY_MISMATCH',
      channel: 'CLERK',
      answeredBy: 'Lê Thị Thanh Hương',
      agencyReference: 'XNC-12',
      questionFingerprint: 'aa11',
      answerFingerprint: 'bb22',
    },
  ],
};
const NOTE = 'Đã xem bản chính, cơ quan gõ nhầm dấu.';

function renderPanel({
  items = [ITEM],
  application = APPLICATION,
  permissions = ['cross-checks resolve', 'cross-checks ask-again', 'papers correct'],
  resolveMismatch = vi.fn(),
  getCrossCheck = vi.fn(async () => CROSS_CHECK),
  getCrossChecks = vi.fn(async (): Promise<readonly CrossCheckItem[]> => items),
} = {}) {
  const refused = vi.fn(async () => undefined);
  render(
    <MemoryRouter>
      <CoreAdminContext
        store={memoryStore()}
        i18nProvider={createI18nProvider('vi')}
        dataProvider={{ getCrossChecks, getCrossCheck, resolveMismatch } as never}
        authProvider={{
          login: refused,
          logout: refused,
          checkAuth: async () => undefined,
          checkError: async () => undefined,
          getPermissions: async () => [],
          canAccess: async ({ resource, action }) => permissions.includes(`${resource} ${action}`),
        }}
      >
        <CrossChecksPanel application={application} onShowFile={undefined} />
      </CoreAdminContext>
    </MemoryRouter>,
  );
  return { resolveMismatch, getCrossCheck };
}

async function openComparison(): Promise<HTMLElement> {
  fireEvent.click(await screen.findByRole('button', { name: 'So sánh giấy tờ: Hộ chiếu C•••••67' }));
  const dialog = await screen.findByRole('dialog', { name: 'So sánh giấy tờ: Hộ chiếu' });
  await within(dialog).findByRole('list', { name: 'Các lần hỏi' });
  return dialog;
}

async function openResolution() {
  await openComparison();
  fireEvent.click(await screen.findByRole('button', { name: 'Xử lý không khớp' }));
  return await screen.findByRole('dialog', { name: 'Xử lý giấy tờ không khớp' });
}

test('[R-102] the table says of a paper what differs and whose turn it is', async () => {
  const { getCrossCheck } = renderPanel();
  const table = await screen.findByRole('table', { name: 'Bảng xác thực giấy tờ' });
  expect(table.textContent).toContain('Không khớp');
  expect(table.textContent).toContain('Dữ liệu của cơ quan ghi khác: Họ và tên.');
  expect(table.textContent).toContain('Cán bộ');
  screen.getByText(/^0 trên 1 giấy tờ/);
  expect(getCrossCheck).not.toHaveBeenCalled();
});

test('an application without papers says so, and one whose papers are not yet asked about says when they are', async () => {
  renderPanel({ items: [] });
  await screen.findByText('Hồ sơ không có giấy tờ cần xác thực.');
  cleanup();
  const papers = [{ type: 'PASSPORT', maskedNumber: 'C•••••67', scanFileId: null }] as const;
  renderPanel({ items: [], application: { ...APPLICATION, papers: [...papers] } });
  await screen.findByText(/^Giấy tờ được gửi đi xác thực khi/);
});

test('the comparison marks the characters that the agency has otherwise, and tells who answered and how fast', async () => {
  renderPanel();
  const dialog = await openComparison();
  const marks = [...dialog.querySelectorAll('mark')].map(({ textContent }) => textContent);
  expect(marks).toEqual(['ươ', 'uô']);
  expect(dialog.textContent).toContain('sau 2 giờ 15 phút');
  expect(dialog.textContent).toContain('cán bộ của cơ quan trả lời (Lê Thị Thanh Hương)');
  expect(dialog.textContent).toContain('XNC-12');
});

test('whoever may only read gets no action', async () => {
  renderPanel({ permissions: [] });
  await openComparison();
  expect(screen.queryByRole('button', { name: 'Hỏi lại' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Sửa số giấy tờ' })).toBeNull();
});

test('a mismatch is settled with a choice and a reason of ten characters, and what comes of it stands there at once', async () => {
  const settled: CrossCheck = {
    ...CROSS_CHECK,
    version: 4,
    turn: 'CITIZEN',
    resolution: 'CITIZEN_MISTAKE',
    resolutionNote: NOTE,
    resolvedByName: 'Bùi Quang Huy',
    resolvedAt: '2026-11-21T02:00:00.000Z',
  };
  const resolveMismatch = vi.fn(async (): Promise<ResolveMismatchResult> => ({
    __typename: 'MismatchResolved',
    crossCheck: settled,
  }));
  const { getCrossCheck } = renderPanel({ resolveMismatch });
  const dialog = within(await openResolution());
  fireEvent.click(dialog.getByRole('button', { name: 'Xác nhận xử lý' }));
  dialog.getByText('Chọn một lý do.');
  fireEvent.click(dialog.getByRole('radio', { name: 'Công dân khai nhầm' }));
  dialog.getByText(/đến lượt công dân: xem lại/);
  fireEvent.click(dialog.getByRole('button', { name: 'Xác nhận xử lý' }));
  dialog.getByText('Viết ít nhất 10 ký tự.');
  expect(resolveMismatch).not.toHaveBeenCalled();
  fireEvent.change(dialog.getByRole('textbox', { name: /Giải thích/ }), { target: { value: NOTE } });
  fireEvent.click(dialog.getByRole('button', { name: 'Xác nhận xử lý' }));
  await screen.findByText(/Công dân khai nhầm: Bùi Quang Huy xử lý lúc/);
  expect(resolveMismatch).toHaveBeenCalledWith({
    crossCheckId: 'check-1',
    expectedVersion: 3,
    resolution: 'CITIZEN_MISTAKE',
    note: NOTE,
  });
  expect(getCrossCheck).toHaveBeenCalledTimes(1);
});

test('after a change by somebody else reading anew is offered, and the note is kept', async () => {
  const resolveMismatch = vi.fn(async (): Promise<ResolveMismatchResult> => ({
    __typename: 'StaleVersion',
    code: 'STALE_VERSION',
    message: 'Giấy tờ này vừa được người khác thay đổi.',
    legalBasis: null,
  }));
  const { getCrossCheck } = renderPanel({ resolveMismatch });
  const dialog = within(await openResolution());
  fireEvent.click(dialog.getByRole('radio', { name: 'Dữ liệu của cơ quan sai' }));
  dialog.getByText(/Cơ quan sẽ đọc nội dung này/);
  fireEvent.change(dialog.getByRole('textbox', { name: /Giải thích/ }), { target: { value: NOTE } });
  fireEvent.click(dialog.getByRole('button', { name: 'Xác nhận xử lý' }));
  fireEvent.click(await dialog.findByRole('button', { name: 'Tải lại' }));
  await waitFor(() => {
    expect(dialog.queryByText('Giấy tờ này vừa được người khác thay đổi.')).toBeNull();
  });
  expect(getCrossCheck).toHaveBeenCalledTimes(2);
  expect(dialog.getByRole('textbox', { name: /Giải thích/ })).toHaveProperty('value', NOTE);
});
