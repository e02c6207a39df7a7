import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { CoreAdminContext, memoryStore } from 'ra-core';
import { MemoryRouter, Route, Routes } from 'react-router-dom';
import { afterEach, expect, test, vi } from 'vitest';

import type { AnswerRequestResult, DataRequest } from '../../providers/data-provider.ts';
import { createI18nProvider } from '../../providers/i18n-provider.ts';
import DataRequestPage from './DataRequestPage.tsx';

// The dialogs are loaded when they are asked for.
configure({ asyncUtilTimeout: 10_000 });
afterEach(cleanup);

const REQUEST: DataRequest = {
  id: 'request-1',
  code: 'YC-2026-000012',
  version: 1,
  kind: 'ACCESS_QUESTION',
  state: 'RECEIVED',
  unit: { code: '06721', name: 'Phường Trà Cổ' },
  fullName: 'Đặng Thị Thu Hà',
  maskedPersonalIdNumber: '022•••••3456',
  accountLevel: 'LEVEL_2',
  receivedAt: '2026-11-23T02:00:00.000Z',
  answerBy: '2026-11-25T17:00:00.000Z',
  workingMinutesLeft: 1350,
  isOverdue: false,
  settledAt: null,
  text: 'Vì sao cán bộ xem số điện thoại của tôi?',
  carryOutBy: null,
  legalBasis: 'Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15',
  reading: {
    at: '2026-11-22T05:00:00.000Z',
    kind: 'NUMBERS_REVEALED',
    unitName: 'Phường Trà Cổ',
    agencyName: null,
    purpose: 'Gọi điện xác nhận nơi thường trú',
  },
  applicationCode: 'HS-2026-000001',
  isAboutOwnReading: false,
  allowedActions: ['ANSWER', 'REFUSE'],
  settledBy: null,
  answer: null,
  wouldStop: [],
  limit: null,
  limitEndedBy: null,
  canEndLimit: false,
  letter: null,
};
const RESTRICTED: DataRequest = {
  ...REQUEST,
  kind: 'RESTRICTION',
  state: 'ANSWERED',
  version: 2,
  reading: null,
  allowedActions: [],
  settledAt: '2026-11-24T02:00:00.000Z',
  settledBy: 'Ngô Minh Đức',
  answer: 'Công an phường chấp nhận yêu cầu.',
  wouldStop: ['IDENTITY_SHARING', 'OUTREACH', 'REMINDER'],
  limit: {
    kind: 'RESTRICTION',
    state: 'IN_FORCE',
    stops: ['IDENTITY_SHARING', 'OUTREACH', 'REMINDER'],
    beganAt: '2026-11-24T02:00:00.000Z',
    endedAt: null,
    endReason: null,
  },
  canEndLimit: true,
  letter: {
    number: '07/TB-CAP',
    verificationUrl: 'https://dinhdanh.example/xac-minh/0123',
    downloadPath: '/letters/data-requests/request-1',
  },
};
const TEXT = 'Cán bộ gọi để xác nhận nơi thường trú.';

function renderPage(request: DataRequest, answerDataRequest = vi.fn(), endProcessingLimit = vi.fn()) {
  const getDataRequest = vi.fn(async () => request);
  const refused = vi.fn(async () => undefined);
  render(
    <MemoryRouter initialEntries={['/data-requests/request-1/show']}>
      <CoreAdminContext
        store={memoryStore()}
        i18nProvider={createI18nProvider('vi')}
        dataProvider={{ getDataRequest, answerDataRequest, endProcessingLimit } as never}
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
          <Route path="/data-requests/:id/show" element={<DataRequestPage />} />
        </Routes>
      </CoreAdminContext>
    </MemoryRouter>,
  );
  return { answerDataRequest, getDataRequest };
}

test('the reading that is asked about stands with office and purpose, and an answer is sent once it says something', async () => {
  const answerDataRequest = vi.fn(async (): Promise<AnswerRequestResult> => ({
    __typename: 'DataRequestAnswered',
    code: REQUEST.code,
  }));
  const { getDataRequest } = renderPage(REQUEST, answerDataRequest);
  await screen.findByText(REQUEST.text);
  expect(screen.getByText('Gọi điện xác nhận nơi thường trú')).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: 'Trả lời' }));
  const field = await screen.findByRole('textbox', { name: /Nội dung trả lời/ });
  fireEvent.change(field, { target: { value: 'ngắn' } });
  fireEvent.click(screen.getByRole('button', { name: 'Gửi trả lời' }));
  await screen.findByText('Viết ít nhất 10 ký tự.');
  expect(answerDataRequest).not.toHaveBeenCalled();
  fireEvent.change(field, { target: { value: TEXT } });
  fireEvent.click(screen.getByRole('button', { name: 'Gửi trả lời' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(answerDataRequest).toHaveBeenCalledWith({ id: REQUEST.id, expectedVersion: 1, text: TEXT });
  await waitFor(() => expect(getDataRequest).toHaveBeenCalledTimes(2));
});

test('whose own reading is asked about is told who answers, and gets no button', async () => {
  renderPage({ ...REQUEST, isAboutOwnReading: true, allowedActions: [] });
  await screen.findByText(/lần xem hồ sơ của chính bạn/);
  expect(screen.queryByRole('button', { name: 'Trả lời' })).toBeNull();
});

test('what is late is said in a word and not by colour alone', async () => {
  renderPage({ ...REQUEST, isOverdue: true, workingMinutesLeft: -60 });
  await screen.findByText('Quá hạn');
});

test('whoever accepts a restriction is told what it stops, before the answer is sent', async () => {
  renderPage({ ...REQUEST, kind: 'RESTRICTION', reading: null, wouldStop: ['OUTREACH', 'REMINDER'] });
  fireEvent.click(await screen.findByRole('button', { name: 'Trả lời' }));
  await screen.findByText(/Gửi trả lời là chấp nhận yêu cầu/);
  expect(screen.getByText('Nhắn tin nhắc kích hoạt tài khoản')).toBeDefined();
});

test('what is stopped stands with its letter, and the head ends it with a reason', async () => {
  const endProcessingLimit = vi.fn(async () => ({
    __typename: 'ProcessingLimitEnded',
    code: RESTRICTED.code,
  }));
  renderPage(RESTRICTED, vi.fn(), endProcessingLimit);
  await screen.findByText('Đang hạn chế');
  expect(screen.getByText('Thông báo số 07/TB-CAP')).toBeDefined();
  expect(screen.getByRole('link', { name: 'Tải văn bản để in (PDF)' }).getAttribute('href')).toBe(
    '/letters/data-requests/request-1',
  );
  fireEvent.click(await screen.findByRole('button', { name: 'Chấm dứt hạn chế' }));
  const field = await screen.findByRole('textbox', { name: /Lý do chấm dứt/ });
  fireEvent.click(screen.getByRole('button', { name: 'Chấm dứt' }));
  await screen.findByText('Viết ít nhất 10 ký tự.');
  expect(endProcessingLimit).not.toHaveBeenCalled();
  fireEvent.change(field, { target: { value: 'Căn cứ hạn chế không còn.' } });
  fireEvent.click(screen.getByRole('button', { name: 'Chấm dứt' }));
  await waitFor(() =>
    expect(endProcessingLimit).toHaveBeenCalledWith({
      id: REQUEST.id,
      expectedVersion: 2,
      text: 'Căn cứ hạn chế không còn.',
    }),
  );
});
