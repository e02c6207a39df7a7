import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { CoreAdminContext, memoryStore, ResourceContextProvider } from 'ra-core';
import { MemoryRouter, Route, Routes } from 'react-router-dom';
import { afterEach, describe, expect, test, vi } from 'vitest';

import type { DrawListResult, OpenedOutreachList } from '../../providers/data-provider.ts';
import { createI18nProvider } from '../../providers/i18n-provider.ts';
import OutreachListList from './OutreachListList.tsx';
import OutreachListPage from './OutreachListPage.tsx';
import { outcomeParts } from './outcome-parts.ts';

// The dialogs are loaded when they are asked for.
configure({ asyncUtilTimeout: 10_000 });
afterEach(cleanup);

const UNIT = { code: '06721', name: 'Phường Trà Cổ' };
const OPENED: OpenedOutreachList = {
  list: {
    id: 'list-1',
    version: 1,
    code: 'DS-2026-000123',
    unit: UNIT,
    teamName: 'Tổ công nghệ số cộng đồng phường Trà Cổ',
    teamKind: 'DIGITAL_TEAM',
    campaignNumber: '688/UBND-CATP',
    hamlets: ['Khu 2', 'Khu 10'],
    includesWithoutHamlet: false,
    state: 'OPEN',
    drawnBy: 'Đoàn Văn Hòa',
    drawnAt: '2026-11-20T01:00:00.000Z',
    expiresAt: '2026-12-03T17:00:00.000Z',
    closedAt: null,
    people: 2,
    visited: 1,
    activated: 0,
  },
  people: [
    {
      id: 'person-1',
      position: 1,
      fullName: 'Đặng Thị Thu Hà',
      birthYear: 1961,
      hamlet: 'Khu 2',
      address: 'Khu 2, phường Trà Cổ',
      phoneHint: '678',
      stage: 'WAITING',
      lastVisit: {
        outcome: 'NO_PHONE',
        visitedAt: '2026-11-21T12:00:00.000Z',
        note: 'Con gái sẽ mang máy về.',
        visitorName: 'Lê Minh Châu',
      },
    },
    {
      id: 'person-2',
      position: 2,
      fullName: 'Vũ Văn An',
      birthYear: 1987,
      hamlet: 'Khu 10',
      address: 'Khu 10, phường Trà Cổ',
      phoneHint: '012',
      stage: 'ACTIVATED',
      lastVisit: null,
    },
  ],
  outcomes: [
    { outcome: 'ACTIVATED', people: 0 },
    { outcome: 'NO_PHONE', people: 1 },
  ],
};

function renderAt(
  path: string,
  provider: Record<string, unknown>,
  { locale = 'vi', seesCampaigns = false }: { locale?: 'vi' | 'en'; seesCampaigns?: boolean } = {},
) {
  const refused = vi.fn(async () => undefined);
  render(
    <MemoryRouter initialEntries={[path]}>
      <CoreAdminContext
        store={memoryStore()}
        i18nProvider={createI18nProvider(locale)}
        dataProvider={provider as never}
        authProvider={{
          login: refused,
          logout: refused,
          checkAuth: async () => undefined,
          checkError: async () => undefined,
          getPermissions: async () => [],
          canAccess: async ({ resource }) => seesCampaigns || resource !== 'target-campaigns',
        }}
      >
        <Routes>
          <Route
            path="/outreach-lists"
            element={
              <ResourceContextProvider value="outreach-lists">
                <OutreachListList />
              </ResourceContextProvider>
            }
          />
          <Route path="/outreach-lists/:id/show" element={<OutreachListPage />} />
        </Routes>
      </CoreAdminContext>
    </MemoryRouter>,
  );
}

const emptyList = async () => ({
  data: [],
  total: 0,
  pageInfo: { hasNextPage: false, hasPreviousPage: false },
  meta: { total: 0, totalIsCapped: false },
});

