import { formatDate, formatDateTime } from '@dinhdanh/domain/formats';
import AddIcon from '@mui/icons-material/Add';
import MergeIcon from '@mui/icons-material/CallMergeOutlined';
import EventAvailableIcon from '@mui/icons-material/EventAvailableOutlined';
import ScheduleIcon from '@mui/icons-material/Schedule';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Paper from '@mui/material/Paper';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useCanAccess, useDataProvider, useRequireAccess, useTranslate } from 'ra-core';
import { Link } from 'react-router-dom';

import { FailurePanel } from '../../components/FailurePanel.tsx';
import { StatePanel } from '../../components/StatePanel.tsx';
import { ToneChip } from '../../components/ToneChip.tsx';
import { useDocumentTitle } from '../../components/use-document-title.ts';
import type { BackOfficeProvider, UnitMerger } from '../../providers/data-provider.ts';

/** Sáp nhập đơn vị: the documents that were entered, the latest day first. */
export default function UnitMergerListPage() {
  const translate = useTranslate();
  const { isPending } = useRequireAccess({ resource: 'unit-mergers', action: 'list' });
  const { canAccess: canEnter = false } = useCanAccess({ resource: 'unit-mergers', action: 'enter' });
  useDocumentTitle(translate('unitMergers.title'));
  return (
    <Box sx={{ p: { xs: 3, sm: 5 } }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2, mb: 1 }}>
        <Typography variant="h1" sx={{ mr: 'auto' }}>
          {translate('unitMergers.title')}
        </Typography>
        {canEnter && (
          <Button variant="contained" startIcon={<AddIcon />} component={Link} to="/unit-mergers/enter">
            {translate('unitMergers.enter')}
          </Button>
        )}
      </Box>
      <Typography color="textSecondary" sx={{ mb: 4, maxWidth: '90ch' }}>
        {translate('unitMergers.lead')}
      </Typography>
      {isPending ? <LinearProgress aria-label={translate('ra.page.loading')} /> : <Mergers />}
    </Box>
  );
}

function Mergers() {
  const translate = useTranslate();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const {
    data: mergers,
    error,
    refetch,
  } = useQuery({ queryKey: ['unit-mergers', 'list'], queryFn: () => dataProvider.getUnitMergers() });
  if (mergers) {
    return (
      <Paper variant="outlined">
        {mergers.length > 0 ? (
          <Box
            component="ul"
            aria-label={translate('unitMergers.table')}
            sx={{ listStyle: 'none', m: 0, p: 0 }}
          >
            {mergers.map((merger) => (
              <MergerRow key={merger.id} merger={merger} />
            ))}
          </Box>
        ) : (
          <StatePanel
            icon={MergeIcon}
            title={translate('unitMergers.emptyTitle')}
            text={translate('unitMergers.emptyText')}
          />
        )}
      </Paper>
    );
  }
  return error ? (
    <FailurePanel
      title={translate('unitMergers.failedTitle')}
      error={error}
      onRetry={() => {
        void refetch();
      }}
    />
  ) : (
    <Box role="status" aria-label={translate('unitMergers.loading')}>
      <Skeleton variant="rounded" height={96} />
      <Skeleton variant="rounded" height={96} sx={{ mt: 2 }} />
    </Box>
  );
}

/** One document: what it is, from when it counts, and in one line each which units went into which. */
function MergerRow({ merger }: { readonly merger: UnitMerger }) {
  const translate = useTranslate();
  const { documentNumber, issuedOn, issuer, effectiveOn, isInForce, enteredAt, enteredBy, changes } = merger;
  const ended = changes.reduce((sum, { predecessors }) => sum + predecessors.length, 0);
  const staying = changes.filter(({ isFounded }) => !isFounded).length;
  return (
    <Box
      component="li"
      sx={{
        p: { xs: 3, sm: 4 },
        borderBottom: 1,
        borderColor: 'divider',
        '&:last-of-type': { borderBottom: 0 },
      }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2, mb: 1 }}>
        <Typography variant="h2" sx={{ overflowWrap: 'anywhere' }}>
          {translate('unitMergers.documentOf', { number: documentNumber, date: formatDate(issuedOn) })}
        </Typography>
        <ToneChip tone={isInForce ? 'success' : 'info'} icon={isInForce ? EventAvailableIcon : ScheduleIcon}>
          {translate(isInForce ? 'unitMergers.inForce' : 'unitMergers.notInForce')}
        </ToneChip>
      </Box>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 2, overflowWrap: 'anywhere' }}>
        {issuer}
      </Typography>
      <Typography sx={{ fontWeight: 600 }}>
        {translate('unitMergers.after', { day: formatDate(effectiveOn) })}:{' '}
        {translate('unitMergers.unitsText', { before: ended + staying, after: changes.length })}
      </Typography>
      <Box component="ul" sx={{ my: 1, pl: 5 }}>
        {changes.map(({ predecessors, successor }) => (
          <li key={successor.code}>
            {translate('unitMergers.change', {
              predecessors: predecessors.map(({ name }) => name).join(', '),
              successor: `${successor.name} (${successor.code})`,
            })}
          </li>
        ))}
      </Box>
      <Typography variant="caption" color="textSecondary">
        {translate('unitMergers.entered')}:{' '}
        {translate('unitMergers.enteredText', {
          name: enteredBy,
          moment: formatDateTime(new Date(enteredAt)),
        })}
      </Typography>
    </Box>
  );
}
