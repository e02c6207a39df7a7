import { QueryClient } from '@tanstack/react-query';
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { CoreAdminContext, memoryStore } from 'ra-core';
import { MemoryRouter, Route, Routes } from 'react-router-dom';
import { afterEach, expect, test, vi } from 'vitest';

import type { EnterUnitMergerResult, UnitMerger, UnitMergerPreview } from '../../providers/data-provider.ts';
import { createI18nProvider } from '../../providers/i18n-provider.ts';
import EnterUnitMergerPage from './EnterUnitMergerPage.tsx';
import UnitMergerListPage from './UnitMergerListPage.tsx';

configure({ asyncUtilTimeout: 10_000 });
afterEach(cleanup);

const HAI_SON = { code: '06724', name: 'Xã Hải Sơn' };
const HAI_NINH = { code: '06733', name: 'Xã Hải Ninh' };
const NEW = { code: '06990', name: 'Xã Hải Sơn Ninh' };
const IN_HAND = {
  officers: 2,
  openApplications: 3,
  openRequests: 1,
  openAreaTasks: 4,
  offices: 1,
  bookedAppointments: 5,
  accounts: 1250,
};
const PREVIEW: UnitMergerPreview = {
  unitsBefore: 6,
  unitsAfter: 5,
  officersMoveOn: '2026-04-01',
  problems: [],
  enteredBefore: null,
  changes: [
    {
      isFounded: true,
      successor: NEW,
      inHand: { ...IN_HAND, officers: 4, accounts: 2500 },
      predecessors: [
        { unit: HAI_SON, inHand: IN_HAND },
        { unit: HAI_NINH, inHand: IN_HAND },
      ],
    },
  ],
  campaigns: [
    {
      documentNumber: '688/UBND-CATP',
      totalBefore: 24_416,
      totalAfter: 24_416,
      before: [
        { unit: HAI_SON, people: 834 },
        { unit: HAI_NINH, people: 2671 },
      ],
      after: [{ unit: NEW, people: 3505 }],
    },
  ],
};
const MERGER: UnitMerger = {
  id: '1',
  documentNumber: '12/NQ-HĐND',
  issuedOn: '2026-02-20',
  issuer: 'Hội đồng nhân dân tỉnh Quảng Ninh',
  effectiveOn: '2026-04-01',
  isInForce: false,
  enteredAt: '2026-03-02T02:00:00Z',
  enteredBy: 'Ngô Minh Đức',
  changes: [{ isFounded: true, predecessors: [HAI_SON, HAI_NINH], successor: NEW }],
};

function renderAt(path: string, provider: Record<string, unknown> = {}) {
  const refused = vi.fn(async () => undefined);
  const dataProvider = {
    getUnitMergers: vi.fn(async () => [MERGER]),
    getMergeableUnits: vi.fn(async () => [HAI_NINH, HAI_SON, { code: '06757', name: 'Xã Vĩnh Thực' }]),
    previewUnitMerger: vi.fn(async () => PREVIEW),
    enterUnitMerger: vi.fn(async (): Promise<EnterUnitMergerResult> => ({
      __typename: 'UnitMergerEntered',
      wasEnteredBefore: false,
      merger: { id: '1', documentNumber: '12/NQ-HĐND' },
    })),
    ...provider,
  };
  render(
    <MemoryRouter initialEntries={[path]}>
      <CoreAdminContext
        store={memoryStore()}
        queryClient={new QueryClient({ defaultOptions: { queries: { retry: false } } })}
        i18nProvider={createI18nProvider('vi')}
        dataProvider={dataProvider as never}
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
          <Route path="/unit-mergers" element={<UnitMergerListPage />} />
          <Route path="/unit-mergers/enter" element={<EnterUnitMergerPage />} />
        </Routes>
      </CoreAdminContext>
    </MemoryRouter>,
  );
  return dataProvider;
}

const type = async (label: string | RegExp, value: string) => {
  fireEvent.change(await screen.findByLabelText(label), { target: { value } });
};
async function choose(...names: string[]) {
  const box = await screen.findByRole('combobox', { name: /Đơn vị kết thúc/ });
  fireEvent.mouseDown(box);
  for (const name of names) {
    fireEvent.click(await screen.findByRole('option', { name: new RegExp(`^${name} `) }));
  }
}
async function fillIn() {
  await type(/Số văn bản/, '12/NQ-HĐND');
  await type(/Ngày ban hành/, '2026-02-20');
  await type(/Cơ quan ban hành/, 'Hội đồng nhân dân tỉnh Quảng Ninh');
  await type(/Ngày có hiệu lực/, '2026-04-01');
  await choose('Xã Hải Sơn', 'Xã Hải Ninh');
  await type(/Tên đầy đủ/, 'Xã Hải Sơn Ninh');
  await type(/Mã đơn vị/, '06990');
}

test('the list says which units went into which, by which document and from when', async () => {
  renderAt('/unit-mergers');
  const text = (await screen.findByRole('list', { name: 'Văn bản sáp nhập đã nhập' })).textContent;
  expect(text).toContain('12/NQ-HĐND ngày 20/02/2026');
  expect(text).toContain('Chưa đến ngày');
  expect(text).toContain('Từ ngày 01/04/2026: 2 đơn vị thành 1 đơn vị');
  expect(text).toContain('Xã Hải Sơn, Xã Hải Ninh nhập vào Xã Hải Sơn Ninh (06990)');
});

