import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { CoreAdminContext, memoryStore } from 'ra-core';
import { MemoryRouter, Route, Routes } from 'react-router-dom';
import { afterEach, expect, test, vi } from 'vitest';

import { fileCapture } from '../../components/capture-device.ts';
import type { LockRequestSubject, RegisterLockRequestResult } from '../../providers/data-provider.ts';
import { createI18nProvider } from '../../providers/i18n-provider.ts';
import RegisterLockRequestPage from './RegisterLockRequestPage.tsx';

configure({ asyncUtilTimeout: 10_000 });
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const NUMBER = '022199000123';
const SUBJECT: LockRequestSubject = {
  subjectType: 'CITIZEN',
  subjectName: 'Đặng Thị Thu Hà',
  accountState: 'ACTIVE',
  standingAuthorityRequests: [],
};
const LOCKED: LockRequestSubject = {
  ...SUBJECT,
  accountState: 'LOCKED',
  standingAuthorityRequests: [
    { id: 'request-9', code: 'DK-2026-000009', requesterName: 'Tòa án nhân dân khu vực 1' },
  ],
};
const REGISTERED: RegisterLockRequestResult = {
  __typename: 'LockRequestChanged',
  request: { id: 'request-12', code: 'DK-2026-000012', dueAt: '2026-11-27T09:30:00.000Z' },
};
const TEXTS: Readonly<Record<string, string>> = {
  'Tên cơ quan đề nghị': 'Cơ quan Cảnh sát điều tra Công an tỉnh Quảng Ninh',
  'Số, ký hiệu văn bản': '123/CV-CSĐT',
  'Ngày văn bản': '20/11/2026',
  'Căn cứ pháp luật được nêu': 'Điều 15 Nghị định 69/2024/NĐ-CP',
  'Lý do đề nghị': 'Tài khoản bị dùng để chiếm đoạt tài sản.',
};

function renderPage({
  subject = SUBJECT,
  registerLockRequest = vi.fn(async () => REGISTERED),
}: {
  readonly subject?: LockRequestSubject | null;
  readonly registerLockRequest?: ReturnType<typeof vi.fn<() => Promise<RegisterLockRequestResult>>>;
} = {}) {
  const nothing = vi.fn(async () => undefined);
  const findLockRequestSubject = vi.fn(async () => subject);
  const units = { data: [{ id: '06721', code: '06721', name: 'Phường Trà Cổ' }], total: 1 };
  render(
    <MemoryRouter initialEntries={['/lock-requests/register']}>
      <CoreAdminContext
        store={memoryStore()}
        i18nProvider={createI18nProvider('vi')}
        dataProvider={
          { findLockRequestSubject, registerLockRequest, getList: vi.fn(async () => units) } as never
        }
        authProvider={{
          login: nothing,
          logout: nothing,
          checkAuth: async () => undefined,
          checkError: async () => undefined,
          getPermissions: async () => [],
          canAccess: async () => true,
        }}
      >
        <Routes>
          <Route path="/lock-requests/register" element={<RegisterLockRequestPage />} />
          <Route path="/lock-requests/:id/show" element={<p>Trang đề nghị</p>} />
        </Routes>
      </CoreAdminContext>
    </MemoryRouter>,
  );
  return { findLockRequestSubject, registerLockRequest };
}

const field = (name: string) => screen.getByRole('textbox', { name: new RegExp(name) });
const press = (name: string) => {
  fireEvent.click(screen.getByRole('button', { name }));
};

async function find() {
  fireEvent.change(await screen.findByRole('textbox', { name: /Số định danh hoặc mã tổ chức/ }), {
    target: { value: '022 199 000 123' },
  });
  press('Tìm tài khoản');
  await screen.findByText(SUBJECT.subjectName);
}

function fillRequester() {
  fireEvent.click(screen.getByRole('radio', { name: 'Cơ quan tiến hành tố tụng' }));
  for (const [name, value] of Object.entries(TEXTS)) fireEvent.change(field(name), { target: { value } });
}

test('an empty form is not sent: what is wrong stands on top, leads to its field, and goes away as it is mended [R-138]', async () => {
  const { registerLockRequest } = renderPage();
  await screen.findByRole('heading', { level: 1, name: 'Tiếp nhận Phiếu TK03' });
  press('Tiếp nhận phiếu');
  const summary = (await screen.findByText(/Phiếu chưa đủ để tiếp nhận/)).closest<HTMLElement>(
    '[role="alert"]',
  );
  expect(summary).not.toBeNull();
  await waitFor(() => expect(document.activeElement).toBe(summary));
  const inSummary = within(summary ?? document.body);
  fireEvent.click(inSummary.getByRole('link', { name: 'Tên cơ quan đề nghị' }));
  expect(document.activeElement).toBe(field('Tên cơ quan đề nghị'));
  fireEvent.change(field('Tên cơ quan đề nghị'), { target: { value: TEXTS['Tên cơ quan đề nghị'] } });
  expect(inSummary.queryByRole('link', { name: 'Tên cơ quan đề nghị' })).toBeNull();
  fireEvent.change(field('Ngày văn bản'), { target: { value: '01/01/2999' } });
  expect(screen.getAllByText(/Ngày văn bản ở sau hôm nay/)).toHaveLength(2);
  expect(registerLockRequest).not.toHaveBeenCalled();
});

