import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { QueryClient } from '@tanstack/react-query';
import { CoreAdminContext, memoryStore, ResourceContextProvider } from 'ra-core';
import { MemoryRouter, Route, Routes } from 'react-router-dom';
import { afterEach, describe, expect, test, vi } from 'vitest';

import type { ReportPlan, WardReport, WardReportItem } from '../../providers/data-provider.ts';
import { createI18nProvider } from '../../providers/i18n-provider.ts';
import WardReportList from './WardReportList.tsx';
import WardReportPage from './WardReportPage.tsx';

// The dialogs are loaded when they are asked for.
configure({ asyncUtilTimeout: 10_000 });
afterEach(cleanup);

const CAMPAIGN = { id: 'campaign-1', documentNumber: '688/UBND-CATP' };
const DRAFT: WardReport = {
  id: 'report-1',
  version: 2,
  code: 'BC-2026-000007',
  documentNumber: '688/UBND-CATP',
  period: 'WEEKLY',
  periodFrom: '2026-11-16',
  periodTo: '2026-11-22',
  state: 'DRAFTED',
  allowedActions: ['COMMENT', 'ISSUE'],
  draftedAt: '2026-11-22T18:20:00.000Z',
  issuedAt: null,
  unit: { code: '194', name: 'Thành phố Móng Cái' },
  comment: null,
  recipients: ['TT Thành ủy – HĐND TP (B/c);', 'Lưu: VP.'],
  subject: 'Kết quả kích hoạt tài khoản định danh điện tử',
  paragraphs: ['Tính đến ngày 22/11/2026, đã kích hoạt 75 trên 24.416 tài khoản.'],
  tableHead: ['TT', 'Đơn vị', 'Chỉ tiêu'],
  tableRows: [['1', 'Phường Trà Cổ', '728']],
  notes: ['Dự báo dựa trên 28 ngày gần nhất.'],
};
const ITEM: WardReportItem = DRAFT;
const WEEKLY: ReportPlan = {
  reportSchedule: {
    campaignId: 'campaign-1',
    period: 'WEEKLY',
    day: 1,
    recipients: ['Lưu: VP.'],
    nextOn: '2026-11-30',
  },
  usualReportRecipients: ['TT Thành ủy – HĐND TP (B/c);', 'VP1, P2, V5;'],
};
const NONE: ReportPlan = { ...WEEKLY, reportSchedule: null };

interface Shown {
  readonly path?: string;
  readonly provider?: Record<string, unknown>;
  readonly may?: (action: string) => boolean;
  readonly locale?: 'vi' | 'en';
}

function show({ path = '/ward-reports', provider = {}, may = () => true, locale = 'vi' }: Shown) {
  const refused = vi.fn(async () => undefined);
  render(
    <MemoryRouter initialEntries={[path]}>
      <CoreAdminContext
        queryClient={new QueryClient({ defaultOptions: { queries: { retry: false } } })}
        store={memoryStore()}
        i18nProvider={createI18nProvider(locale)}
        dataProvider={
          {
            getList: async (resource: string) => ({
              data: resource === 'target-campaigns' ? [CAMPAIGN] : [ITEM],
              total: 1,
              pageInfo: { hasNextPage: false, hasPreviousPage: false },
            }),
            getWardReport: async () => DRAFT,
            getReportPlan: async () => WEEKLY,
            ...provider,
          } as never
        }
        authProvider={{
          login: refused,
          logout: refused,
          checkAuth: async () => undefined,
          checkError: async () => undefined,
          getPermissions: async () => [],
          canAccess: async ({ action }) => may(action),
        }}
      >
        <Routes>
          <Route
            path="/ward-reports"
            element={
              <ResourceContextProvider value="ward-reports">
                <WardReportList />
              </ResourceContextProvider>
            }
          />
          <Route path="/ward-reports/:id/show" element={<WardReportPage />} />
        </Routes>
      </CoreAdminContext>
    </MemoryRouter>,
  );
}

const press = async (name: string) => {
  fireEvent.click(await screen.findByRole('button', { name }));
  return await screen.findByRole('dialog');
};
const type = (within_: HTMLElement, name: RegExp, value: string) => {
  fireEvent.change(within(within_).getByLabelText(name), { target: { value } });
};
const choose = async (dialog: HTMLElement, name: RegExp, option: string) => {
  fireEvent.mouseDown(within(dialog).getByRole('combobox', { name }));
  fireEvent.click(await screen.findByRole('option', { name: option }));
};
const submit = (dialog: HTMLElement) => {
  fireEvent.submit(dialog.querySelector('form') ?? document.body);
};
const gone = () =>
  waitFor(() => {
    expect(screen.queryByRole('dialog')).toBeNull();
  });

