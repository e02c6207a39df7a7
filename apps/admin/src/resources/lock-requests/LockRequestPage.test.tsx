import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { CoreAdminContext, memoryStore } from 'ra-core';
import { MemoryRouter, Route, Routes } from 'react-router-dom';
import { afterEach, describe, expect, test, vi } from 'vitest';

import type { LockRequest, LockRequestActResult } from '../../providers/data-provider.ts';
import { createI18nProvider } from '../../providers/i18n-provider.ts';
import { RequestFailure } from '../../providers/request-failure.ts';
import LockRequestPage from './LockRequestPage.tsx';

// The dialogs are loaded when they are asked for.
configure({ asyncUtilTimeout: 10_000 });
afterEach(cleanup);

const LOCK_REQUEST: LockRequest = {
  id: 'request-1',
  code: 'DK-2026-000012',
  version: 3,
  kind: 'LOCK',
  state: 'FORWARDED',
  channel: 'COUNTER',
  unit: { code: '06721', name: 'Phường Trà Cổ' },
  subjectType: 'CITIZEN',
  subjectName: 'Đặng Thị Thu Hà',
  subjectNumberMasked: '022•••••3456',
  requesterType: 'PROCEDURAL_AGENCY',
  requesterName: 'Tòa án nhân dân khu vực 6',
  requesterReference: '112/CV-TA',
  isSealed: false,
  isLockedAtOnce: false,
  legalRegime: 'Nghị định 69/2024/NĐ-CP',
  receivedAt: '2026-11-23T02:00:00.000Z',
  stage: 'DECISION',
  dueAt: '2026-11-26T17:00:00.000Z',
  workingMinutesLeft: 660,
  isOverdue: false,
  isComingDue: false,
  accountState: 'LOCKED',
  grounds: [
    {
      id: 'ground-1',
      kind: 'CARD_EXPIRED',
      lifter: 'REGISTER',
      legalBasis: 'Khoản 1 Điều 15 Nghị định 69/2024/NĐ-CP',
      lockRequestId: null,
      lockRequestCode: null,
      requesterName: null,
      isProvisional: false,
      startedAt: '2026-11-20T17:00:00.000Z',
      startedBy: 'SYSTEM',
      endedAt: null,
      endedBecause: null,
    },
  ],
  documentOn: '2026-11-22',
  citedBasis: 'Điều 15 Nghị định 69/2024/NĐ-CP',
  requestReason: 'Tài khoản đang bị tranh chấp trong một vụ án.',
  requesterEmail: null,
  registeredByName: 'Vũ Thị Hạnh',
  examineBy: '2026-11-24T17:00:00.000Z',
  forwardedAt: '2026-11-24T03:00:00.000Z',
  forwardedByName: 'Bùi Quang Huy',
  examinationNote: 'Đủ thành phần, đúng mẫu.',
  decideBy: '2026-11-26T17:00:00.000Z',
  stageLegalBasis: 'Điều 15 Nghị định 69/2024/NĐ-CP',
  settledAt: null,
  settledByName: null,
  settlementReason: null,
  reversedAt: null,
  reversedByName: null,
  reversalReason: null,
  lockedAtOnceAt: null,
  lockedAtOnceByName: null,
  unsealedAt: null,
  targetRequest: null,
  scanFileId: null,
  allowedActions: ['LOCK_AT_ONCE', 'APPROVE', 'REFUSE'],
  timeline: [
    {
      at: '2026-11-23T02:00:00.000Z',
      action: 'LOCK_REQUEST_REGISTERED',
      actorName: 'Vũ Thị Hạnh',
      inPlaceOf: null,
    },
    {
      at: '2026-11-24T03:00:00.000Z',
      action: 'LOCK_REQUEST_FORWARDED',
      actorName: 'Bùi Quang Huy',
      inPlaceOf: null,
    },
  ],
};

const REASON = 'Văn bản đề nghị không có chữ ký của người có thẩm quyền.';
const CHANGED: LockRequestActResult = { __typename: 'LockRequestChanged' };

function renderPage(request: Partial<LockRequest>, provider: Record<string, unknown> = {}) {
  const getLockRequest = vi.fn(async () => ({ ...LOCK_REQUEST, ...request }));
  // The letter has tests of its own; here it stays on its way.
  const previewLetter = vi.fn(() => new Promise(() => undefined));
  const refused = vi.fn(async () => undefined);
  render(
    <MemoryRouter initialEntries={['/lock-requests/request-1/show']}>
      <CoreAdminContext
        store={memoryStore()}
        i18nProvider={createI18nProvider('vi')}
        dataProvider={{ getLockRequest, previewLetter, ...provider } as never}
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
          <Route path="/lock-requests/:id/show" element={<LockRequestPage />} />
        </Routes>
      </CoreAdminContext>
    </MemoryRouter>,
  );
  return { getLockRequest };
}

const field = (name: RegExp) => screen.findByLabelText(name);
const press = (name: string | RegExp) => {
  fireEvent.click(screen.getByRole('button', { name }));
};

