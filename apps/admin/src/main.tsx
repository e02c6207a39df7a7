import '@fontsource/be-vietnam-pro/400.css';
import '@fontsource/be-vietnam-pro/500.css';
import '@fontsource/be-vietnam-pro/600.css';
import '@fontsource/be-vietnam-pro/700.css';

import { lazy, StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';

import { App } from './App.tsx';

const FieldApp = lazy(() => import('./field/FieldApp.tsx'));

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root.');
const isField = /^\/admin\/field(?:\/|$)/.test(window.location.pathname);
createRoot(root).render(
  <StrictMode>
    {isField ? (
      <Suspense fallback={null}>
        <FieldApp />
      </Suspense>
    ) : (
      <App />
    )}
  </StrictMode>,
);