test('an empty list says when something is to be entered', async () => {
  renderAt('/unit-mergers', { getUnitMergers: vi.fn(async () => []) });
  expect(await screen.findByText('Chưa nhập văn bản sáp nhập nào')).toBeDefined();
});

test('a list that cannot be loaded can be asked for again', async () => {
  const getUnitMergers = vi.fn().mockRejectedValueOnce(new Error('no')).mockResolvedValue([MERGER]);
  renderAt('/unit-mergers', { getUnitMergers });
  const panel = await screen.findByRole('alert');
  fireEvent.click(within(panel).getByRole('button'));
  expect(await screen.findByText(/12\/NQ-HĐND ngày/)).toBeDefined();
});

test('before and after stand side by side, with what is in hand and the same total of targets', async () => {
  renderAt('/unit-mergers/enter');
  await fillIn();
  expect(
    await screen.findByText(/6 xã, phường, đặc khu trước ngày 01\/04\/2026; 5 từ ngày này/),
  ).toBeDefined();
  const picture = screen.getByRole('list', { name: 'Đơn vị trước và sau sáp nhập' });
  expect(picture.textContent).toContain('Xã Hải Sơn 06724');
  expect(picture.textContent).toContain('Xã Hải Sơn Ninh 06990');
  const table = screen.getByRole('table', { name: 'Việc đang có ở các đơn vị kết thúc' });
  expect(within(table).getByRole('row', { name: /Về Xã Hải Sơn Ninh 4 3 1 4 2\.500/ })).toBeDefined();
  expect(screen.getByText('Trước 2 dòng, sau 1 dòng; tổng vẫn là 24.416 người.')).toBeDefined();
  expect(screen.getByText(/1 điểm tiếp nhận và 5 lịch hẹn/)).toBeDefined();
});

test('a document is confirmed before it is sent, once, with its own key', async () => {
  const { enterUnitMerger } = renderAt('/unit-mergers/enter');
  await fillIn();
  await screen.findByText(/5 từ ngày này/);
  await waitFor(() => {
    fireEvent.click(screen.getByRole('button', { name: 'Xem lại và nhập' }));
    expect(screen.queryByRole('dialog')).not.toBeNull();
  });
  const dialog = screen.getByRole('dialog', { name: 'Nhập văn bản 12/NQ-HĐND?' });
  expect(dialog.textContent).toContain('2 đơn vị kết thúc, 4 cán bộ chuyển đơn vị');
  expect(enterUnitMerger).not.toHaveBeenCalled();
  fireEvent.click(within(dialog).getByRole('button', { name: 'Nhập văn bản' }));
  await screen.findByText('Sáp nhập đơn vị hành chính');
  expect(enterUnitMerger).toHaveBeenCalledExactlyOnceWith({
    idempotencyKey: expect.stringMatching(/^[\w-]{36}$/) as string,
    documentNumber: '12/NQ-HĐND',
    issuedOn: '2026-02-20',
    issuer: 'Hội đồng nhân dân tỉnh Quảng Ninh',
    effectiveOn: '2026-04-01',
    changes: [
      {
        predecessorCodes: ['06724', '06733'],
        successor: { code: '06990', founded: { name: 'Xã Hải Sơn Ninh', kind: 'COMMUNE' } },
      },
    ],
  });
});

test('a problem stands at its field in the words of the server, and nothing is sent', async () => {
  const message = 'Mã này đang được một đơn vị khác sử dụng vào ngày có hiệu lực. Hãy kiểm tra lại mã.';
  const { enterUnitMerger } = renderAt('/unit-mergers/enter', {
    previewUnitMerger: vi.fn(async () => ({
      ...PREVIEW,
      changes: [],
      problems: [{ path: 'changes.0.successor.code', code: 'MERGER_CODE_TAKEN', message }],
    })),
  });
  await fillIn();
  expect(await screen.findByText(message)).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: 'Xem lại và nhập' }));
  expect(await screen.findByText(/Còn 1 điểm phải sửa/)).toBeDefined();
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(enterUnitMerger).not.toHaveBeenCalled();
});

test('what is not written yet is no problem until the document is to be entered', async () => {
  renderAt('/unit-mergers/enter');
  await screen.findByLabelText(/Số văn bản/);
  expect(screen.queryByText(/Chưa có ngày ban hành/)).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Xem lại và nhập' }));
  expect(await screen.findByText(/Chưa có ngày ban hành/)).toBeDefined();
});

test('a refusal stays in the dialog', async () => {
  const message = 'Văn bản có số này đã được nhập với nội dung khác. Hãy kiểm tra lại số văn bản.';
  renderAt('/unit-mergers/enter', {
    enterUnitMerger: vi.fn(async () => ({
      __typename: 'RuleRefused',
      code: 'MERGER_DIFFERENT_CONTENT',
      message,
      legalBasis: null,
    })),
  });
  await fillIn();
  await screen.findByText(/5 từ ngày này/);
  await waitFor(() => {
    fireEvent.click(screen.getByRole('button', { name: 'Xem lại và nhập' }));
    expect(screen.queryByRole('dialog')).not.toBeNull();
  });
  fireEvent.click(screen.getByRole('button', { name: 'Nhập văn bản' }));
  expect((await within(screen.getByRole('dialog')).findByRole('alert')).textContent).toContain(message);
});
