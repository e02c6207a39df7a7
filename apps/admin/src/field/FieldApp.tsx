import SdCardAlertIcon from '@mui/icons-material/SdCardAlertOutlined';
import { CacheProvider } from '@emotion/react';
import Box from '@mui/material/Box';
import CssBaseline from '@mui/material/CssBaseline';
import LinearProgress from '@mui/material/LinearProgress';
import { ThemeProvider } from '@mui/material/styles';
import { I18nContextProvider, StoreContextProvider, useLocale, useTranslate } from 'ra-core';
import { useEffect, useState } from 'react';
import { BrowserRouter, Navigate, Route, Routes } from 'react-router-dom';

import { StatePanel } from '../components/StatePanel.tsx';
import { createSend } from '../providers/back-office-client.ts';
import { createI18nProvider } from '../providers/i18n-provider.ts';
import { createStore } from '../providers/store.ts';
import { createStyleCache } from '../theme/style-cache.ts';
import { lightTheme } from '../theme/themes.ts';
import { createOffice } from './back-office.ts';
import { FieldContext, useField } from './field-context.ts';
import { FieldSession } from './field-session.ts';
import { openFieldStore } from './field-store.ts';
import { FieldPage } from './FieldPage.tsx';
import { FieldSignIn } from './FieldSignIn.tsx';
import { HamletScreen, ListScreen } from './ListScreen.tsx';
import { ListsScreen } from './ListsScreen.tsx';
import { linkManifest } from './shell/link-manifest.ts';
import { PersonScreen } from './PersonScreen.tsx';
import { useConnection } from './use-connection.ts';
import { VisitsScreen } from './VisitsScreen.tsx';

const styleCache = createStyleCache();
const store = createStore();
const i18nProvider = createI18nProvider(store.getItem('locale'));
const send = createSend({
  fetch: (...request) => window.fetch(...request),
  getLocale: () => i18nProvider.getLocale(),
  translate: (key) => i18nProvider.translate(key),
});

/**
 * The phone of a member of a team. It stands beside the dashboard and not inside it: react-admin asks the server who
 * somebody is before it shows anything, and here nobody answers for a day. Always light, for the sun.
 */
export default function FieldApp() {
  return (
    <CacheProvider value={styleCache}>
      <StoreContextProvider value={store}>
        <I18nContextProvider value={i18nProvider}>
          <ThemeProvider theme={lightTheme}>
            <CssBaseline enableColorScheme />
            <BrowserRouter basename="/admin/field">
              <WithSession />
            </BrowserRouter>
          </ThemeProvider>
        </I18nContextProvider>
      </StoreContextProvider>
    </CacheProvider>
  );
}

async function createSession(): Promise<FieldSession> {
  return new FieldSession({
    store: await openFieldStore(),
    office: createOffice(send),
    now: () => new Date(),
    newId: () => crypto.randomUUID(),
    isConnected: () => navigator.onLine,
    alone: async (work) => {
      await navigator.locks.request('dinhdanh-field', { ifAvailable: true }, (lock) =>
        lock ? work() : undefined,
      );
    },
  });
}

function WithSession() {
  const translate = useTranslate();
  const [session, setSession] = useState<FieldSession | 'REFUSED'>();
  const locale = useLocale();
  useEffect(linkManifest, []);
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  useEffect(() => {
    createSession().then(setSession, () => {
      setSession('REFUSED');
    });
  }, []);
  if (session === 'REFUSED') {
    return (
      <StatePanel
        icon={SdCardAlertIcon}
        title={translate('doorToDoor.storageTitle')}
        text={translate('doorToDoor.storageText')}
      />
    );
  }
  if (!session) return <LinearProgress aria-label={translate('doorToDoor.loading')} />;
  return (
    <FieldContext value={session}>
      <Screens />
    </FieldContext>
  );
}

function Screens() {
  const translate = useTranslate();
  const { session, state } = useField();
  useConnection(session);
  if (!state.isLoaded) return <LinearProgress aria-label={translate('doorToDoor.loading')} />;
  if (!state.member) {
    return (
      <FieldPage title={translate('doorToDoor.title')}>
        <FieldSignIn member={null} />
      </FieldPage>
    );
  }
  return (
    <Box sx={{ minHeight: '100vh', bgcolor: 'background.default' }}>
      <Routes>
        <Route path="/" element={<ListsScreen />} />
        <Route path="/lists/:listId" element={<ListScreen />} />
        <Route path="/lists/:listId/hamlets/:hamletIndex" element={<HamletScreen />} />
        <Route path="/lists/:listId/people/:personId" element={<PersonScreen />} />
        <Route path="/visits" element={<VisitsScreen />} />
        <Route path="*" element={<Navigate to="/" replace />} />
      </Routes>
    </Box>
  );
}
