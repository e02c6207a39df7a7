import BlockIcon from '@mui/icons-material/Block';
import SearchOffIcon from '@mui/icons-material/SearchOff';
import { CacheProvider } from '@emotion/react';
import CssBaseline from '@mui/material/CssBaseline';
import LinearProgress from '@mui/material/LinearProgress';
import { QueryClient } from '@tanstack/react-query';
import { CoreAdminUI, CustomRoutes, Resource, useLocale, useTranslate } from 'ra-core';
import { AdminContext, Notification } from 'react-admin';
import { lazy, useEffect } from 'react';
import { BrowserRouter, Route } from 'react-router-dom';

import { StatePanel } from './components/StatePanel.tsx';
import { StartPage } from './dashboard/StartPage.tsx';
import { Frame } from './frame/Frame.tsx';
import { IncidentPage } from './frame/IncidentPage.tsx';
import { SignInPage } from './frame/SignInPage.tsx';
import { createAuthProvider } from './providers/auth-provider.ts';
import { createSend } from './providers/back-office-client.ts';
import { createDataProvider } from './providers/data-provider.ts';
import { createI18nProvider } from './providers/i18n-provider.ts';
import { hasFailureCode } from './providers/request-failure.ts';
import { singleSignOnStart } from './providers/single-sign-on.ts';
import { createStore } from './providers/store.ts';
import { createStyleCache } from './theme/style-cache.ts';
import { darkTheme, lightTheme } from './theme/themes.ts';

const AccessQuestionPage = lazy(() => import('./resources/access-questions/AccessQuestionPage.tsx'));
const AccountLocksPage = lazy(() => import('./resources/account-locks/AccountLocksPage.tsx'));
const FindAccountLocksPage = lazy(() => import('./resources/account-locks/FindAccountLocksPage.tsx'));
const AgencyBoardPage = lazy(() => import('./resources/agencies/AgencyBoardPage.tsx'));
const AgencyPage = lazy(() => import('./resources/agencies/AgencyPage.tsx'));
const AgencyQuestionList = lazy(() => import('./resources/agency-questions/AgencyQuestionList.tsx'));
const AgencyQuestionPage = lazy(() => import('./resources/agency-questions/AgencyQuestionPage.tsx'));
const ApplicationList = lazy(() => import('./resources/applications/ApplicationList.tsx'));
const ApplicationShow = lazy(() => import('./resources/applications/ApplicationShow.tsx'));
const AppointmentsPage = lazy(() => import('./resources/appointments/AppointmentsPage.tsx'));
const AreaTaskList = lazy(() => import('./resources/area-tasks/AreaTaskList.tsx'));
const AssistedActivationList = lazy(
  () => import('./resources/assisted-activations/AssistedActivationList.tsx'),
);
const AssistedActivationPage = lazy(
  () => import('./resources/assisted-activations/AssistedActivationPage.tsx'),
);
const StartVisitPage = lazy(() => import('./resources/assisted-activations/StartVisitPage.tsx'));
const AccessFindingPage = lazy(() => import('./resources/access-findings/AccessFindingPage.tsx'));
const AccessFindingsPage = lazy(() => import('./resources/access-findings/AccessFindingsPage.tsx'));
const OpeningReviewsPage = lazy(() => import('./resources/opening-reviews/OpeningReviewsPage.tsx'));
const AuditExportsPage = lazy(() => import('./resources/audit-log/AuditExportsPage.tsx'));
const AuditLogPage = lazy(() => import('./resources/audit-log/AuditLogPage.tsx'));
const CalendarPage = lazy(() => import('./resources/calendar/CalendarPage.tsx'));
const LockAppealList = lazy(() => import('./resources/lock-appeals/LockAppealList.tsx'));
const LockAppealPage = lazy(() => import('./resources/lock-appeals/LockAppealPage.tsx'));
const LockRequestList = lazy(() => import('./resources/lock-requests/LockRequestList.tsx'));
const LockRequestPage = lazy(() => import('./resources/lock-requests/LockRequestPage.tsx'));
const DataRequestList = lazy(() => import('./resources/data-requests/DataRequestList.tsx'));
const DataRequestPage = lazy(() => import('./resources/data-requests/DataRequestPage.tsx'));
const CheckSharingCodePage = lazy(() => import('./resources/sharing-codes/CheckSharingCodePage.tsx'));
const LockSubscriptionBoardPage = lazy(() => import('./resources/lock-events/LockSubscriptionBoardPage.tsx'));
const LockSubscriptionPage = lazy(() => import('./resources/lock-events/LockSubscriptionPage.tsx'));
const IntakePage = lazy(() => import('./resources/intake/IntakePage.tsx'));
const RegisterLockRequestPage = lazy(() => import('./resources/lock-intake/RegisterLockRequestPage.tsx'));
const ClaimsPage = lazy(() => import('./resources/claims/ClaimsPage.tsx'));
const LeaveCoversPage = lazy(() => import('./resources/leave-covers/LeaveCoversPage.tsx'));
const OfficersPage = lazy(() => import('./resources/officers/OfficersPage.tsx'));
const OfficerPage = lazy(() => import('./resources/officers/OfficerPage.tsx'));
const OwnAccountPage = lazy(() => import('./resources/own-account/OwnAccountPage.tsx'));
const OutreachListList = lazy(() => import('./resources/outreach-lists/OutreachListList.tsx'));
const OutreachListPage = lazy(() => import('./resources/outreach-lists/OutreachListPage.tsx'));
const OutreachMeetingList = lazy(() => import('./resources/outreach-meetings/OutreachMeetingList.tsx'));
const OutreachMeetingPage = lazy(() => import('./resources/outreach-meetings/OutreachMeetingPage.tsx'));
const OutreachTeamsPage = lazy(() => import('./resources/outreach-teams/OutreachTeamsPage.tsx'));
const LongTaskListPage = lazy(() => import('./resources/long-tasks/LongTaskListPage.tsx'));
const LongTaskPage = lazy(() => import('./resources/long-tasks/LongTaskPage.tsx'));
const PersonImportPage = lazy(() => import('./resources/person-imports/PersonImportPage.tsx'));
const PhoneChangesPage = lazy(() => import('./resources/phone-changes/PhoneChangesPage.tsx'));
const CommitTargetCampaignPage = lazy(
  () => import('./resources/target-campaigns/CommitTargetCampaignPage.tsx'),
);
const FunnelPage = lazy(() => import('./resources/funnel/FunnelPage.tsx'));
const FunnelPeoplePage = lazy(() => import('./resources/funnel/FunnelPeoplePage.tsx'));
const WardBoardPage = lazy(() => import('./resources/ward-board/WardBoardPage.tsx'));
const WardReportList = lazy(() => import('./resources/ward-reports/WardReportList.tsx'));
const WardReportPage = lazy(() => import('./resources/ward-reports/WardReportPage.tsx'));
const TargetCampaignList = lazy(() => import('./resources/target-campaigns/TargetCampaignList.tsx'));

