// @vitest-environment jsdom
import { loadPortalTexts } from '@dinhdanh/i18n/portal';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';

import { App } from '../../App.tsx';

const texts = await loadPortalTexts('vi');
const STATUS = {
  code: 'HS-2026-000123',
  level: 'LEVEL_1',
  state: 'RETURNED',
  title: 'Hồ sơ không đạt',
  text: 'Bạn cần tạo lại hồ sơ.',
  receivedAt: '2026-11-22T05:00:00Z',
  dueAt: null,
  decidedAt: '2026-11-23T05:00:00Z',
  reasonText: 'Ảnh chưa đủ tiêu chuẩn',
  whatNext: 'Chụp lại ảnh.',
  attempt: 1,
  timeline: [{ at: '2026-11-22T05:00:00Z', text: 'Đã nộp' }],
};

afterEach(cleanup);

it('[R-077] [R-080] a returned application shows reason and way on, and neither code nor number in the address', async () => {
  window.scrollTo = () => undefined;
  const data = { applicationStatus: { __typename: 'ApplicationStatusFound', status: STATUS } };
  window.fetch = () => Promise.resolve(new Response(JSON.stringify({ data })));
  window.history.replaceState(null, '', '/');
  render(<App initialLocale="vi" initialTexts={texts} />);
  fireEvent.click(screen.getByRole('link', { name: 'Tra cứu hồ sơ' }));
  const code = await screen.findByLabelText('Mã hồ sơ', {}, { timeout: 10_000 });
  fireEvent.input(code, { target: { value: 'hs-2026-000123' } });
  fireEvent.input(screen.getByLabelText('Số định danh cá nhân'), { target: { value: '022104001234' } });
  fireEvent.click(screen.getByRole('button', { name: 'Xem hồ sơ' }));
  await screen.findByRole('heading', { level: 1, name: 'Hồ sơ HS-2026-000123' });
  expect(screen.getByText(/Ảnh chưa đủ tiêu chuẩn/)).toBeDefined();
  expect(window.location.pathname).toBe('/tra-cuu/ho-so');
  fireEvent.click(screen.getByRole('button', { name: 'Tạo lại hồ sơ' }));
  await screen.findByRole('heading', { level: 1, name: 'Tiếp tục đăng ký' }, { timeout: 10_000 });
});
