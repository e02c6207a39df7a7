import { formatDateTime } from '@dinhdanh/domain/formats';
import InboxIcon from '@mui/icons-material/InboxOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider, useRequireAccess, useTranslate } from 'ra-core';
import { lazy, Suspense, useState } from 'react';

import { PageHead } from '../../components/PageHead.tsx';
import { PanelState } from '../../components/PanelState.tsx';
import { RowsPanel } from '../../components/RowsPanel.tsx';
import { StatePanel } from '../../components/StatePanel.tsx';
import { FOCUS_MAIN, FOCUS_ROW } from '../../components/row-focus.ts';
import { useDocumentTitle } from '../../components/use-document-title.ts';
import type { BackOfficeProvider } from '../../providers/data-provider.ts';
import type { ClaimHolder } from './claim-acts.ts';

const RedistributeDialog = lazy(() => import('./RedistributeDialog.tsx'));

const READ_AGAIN_MS = 30_000;

/** Hồ sơ đang giữ: who has applications of the unit open, and how they are given to others. */
export default function ClaimsPage() {
  const translate = useTranslate();
  const { isPending } = useRequireAccess({ resource: 'claim', action: 'list' });
  useDocumentTitle(translate('claims.title'));
  if (isPending) return <LinearProgress aria-label={translate('ra.page.loading')} />;
  return (
    <Box sx={{ p: { xs: 3, sm: 5 }, maxWidth: 880, display: 'flex', flexDirection: 'column', gap: 3 }}>
      <PageHead title={translate('claims.title')} lead={translate('claims.lead')} />
      <Holders />
    </Box>
  );
}

function Holders() {
  const translate = useTranslate();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const [chosen, setChosen] = useState<ClaimHolder>();
  const { data, error, refetch } = useQuery({
    queryKey: ['claims'],
    queryFn: () => dataProvider.getClaimHolders(),
    refetchInterval: READ_AGAIN_MS,
  });
  if (!data) return <PanelState texts="claims" error={error} height={200} onRetry={refetch} />;
  return (
    <>
      <RowsPanel>
        {data.length === 0 ? (
          <StatePanel
            icon={InboxIcon}
            title={translate('claims.emptyTitle')}
            text={translate('claims.emptyText')}
          />
        ) : (
          <Box component="ul" aria-label={translate('claims.list')} sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {data.map((holder) => (
              <HolderRow
                key={holder.username}
                holder={holder}
                onChoose={() => {
                  setChosen(holder);
                }}
              />
            ))}
          </Box>
        )}
      </RowsPanel>
      {chosen && (
        <Suspense fallback={null}>
          <RedistributeDialog
            holder={chosen}
            onClose={() => {
              setChosen(undefined);
            }}
          />
        </Suspense>
      )}
    </>
  );
}

interface HolderRowProps {
  readonly holder: ClaimHolder;
  readonly onChoose: () => void;
}

function HolderRow({ holder, onChoose }: HolderRowProps) {
  const translate = useTranslate();
  const { displayName, username, claimCount, until, coveredBy } = holder;
  return (
    <Box
      component="li"
      {...FOCUS_ROW}
      sx={{
        px: 4,
        py: 3,
        borderBottom: 1,
        borderColor: 'divider',
        display: 'flex',
        flexWrap: 'wrap',
        gap: 2,
        alignItems: 'center',
        '&:last-of-type': { borderBottom: 0 },
      }}
    >
      <Box sx={{ flex: '1 1 16rem', minWidth: 0 }}>
        <Typography sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
          {displayName} ({username})
        </Typography>
        <Typography variant="body2" color="textSecondary" sx={{ fontVariantNumeric: 'tabular-nums' }}>
          {translate('claims.held', {
            smart_count: claimCount,
            until: formatDateTime(new Date(until)),
          })}
        </Typography>
        {coveredBy.length > 0 && (
          <Typography variant="body2">
            {translate('claims.coveredBy', { names: coveredBy.join(', ') })}
          </Typography>
        )}
      </Box>
      <Button
        variant="outlined"
        {...FOCUS_MAIN}
        aria-label={translate('claims.redistributeOf', { name: displayName })}
        onClick={onChoose}
      >
        {translate('claims.redistribute')}
      </Button>
    </Box>
  );
}
