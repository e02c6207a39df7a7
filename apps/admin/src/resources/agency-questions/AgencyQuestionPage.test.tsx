import { cleanup, configure, fireEvent, render, screen, within } from '@testing-library/react';
import { CoreAdminContext, memoryStore } from 'ra-core';
import { MemoryRouter, Route, Routes } from 'react-router-dom';
import { afterEach, expect, test, vi } from 'vitest';

import type { AgencyQuestion, AnswerQuestionResult } from '../../providers/data-provider.ts';
import { createI18nProvider } from '../../providers/i18n-provider.ts';
import AgencyQuestionPage from './AgencyQuestionPage.tsx';

configure({ asyncUtilTimeout: 10_000 });
window.scrollTo = () => undefined;
afterEach(cleanup);

const QUESTION: AgencyQuestion = {
  reference: 'question-1',
  paperType: 'PASSPORT',
  documentNumber: 'C1234567',
  personalIdNumber: '022199000123',
  fullName: 'Đặng Thị Thu Hà',
  dateOfBirth: '1999-03-14',
  cause: 'DISPUTED',
  note: 'Bản chính ghi Thu Hà, không phải Thư Hà.',
  requestedAt: '2026-11-20T02:00:00.000Z',
  answerBy: '2026-11-27T17:00:00.000Z',
};
const MATCHED: AnswerQuestionResult = {
  __typename: 'CrossCheckAnswered',
  reference: 'question-1',
  outcome: 'MATCHED',
  reason: null,
};

function renderQuestion({
  answerAgencyQuestion = vi.fn(async (): Promise<AnswerQuestionResult> => MATCHED),
} = {}) {
  const refused = vi.fn(async () => undefined);
  const getAgencyQuestion = vi.fn(async (reference: string) => ({ ...QUESTION, reference }));
  render(
    <MemoryRouter initialEntries={['/agency-questions/question-1/show']}>
      <CoreAdminContext
        store={memoryStore()}
        i18nProvider={createI18nProvider('vi')}
        dataProvider={
          {
            getAgencyQuestion,
            answerAgencyQuestion,
            findNextAgencyQuestion: async () => 'question-2',
          } as never
        }
        authProvider={{
          login: refused,
          logout: refused,
          checkAuth: async () => undefined,
          checkError: async () => undefined,
          getPermissions: async () => [],
          canAccess: async ({ resource, action }) => `${resource} ${action}` === 'agency-questions list',
        }}
      >
        <Routes>
          <Route path="/agency-questions/:id/show" element={<AgencyQuestionPage />} />
        </Routes>
      </CoreAdminContext>
    </MemoryRouter>,
  );
  return { answerAgencyQuestion, getAgencyQuestion };
}

const press = (name: string | RegExp) => {
  fireEvent.click(screen.getByRole('button', { name }));
};

test('nothing of the question stands in the answer by itself, and one press takes a fact over', async () => {
  const { answerAgencyQuestion } = renderQuestion();
  fireEvent.click(await screen.findByRole('radio', { name: 'Có giấy tờ này' }));
  screen.getByText(QUESTION.note ?? '');
  const number = screen.getByRole('textbox', { name: /^Số giấy tờ/ });
  expect(number).toHaveProperty('value', '');
  press('Giống như câu hỏi: Số giấy tờ');
  expect(number).toHaveProperty('value', 'C1234567');
  press('Gửi câu trả lời');
  screen.getByText('Số định danh gồm 12 chữ số.');
  screen.getByText('Chọn tình trạng giấy tờ.');
  expect(answerAgencyQuestion).not.toHaveBeenCalled();
});

test('[R-100] "not on record" is confirmed, sent once, its outcome shown, and the next question opens', async () => {
  const { answerAgencyQuestion, getAgencyQuestion } = renderQuestion();
  fireEvent.click(await screen.findByRole('radio', { name: 'Không có trong dữ liệu' }));
  press('Gửi câu trả lời');
  const dialog = within(await screen.findByRole('dialog', { name: 'Gửi câu trả lời này?' }));
  dialog.getByText(/hộ chiếu C1234567 này của Đặng Thị Thu Hà/);
  fireEvent.click(dialog.getByRole('button', { name: 'Xác nhận gửi' }));
  await screen.findByText(/Câu hỏi tiếp theo đã mở bên dưới/);
  expect(answerAgencyQuestion).toHaveBeenCalledExactlyOnceWith({
    reference: 'question-1',
    personalIdNumber: '022199000123',
    record: null,
    agencyReference: null,
  });
  expect(getAgencyQuestion).toHaveBeenLastCalledWith('question-2');
});

test('a refusal of the server stands in the form, and what was typed is kept', async () => {
  const answerAgencyQuestion = vi.fn(async (): Promise<AnswerQuestionResult> => ({
    __typename: 'RuleRefused',
    code: 'QUESTION_ENDED',
    message: 'Câu hỏi này đã được trả lời.',
    legalBasis: null,
  }));
  renderQuestion({ answerAgencyQuestion });
  fireEvent.click(await screen.findByRole('radio', { name: 'Không có trong dữ liệu' }));
  fireEvent.change(screen.getByRole('textbox', { name: /Số tham chiếu/ }), { target: { value: 'XNC-12' } });
  press('Gửi câu trả lời');
  fireEvent.click(await screen.findByRole('button', { name: 'Xác nhận gửi' }));
  await screen.findByText('Câu hỏi này đã được trả lời.');
  expect(screen.getByLabelText(/Số tham chiếu/)).toHaveProperty('value', 'XNC-12');
});
