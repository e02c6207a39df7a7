// @vitest-environment jsdom
import { loadPortalTexts } from '@dinhdanh/i18n/portal';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';

import { App } from '../../App.tsx';

const texts = await loadPortalTexts('vi');
const PATIENCE = { timeout: 10_000 };
afterEach(cleanup);

const RECORD = {
  fullName: 'Đặng Thị Thu Hà',
  dateOfBirth: '1999-03-14',
  sex: 'FEMALE',
  personalIdNumber: '022199123456',
  maskedPhoneNumber: '0992•••456',
  permanentAddress: 'Khu 5, Phường Trà Cổ',
  accountLevel: 'LEVEL_1',
  accountState: 'ACTIVE',
  grantedAt: '2026-11-20T02:00:00Z',
  activatedAt: '2026-11-21T02:00:00Z',
  portrait: 'ONLY_AT_LEVEL_2',
  termsVersion: '2026-11',
  termsAcceptedAt: '2026-11-19T02:00:00Z',
  openApplications: 0,
  openRequests: 0,
  papersToCheck: 0,
};
const READING = {
  id: 'a'.repeat(64),
  at: '2026-11-22T05:00:00Z',
  kind: 'NUMBERS_REVEALED',
  unitName: 'Phường Trà Cổ',
  agencyName: null,
  purpose: 'Gọi điện xác nhận nơi thường trú',
  legalBasis: null,
  isAsked: false,
};
const REQUEST = {
  code: 'YC-2026-000012',
  version: 1,
  kind: 'ACCESS_QUESTION',
  text: 'Vì sao cán bộ xem số điện thoại của tôi?',
  state: 'ANSWERED',
  receivedAt: '2026-11-23T02:00:00Z',
  answerBy: '2026-11-25T17:00:00Z',
  carryOutBy: null,
  legalBasis: 'Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15',
  unitName: 'Phường Trà Cổ',
  reading: null,
  settledAt: '2026-11-24T02:00:00Z',
  answer: 'Cán bộ gọi để xác nhận nơi thường trú.',
  canWithdraw: false,
  limit: null,
  canLift: false,
  letter: null,
};

/** Opens a page whose questions are answered in turn; what was sent is kept. */
function openPage(path: string, ...answers: object[]): { variables: unknown[] } {
  const sent: { variables: unknown[] } = { variables: [] };
  window.scrollTo = () => undefined;
  window.fetch = (_address, init) => {
    const body = JSON.parse(String(init?.body)) as { variables: unknown };
    sent.variables.push(body.variables);
    const answer = answers[Math.min(sent.variables.length, answers.length) - 1];
    return Promise.resolve(new Response(JSON.stringify({ data: answer })));
  };
  window.history.replaceState(null, '', path);
  render(<App initialLocale="vi" initialTexts={texts} />);
  return sent;
}

it('[R-129] [C21] at level 1 the page says why there is no portrait, and asks for none', async () => {
  openPage('/tai-khoan/ho-so', { myRecord: RECORD });
  await screen.findByText('Tài khoản mức độ 1 không hiển thị ảnh chân dung.', {}, PATIENCE);
  expect(screen.queryByRole('img')).toBeNull();
});

it('the own number stands hidden until its holder wants to see it', async () => {
  openPage('/tai-khoan/ho-so', { myRecord: { ...RECORD, accountLevel: 'LEVEL_2', portrait: 'SHOWN' } });
  const button = await screen.findByRole('button', { name: 'Hiện số đầy đủ' }, PATIENCE);
  expect(document.body.textContent).not.toContain(RECORD.personalIdNumber);
  fireEvent.click(button);
  expect(document.body.textContent).toContain(RECORD.personalIdNumber);
  expect(screen.getByRole('img').getAttribute('src')).toBe('/my-record/portrait');
});

it('a reading names office, time and purpose; asking about it sends its identifier and the words', async () => {
  const { variables } = openPage(
    '/tai-khoan/ai-da-xem',
    { myRecordReadings: { items: [READING], hasMore: false } },
    { makeDataRequest: { __typename: 'DataRequestMade', request: REQUEST } },
    { myDataRequests: [REQUEST] },
  );
  const reading = await screen.findByRole(
    'article',
    { name: 'Xem đầy đủ số định danh và số điện thoại của bạn' },
    PATIENCE,
  );
  expect(reading.textContent).toContain('Cơ quan Công an: Phường Trà Cổ');
  expect(reading.textContent).toContain(READING.purpose);
  fireEvent.click(screen.getByRole('button', { name: 'Tôi muốn hỏi về lần xem này' }));
  await screen.findByRole('heading', { level: 1, name: 'Bạn muốn hỏi gì về lần xem này?' });
  expect(window.location.href).not.toContain(READING.id);
  fireEvent.input(screen.getByLabelText('Nội dung'), { target: { value: REQUEST.text } });
  fireEvent.click(screen.getByRole('button', { name: 'Gửi yêu cầu' }));
  await screen.findByRole('heading', { level: 2, name: 'Văn bản trả lời' }, PATIENCE);
  expect(variables[1]).toMatchObject({
    input: { kind: 'ACCESS_QUESTION', readingId: READING.id, text: REQUEST.text },
  });
  expect(window.location.pathname).toBe('/tai-khoan/yeu-cau/YC-2026-000012');
});

