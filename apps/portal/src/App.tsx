import { loadPortalTexts } from '@dinhdanh/i18n/portal';
import type { PortalLocale, PortalTexts } from '@dinhdanh/i18n/portal';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';

import { ActivationJourney } from './journeys/activation/ActivationJourney.tsx';
import { isActivationPath } from './journeys/activation/activation-paths.ts';
import { isAppointmentPath } from './journeys/appointment/appointment-paths.ts';
import { isCredentialsPath } from './journeys/credentials/credentials-paths.ts';
import { LazyJourney } from './journeys/LazyJourney.tsx';
import {
  loadAccount,
  loadAppointment,
  loadDevices,
  loadLetter,
  loadLock,
  loadLockAccount,
  loadMyRecord,
  loadCredentials,
  loadPapers,
  loadRecovery,
  loadPhoneChange,
  loadRegistration,
  loadSharing,
  loadSignIn,
  loadStatus,
  loadTerms,
  loadUnlock,
} from './journeys/lazy-journeys.ts';
import { DEVICES_PATH } from './journeys/devices/devices-paths.ts';
import { isLetterPath } from './journeys/letter/letter-paths.ts';
import { isLockPath, isUnlockPath, LOCK_ACCOUNT_PATH } from './journeys/lock/lock-paths.ts';
import { isMyRecordPath, TERMS_PATH } from './journeys/my-record/my-record-paths.ts';
import { isPapersPath } from './journeys/papers/papers-paths.ts';
import { isRecoveryPath } from './journeys/recovery/recovery-paths.ts';
import { isPhoneChangePath } from './journeys/phone-change/phone-change-paths.ts';
import { isRegistrationPath } from './journeys/registration/registration-paths.ts';
import { SHARING_PATH } from './journeys/sharing/sharing-paths.ts';
import { ACCOUNT_PATH, isSignInPath } from './journeys/sign-in/sign-in-paths.ts';
import { isStatusPath } from './journeys/status/status-paths.ts';
import { saveLocale } from './locale-choice.ts';
import { NotFoundPage } from './NotFoundPage.tsx';
import { createPortalClient } from './portal-client.ts';
import { PortalProvider } from './portal-context.tsx';
import { sessionStorageIfAllowed } from './browser-storage.ts';
import { StartPage } from './start/StartPage.tsx';

interface AppProps {
  initialLocale: PortalLocale;
  initialTexts: PortalTexts;
}

export function App({ initialLocale, initialTexts }: AppProps) {
  const [{ locale, texts }, setLanguage] = useState({ locale: initialLocale, texts: initialTexts });
  const [path, setPath] = useState(window.location.pathname);

  const localeRef = useRef(locale);
  localeRef.current = locale;
  const send = useMemo(
    () =>
      createPortalClient({
        fetch: (...call) => window.fetch(...call),
        now: () => Date.now(),
        locale: () => localeRef.current,
      }),
    [],
  );

  const navigate = useCallback((to: string, how: 'PUSH' | 'REPLACE' = 'PUSH') => {
    if (how === 'PUSH') window.history.pushState(null, '', to);
    else window.history.replaceState(null, '', to);
    setPath(to);
    window.scrollTo(0, 0);
  }, []);

  useEffect(() => {
    const onPopState = () => setPath(window.location.pathname);
    window.addEventListener('popstate', onPopState);
    return () => window.removeEventListener('popstate', onPopState);
  }, []);

  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);

  const switchLanguage = async () => {
    const next = locale === 'vi' ? 'en' : 'vi';
    const nextTexts = await loadPortalTexts(next);
    saveLocale(sessionStorageIfAllowed(), next);
    setLanguage({ locale: next, texts: nextTexts });
  };

  const portal = useMemo(() => ({ locale, texts, send, navigate }), [locale, texts, send, navigate]);

  return (
    <PortalProvider value={portal}>
      <a class="skip-link" href="#main">
        {texts.skipToContent}
      </a>
      <header class="site-header">
        <div class="site-header-inner">
          <a
            class="wordmark"
            href="/"
            onClick={(event) => {
              event.preventDefault();
              navigate('/');
            }}
          >
            <span class="wordmark-name" lang="vi">
              {texts.productName}
            </span>
            <span class="wordmark-kind">{texts.productKind}</span>
          </a>
          <button
            type="button"
            class="language-switch"
            lang={locale === 'vi' ? 'en' : 'vi'}
            onClick={() => void switchLanguage()}
          >
            {texts.otherLanguage}
          </button>
        </div>
      </header>
      <main id="main" tabIndex={-1}>
        <Page path={path} />
      </main>
      <footer class="site-footer">
        <div class="site-footer-inner">
          <p>{texts.footer.neverAsk}</p>
          <p>{texts.footer.notTheApp}</p>
        </div>
      </footer>
    </PortalProvider>
  );
}

function Page({ path }: { path: string }) {
  if (path === '/') return <StartPage />;
  if (isActivationPath(path)) return <ActivationJourney />;
  if (isRegistrationPath(path)) return <LazyJourney key="registration" load={loadRegistration} />;
  if (isAppointmentPath(path)) return <LazyJourney key="appointment" load={loadAppointment} />;
  if (isStatusPath(path)) return <LazyJourney key="status" load={loadStatus} />;
  if (isSignInPath(path)) return <LazyJourney key="sign-in" load={loadSignIn} />;
  if (path === ACCOUNT_PATH) return <LazyJourney key="account" load={loadAccount} />;
  if (path === DEVICES_PATH) return <LazyJourney key="devices" load={loadDevices} />;
  if (path === LOCK_ACCOUNT_PATH) return <LazyJourney key="lock-account" load={loadLockAccount} />;
  if (isLockPath(path)) return <LazyJourney key="lock" load={loadLock} />;
  if (isUnlockPath(path)) return <LazyJourney key="unlock" load={loadUnlock} />;
  if (isMyRecordPath(path)) return <LazyJourney key="my-record" load={loadMyRecord} />;
  if (path === TERMS_PATH) return <LazyJourney key="terms" load={loadTerms} />;
  if (isCredentialsPath(path)) return <LazyJourney key={path} load={loadCredentials} />;
  if (isRecoveryPath(path)) return <LazyJourney key="recovery" load={loadRecovery} />;
  if (isLetterPath(path)) return <LazyJourney key={path} load={loadLetter} />;
  if (path === SHARING_PATH) return <LazyJourney key="sharing" load={loadSharing} />;
  if (isPapersPath(path)) return <LazyJourney key="papers" load={loadPapers} />;
  if (isPhoneChangePath(path)) return <LazyJourney key="phone-change" load={loadPhoneChange} />;
  return <NotFoundPage />;
}
