import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { CoreAdminContext, memoryStore, ResourceContextProvider } from 'ra-core';
import { MemoryRouter } from 'react-router-dom';
import { afterEach, describe, expect, test, vi } from 'vitest';

import { createI18nProvider } from '../../providers/i18n-provider.ts';
import type { TargetCampaign, TargetSheetPreview, WardProgress } from '../../providers/data-provider.ts';
import CommitTargetCampaignPage from './CommitTargetCampaignPage.tsx';
import { sendSheetFile } from './send-sheet-file.ts';
import { readFigure } from './target-document-form.ts';
import TargetCampaignList from './TargetCampaignList.tsx';

configure({ asyncUtilTimeout: 10_000 });
afterEach(cleanup);

const CAMPAIGN: TargetCampaign = {
  id: 'campaign',
  documentNumber: '688/UBND-CATP',
  issuedOn: '2023-03-17',
  issuer: 'UBND thành phố Móng Cái',
  orderText: 'Hướng dẫn người dân kích hoạt tài khoản.',
  dueOn: null,
  recipients: ['Lưu: VP'],
  version: 1,
  targetTotal: 5_350,
  published: { collected: 61_112, activated: 9_755, waiting: 24_416 },
};
const row = (code: string, name: string, target: number, of: readonly string[] = [name]) => ({
  unit: { code, name },
  documentUnits: of.map((unit) => ({ code: unit, name: unit })),
  target,
  activated: 0,
  remaining: target,
  percent: 0,
  listed: target,
  approvedSince: 0,
});
const total = { target: 5_350, activated: 0, remaining: 5_350, percent: 0, listed: 5_300, approvedSince: 12 };
const OLD = ['Phường Ka Long', 'Phường Ninh Dương', 'Xã Vạn Ninh'];
const PROGRESS: Readonly<Record<string, WardProgress>> = {
  AS_ISSUED: {
    campaign: CAMPAIGN,
    asOf: '2026-11-26T01:00:00Z',
    units: 'AS_ISSUED',
    rows: [row('1', OLD[0] ?? '', 1_452), row('2', OLD[1] ?? '', 1_496), row('3', OLD[2] ?? '', 2_402)],
    total,
  },
  AS_OF_TODAY: {
    campaign: CAMPAIGN,
    asOf: '2026-11-26T01:00:00Z',
    units: 'AS_OF_TODAY',
    rows: [row('06709', 'Phường Móng Cái 2', 5_350, OLD)],
    total,
  },
};
const PREVIEW: TargetSheetPreview = {
  source: 'TEXT',
  rows: [
    {
      line: 2,
      name: 'Trà Cổ',
      people: '728',
      note: '',
      unit: { code: '06721', name: 'Phường Trà Cổ' },
      count: 728,
    },
  ],
  statedTotal: { line: 3, people: '728' },
  sum: 728,
  problems: [],
};

function renderPage(page: React.ReactNode, dataProvider: object, canCommit = true) {
  const refused = vi.fn(async () => undefined);
  render(
    <MemoryRouter>
      <CoreAdminContext
        store={memoryStore()}
        i18nProvider={createI18nProvider('vi')}
        dataProvider={dataProvider as never}
        authProvider={{
          login: refused,
          logout: refused,
          checkAuth: async () => undefined,
          checkError: async () => undefined,
          getPermissions: async () => [],
          canAccess: async ({ action }) => action !== 'commit' || canCommit,
        }}
      >
        <ResourceContextProvider value="target-campaigns">{page}</ResourceContextProvider>
      </CoreAdminContext>
    </MemoryRouter>,
  );
}

const board = (overrides: object = {}) => ({
  getList: vi.fn(async () => ({ data: [CAMPAIGN], total: 1 })),
  getWardProgress: vi.fn(async (_id: string, units: string) => PROGRESS[units]),
  getActivationWindows: vi.fn(async () => ({
    asOf: '2026-11-26T01:00:00Z',
    rows: [],
    total: { notStarted: 0, open: 0, closingSoon: 0, closed: 0, total: 0 },
  })),
  getTargetVersions: vi.fn(async () => [
    {
      version: 1,
      source: 'SEED',
      statedTotal: 5_350,
      reason: null,
      committedBy: null,
      committedAt: '2026-11-26T01:00:00Z',
      rows: [],
    },
  ]),
  ...overrides,
});

