import { formatCount } from '@dinhdanh/domain/formats';
import AccountBalanceIcon from '@mui/icons-material/AccountBalanceOutlined';
import BadgeIcon from '@mui/icons-material/BadgeOutlined';
import AssignmentIndIcon from '@mui/icons-material/AssignmentIndOutlined';
import BoltIcon from '@mui/icons-material/BoltOutlined';
import CalendarMonthIcon from '@mui/icons-material/CalendarMonthOutlined';
import CompareArrowsIcon from '@mui/icons-material/CompareArrows';
import DirectionsWalkIcon from '@mui/icons-material/DirectionsWalkOutlined';
import DescriptionIcon from '@mui/icons-material/DescriptionOutlined';
import ErrorIcon from '@mui/icons-material/ErrorOutlined';
import EventBusyIcon from '@mui/icons-material/EventBusyOutlined';
import EventAvailableIcon from '@mui/icons-material/EventAvailableOutlined';
import ChecklistIcon from '@mui/icons-material/ChecklistRtlOutlined';
import AutoDeleteIcon from '@mui/icons-material/AutoDeleteOutlined';
import FactCheckIcon from '@mui/icons-material/FactCheckOutlined';
import FileDownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import FilterListIcon from '@mui/icons-material/FilterListOutlined';
import GavelIcon from '@mui/icons-material/GavelOutlined';
import FolderIcon from '@mui/icons-material/FolderOutlined';
import HelpIcon from '@mui/icons-material/HelpOutlined';
import HourglassIcon from '@mui/icons-material/HourglassEmpty';
import InboxIcon from '@mui/icons-material/InboxOutlined';
import LockIcon from '@mui/icons-material/LockOutlined';
import Diversity3Icon from '@mui/icons-material/Diversity3Outlined';
import GroupsIcon from '@mui/icons-material/GroupsOutlined';
import HomeWorkIcon from '@mui/icons-material/MapsHomeWorkOutlined';
import LockPersonIcon from '@mui/icons-material/LockPersonOutlined';
import MergeIcon from '@mui/icons-material/CallMergeOutlined';
import LeaderboardIcon from '@mui/icons-material/LeaderboardOutlined';
import MoveUpIcon from '@mui/icons-material/MoveUpOutlined';
import PhonelinkSetupIcon from '@mui/icons-material/PhonelinkSetupOutlined';
import PostAddIcon from '@mui/icons-material/PostAddOutlined';
import PrivacyTipIcon from '@mui/icons-material/PrivacyTipOutlined';
import QrCodeScannerIcon from '@mui/icons-material/QrCodeScanner';
import QuestionAnswerIcon from '@mui/icons-material/QuestionAnswerOutlined';
import SupervisorAccountIcon from '@mui/icons-material/SupervisorAccountOutlined';
import SupportAgentIcon from '@mui/icons-material/SupportAgentOutlined';
import TodayIcon from '@mui/icons-material/TodayOutlined';
import UpcomingIcon from '@mui/icons-material/UpcomingOutlined';
import { alpha } from '@mui/material/styles';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import RuleIcon from '@mui/icons-material/RuleOutlined';
import TravelExploreIcon from '@mui/icons-material/TravelExploreOutlined';
import type { SvgIconComponent } from '@mui/icons-material';
import { useCanAccess, useStore, useTranslate } from 'ra-core';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router-dom';

import { VisuallyHidden } from '../components/VisuallyHidden.tsx';
import { useDisplayLocale } from '../components/use-display-locale.ts';
import type { ApplicationFilter } from '../generated/graphql.ts';
import {
  QUESTIONS_COUNTED_UP_TO,
  useAgencyQuestionCount,
} from '../resources/agency-questions/use-agency-question-count.ts';
import { useOpenAreaTasks } from '../resources/area-tasks/use-open-area-tasks.ts';
import {
  REQUESTS_COUNTED_UP_TO,
  useDataRequestCount,
} from '../resources/data-requests/use-data-request-count.ts';
import { useLockRequestCounts } from '../resources/lock-requests/use-lock-request-counts.ts';
import { isSameFilter, pathOfQueue, QUEUES } from './queues.ts';
import type { QueueKey } from './queues.ts';
import { type QueueCount, useApplicationCounts } from './use-application-counts.ts';

