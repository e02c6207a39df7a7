import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import { useRequireAccess, useTranslate } from 'ra-core';

import { PageHead } from '../../components/PageHead.tsx';
import { useDocumentTitle } from '../../components/use-document-title.ts';
import { ChangesPanel } from './ChangesPanel.tsx';
import { PeriodsPanel } from './PeriodsPanel.tsx';
import { PreviewPanel } from './PreviewPanel.tsx';
import { RunsPanel } from './RunsPanel.tsx';

/** Thời hạn lưu trữ: how long records are kept, who changed that, what would go, and what went. Figures, and no person. */
export default function RetentionPage() {
  const translate = useTranslate();
  const { isPending } = useRequireAccess({ resource: 'retention', action: 'read' });
  useDocumentTitle(translate('retention.title'));
  if (isPending) return <LinearProgress aria-label={translate('ra.page.loading')} />;
  return (
    <Box sx={{ p: { xs: 3, sm: 5 }, maxWidth: 1280, display: 'flex', flexDirection: 'column', gap: 4 }}>
      <PageHead title={translate('retention.title')} lead={translate('retention.lead')} />
      <PeriodsPanel />
      <ChangesPanel />
      <PreviewPanel />
      <RunsPanel />
    </Box>
  );
}