describe('the page of a list', () => {
  test('shows people with the least data, the last visit, and outcomes as numbers with what follows', async () => {
    renderAt('/outreach-lists/list-1/show', { getOutreachList: async () => OPENED });
    const row = (await screen.findByRole('rowheader', { name: 'Đặng Thị Thu Hà' })).closest('tr');
    expect(row?.textContent).toContain('678');
    expect(row?.textContent).toContain('Con gái sẽ mang máy về.');
    const outcomes = screen.getByRole('table', { name: 'Kết quả đến từng nhà' });
    const noPhone = within(outcomes).getByRole('rowheader', { name: 'Không có điện thoại' }).closest('tr');
    expect(noPhone?.textContent).toBe('Không có điện thoại1Đến lại, mang theo thiết bị');
    expect(
      within(outcomes).getByRole('rowheader', { name: 'Chưa đến' }).closest('tr')?.textContent,
    ).toContain('1');
    const print = await screen.findByRole('link', { name: 'In danh sách (PDF)' });
    expect(print.getAttribute('href')).toBe('/outreach-lists/list-1');
  });

  test('is closed after a warning of what that means, and read again', async () => {
    const closeOutreachList = vi.fn(async () => ({ __typename: 'OutreachListClosed' as const }));
    const getOutreachList = vi.fn(async () => OPENED);
    renderAt('/outreach-lists/list-1/show', { getOutreachList, closeOutreachList });
    fireEvent.click(await screen.findByRole('button', { name: 'Đóng danh sách' }));
    const dialog = await screen.findByRole('dialog');
    expect(dialog.textContent).toContain('không ai xem hoặc in được');
    fireEvent.submit(dialog.querySelector('form') ?? document.body);
    await waitFor(() => {
      expect(screen.queryByRole('dialog')).toBeNull();
    });
    expect(closeOutreachList).toHaveBeenCalledWith({ id: 'list-1', expectedVersion: 1 });
    await waitFor(() => {
      expect(getOutreachList).toHaveBeenCalledTimes(2);
    });
  });

  test('of one that has ended says so and offers neither print nor names', async () => {
    const ended = {
      ...OPENED,
      list: { ...OPENED.list, state: 'EXPIRED' as const, activated: null },
      people: [],
    };
    renderAt('/outreach-lists/list-1/show', { getOutreachList: async () => ended });
    await screen.findByText(/đã hết hiệu lực nên không xem được/);
    expect(screen.queryByRole('link', { name: 'In danh sách (PDF)' })).toBeNull();
    expect(screen.queryByText('Đặng Thị Thu Hà')).toBeNull();
    expect(screen.getByText('Tên đã được xóa')).toBeDefined();
  });

  test('speaks English as well', async () => {
    renderAt('/outreach-lists/list-1/show', { getOutreachList: async () => OPENED }, { locale: 'en' });
    await screen.findByRole('link', { name: 'Print the list (PDF)' });
    expect(screen.getAllByText('Has no phone').length).toBeGreaterThan(0);
  });
});

