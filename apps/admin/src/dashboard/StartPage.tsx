import InboxIcon from '@mui/icons-material/InboxOutlined';
import LinearProgress from '@mui/material/LinearProgress';
import { useCanAccess, useTranslate } from 'ra-core';
import { Navigate } from 'react-router-dom';

import { StatePanel } from '../components/StatePanel.tsx';
import { useDocumentTitle } from '../components/use-document-title.ts';
import { queuePath, QUEUES } from '../frame/queues.ts';

/** Where an officer begins: what the permissions allow decides, never the name of a role. */
export function StartPage() {
  const translate = useTranslate();
  const list = useCanAccess({ resource: 'applications', action: 'list' });
  const approve = useCanAccess({ resource: 'applications', action: 'approve' });
  const targets = useCanAccess({ resource: 'target-campaigns', action: 'list' });
  useDocumentTitle(translate('ra.page.dashboard'));
  if (list.isPending || approve.isPending || targets.isPending) {
    return <LinearProgress aria-label={translate('ra.page.loading')} />;
  }
  const firstQueue = QUEUES.find(({ key }) => key === (approve.canAccess ? 'review' : 'all'));
  if (list.canAccess && firstQueue) return <Navigate to={queuePath(firstQueue.filter)} replace />;
  if (targets.canAccess) return <Navigate to="/target-campaigns" replace />;
  return (
    <StatePanel
      icon={InboxIcon}
      title={translate('start.nothingTitle')}
      text={translate('start.nothingText')}
    />
  );
}