describe('the board of targets', () => {
  test('shows the units of the document, and those of today with what they are made of', async () => {
    renderPage(<TargetCampaignList />, board());
    await screen.findByText('Phường Ka Long', { selector: 'th *' });
    fireEvent.click(screen.getByText('Đơn vị hiện nay'));
    await screen.findByText('Phường Móng Cái 2', { selector: 'th *' });
    expect(screen.getByText(`Gồm: ${OLD.join(', ')}`)).toBeDefined();
    expect(screen.getByText('3 đơn vị trong văn bản')).toBeDefined();
  });

  test('shows the published figures as published, and says that they are no sum', async () => {
    renderPage(<TargetCampaignList />, board());
    for (const figure of ['61.112', '9.755', '24.416']) expect(await screen.findByText(figure)).toBeDefined();
    expect(screen.getByText(/không phải là các phần của một phép cộng/)).toBeDefined();
    expect(screen.getByText('Văn bản không nêu hạn hoàn thành.')).toBeDefined();
    expect(screen.getByText(/Danh sách sau chỉ tiêu có 5.300 người.* 12 tài khoản/)).toBeDefined();
  });

  test('offers nothing to set or to correct to whoever may only read', async () => {
    renderPage(<TargetCampaignList />, board(), false);
    await screen.findByText('Lần 1 · Đang áp dụng');
    expect(screen.queryByText('Giao chỉ tiêu theo văn bản')).toBeNull();
    expect(screen.queryByText('Điều chỉnh chỉ tiêu')).toBeNull();
  });

  test('a correction needs a table without problems and a reason, and is sent with the version that was seen', async () => {
    const correctTargetCampaign = vi.fn(async () => ({
      __typename: 'TargetCampaignCorrected',
      progress: { campaign: { id: 'campaign', version: 2 } },
    }));
    const previewTargetSheet = vi.fn(async () => PREVIEW);
    renderPage(<TargetCampaignList />, board({ correctTargetCampaign, previewTargetSheet }));
    fireEvent.click(await screen.findByText('Điều chỉnh chỉ tiêu'));
    fireEvent.click(await screen.findByText('Ghi nhận điều chỉnh'));
    expect(await screen.findByRole('alert')).toBeDefined();
    expect(correctTargetCampaign).not.toHaveBeenCalled();
    fireEvent.change(screen.getByLabelText('Bảng sao chép từ văn bản'), {
      target: { value: '1\tTrà Cổ\t728' },
    });
    fireEvent.click(screen.getByText('Xem trước bảng'));
    await screen.findByText(/Đọc được 1 đơn vị, cộng lại là 728 người/);
    fireEvent.change(screen.getByLabelText(/^Lý do điều chỉnh/), { target: { value: 'Đính chính dòng 7.' } });
    fireEvent.click(screen.getByText('Ghi nhận điều chỉnh'));
    await waitFor(() => expect(document.querySelector('[role="dialog"]')).toBeNull());
    expect(correctTargetCampaign).toHaveBeenCalledWith({
      campaignId: 'campaign',
      expectedVersion: 1,
      reason: 'Đính chính dòng 7.',
      sheet: {
        source: 'TEXT',
        rows: [{ line: 2, name: 'Trà Cổ', people: '728', note: '' }],
        statedTotal: { line: 3, people: '728' },
      },
    });
  });
});