describe('drawing a list', () => {
  const HAMLETS = [
    { hamlet: 'Khu 2', waiting: 40, listed: 0 },
    { hamlet: 'Khu 10', waiting: 25, listed: 25 },
    { hamlet: null, waiting: 3, listed: 1 },
  ];
  const provider = (drawOutreachList: unknown) => ({
    getList: emptyList,
    getOutreachTeams: async () => [
      { id: 'team-1', name: 'Hội phụ nữ', kind: 'WOMENS_UNION', unit: UNIT, members: 4 },
    ],
    getOutreachHamlets: async () => HAMLETS,
    drawOutreachList,
  });
  const openDialog = async () => {
    fireEvent.click(await screen.findByRole('button', { name: 'Lập danh sách' }));
    return await screen.findByRole('dialog');
  };

  test('chooses team and hamlets, counts the people, and sends what was chosen', async () => {
    const drawOutreachList = vi.fn(async (): Promise<DrawListResult> => ({
      __typename: 'OutreachListDrawn',
      list: { id: 'list-2', code: 'DS-2026-000124', people: 42 },
    }));
    renderAt('/outreach-lists', provider(drawOutreachList));
    const dialog = await openDialog();
    fireEvent.submit(dialog.querySelector('form') ?? document.body);
    await within(dialog).findByText('Hãy chọn tổ.');
    fireEvent.mouseDown(within(dialog).getByRole('combobox', { name: /Giao cho tổ/ }));
    fireEvent.click(await screen.findByRole('option', { name: 'Hội phụ nữ (Phường Trà Cổ)' }));
    fireEvent.click(await within(dialog).findByRole('checkbox', { name: 'Khu 2: 40 người' }));
    fireEvent.click(
      within(dialog).getByRole('checkbox', { name: 'Địa chỉ không ghi thôn, khu: 3 người, đã giao 1' }),
    );
    expect(
      within(dialog).getByRole<HTMLInputElement>('checkbox', { name: 'Khu 10: 25 người, đã giao 25' })
        .disabled,
    ).toBe(true);
    await within(dialog).findByText('Đã chọn 42 người. Một danh sách có nhiều nhất 500 người.');
    fireEvent.submit(dialog.querySelector('form') ?? document.body);
    await waitFor(() => {
      expect(screen.queryByRole('dialog')).toBeNull();
    });
    expect(drawOutreachList).toHaveBeenCalledWith({
      idempotencyKey: expect.any(String),
      unitCode: '06721',
      teamId: 'team-1',
      campaignId: null,
      hamlets: ['Khu 2'],
      includesWithoutHamlet: true,
      days: 14,
    });
  });

  test('keeps to the people of a campaign where one is chosen, and counts them anew', async () => {
    const drawOutreachList = vi.fn(async (): Promise<DrawListResult> => ({
      __typename: 'OutreachListDrawn',
      list: { id: 'list-2', code: 'DS-2026-000124', people: 40 },
    }));
    const getOutreachHamlets = vi.fn(async () => HAMLETS);
    renderAt(
      '/outreach-lists',
      {
        ...provider(drawOutreachList),
        getOutreachHamlets,
        getList: async (resource: string) =>
          resource === 'target-campaigns'
            ? { data: [{ id: 'campaign-1', documentNumber: '688/UBND-CATP' }], total: 1 }
            : emptyList(),
      },
      { seesCampaigns: true },
    );
    const dialog = await openDialog();
    fireEvent.mouseDown(within(dialog).getByRole('combobox', { name: /Giao cho tổ/ }));
    fireEvent.click(await screen.findByRole('option', { name: 'Hội phụ nữ (Phường Trà Cổ)' }));
    fireEvent.mouseDown(await within(dialog).findByRole('combobox', { name: /Lấy người từ/ }));
    fireEvent.click(await screen.findByRole('option', { name: '688/UBND-CATP' }));
    await waitFor(() => {
      expect(getOutreachHamlets).toHaveBeenLastCalledWith(
        expect.objectContaining({ campaignId: 'campaign-1' }),
      );
    });
    fireEvent.click(await within(dialog).findByRole('checkbox', { name: 'Khu 2: 40 người' }));
    fireEvent.submit(dialog.querySelector('form') ?? document.body);
    await waitFor(() => {
      expect(drawOutreachList).toHaveBeenCalledWith(expect.objectContaining({ campaignId: 'campaign-1' }));
    });
  });

  test('of nothing says what is missing, at the place where it is', async () => {
    renderAt(
      '/outreach-lists',
      provider(async () => ({
        __typename: 'ValidationFailed' as const,
        message: 'Có thông tin chưa đúng.',
        legalBasis: null,
        fields: [{ path: 'hamlets', message: 'Chưa chọn thôn, khu nào.' }],
      })),
    );
    await screen.findByText('Không có danh sách nào còn hiệu lực');
    const dialog = await openDialog();
    fireEvent.mouseDown(within(dialog).getByRole('combobox', { name: /Giao cho tổ/ }));
    fireEvent.click(await screen.findByRole('option', { name: 'Hội phụ nữ (Phường Trà Cổ)' }));
    await within(dialog).findByRole('checkbox', { name: 'Khu 2: 40 người' });
    fireEvent.submit(dialog.querySelector('form') ?? document.body);
    await within(dialog).findByText('Chưa chọn thôn, khu nào.');
  });
});

test('the parts of a list are the whole of it, whoever was not visited among them', () => {
  const parts = outcomeParts(10, [
    { outcome: 'AWAY', people: 3 },
    { outcome: 'REFUSED', people: 1 },
  ]);
  expect(parts.reduce((sum, { people }) => sum + people, 0)).toBe(10);
  expect(parts.at(-1)).toMatchObject({ key: 'NOT_VISITED', people: 6 });
});
