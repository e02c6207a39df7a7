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
};
const TEXT = 'Cán bộ gọi để xác nhận nơi thường trú.';

function renderPage(request: DataRequest, answerDataRequest = vi.fn()) {
  const getDataRequest = vi.fn(async () => request);
  const refused = vi.fn(async () => undefined);
  render(
    <MemoryRouter initialEntries={['/data-requests/request-1/show']}>
      <CoreAdminContext
        store={memoryStore()}
        i18nProvider={createI18nProvider('vi')}
        dataProvider={{ getDataRequest, answerDataRequest } as never}
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