it('what is stopped stands with its letter, and is lifted after a question, in the version that was read', async () => {
  const limit = {
    state: 'IN_FORCE',
    stops: ['OUTREACH', 'REMINDER'],
    beganAt: '2026-11-24T02:00:00Z',
    endedAt: null,
    endReason: null,
  };
  const stopped = {
    ...REQUEST,
    version: 2,
    kind: 'OBJECTION',
    limit,
    canLift: true,
    letter: {
      number: '07/TB-CAP',
      verificationUrl: 'https://dinhdanh.example/xac-minh/0123',
      downloadPath: '/my-letters/YC-2026-000012',
    },
  };
  const lifted = {
    ...stopped,
    version: 3,
    canLift: false,
    limit: { ...limit, state: 'LIFTED', endedAt: '2026-11-25T02:00:00Z' },
  };
  const { variables } = openPage(
    '/tai-khoan/yeu-cau/YC-2026-000012',
    { myDataRequests: [stopped] },
    { liftProcessingLimit: { __typename: 'ProcessingLimitLifted', request: lifted } },
    { myDataRequests: [lifted] },
  );
  await screen.findByRole('heading', { name: 'Việc đang dừng theo yêu cầu của bạn' }, PATIENCE);
  expect(screen.getByText('Nhắn tin nhắc kích hoạt tài khoản')).toBeDefined();
  expect(screen.getByRole('link', { name: 'Tải văn bản (tệp PDF)' }).getAttribute('href')).toBe(
    '/my-letters/YC-2026-000012',
  );
  fireEvent.click(screen.getByRole('button', { name: 'Gỡ hạn chế' }));
  const question = await screen.findByRole('group', { name: /Gỡ hạn chế\?/ });
  expect(variables).toHaveLength(1);
  fireEvent.click(within(question).getByRole('button', { name: 'Gỡ hạn chế' }));
  await screen.findByText('Đã gỡ hạn chế.', {}, PATIENCE);
  expect(variables[1]).toEqual({ input: { code: 'YC-2026-000012', expectedVersion: 2 } });
  await screen.findByText('Bạn đã gỡ', {}, PATIENCE);
  expect(screen.queryByRole('button', { name: 'Gỡ hạn chế' })).toBeNull();
});

it('a request without a kind is not sent, and the list of mistakes leads to the question', async () => {
  const { variables } = openPage('/tai-khoan/yeu-cau/moi', {});
  fireEvent.click(await screen.findByRole('button', { name: 'Gửi yêu cầu' }, PATIENCE));
  await screen.findByRole('alert');
  expect(screen.getByRole('link', { name: 'Hãy chọn loại yêu cầu.' })).toBeDefined();
  expect(variables).toEqual([]);
});

it('[R-104] [R-105] [R-176] residence data that were never fetched are asked for at once, and shown with their age', async () => {
  openPage(
    '/tai-khoan/cu-tru',
    { myResidence: { __typename: 'MyResidenceFound', residence: null } },
    { refreshMyResidence: { __typename: 'MyResidenceRequested', requestedAt: '2026-11-26T02:00:00Z' } },
    {
      myResidence: {
        __typename: 'MyResidenceFound',
        residence: {
          state: 'FETCHED',
          fetchedAt: '2026-11-26T02:00:00Z',
          isStale: false,
          facts: {
            permanentAddress: 'Khu 5, Phường Trà Cổ',
            temporaryAddress: null,
            headFullName: 'Đặng Văn Sơn',
            relationToHead: 'CHILD',
            members: [{ fullName: 'Đặng Văn Sơn', dateOfBirth: '1970-01-02', relationToHead: 'HEAD' }],
          },
        },
      },
    },
  );
  await screen.findByText('Dữ liệu lấy lúc 26/11/2026 09:00.', {}, PATIENCE);
  expect(document.body.textContent).toContain('Chủ hộ, sinh ngày 02/01/1970');
  expect(document.body.textContent).toContain('Điều 14 Nghị định 104/2022/NĐ-CP');
});

it('residence data that cannot be fetched are said so, and can be asked for again', async () => {
  openPage('/tai-khoan/cu-tru', {
    myResidence: {
      __typename: 'MyResidenceFound',
      residence: { state: 'UNAVAILABLE', fetchedAt: '2026-11-26T02:00:00Z', isStale: false, facts: null },
    },
  });
  await screen.findByText(/Lúc này chưa lấy được dữ liệu/, {}, PATIENCE);
  expect(screen.getByRole('button', { name: 'Lấy dữ liệu mới' })).toBeDefined();
});
