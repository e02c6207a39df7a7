import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { QueryClient } from '@tanstack/react-query';
import { CoreAdminContext, memoryStore } from 'ra-core';
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router-dom';
import { afterEach, expect, test, vi } from 'vitest';

import type { Letter, LetterDraft, RecordHandoverResult } from '../../../providers/data-provider.ts';
import { createI18nProvider } from '../../../providers/i18n-provider.ts';
import { LetterPreview } from './LetterPreview.tsx';
import { LettersPanel } from './LettersPanel.tsx';

// The dialogs are loaded when they are asked for.
configure({ asyncUtilTimeout: 10_000 });
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const HASH = 'ab12cd34ef56'.padEnd(64, '0');
const LETTER: Letter = {
  id: 'letter-1',
  version: 3,
  number: '12/TB-CAP',
  kind: 'LOCK_APPROVED',
  outcome: 'APPROVED',
  issuedAt: '2026-11-25T02:00:00.000Z',
  sha256: HASH,
  verificationUrl: 'https://dinhdanh.example/van-ban/0a1b',
  downloadPath: '/letters/letter-1',
  servedAt: null,
  servedWay: null,
  servedTo: null,
  replaces: null,
};
const DRAFT: LetterDraft = {
  parentOffice: 'CÔNG AN TỈNH QUẢNG NINH',
  office: 'CÔNG AN PHƯỜNG TRÀ CỔ',
  number: 'Số: ……/TB-CAP',
  nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  placeAndDate: 'Trà Cổ, ngày 25 tháng 11 năm 2026',
  title: 'THÔNG BÁO',
  subject: 'Về việc từ chối khóa tài khoản định danh điện tử',
  addressee: 'Kính gửi: Tòa án nhân dân khu vực 1',
  paragraphs: ['1. Từ chối đề nghị khóa tài khoản.'],
  recipients: ['Như trên;', 'Lưu: VT.'],
  signature: { title: 'THỦ TRƯỞNG ĐƠN VỊ', name: 'Lê Văn Trưởng' },
};

function wrapped(dataProvider: object, children: ReactNode) {
  const nothing = vi.fn(async () => undefined);
  return (
    <MemoryRouter>
      <CoreAdminContext
        store={memoryStore()}
        queryClient={new QueryClient({ defaultOptions: { queries: { retry: false } } })}
        i18nProvider={createI18nProvider('vi')}
        dataProvider={dataProvider as never}
        authProvider={{
          login: nothing,
          logout: nothing,
          checkAuth: async () => undefined,
          checkError: async () => undefined,
          getPermissions: async () => [],
          canAccess: async () => true,
        }}
      >
        {children}
      </CoreAdminContext>
    </MemoryRouter>
  );
}

function renderPanel(letter: Letter | null, acts: object = {}) {
  const getLockRequestLetter = vi.fn(async () => letter);
  const { container } = render(
    wrapped({ getLockRequestLetter, ...acts }, <LettersPanel lockRequestId="request-1" />),
  );
  return { getLockRequestLetter, container };
}

test('the preview lays the letter out block by block, in Vietnamese', async () => {
  const previewLetter = vi.fn(async () => DRAFT);
  render(
    wrapped(
      { previewLetter },
      <LetterPreview lockRequestId="request-1" decision="REFUSE" reason="Thiếu văn bản." />,
    ),
  );
  const paper = await screen.findByRole('document', { name: 'Xem trước văn bản trả lời' });
  expect(paper.getAttribute('lang')).toBe('vi');
  for (const text of [DRAFT.nation, DRAFT.number, DRAFT.addressee, DRAFT.signature.name, 'Như trên;'])
    expect(paper.textContent).toContain(text);
  expect(previewLetter).toHaveBeenCalledWith({
    lockRequestId: 'request-1',
    decision: 'REFUSE',
    reason: 'Thiếu văn bản.',
  });
});

