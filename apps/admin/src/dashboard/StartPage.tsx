import InboxIcon from '@mui/icons-material/InboxOutlined';
import LinearProgress from '@mui/material/LinearProgress';
import { useCanAccess, useTranslate } from 'ra-core';
import { lazy, useEffect } from 'react';
import { Navigate } from 'react-router-dom';

import { StatePanel } from '../components/StatePanel.tsx';
import { useDocumentTitle } from '../components/use-document-title.ts';
import { pathOfQueue } from '../frame/queues.ts';

const FIELD_PATH = '/admin/field';

const LeaderStart = lazy(() => import('./LeaderStart.tsx'));
const OfficerStart = lazy(() => import('./OfficerStart.tsx'));
const ReviewerStart = lazy(() => import('./ReviewerStart.tsx'));

/** Where an officer begins: what the permissions allow decides, never the name of a role. */
export function StartPage() {
  const translate = useTranslate();
  const list = useCanAccess({ resource: 'applications', action: 'list' });
  const approve = useCanAccess({ resource: 'applications', action: 'approve' });
  const receive = useCanAccess({ resource: 'appointments', action: 'receive' });
  const tasks = useCanAccess({ resource: 'area-tasks', action: 'complete' });
  const questions = useCanAccess({ resource: 'agency-questions', action: 'list' });
  const visits = useCanAccess({ resource: 'assisted-activations', action: 'request' });
  const locks = useCanAccess({ resource: 'lock-requests', action: 'list' });
  const officers = useCanAccess({ resource: 'officers', action: 'list' });
  const calendar = useCanAccess({ resource: 'calendar', action: 'edit' });
  const targets = useCanAccess({ resource: 'target-campaigns', action: 'list' });
  const doors = useCanAccess({ resource: 'outreach-visit', action: 'record' });
  const progress = useCanAccess({ resource: 'ward-progress', action: 'read' });
  useDocumentTitle(translate('ra.page.dashboard'));
  if (
    [
      list,
      approve,
      receive,
      tasks,
      questions,
      visits,
      locks,
      officers,
      calendar,
      targets,
      doors,
      progress,
    ].some(({ isPending }) => isPending)
  ) {
    return <LinearProgress aria-label={translate('ra.page.loading')} />;
  }
  if (list.canAccess && approve.canAccess) return <ReviewerStart />;
  if (receive.canAccess || tasks.canAccess || questions.canAccess || visits.canAccess || locks.canAccess) {
    return (
      <OfficerStart
        hasCounter={receive.canAccess ?? false}
        hasArea={tasks.canAccess ?? false}
        hasQuestions={questions.canAccess ?? false}
        hasVisits={visits.canAccess ?? false}
        hasLocks={locks.canAccess ?? false}
      />
    );
  }
  if (list.canAccess) return <Navigate to={pathOfQueue('all')} replace />;
  if (targets.canAccess && progress.canAccess) return <LeaderStart />;
  if (officers.canAccess) return <Navigate to="/officers" replace />;
  if (calendar.canAccess) return <Navigate to="/calendar" replace />;
  if (doors.canAccess) return <OpenField />;
  return (
    <StatePanel
      icon={InboxIcon}
      title={translate('start.nothingTitle')}
      text={translate('start.nothingText')}
    />
  );
}

/** The field is a page of its own, beside the dashboard. */
function OpenField() {
  const translate = useTranslate();
  useEffect(() => {
    window.location.replace(FIELD_PATH);
  }, []);
  return <LinearProgress aria-label={translate('ra.page.loading')} />;
}
