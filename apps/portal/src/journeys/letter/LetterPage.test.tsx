// @vitest-environment jsdom
import { createHash, webcrypto } from 'node:crypto';
import { loadPortalTexts } from '@dinhdanh/i18n/portal';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { App } from '../../App.tsx';

const texts = await loadPortalTexts('vi');
const PATIENCE = { timeout: 10_000 };
const PDF = 'Nội dung của tệp PDF';
const CODE = '0123456789abcdefghjkmnpqrs';
const LETTER = {
  number: '12/TB-CAP',
  issuedOn: '2026-01-05',
  office: 'Công an phường Trà Cổ',
  outcome: 'REFUSED',
  sha256: createHash('sha256').update(PDF).digest('hex'),
  replacedBy: null,
  replacedOn: null,
};

let letter: object | null;
let asked: unknown[];

beforeEach(() => {
  letter = LETTER;
  asked = [];
  vi.stubGlobal('crypto', webcrypto);
  window.scrollTo = () => undefined;
  window.fetch = (_address, init) => {
    asked.push((JSON.parse(String(init?.body)) as { variables: unknown }).variables);
    return Promise.resolve(new Response(JSON.stringify({ data: { letterVerification: letter } })));
  };
  window.history.replaceState(null, '', `/xac-minh/${CODE}`);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const open = (): void => void render(<App initialLocale="vi" initialTexts={texts} />);
const heading = (name: string) => screen.findByRole('heading', { level: 1, name }, PATIENCE);
const factsShown = (): string[] =>
  [...document.querySelectorAll('dd')].map(({ textContent }) => textContent.replace(/\s/g, ''));
async function choose(content: string): Promise<void> {
  const file = new File([content], 'van-ban.pdf', { type: 'application/pdf' });
  fireEvent.change(await screen.findByLabelText('Chọn tệp để so sánh'), { target: { files: [file] } });
}

it('the QR code of a letter opens number, day, office, outcome and check sum, without a session [R-139]', async () => {
  open();
  await screen.findByText('Văn bản này do hệ thống Định Danh lập.', {}, PATIENCE);
  await heading('Xác minh văn bản');
  expect(asked).toEqual([{ code: CODE }]);
  expect(factsShown()).toEqual(['12/TB-CAP', '05/01/2026', 'CônganphườngTràCổ', 'Từchối', LETTER.sha256]);
});

it('a file is compared in the browser: the same one is recognised, another one is warned of', async () => {
  open();
  await screen.findByLabelText('Chọn tệp để so sánh', {}, PATIENCE);
  await choose(PDF);
  await screen.findByText('Tệp “van-ban.pdf” đúng là văn bản này, không bị sửa.');
  await choose(`${PDF} `);
  await screen.findByText(/khác với văn bản này\. Đừng dùng tệp/);
  expect(asked).toHaveLength(1);
});

it('a letter that was replaced says by which one, and that it no longer counts', async () => {
  letter = { ...LETTER, outcome: 'APPROVED', replacedBy: '15/TB-CAP', replacedOn: '2026-01-09' };
  open();
  await screen.findByText(/thay thế bằng văn bản số 15\/TB-CAP ngày 09\/01\/2026/, {}, PATIENCE);
});

it('a code that no letter has is told so, with a warning of forgeries', async () => {
  letter = null;
  open();
  await heading('Không tìm thấy văn bản');
  expect(screen.getByText(/văn bản có thể là giả/)).toBeDefined();
});

it('a browser that cannot compare files says so and shows everything else', async () => {
  vi.stubGlobal('crypto', {});
  open();
  await screen.findByText(/Trình duyệt này không so sánh tệp được/, {}, PATIENCE);
  expect(screen.getByText('12/TB-CAP')).toBeDefined();
});