test('a preview that fails says so, and is asked for again', async () => {
  const previewLetter = vi
    .fn<() => Promise<LetterDraft>>()
    .mockRejectedValueOnce(new Error('unreadable'))
    .mockResolvedValue(DRAFT);
  render(
    wrapped({ previewLetter }, <LetterPreview lockRequestId="request-1" decision="APPROVE" reason="" />),
  );
  await screen.findByText(/Chưa lập được bản xem trước/);
  fireEvent.click(screen.getByRole('button', { name: 'Thử lại' }));
  await screen.findByRole('document');
});

test('a request without a letter shows nothing', async () => {
  const { getLockRequestLetter, container } = renderPanel(null);
  await waitFor(() => expect(getLockRequestLetter).toHaveBeenCalled());
  expect(container.querySelector('section')).toBeNull();
});

test('a letter that is being written says so, without a file and without a handover', async () => {
  renderPanel({ ...LETTER, sha256: null, downloadPath: null });
  await screen.findByText(/Đang lập văn bản/);
  expect(screen.queryByRole('link', { name: /Tải văn bản/ })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Giao cho người nhận' })).toBeNull();
});

test('a letter stands with number, outcome, hash, public page and file, and the hash is copied whole', async () => {
  const writeText = vi.fn(async () => undefined);
  vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } });
  renderPanel({ ...LETTER, replaces: { number: '9/TB-CAP', downloadPath: '/letters/letter-0' } });
  await screen.findByText('12/TB-CAP');
  expect(screen.getByText('Chấp thuận')).toBeDefined();
  expect(screen.getByRole('link', { name: 'Tải văn bản (PDF)' }).getAttribute('href')).toBe(
    '/letters/letter-1',
  );
  expect(screen.getByRole('link', { name: 'Tải văn bản 9/TB-CAP (PDF)' })).toBeDefined();
  expect(screen.getByRole('link', { name: /trang kiểm tra/ }).getAttribute('href')).toBe(
    LETTER.verificationUrl,
  );
  fireEvent.click(screen.getByRole('button', { name: /SHA-256/ }));
  await waitFor(() => expect(writeText).toHaveBeenCalledWith(HASH));
});

test('a handover is recorded once it names who took the letter, and the panel asks anew', async () => {
  const recordLetterHandover = vi.fn(async (): Promise<RecordHandoverResult> => ({
    __typename: 'LetterHandoverRecorded',
    letterId: LETTER.id,
  }));
  const { getLockRequestLetter } = renderPanel(LETTER, { recordLetterHandover });
  fireEvent.click(await screen.findByRole('button', { name: 'Giao cho người nhận' }));
  const receiver = await screen.findByRole('textbox', { name: /Người nhận và cơ quan/ });
  fireEvent.click(screen.getByRole('button', { name: 'Ghi đã giao' }));
  await screen.findByText(/Ghi tên người nhận từ 2 đến 200 ký tự/);
  expect(recordLetterHandover).not.toHaveBeenCalled();
  fireEvent.change(receiver, { target: { value: 'Nguyễn Văn An, Tòa án nhân dân khu vực 1' } });
  fireEvent.click(screen.getByRole('button', { name: 'Ghi đã giao' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(recordLetterHandover).toHaveBeenCalledWith({
    letterId: LETTER.id,
    expectedVersion: 3,
    receivedBy: 'Nguyễn Văn An, Tòa án nhân dân khu vực 1',
  });
  await waitFor(() => expect(getLockRequestLetter).toHaveBeenCalledTimes(2));
});

test('a served letter says who took it, and is not handed over again', async () => {
  renderPanel({
    ...LETTER,
    servedAt: '2026-11-25T03:00:00.000Z',
    servedWay: 'HANDED_OVER',
    servedTo: 'Nguyễn Văn An',
  });
  await screen.findByText(/Đã giao tận tay cho Nguyễn Văn An/);
  expect(screen.queryByRole('button', { name: 'Giao cho người nhận' })).toBeNull();
});
