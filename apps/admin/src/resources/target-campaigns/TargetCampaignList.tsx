import { formatCount, formatDate, formatDateTime } from '@dinhdanh/domain/formats';
import CloudOffIcon from '@mui/icons-material/CloudOffOutlined';
import FlagIcon from '@mui/icons-material/FlagOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import Paper from '@mui/material/Paper';
import Skeleton from '@mui/material/Skeleton';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { ListBase, useDataProvider, useListContext, useTranslate } from 'ra-core';
import { lazy, Suspense, useState } from 'react';
import { Link } from 'react-router-dom';

import { StatePanel } from '../../components/StatePanel.tsx';
import { useDisplayLocale } from '../../components/use-display-locale.ts';
import { useDocumentTitle } from '../../components/use-document-title.ts';
import { useFailureText } from '../../components/use-failure-text.ts';
import type { BackOfficeProvider, TargetCampaign, WardProgress } from '../../providers/data-provider.ts';
import { ActivationWindowsSection } from './ActivationWindowsSection.tsx';
import { WardProgressTable } from './WardProgressTable.tsx';
import { sortRows } from './ward-progress-sort.ts';
import type { WardProgressSort } from './ward-progress-sort.ts';

const WardProgressChart = lazy(() => import('./WardProgressChart.tsx'));

export default function TargetCampaignList() {
  return (
    <ListBase<TargetCampaign> disableSyncWithLocation queryOptions={{ onError: () => undefined }}>
      <TargetCampaignPage />
    </ListBase>
  );
}

function TargetCampaignPage() {
  const translate = useTranslate();
  const { data: campaigns, error, refetch } = useListContext<TargetCampaign>();
  useDocumentTitle(translate('target.title'));
  return (
    <Box sx={{ p: { xs: 3, sm: 5 } }}>
      <Typography variant="h1" sx={{ mb: 3 }}>
        {translate('target.title')}
      </Typography>
      {campaigns ? (
        <Campaigns campaigns={campaigns} />
      ) : error ? (
        <Failure error={error} onRetry={refetch} />
      ) : (
        <ProgressSkeleton />
      )}
      <ActivationWindowsSection />
    </Box>
  );
}

function Campaigns({ campaigns }: { readonly campaigns: readonly TargetCampaign[] }) {
  const translate = useTranslate();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const [chosenId, setChosenId] = useState<string>();
  const campaign = campaigns.find(({ id }) => id === chosenId) ?? campaigns[0];
  const { data, error, refetch } = useQuery({
    queryKey: ['target-campaigns', 'wardProgress', campaign?.id],
    queryFn: () => dataProvider.getWardProgress(campaign?.id ?? ''),
    enabled: campaign !== undefined,
  });
  if (!campaign) {
    return (
      <StatePanel
        icon={FlagIcon}
        title={translate('target.emptyTitle')}
        text={translate('target.emptyText')}
      />
    );
  }
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 3, mb: 4 }}>
        <TextField
          select
          label={translate('target.campaign')}
          value={campaign.id}
          onChange={(event) => {
            setChosenId(event.target.value);
          }}
          sx={{ minWidth: { xs: '100%', sm: 280 } }}
        >
          {campaigns.map(({ id, documentNumber }) => (
            <MenuItem key={id} value={id}>
              {translate('target.campaignOption', { number: documentNumber })}
            </MenuItem>
          ))}
        </TextField>
        <Typography variant="body2" color="textSecondary">
          {translate('target.campaignDetail', {
            issuer: campaign.issuer,
            date: formatDate(campaign.issuedOn),
          })}
        </Typography>
      </Box>
      <Button component={Link} to={`/ward-board/${campaign.id}`} variant="outlined" sx={{ mb: 4 }}>
        {translate('wardBoard.open')}
      </Button>
      {data ? (
        <Progress progress={data} />
      ) : error ? (
        <Failure
          error={error}
          onRetry={() => {
            void refetch();
          }}
        />
      ) : (
        <ProgressSkeleton />
      )}
    </>
  );
}

function Progress({ progress }: { readonly progress: WardProgress }) {
  const translate = useTranslate();
  const locale = useDisplayLocale();
  const [sort, setSort] = useState<WardProgressSort>({ by: 'remaining', direction: 'desc' });
  const rows = sortRows(progress.rows, sort);
  const { total, asOf } = progress;
  return (
    <>
      <Typography sx={{ fontSize: '1.125rem', lineHeight: '26px', fontWeight: 600 }}>
        {translate('target.sentence', {
          done: formatCount(rows.filter(({ activated, target }) => activated >= target).length, locale),
          all: formatCount(rows.length, locale),
        })}
      </Typography>
      <Typography color="textSecondary" sx={{ mb: 4 }}>
        {translate('target.sentenceTotal', {
          activated: formatCount(total.activated, locale),
          target: formatCount(total.target, locale),
          remaining: formatCount(total.remaining, locale),
        })}{' '}
        {translate('target.asOf', { moment: formatDateTime(new Date(asOf)) })}.
      </Typography>
      <Box
        sx={{
          display: 'grid',
          gap: 4,
          alignItems: 'start',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 11fr) minmax(0, 9fr)' },
        }}
      >
        <Paper variant="outlined">
          <WardProgressTable rows={rows} total={total} sort={sort} onSort={setSort} />
        </Paper>
        <Paper variant="outlined" component="section" sx={{ p: 3 }}>
          <Typography variant="h2" sx={{ mb: 1 }}>
            {translate('target.chart')}
          </Typography>
          <Suspense
            fallback={
              <Skeleton variant="rounded" height={560} aria-label={translate('target.chartLoading')} />
            }
          >
            <WardProgressChart rows={rows} />
          </Suspense>
        </Paper>
      </Box>
    </>
  );
}

function Failure({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  const translate = useTranslate();
  const failureText = useFailureText();
  return (
    <StatePanel
      icon={CloudOffIcon}
      role="alert"
      title={translate('target.failedTitle')}
      text={failureText(error)}
      action={
        <Button variant="contained" onClick={onRetry}>
          {translate('target.retry')}
        </Button>
      }
    />
  );
}

function ProgressSkeleton() {
  const translate = useTranslate();
  return (
    <Box role="status" aria-label={translate('target.loading')}>
      <Skeleton width={320} height={28} />
      <Skeleton variant="rounded" height={560} sx={{ mt: 4 }} />
    </Box>
  );
}