const QUEUE_ICONS: Readonly<Record<QueueKey, SvgIconComponent>> = {
  mine: AssignmentIndIcon,
  review: InboxIcon,
  together: BoltIcon,
  mismatch: CompareArrowsIcon,
  dueToday: TodayIcon,
  comingDue: UpcomingIcon,
  overdue: ErrorIcon,
  escalated: SupervisorAccountIcon,
  all: FolderIcon,
};

/** The queues an officer works from, with live counts, and the reports; only what the permissions open. */
export function Rail({ onNavigate }: { readonly onNavigate?: () => void }) {
  const translate = useTranslate();
  const { pathname } = useLocation();
  const { canAccess: canListApplications = false } = useCanAccess({
    resource: 'applications',
    action: 'list',
  });
  const { canAccess: canListTargets = false } = useCanAccess({
    resource: 'target-campaigns',
    action: 'list',
  });
  const { canAccess: canReadFunnel = false } = useCanAccess({ resource: 'funnel', action: 'read' });
  const { canAccess: canListReports = false } = useCanAccess({ resource: 'ward-reports', action: 'list' });
  const { canAccess: canListAgencies = false } = useCanAccess({ resource: 'agency', action: 'list' });
  const { canAccess: canListSubscriptions = false } = useCanAccess({
    resource: 'lock-subscription',
    action: 'list',
  });
  const [listParams] = useStore<{ filter?: ApplicationFilter }>('applications.listParams', {});
  const counts = useApplicationCounts(canListApplications);
  const isOnApplications = pathname.startsWith('/applications');
  return (
    <Box component="nav" aria-label={translate('frame.mainNavigation')} sx={{ p: 2 }}>
      {canListApplications && (
        <RailGroup label={translate('frame.queues')}>
          {QUEUES.map(({ key, filter }) => (
            <RailLink
              key={key}
              to={pathOfQueue(key)}
              icon={QUEUE_ICONS[key]}
              label={translate(`queues.${key}`)}
              count={counts[key]}
              isAlarming={key === 'overdue' || key === 'escalated'}
              isCurrent={isOnApplications && isSameFilter(listParams.filter ?? {}, filter)}
              onNavigate={onNavigate}
            />
          ))}
        </RailGroup>
      )}
      <OtherWork onNavigate={onNavigate} />
      <OfficerWork onNavigate={onNavigate} />
      <AuditWork onNavigate={onNavigate} />
      {(canListTargets || canReadFunnel || canListReports || canListAgencies || canListSubscriptions) && (
        <RailGroup label={translate('frame.reports')}>
          {canListTargets && (
            <RailLink
              to="/target-campaigns"
              icon={LeaderboardIcon}
              label={translate('queues.targets')}
              isCurrent={pathname.startsWith('/target-campaigns')}
              onNavigate={onNavigate}
            />
          )}
          {canReadFunnel && (
            <RailLink
              to="/funnel"
              icon={FilterListIcon}
              label={translate('funnel.rail')}
              isCurrent={pathname.startsWith('/funnel')}
              onNavigate={onNavigate}
            />
          )}
          {canListReports && (
            <RailLink
              to="/ward-reports"
              icon={DescriptionIcon}
              label={translate('wardReports.rail')}
              isCurrent={pathname.startsWith('/ward-reports')}
              onNavigate={onNavigate}
            />
          )}
          {canListAgencies && (
            <RailLink
              to="/agencies"
              icon={AccountBalanceIcon}
              label={translate('agencies.rail')}
              isCurrent={pathname.startsWith('/agencies')}
              onNavigate={onNavigate}
            />
          )}
          {canListSubscriptions && (
            <RailLink
              to="/lock-events"
              icon={LockPersonIcon}
              label={translate('lockEvents.rail')}
              isCurrent={pathname.startsWith('/lock-events')}
              onNavigate={onNavigate}
            />
          )}
        </RailGroup>
      )}
    </Box>
  );
}