describe('the page of a request', () => {
  test('says which term runs, by which article, and what would open the account', async () => {
    renderPage({});
    const clock = await screen.findByRole('region', { name: 'Đang chạy: thời hạn quyết định' });
    expect(within(clock).getByText(/còn 1 ngày làm việc 3 giờ/i)).toBeDefined();
    expect(within(clock).getByText(/Điều 15 Nghị định 69\/2024\/NĐ-CP/)).toBeDefined();
    const grounds = screen.getByRole('region', { name: 'Vì sao đang khóa, điều gì sẽ mở khóa' });
    expect(within(grounds).getByText('Thẻ căn cước hết hạn')).toBeDefined();
    expect(within(grounds).getByText('Tự mở khi căn cứ đã hết theo cơ sở dữ liệu')).toBeDefined();
  });

  test('offers what the server allows and nothing else', async () => {
    renderPage({ allowedActions: ['FORWARD'] });
    await screen.findByRole('button', { name: 'Chuyển thủ trưởng (F)' });
    expect(screen.queryByRole('button', { name: /Duyệt/ })).toBeNull();
    cleanup();
    renderPage({ allowedActions: [] });
    await screen.findByText(LOCK_REQUEST.requestReason);
    expect(screen.queryByRole('region', { name: 'Thao tác với đề nghị' })).toBeNull();
  });

  test('says in a word that it is late, sealed and locked before the decision', async () => {
    renderPage({ isOverdue: true, isSealed: true, isLockedAtOnce: true, workingMinutesLeft: -60 });
    for (const word of ['Quá hạn', 'Giữ kín', 'Đã khóa khẩn cấp']) await screen.findByText(word);
  });
});

describe('a decision', () => {
  test('to refuse is sent with its reason and the password, once', async () => {
    const decideLockRequest = vi.fn(async () => CHANGED);
    const { getLockRequest } = renderPage({}, { decideLockRequest });
    await screen.findByText(LOCK_REQUEST.requestReason);
    press('Từ chối có văn bản (R)');
    fireEvent.change(await field(/Lý do từ chối/), { target: { value: 'ngắn' } });
    press('Từ chối');
    await screen.findByText('Viết ít nhất 10 ký tự.');
    await screen.findByText('Nhập mật khẩu đăng nhập của bạn.');
    expect(decideLockRequest).not.toHaveBeenCalled();
    fireEvent.change(await field(/Lý do từ chối/), { target: { value: REASON } });
    fireEvent.change(await field(/Mật khẩu của bạn/), { target: { value: 'Mat-Khau1' } });
    const confirm = screen.getByRole('button', { name: 'Từ chối' });
    fireEvent.click(confirm);
    fireEvent.click(confirm);
    await waitFor(() => {
      expect(screen.queryByRole('dialog')).toBeNull();
    });
    expect(decideLockRequest.mock.calls).toEqual([
      [{ id: 'request-1', expectedVersion: 3, action: 'REFUSE', reason: REASON, password: 'Mat-Khau1' }],
    ]);
    await waitFor(() => {
      expect(getLockRequest).toHaveBeenCalledTimes(2);
    });
  });

  test('with a wrong password stays open and says so at the field', async () => {
    const decideLockRequest = vi.fn(async (): Promise<LockRequestActResult> => ({
      __typename: 'ValidationFailed',
      message: 'Có thông tin chưa đúng.',
      legalBasis: null,
      fields: [{ path: 'password', message: 'Mật khẩu của bạn chưa đúng.' }],
    }));
    renderPage({}, { decideLockRequest });
    await screen.findByText(LOCK_REQUEST.requestReason);
    press('Duyệt (A)');
    fireEvent.change(await field(/Mật khẩu của bạn/), { target: { value: 'Sai-Roi-1' } });
    press('Duyệt');
    await screen.findByText('Mật khẩu của bạn chưa đúng.');
    expect(screen.getByRole('dialog')).toBeDefined();
  });
});

test('the whole number is shown once a purpose is stated, by one click for the request at hand', async () => {
  const revealLockSubject = vi.fn(async ({ purpose }: { purpose?: unknown }) => {
    if (!purpose) throw new RequestFailure('PURPOSE_REQUIRED', 'Cần nêu mục đích tra cứu.');
    return {
      __typename: 'LockSubjectRevealed' as const,
      subjectName: LOCK_REQUEST.subjectName,
      subjectNumber: '022199123456',
    };
  });
  renderPage({}, { revealLockSubject });
  await screen.findByText('022•••••3456');
  press('Xem đầy đủ số');
  const dialog = await screen.findByRole('dialog');
  fireEvent.click(within(dialog).getByRole('button', { name: 'Xem thông tin' }));
  await screen.findByText('022199123456');
  expect(revealLockSubject).toHaveBeenLastCalledWith({
    id: 'request-1',
    purpose: { purpose: 'CASE_AT_HAND', note: null },
  });
});

test('the whole number is shown at once while a purpose holds', async () => {
  const revealLockSubject = vi.fn(async () => ({
    __typename: 'LockSubjectRevealed' as const,
    subjectName: LOCK_REQUEST.subjectName,
    subjectNumber: '022199123456',
  }));
  renderPage({}, { revealLockSubject });
  await screen.findByText('022•••••3456');
  press('Xem đầy đủ số');
  await screen.findByText('022199123456');
  expect(screen.queryByRole('dialog')).toBeNull();
});
