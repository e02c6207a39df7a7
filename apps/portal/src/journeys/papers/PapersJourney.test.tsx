// @vitest-environment jsdom
import { loadPortalTexts } from '@dinhdanh/i18n/portal';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';

import { App } from '../../App.tsx';

const texts = await loadPortalTexts('vi');
const PATIENCE = { timeout: 10_000 };
const paper = (overrides: object) => ({
  id: 'p1',
  version: 1,
  type: 'DRIVING_LICENCE',
  number: '220123456789',
  state: 'CONFIRMED',
  agencyName: 'Cục Cảnh sát giao thông',
  stateSince: '2026-11-22T05:00:00Z',
  validUntil: '2031-12-31',
  isContested: false,
  canContest: false,
  ...overrides,
});

afterEach(cleanup);

function openPapers(answer: object): void {
  window.scrollTo = () => undefined;
  window.fetch = () => Promise.resolve(new Response(JSON.stringify(answer)));
  window.history.replaceState(null, '', '/tai-khoan/giay-to');
  render(<App initialLocale="vi" initialTexts={texts} />);
}

it('[R-101] [R-102] the confirmed papers stand apart from those that are not shown', async () => {
  openPapers({
    data: {
      papers: [
        paper({}),
        paper({ id: 'p2', type: 'PASSPORT', number: 'C9000001', state: 'NOT_CONFIRMED', canContest: true }),
      ],
    },
  });
  await screen.findByRole('heading', { level: 2, name: 'Đã xác thực' }, PATIENCE);
  expect(screen.getByRole('article', { name: 'Giấy phép lái xe' }).textContent).toContain('31/12/2031');
  const passport = screen.getByRole('article', { name: 'Hộ chiếu' });
  expect(passport.textContent).toContain('Chưa xác thực được');
  fireEvent.click(screen.getByRole('button', { name: 'Tôi cho rằng kết quả về hộ chiếu là sai' }));
  await screen.findByRole('heading', { level: 1, name: 'Vì sao bạn cho rằng hộ chiếu của bạn đúng?' });
});

it('an account without papers says what can be added', async () => {
  openPapers({ data: { papers: [] } });
  await screen.findByRole('heading', { level: 2, name: 'Chưa có giấy tờ nào' }, PATIENCE);
  fireEvent.click(screen.getByRole('button', { name: 'Thêm giấy tờ' }));
  await screen.findByRole('heading', { level: 1, name: 'Bạn muốn thêm giấy tờ nào?' });
  fireEvent.click(screen.getByLabelText('Mã số thuế'));
  fireEvent.click(screen.getByRole('button', { name: 'Tiếp tục' }));
  await screen.findByRole('heading', { level: 1, name: 'Số của mã số thuế là gì?' });
});

it('without a session the page leads to signing in', async () => {
  openPapers({ errors: [{ message: 'm', extensions: { code: 'UNAUTHENTICATED' } }] });
  await screen.findByRole('heading', { level: 2, name: 'Bạn cần đăng nhập' }, PATIENCE);
  expect(screen.getByRole('button', { name: 'Đăng nhập' })).toBeDefined();
});
