import AddIcon from '@mui/icons-material/Add';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useCanAccess, useDataProvider, useRequireAccess, useTranslate } from 'ra-core';
import { lazy, Suspense, useState } from 'react';

import { PageHead } from '../../components/PageHead.tsx';
import { Panel } from '../../components/Panel.tsx';
import { PanelState } from '../../components/PanelState.tsx';
import { useDocumentTitle } from '../../components/use-document-title.ts';
import type { BackOfficeProvider } from '../../providers/data-provider.ts';
import { CoverRow } from './CoverRow.tsx';
import type { LeaveCover } from './leave-cover-acts.ts';

const GiveCoverDialog = lazy(() => import('./GiveCoverDialog.tsx'));
const EndCoverDialog = lazy(() => import('./EndCoverDialog.tsx'));

/** Làm thay khi nghỉ: whom the officer has act in the own place, and in whose place the officer acts. */
export default function LeaveCoversPage() {
  const translate = useTranslate();
  const { isPending } = useRequireAccess({ resource: 'leave-covers', action: 'list' });
  const { canAccess: canGive = false } = useCanAccess({ resource: 'leave-covers', action: 'give' });
  const [isGiving, setGiving] = useState(false);
  useDocumentTitle(translate('leaveCovers.title'));
  if (isPending) return <LinearProgress aria-label={translate('ra.page.loading')} />;
  return (
    <Box sx={{ p: { xs: 3, sm: 5 }, maxWidth: 880, display: 'flex', flexDirection: 'column', gap: 3 }}>
      <PageHead
        title={translate('leaveCovers.title')}
        lead={translate('leaveCovers.lead')}
        action={
          canGive && (
            <Button
              variant="contained"
              startIcon={<AddIcon />}
              onClick={() => {
                setGiving(true);
              }}
            >
              {translate('leaveCovers.give')}
            </Button>
          )
        }
      />
      <Covers />
      {isGiving && (
        <Suspense fallback={null}>
          <GiveCoverDialog
            onClose={() => {
              setGiving(false);
            }}
          />
        </Suspense>
      )}
    </Box>
  );
}

function Covers() {
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const [ending, setEnding] = useState<LeaveCover>();
  const { data, error, refetch } = useQuery({
    queryKey: ['leave-covers'],
    queryFn: () => dataProvider.getLeaveCovers(),
  });
  if (!data) return <PanelState texts="leaveCovers" error={error} height={240} onRetry={refetch} />;
  return (
    <>
      <CoverList kind="taken" covers={data.filter(({ isGiven }) => !isGiven)} />
      <CoverList kind="given" covers={data.filter(({ isGiven }) => isGiven)} onEnd={setEnding} />
      {ending && (
        <Suspense fallback={null}>
          <EndCoverDialog
            cover={ending}
            onClose={() => {
              setEnding(undefined);
            }}
          />
        </Suspense>
      )}
    </>
  );
}

interface CoverListProps {
  readonly kind: 'given' | 'taken';
  readonly covers: readonly LeaveCover[];
  readonly onEnd?: (cover: LeaveCover) => void;
}

function CoverList({ kind, covers, onEnd }: CoverListProps) {
  const translate = useTranslate();
  const title = translate(`leaveCovers.${kind}`);
  return (
    <Panel title={title}>
      {covers.length === 0 ? (
        <Typography color="textSecondary">{translate(`leaveCovers.${kind}None`)}</Typography>
      ) : (
        <Box component="ul" aria-label={title} sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {covers.map((cover) => (
            <CoverRow key={cover.assignmentId} cover={cover} onEnd={onEnd} />
          ))}
        </Box>
      )}
    </Panel>
  );
}