const RetentionPage = lazy(() => import('./resources/retention/RetentionPage.tsx'));
const UnitMergerListPage = lazy(() => import('./resources/unit-mergers/UnitMergerListPage.tsx'));
const EnterUnitMergerPage = lazy(() => import('./resources/unit-mergers/EnterUnitMergerPage.tsx'));

const MOST_TRIES = 2;

const styleCache = createStyleCache();
const store = createStore();
const i18nProvider = createI18nProvider(store.getItem('locale'));
const translate = (key: string) => i18nProvider.translate(key);
const surroundings = {
  fetch: (...request: Parameters<typeof fetch>) => window.fetch(...request),
  getLocale: () => i18nProvider.getLocale(),
  translate,
};
const send = createSend(surroundings);
const authProvider = createAuthProvider(send, () => Date.now(), singleSignOnStart(surroundings));
const dataProvider = createDataProvider(send, translate);
const queryClient = new QueryClient({
  defaultOptions: {
    // An answer of the server does not get better by asking again; a broken line does.
    queries: { retry: (tries, error) => tries < MOST_TRIES && hasFailureCode(error, 'NETWORK') },
  },
});

export function App() {
  return (
    <CacheProvider value={styleCache}>
      <BrowserRouter basename="/admin">
        <AdminContext
          store={store}
          i18nProvider={i18nProvider}
          authProvider={authProvider}
          dataProvider={dataProvider}
          queryClient={queryClient}
          theme={lightTheme}
          darkTheme={darkTheme}
        >
          <CssBaseline enableColorScheme />
          <DocumentLanguage />
          <CoreAdminUI
            requireAuth
            disableTelemetry
            title={translate('product.name')}
            layout={Frame}
            loginPage={SignInPage}
            dashboard={StartPage}
            loading={LoadingPage}
            catchAll={NotFoundPage}
            accessDenied={AccessDeniedPage}
            error={IncidentPage}
          >
            <Resource
              name="applications"
              list={ApplicationList}
              show={ApplicationShow}
              recordRepresentation="code"
            />
            <CustomRoutes>
              <Route path="/account-locks" element={<FindAccountLocksPage />} />
              <Route path="/account-locks/:accountId" element={<AccountLocksPage />} />
              <Route path="/intake" element={<IntakePage />} />
              <Route path="/appointments" element={<AppointmentsPage />} />
              <Route path="/long-tasks" element={<LongTaskListPage />} />
              <Route path="/long-tasks/:id" element={<LongTaskPage />} />
              <Route path="/outreach-teams" element={<OutreachTeamsPage />} />
              <Route path="/person-imports" element={<PersonImportPage />} />
              <Route path="/phone-changes" element={<PhoneChangesPage />} />
              <Route path="/lock-requests/register" element={<RegisterLockRequestPage />} />
              <Route path="/audit-log" element={<AuditLogPage />} />
              <Route path="/retention" element={<RetentionPage />} />
              <Route path="/audit-exports" element={<AuditExportsPage />} />
              <Route path="/opening-reviews" element={<OpeningReviewsPage />} />
              <Route path="/access-findings" element={<AccessFindingsPage />} />
              <Route path="/access-findings/:id" element={<AccessFindingPage />} />
              <Route path="/calendar" element={<CalendarPage />} />
              <Route path="/unit-mergers" element={<UnitMergerListPage />} />
              <Route path="/unit-mergers/enter" element={<EnterUnitMergerPage />} />
              <Route path="/sharing-codes" element={<CheckSharingCodePage />} />
              <Route path="/agencies" element={<AgencyBoardPage />} />
              <Route path="/agencies/:code" element={<AgencyPage />} />
              <Route path="/ward-board/:campaignId" element={<WardBoardPage />} />
              <Route path="/lock-events" element={<LockSubscriptionBoardPage />} />
              <Route path="/lock-events/:id" element={<LockSubscriptionPage />} />
              <Route path="/own-account" element={<OwnAccountPage />} />
              <Route path="/officers" element={<OfficersPage />} />
              <Route path="/officers/:id" element={<OfficerPage />} />
              <Route path="/leave-covers" element={<LeaveCoversPage />} />
              <Route path="/access-questions" element={<AccessQuestionPage />} />
              <Route path="/claims" element={<ClaimsPage />} />
              <Route path="/funnel" element={<FunnelPage />} />
              <Route path="/funnel/people" element={<FunnelPeoplePage />} />
            </CustomRoutes>
            <Resource name="agency-questions" list={AgencyQuestionList} show={AgencyQuestionPage} />
            <Resource
              name="lock-appeals"
              list={LockAppealList}
              show={LockAppealPage}
              recordRepresentation="code"
            />
            <Resource
              name="lock-requests"
              list={LockRequestList}
              show={LockRequestPage}
              recordRepresentation="code"
            />
            <Resource
              name="data-requests"
              list={DataRequestList}
              show={DataRequestPage}
              recordRepresentation="code"
            />
            <Resource
              name="assisted-activations"
              list={AssistedActivationList}
              create={StartVisitPage}
              show={AssistedActivationPage}
            />
            <Resource name="area-tasks" list={AreaTaskList} recordRepresentation="fullName" />
            <Resource
              name="outreach-lists"
              list={OutreachListList}
              show={OutreachListPage}
              recordRepresentation="code"
            />
            <Resource name="outreach-meetings" list={OutreachMeetingList} show={OutreachMeetingPage} />
            <Resource
              name="ward-reports"
              list={WardReportList}
              show={WardReportPage}
              recordRepresentation="code"
            />
            <Resource
              name="target-campaigns"
              list={TargetCampaignList}
              create={CommitTargetCampaignPage}
              recordRepresentation="documentNumber"
            />
          </CoreAdminUI>
          <Notification anchorOrigin={{ vertical: 'top', horizontal: 'center' }} autoHideDuration={6000} />
        </AdminContext>
      </BrowserRouter>
    </CacheProvider>
  );
}

function DocumentLanguage() {
  const locale = useLocale();
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  return null;
}

function LoadingPage() {
  return <LinearProgress aria-label={useTranslate()('ra.page.loading')} />;
}

function NotFoundPage() {
  const translate = useTranslate();
  return (
    <StatePanel
      icon={SearchOffIcon}
      title={translate('ra.page.not_found')}
      text={translate('ra.message.not_found')}
    />
  );
}

function AccessDeniedPage() {
  const translate = useTranslate();
  return (
    <StatePanel
      icon={BlockIcon}
      title={translate('ra.page.access_denied')}
      text={translate('ra.message.access_denied')}
    />
  );
}
