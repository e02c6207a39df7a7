import { QueryClient } from '@tanstack/react-query';
import { cleanup, configure, fireEvent, render, screen, within } from '@testing-library/react';
import { CoreAdminContext, memoryStore } from 'ra-core';
import { MemoryRouter } from 'react-router-dom';
import { afterEach, expect, test, vi } from 'vitest';

import type { OpeningReview } from '../../providers/data-provider.ts';
import { createI18nProvider } from '../../providers/i18n-provider.ts';
import OpeningReviewsPage from './OpeningReviewsPage.tsx';

// The dialogs are loaded when they are asked for.
configure({ asyncUtilTimeout: 10_000 });
afterEach(cleanup);

const REVIEW: OpeningReview = {
  id: 'o1',
  version: 1,
  state: 'DRAWN',
  onDay: '2026-11-25',
  unitName: 'Thành phố Móng Cái',
  officerName: 'Bùi Quang Huy',
  openedAt: '2026-11-25T02:00:00.000Z',
  caseCode: 'HS-2026-000123',
  purpose: 'COMPLAINT',
  purposeNote: 'Đơn số 12 ngày 20/11/2026',
  basis: 'STATED',
  reviewedBy: null,
  reviewedAt: null,
  note: null,
  allowedActions: ['JUSTIFY', 'OBJECT'],
};

function renderPage(provider: Record<string, unknown>) {
  const refused = vi.fn(async () => undefined);
  render(
    <MemoryRouter>
      <CoreAdminContext
        store={memoryStore()}
        queryClient={new QueryClient({ defaultOptions: { queries: { retry: false } } })}
        i18nProvider={createI18nProvider('vi')}
        dataProvider={provider as never}
        authProvider={{
          login: refused,
          logout: refused,
          checkAuth: async () => undefined,
          checkError: async () => undefined,
          getPermissions: async () => [],
          canAccess: async () => true,
        }}
      >
        <OpeningReviewsPage />
      </CoreAdminContext>
    </MemoryRouter>,
  );
}
const press = async (name: string) => {
  fireEvent.click(await screen.findByRole('button', { name }));
};
const confirm = async (name: string) => {
  fireEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name }));
};

test('an opening that was drawn says who, when, through which case and for what', async () => {
  renderPage({ getOpeningReviews: async () => [REVIEW] });
  await screen.findByRole('heading', { name: 'Bùi Quang Huy' });
  for (const text of [
    '25/11/2026 09:00',
    'HS-2026-000123',
    'Giải quyết khiếu nại, tố cáo',
    'Đơn số 12 ngày 20/11/2026',
  ])
    screen.getByText(text);
});

test('it is found justified in one confirmation, and objected to in words', async () => {
  const reviewOpening = vi.fn(async () => ({ __typename: 'OpeningReviewed', review: { id: 'o1' } }));
  const getOpeningReviews = vi.fn(async () => [REVIEW]);
  renderPage({ getOpeningReviews, reviewOpening });
  await press('Có căn cứ');
  await confirm('Có căn cứ');
  await vi.waitFor(() => {
    expect(getOpeningReviews).toHaveBeenCalledTimes(2);
  });
  expect(reviewOpening).toHaveBeenLastCalledWith({
    ...{ id: 'o1', expectedVersion: 1, action: 'JUSTIFY', note: null },
  });
  await press('Không có căn cứ');
  await confirm('Không có căn cứ');
  expect(reviewOpening).toHaveBeenCalledTimes(1);
  fireEvent.change(screen.getByRole('textbox', { name: /^Lý do/ }), {
    target: { value: 'Không có hồ sơ nào gắn với người này' },
  });
  await confirm('Không có căn cứ');
  await vi.waitFor(() => {
    expect(reviewOpening).toHaveBeenCalledTimes(2);
  });
});

test('says when nothing waits', async () => {
  renderPage({ getOpeningReviews: async () => [] });
  await screen.findByText('Không có lượt nào chờ rà soát');
});