/** Who may do what, and who acts in whose place. */
function OfficerWork({ onNavigate }: { readonly onNavigate?: (() => void) | undefined }) {
  const translate = useTranslate();
  const { pathname } = useLocation();
  const { canAccess: canList = false } = useCanAccess({ resource: 'officers', action: 'list' });
  const { canAccess: canExplain = false } = useCanAccess({ resource: 'access', action: 'explain' });
  const { canAccess: canRedistribute = false } = useCanAccess({ resource: 'claim', action: 'redistribute' });
  const { canAccess: canCover = false } = useCanAccess({ resource: 'leave-covers', action: 'list' });
  if (!canList && !canExplain && !canRedistribute && !canCover) return null;
  const linkTo = (to: string) => ({ to, isCurrent: pathname.startsWith(to), onNavigate });
  return (
    <RailGroup label={translate('officerAdmin.railGroup')}>
      {canList && (
        <RailLink {...linkTo('/officers')} icon={BadgeIcon} label={translate('officerAdmin.rail')} />
      )}
      {canExplain && (
        <RailLink {...linkTo('/access-questions')} icon={HelpIcon} label={translate('accessQuestion.rail')} />
      )}
      {canRedistribute && (
        <RailLink {...linkTo('/claims')} icon={MoveUpIcon} label={translate('claims.rail')} />
      )}
      {canCover && (
        <RailLink {...linkTo('/leave-covers')} icon={EventBusyIcon} label={translate('leaveCovers.rail')} />
      )}
    </RailGroup>
  );
}

/** What is looked into afterwards, by whoever did not do it. */
function AuditWork({ onNavigate }: { readonly onNavigate?: (() => void) | undefined }) {
  const translate = useTranslate();
  const { pathname } = useLocation();
  const { canAccess: canVerify = false } = useCanAccess({ resource: 'audit', action: 'verify' });
  const { canAccess: canListExports = false } = useCanAccess({ resource: 'audit-export', action: 'list' });
  const { canAccess: canReview = false } = useCanAccess({ resource: 'opening-review', action: 'list' });
  const { canAccess: canListFindings = false } = useCanAccess({ resource: 'access-finding', action: 'list' });
  const { canAccess: canReadRetention = false } = useCanAccess({ resource: 'retention', action: 'read' });
  if (!canVerify && !canListExports && !canReview && !canListFindings && !canReadRetention) return null;
  const linkTo = (to: string) => ({ to, isCurrent: pathname.startsWith(to), onNavigate });
  return (
    <RailGroup label={translate('auditLog.rail')}>
      {canVerify && (
        <RailLink {...linkTo('/audit-log')} icon={FactCheckIcon} label={translate('auditLog.title')} />
      )}
      {canListExports && (
        <RailLink
          {...linkTo('/audit-exports')}
          icon={FileDownloadIcon}
          label={translate('auditExports.title')}
        />
      )}
      {canReview && (
        <RailLink {...linkTo('/opening-reviews')} icon={RuleIcon} label={translate('openingReviews.title')} />
      )}
      {canListFindings && (
        <RailLink
          {...linkTo('/access-findings')}
          icon={TravelExploreIcon}
          label={translate('accessFindings.title')}
        />
      )}
      {canReadRetention && (
        <RailLink {...linkTo('/retention')} icon={AutoDeleteIcon} label={translate('retention.title')} />
      )}
    </RailGroup>
  );
}

