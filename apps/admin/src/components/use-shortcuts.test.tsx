import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { memoryStore, StoreContextProvider } from 'ra-core';
import type { ReactNode } from 'react';
import { afterEach, expect, test, vi } from 'vitest';

import { useShortcuts } from './use-shortcuts.ts';

afterEach(cleanup);

function Page({ onA, hasDialog = false }: { readonly onA: () => void; readonly hasDialog?: boolean }) {
  useShortcuts({ a: onA });
  return (
    <>
      <input aria-label="text" />
      <input type="checkbox" aria-label="mark" />
      {hasDialog && <div role="dialog" />}
    </>
  );
}

function renderPage(page: ReactNode, preferences = {}) {
  render(<StoreContextProvider value={memoryStore(preferences)}>{page}</StoreContextProvider>);
}

test('a letter acts, whether typed small or large', () => {
  const onA = vi.fn();
  renderPage(<Page onA={onA} />);
  fireEvent.keyDown(document.body, { key: 'a' });
  fireEvent.keyDown(document.body, { key: 'A', shiftKey: true });
  expect(onA).toHaveBeenCalledTimes(2);
});

test('typing in a field, a browser command and an open dialog keep their keys', () => {
  const onA = vi.fn();
  renderPage(<Page onA={onA} />);
  fireEvent.keyDown(screen.getByLabelText('text'), { key: 'a' });
  fireEvent.keyDown(document.body, { key: 'a', ctrlKey: true });
  cleanup();
  renderPage(<Page onA={onA} hasDialog />);
  fireEvent.keyDown(document.body, { key: 'a' });
  expect(onA).not.toHaveBeenCalled();
});

test('a marked row keeps nobody from the keys', () => {
  const onA = vi.fn();
  renderPage(<Page onA={onA} />);
  fireEvent.keyDown(screen.getByLabelText('mark'), { key: 'a' });
  expect(onA).toHaveBeenCalledTimes(1);
});

test('an officer who switched the letters off triggers nothing', () => {
  const onA = vi.fn();
  renderPage(<Page onA={onA} />, { singleLetterKeys: false });
  fireEvent.keyDown(document.body, { key: 'a' });
  expect(onA).not.toHaveBeenCalled();
});
