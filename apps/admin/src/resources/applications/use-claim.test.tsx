import { QueryClient } from '@tanstack/react-query';
import { act, cleanup, renderHook } from '@testing-library/react';
import { CoreAdminContext, memoryStore } from 'ra-core';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import type { ApplicationCase } from '../../providers/data-provider.ts';
import { useClaim } from './use-claim.ts';

const FIVE_MINUTES_MS = 5 * 60_000;
const READY = { id: 'a', state: 'READY_FOR_REVIEW', version: 3, claim: null } as unknown as ApplicationCase;
const UNTIL = '2026-11-22T03:42:00Z';

/** The line over which the server tells of changes. */
class Line extends EventTarget {
  static newest: Line;
  readyState = 1;

  constructor() {
    super();
    Line.newest = this;
    queueMicrotask(() => {
      this.dispatchEvent(new Event('open'));
    });
  }

  close(): void {
    this.readyState = 2;
  }
}

const tell = async (change: object) => {
  await act(async () => {
    const data = JSON.stringify({ id: 'a', state: 'READY_FOR_REVIEW', version: 3, ...change });
    Line.newest.dispatchEvent(new MessageEvent('application', { data }));
  });
};
const passTime = async (milliseconds: number) => {
  await act(async () => {
    await vi.advanceTimersByTimeAsync(milliseconds);
  });
};

const claimed = {
  __typename: 'ApplicationClaimed',
  application: { id: 'a', version: 3, claim: { officerName: 'Bùi Quang Huy', isMine: true, until: UNTIL } },
};

async function openCase(application: ApplicationCase, answer: unknown = claimed) {
  const claimApplication = vi.fn(async () => answer);
  const releaseApplication = vi.fn(async () => undefined);
  const authProvider = {
    login: async () => undefined,
    logout: async () => undefined,
    checkAuth: async () => undefined,
    checkError: async () => undefined,
    getPermissions: async () => [],
    getIdentity: async () => ({ id: 'huy', fullName: 'Bùi Quang Huy' }),
    canAccess: async () => true,
  };
  const store = memoryStore();
  const queryClient = new QueryClient();
  const page = renderHook(({ shown }) => useClaim(shown), {
    initialProps: { shown: application },
    wrapper: ({ children }: { readonly children: ReactNode }) => (
      <CoreAdminContext
        dataProvider={{ claimApplication, releaseApplication } as never}
        authProvider={authProvider}
        store={store}
        queryClient={queryClient}
      >
        {children}
      </CoreAdminContext>
    ),
  });
  await passTime(0);
  await passTime(0);
  return { page, claimApplication, releaseApplication };
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('EventSource', Line);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('an open case is taken, renewed while the page is seen, and let go when the officer leaves', async () => {
  const { page, claimApplication, releaseApplication } = await openCase(READY);
  expect(claimApplication).toHaveBeenCalledExactlyOnceWith({ id: 'a' });
  await passTime(FIVE_MINUTES_MS);
  expect(claimApplication).toHaveBeenCalledTimes(2);
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  await passTime(FIVE_MINUTES_MS);
  expect(claimApplication).toHaveBeenCalledTimes(2);
  vi.restoreAllMocks();
  page.unmount();
  expect(releaseApplication).toHaveBeenCalledExactlyOnceWith({ id: 'a' });
});

test("a colleague's case is left alone", async () => {
  const claim = { officerName: 'Đinh Văn Thắng', isMine: false, until: UNTIL };
  const { page, claimApplication, releaseApplication } = await openCase({ ...READY, claim });
  expect(claimApplication).not.toHaveBeenCalled();
  page.unmount();
  expect(releaseApplication).not.toHaveBeenCalled();
});

test('a decided case is not taken', async () => {
  const { claimApplication } = await openCase({ ...READY, state: 'APPROVED' });
  expect(claimApplication).not.toHaveBeenCalled();
});

test('whoever was faster is named by the refusal', async () => {
  const message = 'Hồ sơ đang có người khác xử lý.';
  const { page } = await openCase(READY, {
    __typename: 'RuleRefused',
    code: 'CLAIMED_BY_OTHER',
    message,
    legalBasis: null,
  });
  expect(page.result.current.refusal).toBe(message);
});

test('what others do to the open case is told at once, until the page shows it', async () => {
  const { page } = await openCase(READY);
  await tell({ claimedBy: 'Bùi Quang Huy', claimedUntil: UNTIL });
  await tell({ id: 'b', version: 9, claimedBy: null, claimedUntil: null });
  expect(page.result.current.change).toBeUndefined();
  await tell({ state: 'APPROVED', version: 4, claimedBy: null, claimedUntil: null });
  expect(page.result.current.change).toEqual({ state: 'APPROVED', version: 4 });
  page.rerender({ shown: { ...READY, state: 'APPROVED', version: 4 } });
  expect(page.result.current.change).toBeUndefined();
});