/** What is done beside the queues: at the counter, in the area, and by the calendar. */
function OtherWork({ onNavigate }: { readonly onNavigate?: (() => void) | undefined }) {
  const translate = useTranslate();
  const { pathname } = useLocation();
  const { canAccess: canSubmit = false } = useCanAccess({ resource: 'applications', action: 'submit' });
  const { canAccess: canListAppointments = false } = useCanAccess({
    resource: 'appointments',
    action: 'list',
  });
  const { canAccess: canListTasks = false } = useCanAccess({ resource: 'area-tasks', action: 'list' });
  const { canAccess: canListOutreach = false } = useCanAccess({ resource: 'outreach-lists', action: 'list' });
  const { canAccess: canListMeetings = false } = useCanAccess({
    resource: 'outreach-meetings',
    action: 'list',
  });
  const { canAccess: canListTeams = false } = useCanAccess({ resource: 'outreach-teams', action: 'list' });
  const { canAccess: canListPhoneChanges = false } = useCanAccess({
    resource: 'phone-change',
    action: 'list',
  });
  const { canAccess: canVisit = false } = useCanAccess({ resource: 'outreach-visit', action: 'record' });
  const { canAccess: canReadLocks = false } = useCanAccess({ resource: 'account-locks', action: 'show' });
  const { canAccess: canReadCalendar = false } = useCanAccess({ resource: 'calendar', action: 'read' });
  const { canAccess: canListMergers = false } = useCanAccess({ resource: 'unit-mergers', action: 'list' });
  const { canAccess: canAnswer = false } = useCanAccess({ resource: 'agency-questions', action: 'list' });
  const { canAccess: canVerify = false } = useCanAccess({ resource: 'sharing-code', action: 'verify' });
  const { canAccess: canListVisits = false } = useCanAccess({
    resource: 'assisted-activations',
    action: 'list',
  });
  const { canAccess: canListRequests = false } = useCanAccess({ resource: 'data-requests', action: 'list' });
  const { canAccess: canListLocks = false } = useCanAccess({ resource: 'lock-requests', action: 'list' });
  const { canAccess: canListAppeals = false } = useCanAccess({ resource: 'lock-appeals', action: 'list' });
  const { canAccess: canListLongTasks = false } = useCanAccess({ resource: 'long-task', action: 'list' });
  const locks = useLockRequestCounts(canListLocks);
  const requests = useDataRequestCount(canListRequests);
  const openTasks = useOpenAreaTasks(canListTasks);
  const questions = useAgencyQuestionCount(canAnswer);
  const canDoAny = [
    canSubmit,
    canListAppointments,
    canListTasks,
    canListOutreach,
    canListMeetings,
    canListTeams,
    canListVisits,
    canReadCalendar,
    canAnswer,
    canListLocks,
    canListAppeals,
    canListRequests,
    canListPhoneChanges,
    canVerify,
    canReadLocks,
    canListMergers,
    canVisit,
    canListLongTasks,
  ];
  if (!canDoAny.includes(true)) return null;
  const linkTo = (to: string) => ({ to, isCurrent: pathname.startsWith(to), onNavigate });
  return (
    <RailGroup label={translate('frame.work')}>
      {canSubmit && (
        <RailLink {...linkTo('/intake')} icon={PostAddIcon} label={translate('appointments.takeIn')} />
      )}
      {canListAppointments && (
        <RailLink
          {...linkTo('/appointments')}
          icon={EventAvailableIcon}
          label={translate('appointments.title')}
        />
      )}
      {canListLocks && (
        <RailLink
          {...linkTo('/lock-requests')}
          icon={LockPersonIcon}
          label={translate('lockRequests.title')}
          count={locks && { count: locks.open, isCapped: false }}
          countOf={translate('lockRequests.unitOfCount')}
          isAlarming={locks !== undefined && locks.overdue > 0}
        />
      )}
      {canListAppeals && (
        <RailLink {...linkTo('/lock-appeals')} icon={GavelIcon} label={translate('lockAppeals.title')} />
      )}
      {canListPhoneChanges && (
        <RailLink
          {...linkTo('/phone-changes')}
          icon={PhonelinkSetupIcon}
          label={translate('phoneChanges.title')}
        />
      )}
      {canReadLocks && (
        <RailLink {...linkTo('/account-locks')} icon={LockIcon} label={translate('accountLocks.rail')} />
      )}
      {canListTasks && (
        <RailLink
          {...linkTo('/area-tasks')}
          icon={HomeWorkIcon}
          label={translate('areaTasks.title')}
          count={openTasks}
          countOf={translate('areaTasks.unitOfCount')}
        />
      )}
      {canVisit && (
        <RailLink
          to="/field"
          isPageOfItsOwn
          isCurrent={false}
          onNavigate={onNavigate}
          icon={DirectionsWalkIcon}
          label={translate('doorToDoor.title')}
        />
      )}
      {canListOutreach && (
        <RailLink
          {...linkTo('/outreach-lists')}
          icon={ChecklistIcon}
          label={translate('outreachLists.title')}
        />
      )}
      {canListMeetings && (
        <RailLink
          {...linkTo('/outreach-meetings')}
          icon={GroupsIcon}
          label={translate('outreachMeetings.title')}
        />
      )}
      {canListTeams && (
        <RailLink
          {...linkTo('/outreach-teams')}
          icon={Diversity3Icon}
          label={translate('outreachTeams.title')}
        />
      )}
      {canListVisits && (
        <RailLink
          {...linkTo('/assisted-activations')}
          icon={SupportAgentIcon}
          label={translate('assistedActivations.title')}
        />
      )}
      {canAnswer && (
        <RailLink
          {...linkTo('/agency-questions')}
          icon={QuestionAnswerIcon}
          label={translate('agencyQuestions.title')}
          count={questions && { count: questions.open, isCapped: questions.open >= QUESTIONS_COUNTED_UP_TO }}
          countOf={translate('agencyQuestions.unitOfCount')}
          isAlarming={questions !== undefined && questions.overdue > 0}
        />
      )}
      {canListRequests && (
        <RailLink
          {...linkTo('/data-requests')}
          icon={PrivacyTipIcon}
          label={translate('dataRequests.title')}
          count={requests && { count: requests.open, isCapped: requests.open >= REQUESTS_COUNTED_UP_TO }}
          countOf={translate('dataRequests.unitOfCount')}
          isAlarming={requests !== undefined && requests.overdue > 0}
        />
      )}
      {canVerify && (
        <RailLink {...linkTo('/sharing-codes')} icon={QrCodeScannerIcon} label={translate('sharing.title')} />
      )}
      {canListLongTasks && (
        <RailLink {...linkTo('/long-tasks')} icon={HourglassIcon} label={translate('longTasks.title')} />
      )}
      {canReadCalendar && (
        <RailLink {...linkTo('/calendar')} icon={CalendarMonthIcon} label={translate('calendar.title')} />
      )}
      {canListMergers && (
        <RailLink {...linkTo('/unit-mergers')} icon={MergeIcon} label={translate('unitMergers.rail')} />
      )}
    </RailGroup>
  );
}