describe('the list of reports', () => {
  test('names each with its days and where it stands', async () => {
    show({});
    const row = (await screen.findByRole('link', { name: 'BC-2026-000007 · Thành phố Móng Cái' })).closest(
      'li',
    );
    expect(row?.textContent).toContain('16/11/2026 đến 22/11/2026');
    expect(row?.textContent).toContain('Dự thảo');
    expect(row?.textContent).toContain('Hằng tuần');
  });

  test('has neither a schedule nor a draft for whoever only reads', async () => {
    show({ may: (action) => action === 'list' });
    await screen.findByRole('link', { name: /BC-2026-000007/ });
    expect(screen.queryByText('Lịch lập báo cáo')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Lập báo cáo đột xuất' })).toBeNull();
  });

  test('leads from a draft on demand to the draft, and says at the days what is wrong with them', async () => {
    const draftWardReport = vi
      .fn()
      .mockResolvedValueOnce({
        __typename: 'ValidationFailed',
        message: 'Có thông tin chưa đúng.',
        fields: [{ path: 'days', message: 'Chọn lại ngày.' }],
      })
      .mockResolvedValueOnce({ __typename: 'WardReportDrafted', id: 'report-1', code: DRAFT.code });
    show({ provider: { draftWardReport } });
    const dialog = await press('Lập báo cáo đột xuất');
    await within(dialog).findByText(/688\/UBND-CATP/);
    type(dialog, /Từ ngày/, '2026-11-20');
    type(dialog, /Đến ngày/, '2026-11-10');
    submit(dialog);
    await within(dialog).findByText('Chọn lại ngày.');
    type(dialog, /Đến ngày/, '2026-11-26');
    submit(dialog);
    await screen.findByRole('heading', { level: 1, name: 'BC-2026-000007' });
    expect(draftWardReport).toHaveBeenLastCalledWith({
      idempotencyKey: expect.any(String),
      ...{ campaignId: 'campaign-1', from: '2026-11-20', to: '2026-11-26' },
    });
  });
});

describe('the schedule of reports', () => {
  test('says when, about what, for whom, and the next time', async () => {
    show({});
    const panel = await screen.findByRole('region', { name: 'Lịch lập báo cáo' });
    await within(panel).findByText('Hằng tuần, thứ Hai, về bảy ngày trước đó.');
    await within(panel).findByText('Về đợt chỉ tiêu 688/UBND-CATP.');
    expect(panel.textContent).toContain('30/11/2026');
    expect(within(panel).getByRole('list', { name: 'Nơi nhận' }).textContent).toBe('Lưu: VP.');
  });

  test('is set for a day of the month with the usual recipients, and refused at the field', async () => {
    const setReportSchedule = vi
      .fn()
      .mockResolvedValueOnce({
        __typename: 'ValidationFailed',
        message: 'Có thông tin chưa đúng.',
        legalBasis: null,
        fields: [{ path: 'day', message: 'Ngày không có trong kỳ.' }],
      })
      .mockResolvedValueOnce({ __typename: 'ReportScheduleSet' });
    const getReportPlan = vi.fn(async () => NONE);
    show({ provider: { setReportSchedule, getReportPlan } });
    await screen.findByText(/Chưa đặt lịch/);
    const dialog = await press('Đặt lịch');
    await within(dialog).findByText(/688\/UBND-CATP/);
    expect(within(dialog).getByRole('combobox', { name: /Lập vào/ }).textContent).toBe('thứ Hai');
    await choose(dialog, /Kỳ báo cáo/, 'Hằng tháng');
    type(dialog, /Lập vào ngày/, '31');
    submit(dialog);
    await within(dialog).findByText('Ngày không có trong kỳ.');
    type(dialog, /Lập vào ngày/, '5');
    submit(dialog);
    await gone();
    expect(setReportSchedule).toHaveBeenLastCalledWith({
      ...{ campaignId: 'campaign-1', period: 'MONTHLY', day: 5 },
      recipients: ['TT Thành ủy – HĐND TP (B/c);', 'VP1, P2, V5;'],
    });
    await waitFor(() => {
      expect(getReportPlan).toHaveBeenCalledTimes(2);
    });
  });

  test('is changed from what it was', async () => {
    const setReportSchedule = vi.fn(async () => ({ __typename: 'ReportScheduleSet' as const }));
    show({ provider: { setReportSchedule } });
    const dialog = await press('Đổi lịch');
    await choose(dialog, /Lập vào/, 'thứ Sáu');
    type(dialog, /Nơi nhận/, 'VP1;\nLưu: VP.');
    submit(dialog);
    await gone();
    expect(setReportSchedule).toHaveBeenCalledWith({
      ...{ campaignId: 'campaign-1', period: 'WEEKLY', day: 5, recipients: ['VP1;', 'Lưu: VP.'] },
    });
  });

  test('is taken away after a warning', async () => {
    const setReportSchedule = vi.fn(async () => ({ __typename: 'ReportScheduleSet' as const }));
    show({ provider: { setReportSchedule } });
    const dialog = await press('Bỏ lịch');
    expect(dialog.textContent).toContain('dự thảo không tự lập nữa');
    submit(dialog);
    await gone();
    expect(setReportSchedule).toHaveBeenCalledWith(
      expect.objectContaining({ campaignId: 'campaign-1', period: 'ON_DEMAND' }),
    );
  });

  test('that could not be loaded says so and offers another try', async () => {
    let isBroken = true;
    const getReportPlan = async () => {
      if (isBroken) throw new Error('The line broke.');
      return NONE;
    };
    show({ provider: { getReportPlan } });
    await screen.findByText('Chưa tải được lịch lập báo cáo');
    isBroken = false;
    fireEvent.click(screen.getByRole('button', { name: 'Thử lại' }));
    await screen.findByText(/Chưa đặt lịch/);
  });

  test('speaks English as well', async () => {
    show({ locale: 'en' });
    await screen.findByText('Every week on Monday, about the seven days before.');
  });
});

describe('the page of a report', () => {
  const PAGE = '/ward-reports/report-1/show';

  test('reads as on paper, with the files to take along', async () => {
    show({ path: PAGE });
    await screen.findByText(DRAFT.paragraphs[0] ?? '');
    const table = screen.getByRole('table', { name: 'Kết quả theo xã, phường' });
    expect(within(table).getByRole('cell', { name: '728' })).toBeDefined();
    expect(screen.getByRole('link', { name: 'Tải DOCX' }).getAttribute('href')).toBe(
      '/ward-reports/report-1/docx',
    );
    expect(screen.getByRole('link', { name: 'Tải PDF' }).getAttribute('href')).toBe(
      '/ward-reports/report-1/pdf',
    );
  });

  test('takes the words of the head, and is read again', async () => {
    const commentWardReport = vi.fn(async () => ({
      __typename: 'WardReportCommented' as const,
      id: 'report-1',
    }));
    const getWardReport = vi.fn(async () => DRAFT);
    show({ path: PAGE, provider: { commentWardReport, getWardReport } });
    const panel = await screen.findByRole('region', { name: 'Nhận xét và nơi nhận' });
    type(panel, /Nhận xét, kiến nghị/, 'Khó khăn: người dân đi biển.');
    submit(panel);
    await waitFor(() => {
      expect(getWardReport).toHaveBeenCalledTimes(2);
    });
    expect(commentWardReport).toHaveBeenCalledWith({
      ...{ id: 'report-1', expectedVersion: 2, comment: 'Khó khăn: người dân đi biển.' },
      recipients: DRAFT.recipients,
    });
  });

  test('is issued after a warning; one that was changed meanwhile stays in the dialog', async () => {
    const issueWardReport = vi
      .fn()
      .mockResolvedValueOnce({ __typename: 'StaleVersion', message: 'Báo cáo đã thay đổi.' })
      .mockResolvedValueOnce({ __typename: 'WardReportIssued', id: 'report-1' });
    show({ path: PAGE, provider: { issueWardReport } });
    const dialog = await press('Ban hành');
    expect(dialog.textContent).toContain('không sửa được nữa');
    submit(dialog);
    await within(dialog).findByText('Báo cáo đã thay đổi.');
    submit(dialog);
    await gone();
    expect(issueWardReport).toHaveBeenLastCalledWith({ id: 'report-1', expectedVersion: 2 });
  });

  test('that was issued offers neither words nor issue', async () => {
    const issued = {
      ...DRAFT,
      ...{ state: 'ISSUED' as const, allowedActions: [], issuedAt: '2026-11-23T02:00:00.000Z' },
    };
    show({ path: PAGE, provider: { getWardReport: async () => issued } });
    await screen.findByText(/Ban hành lúc 23\/11\/2026 09:00/);
    expect(screen.queryByRole('button', { name: 'Ban hành' })).toBeNull();
    expect(screen.queryByRole('region', { name: 'Nhận xét và nơi nhận' })).toBeNull();
  });

  test('that is not there says so', async () => {
    show({
      path: PAGE,
      provider: {
        getWardReport: async () => {
          throw new Error('The line broke.');
        },
      },
    });
    await screen.findByText('Chưa tải được báo cáo');
  });
});
