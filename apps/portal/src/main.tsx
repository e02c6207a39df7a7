import './browsers-of-2019.ts';
import './styles/fonts.css';
import './styles/portal.css';
import './styles/print.css';

import { loadPortalTexts } from '@dinhdanh/i18n/portal';
import { render } from 'preact';

import { App } from './App.tsx';
import { loadLocale } from './locale-choice.ts';
import { sessionStorageIfAllowed } from './browser-storage.ts';

// A page that comes back from the browser's back-forward cache still holds what was typed into it. On a shared
// computer that would be the password of the person before.
window.addEventListener('pageshow', (event) => {
  if (event.persisted) window.location.reload();
});

async function openPortal(): Promise<void> {
  const root = document.getElementById('app');
  if (root === null) throw new Error('index.html has no #app');
  const locale = loadLocale(sessionStorageIfAllowed());
  const texts = await loadPortalTexts(locale);
  root.textContent = '';
  render(<App initialLocale={locale} initialTexts={texts} />, root);
}

void openPortal();