test('a relying party cannot be chosen, and the form says which decree is why [R-138]', async () => {
  renderPage();
  const relying = await screen.findByRole('radio', { name: 'Bên sử dụng dịch vụ' });
  expect(relying).toHaveProperty('disabled', true);
  expect(screen.getByText(/Nghị định 69\/2024\/NĐ-CP không nêu bên sử dụng dịch vụ/)).toBeDefined();
});

test('a whole form goes out once and leads to the request, with its code and its term told', async () => {
  const { registerLockRequest, findLockRequestSubject } = renderPage();
  await find();
  expect(findLockRequestSubject).toHaveBeenCalledExactlyOnceWith(NUMBER);
  fillRequester();
  fireEvent.click(screen.getByRole('checkbox', { name: 'Giữ kín với chủ tài khoản' }));
  press('Tiếp nhận phiếu');
  press('Đang ghi…');
  await screen.findByText('Trang đề nghị');
  expect(registerLockRequest).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({
      kind: 'LOCK',
      unitCode: '06721',
      subjectNumber: NUMBER,
      requesterType: 'PROCEDURAL_AGENCY',
      documentOn: '2026-11-20',
      requesterEmail: null,
      targetRequestCode: null,
      isSealed: true,
      scanFileId: null,
    }),
  );
});

test('a form that is sent while its scan is on its way waits for it and goes out with it', async () => {
  let store: (answer: Response) => void = () => undefined;
  vi.spyOn(fileCapture, 'capture').mockResolvedValue([new File(['x'], 'tk03.jpg')]);
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:tk03' }));
  const upload = vi.spyOn(window, 'fetch').mockImplementation(
    () =>
      new Promise((resolve) => {
        store = resolve;
      }),
  );
  const { registerLockRequest } = renderPage();
  await find();
  fillRequester();
  fireEvent.click(await screen.findByRole('button', { name: 'Chọn bản chụp' }));
  await waitFor(() => {
    expect(upload).toHaveBeenCalled();
  });
  press('Tiếp nhận phiếu');
  expect(screen.getByText('Phiếu được tiếp nhận ngay khi ảnh tải lên xong.')).toBeDefined();
  expect(registerLockRequest).not.toHaveBeenCalled();
  store(new Response(JSON.stringify({ id: 'file-1' })));
  await screen.findByText('Trang đề nghị');
  expect(registerLockRequest).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ scanFileId: 'file-1' }),
  );
});

test('an unlock names the lock that is to end, and takes over who asked for it', async () => {
  const { registerLockRequest } = renderPage({ subject: LOCKED });
  await find();
  fireEvent.click(screen.getByRole('radio', { name: 'Mở khóa tài khoản' }));
  fireEvent.click(await screen.findByRole('radio', { name: /DK-2026-000009/ }));
  expect(field('Tên cơ quan đề nghị')).toHaveProperty('value', 'Tòa án nhân dân khu vực 1');
  fillRequester();
  press('Tiếp nhận phiếu');
  await screen.findByText('Trang đề nghị');
  expect(registerLockRequest).toHaveBeenCalledWith(
    expect.objectContaining({ kind: 'UNLOCK', targetRequestCode: 'DK-2026-000009' }),
  );
});

test('an account without such a lock has nothing that a form could end', async () => {
  const { registerLockRequest } = renderPage();
  await find();
  fireEvent.click(screen.getByRole('radio', { name: 'Mở khóa tài khoản' }));
  await screen.findByText(/Không còn lần khóa nào theo đề nghị của cơ quan/);
  fillRequester();
  press('Tiếp nhận phiếu');
  await screen.findByText(/Không còn lần khóa nào để đề nghị mở/);
  expect(registerLockRequest).not.toHaveBeenCalled();
});

test('what the rules refuse stands at its field and in the list, and the mended form goes under a key of its own', async () => {
  const refusal = {
    __typename: 'RuleRefused',
    code: 'LOCK_REQUEST_EXISTS',
    message: 'Đề nghị này đã được tiếp nhận. Hãy mở đề nghị đang xử lý.',
    legalBasis: null,
  } as const;
  const registerLockRequest = vi
    .fn<() => Promise<RegisterLockRequestResult>>()
    .mockResolvedValueOnce(refusal)
    .mockResolvedValueOnce(REGISTERED);
  renderPage({ registerLockRequest });
  await find();
  fillRequester();
  press('Tiếp nhận phiếu');
  await waitFor(() => expect(screen.getAllByText(new RegExp(refusal.message))).toHaveLength(2));
  press('Tiếp nhận phiếu');
  await screen.findByText('Trang đề nghị');
  const keys = registerLockRequest.mock.calls.map(
    (call) => (call as unknown as [{ readonly idempotencyKey: string }])[0].idempotencyKey,
  );
  expect(new Set(keys).size).toBe(2);
});