describe('entering a document', () => {
  const fill = (label: RegExp | string, value: string) => {
    fireEvent.change(screen.getByLabelText(label), { target: { value } });
  };
  const lookAt = async (text: string) => {
    await screen.findByText('Văn bản giao chỉ tiêu');
    fill(/^Ngày ban hành/, '2023-03-17');
    fill('Bảng sao chép từ văn bản', text);
    fireEvent.click(screen.getByText('Xem trước bảng'));
  };

  test('problems stand above the table with their lines, and nothing can be committed', async () => {
    const problems = [
      { line: 2, code: 'TARGET_UNIT_UNKNOWN', message: 'Không có đơn vị “Lạ”.' },
      { line: null, code: 'TARGET_TOTAL_MISSING', message: 'Bảng chưa có dòng tổng số.' },
    ];
    const previewTargetSheet = vi.fn(async () => ({
      ...PREVIEW,
      rows: [{ line: 2, name: 'Lạ', people: '728', note: '', unit: null, count: 728 }],
      problems,
    }));
    renderPage(<CommitTargetCampaignPage />, { previewTargetSheet });
    await lookAt('1\tLạ\t728');
    await screen.findByText('Bảng có 2 chỗ cần sửa');
    expect(screen.getByText('Dòng 2:')).toBeDefined();
    expect(screen.getByText(/Bảng chưa có dòng tổng số/)).toBeDefined();
    expect(screen.getByText('Ghi nhận chỉ tiêu')).toHaveProperty('disabled', true);
  });

  test('comes as cards on a phone, with the unit as it is written and the sum', async () => {
    vi.stubGlobal('matchMedia', (media: string) => ({
      ...{ matches: media.includes('max-width'), media },
      ...{ addEventListener: vi.fn(), removeEventListener: vi.fn() },
    }));
    renderPage(<CommitTargetCampaignPage />, { previewTargetSheet: async () => PREVIEW });
    await lookAt('1\tTrà Cổ\t728');
    const cards = await screen.findByRole('list', { name: 'Bảng chỉ tiêu đọc được' });
    expect(cards.textContent).toContain('Phường Trà Cổ');
    expect(cards.textContent).toContain('728');
    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.getByText('Tổng số: 728')).toBeDefined();
    vi.unstubAllGlobals();
  });

  test('is confirmed with the number of people and the day, sent once, and answered with the size of each list', async () => {
    const commitTargetCampaign = vi.fn(async () => ({
      __typename: 'TargetCampaignCommitted',
      progress: {
        campaign: { id: 'new', documentNumber: '700/UBND-CATP' },
        rows: [{ unit: { code: '06721', name: 'Phường Trà Cổ' }, target: 728, listed: 731 }],
        total: { target: 728, listed: 731 },
      },
    }));
    renderPage(<CommitTargetCampaignPage />, {
      previewTargetSheet: async () => PREVIEW,
      commitTargetCampaign,
    });
    await lookAt('1\tTrà Cổ\t728');
    fill(/^Số, ký hiệu/, '700/UBND-CATP');
    fill(/^Cơ quan ban hành/, 'UBND thành phố Móng Cái');
    fill(/^Nội dung giao/, 'Hướng dẫn kích hoạt.');
    fill(/^Nơi nhận/, 'VP1\n\nLưu: VP');
    fill('Hồ sơ đã thu nhận', '61.112');
    await screen.findByText(/Đọc được 1 đơn vị/);
    fireEvent.click(screen.getByText('Ghi nhận chỉ tiêu'));
    expect(await screen.findByText(/1 đơn vị, tổng số 728 người.*hết ngày 17\/03\/2023/)).toBeDefined();
    fireEvent.click(screen.getAllByText('Ghi nhận chỉ tiêu').at(-1) as HTMLElement);
    await screen.findByText('Đã ghi nhận chỉ tiêu của văn bản 700/UBND-CATP');
    expect(screen.getAllByText('+3')).toHaveLength(2);
    expect(commitTargetCampaign).toHaveBeenCalledTimes(1);
    expect(commitTargetCampaign).toHaveBeenCalledWith(
      expect.objectContaining({
        documentNumber: '700/UBND-CATP',
        dueOn: null,
        recipients: ['VP1', 'Lưu: VP'],
        published: { collected: 61_112, activated: null, waiting: null },
      }),
    );
  });

  test('is judged again when the day of the document changes', async () => {
    const previewTargetSheet = vi.fn(async () => PREVIEW);
    renderPage(<CommitTargetCampaignPage />, { previewTargetSheet });
    await lookAt('1\tTrà Cổ\t728');
    await screen.findByText(/Đọc được 1 đơn vị/);
    fill(/^Ngày ban hành/, '2024-03-17');
    expect(screen.getByText('Ghi nhận chỉ tiêu')).toHaveProperty('disabled', true);
    fireEvent.click(screen.getByText('Kiểm tra lại'));
    await screen.findByText(/Đọc được 1 đơn vị/);
    expect(previewTargetSheet).toHaveBeenLastCalledWith(
      expect.objectContaining({ issuedOn: '2024-03-17', sheet: expect.anything() as unknown }),
    );
  });

  test('is for those who may set targets alone', async () => {
    renderPage(<CommitTargetCampaignPage />, {}, false);
    await waitFor(() => expect(screen.queryByText('Văn bản giao chỉ tiêu')).toBeNull());
  });
});

test('a file is sent as it is; what the server cannot read comes back in its words', async () => {
  const file = new Blob(['x']);
  const answer = (body: object) =>
    vi.fn(async () => new Response(JSON.stringify(body))) as unknown as typeof fetch;
  const where = { issuedOn: '2023-03-17', locale: 'vi' };
  expect(await sendSheetFile(file, where, answer(PREVIEW))).toEqual({ isRead: true, preview: PREVIEW });
  expect(
    await sendSheetFile(file, where, answer({ errors: [{ message: 'Dòng 3 có quá nhiều cột.' }] })),
  ).toEqual({ isRead: false, messages: ['Dòng 3 có quá nhiều cột.'] });
});

test.each([
  ['', null],
  ['61.112', 61_112],
  ['9755', 9_755],
  ['61,112', undefined],
  ['-1', undefined],
])('a figure typed as "%s" is %s', (text, figure) => {
  expect(readFigure(text)).toBe(figure);
});
