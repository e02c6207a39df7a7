import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import { useCanAccess, useRequireAccess, useTranslate } from 'ra-core';
import { lazy, Suspense, useState } from 'react';
import { Link } from 'react-router-dom';

import { PageHead } from '../../components/PageHead.tsx';
import { useDocumentTitle } from '../../components/use-document-title.ts';
import { filterOf, NO_CRITERIA } from './audit-criteria.ts';
import { AuditLines } from './AuditLines.tsx';
import { AuditSearchForm } from './AuditSearchForm.tsx';
import { ChainPanel } from './ChainPanel.tsx';

const RequestExportDialog = lazy(() => import('./RequestExportDialog.tsx'));

/** Nhật ký kiểm toán: its lines for whoever may read them, and whether its chains hold. */
export default function AuditLogPage() {
  const translate = useTranslate();
  const { isPending } = useRequireAccess({ resource: 'audit', action: 'verify' });
  const { canAccess: canRead = false } = useCanAccess({ resource: 'audit', action: 'read' });
  const { canAccess: canListExports = false } = useCanAccess({ resource: 'audit-export', action: 'list' });
  useDocumentTitle(translate('auditLog.title'));
  if (isPending) return <LinearProgress aria-label={translate('ra.page.loading')} />;
  return (
    <Box sx={{ p: { xs: 3, sm: 5 }, maxWidth: 1080, display: 'flex', flexDirection: 'column', gap: 3 }}>
      <PageHead
        title={translate('auditLog.title')}
        lead={translate('auditLog.lead')}
        action={
          canListExports && (
            <Button variant="outlined" component={Link} to="/audit-exports">
              {translate('auditExports.toExports')}
            </Button>
          )
        }
      />
      <ChainPanel />
      {canRead && <Search />}
    </Box>
  );
}

function Search() {
  const translate = useTranslate();
  const { canAccess: canRequest = false } = useCanAccess({ resource: 'audit-export', action: 'request' });
  const [{ filter, round }, setAsked] = useState({ filter: filterOf(NO_CRITERIA), round: 0 });
  const [isRequesting, setRequesting] = useState(false);
  return (
    <>
      <AuditSearchForm
        onSearch={(criteria) => {
          setAsked({ filter: filterOf(criteria), round: round + 1 });
        }}
      />
      {canRequest && (
        <Button
          variant="outlined"
          sx={{ alignSelf: 'flex-start' }}
          onClick={() => {
            setRequesting(true);
          }}
        >
          {translate('auditExports.request')}
        </Button>
      )}
      <AuditLines filter={filter} round={round} />
      {isRequesting && (
        <Suspense fallback={null}>
          <RequestExportDialog
            filter={filter}
            onClose={() => {
              setRequesting(false);
            }}
          />
        </Suspense>
      )}
    </>
  );
}