function RailGroup({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <Box sx={{ mb: 4 }}>
      <Typography
        variant="caption"
        component="h2"
        color="textSecondary"
        sx={{ px: 3, py: 1, fontWeight: 500 }}
      >
        {label}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {children}
      </Box>
    </Box>
  );
}

interface RailLinkProps {
  readonly to: string;
  readonly icon: SvgIconComponent;
  readonly label: string;
  readonly count?: QueueCount | undefined;
  /** What is counted, for those who only hear it. */
  readonly countOf?: string;
  readonly isAlarming?: boolean;
  /** It stands beside the dashboard, so the browser goes there and not the router. */
  readonly isPageOfItsOwn?: boolean;
  readonly isCurrent: boolean;
  readonly onNavigate?: (() => void) | undefined;
}

function RailLink({
  to,
  icon: Icon,
  label,
  count,
  countOf,
  isAlarming = false,
  isPageOfItsOwn = false,
  isCurrent,
  onNavigate,
}: RailLinkProps) {
  const translate = useTranslate();
  const locale = useDisplayLocale();
  const shownCount = count && `${formatCount(count.count, locale)}${count.isCapped ? '+' : ''}`;
  return (
    <li>
      <Box
        component={Link}
        to={to}
        reloadDocument={isPageOfItsOwn}
        onClick={onNavigate}
        aria-current={isCurrent ? 'page' : undefined}
        sx={(theme) => ({
          display: 'flex',
          alignItems: 'center',
          gap: 2,
          minHeight: 36,
          px: 3,
          borderRadius: 1,
          textDecoration: 'none',
          color: isCurrent ? 'primary.main' : 'text.primary',
          fontWeight: isCurrent ? 600 : 400,
          bgcolor: isCurrent ? alpha(theme.palette.primary.main, 0.1) : 'transparent',
          '&:hover': { bgcolor: alpha(theme.palette.primary.main, isCurrent ? 0.14 : 0.06) },
          '&:focus-visible': { outline: `2px solid ${theme.palette.primary.main}`, outlineOffset: -2 },
        })}
      >
        <Icon aria-hidden sx={{ fontSize: 20, color: isCurrent ? 'primary.main' : 'text.secondary' }} />
        <Box component="span" sx={{ flex: 1 }}>
          {label}
        </Box>{' '}
        {shownCount !== undefined && (
          <Box
            component="span"
            sx={{
              fontSize: '0.8125rem',
              fontVariantNumeric: 'tabular-nums',
              fontWeight: 600,
              color: isAlarming && count?.count !== 0 ? 'error.main' : 'text.secondary',
            }}
          >
            {shownCount} <VisuallyHidden>{countOf ?? translate('frame.applications')}</VisuallyHidden>
          </Box>
        )}
      </Box>
    </li>
  );
}
