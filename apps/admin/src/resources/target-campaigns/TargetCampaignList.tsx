import { formatCount, formatDate, formatDateTime } from '@dinhdanh/domain/formats';
import CloudOffIcon from '@mui/icons-material/CloudOffOutlined';
import FlagIcon from '@mui/icons-material/FlagOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import Paper from '@mui/material/Paper';
import Skeleton from '@mui/material/Skeleton';
import TextField from '@mui/material/TextField';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { ListBase, useCanAccess, useDataProvider, useListContext, useTranslate } from 'ra-core';
import { lazy, Suspense, useState } from 'react';
import { Link } from 'react-router-dom';

import { StatePanel } from '../../components/StatePanel.tsx';
import { useDisplayLocale } from '../../components/use-display-locale.ts';
import { useDocumentTitle } from '../../components/use-document-title.ts';
import { useFailureText } from '../../components/use-failure-text.ts';
import type { UnitView } from '../../generated/graphql.ts';
import type { BackOfficeProvider, TargetCampaign, WardProgress } from '../../providers/data-provider.ts';
import { ActivationWindowsSection } from './ActivationWindowsSection.tsx';
import { CampaignDocument } from './CampaignDocument.tsx';
import { TargetHistory } from './TargetHistory.tsx';
import { WardProgressTable } from './WardProgressTable.tsx';
import { sortRows } from './ward-progress-sort.ts';
import type { WardProgressSort } from './ward-progress-sort.ts';

const CorrectTargetsDialog = lazy(() => import('./CorrectTargetsDialog.tsx'));
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
  const { canAccess: canCommit = false } = useCanAccess({ resource: 'target-campaigns', action: 'commit' });
  useDocumentTitle(translate('target.title'));
  return (
    <Box sx={{ p: { xs: 3, sm: 5 } }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 3, mb: 3 }}>
        <Typography variant="h1" sx={{ flexGrow: 1 }}>
          {translate('target.title')}
        </Typography>
        {canCommit && (
          <Button component={Link} to="/target-campaigns/create" variant="contained">
            {translate('targets.open')}
          </Button>
        )}
      </Box>
      {campaigns ? (
        <Campaigns campaigns={campaigns} canCommit={canCommit} />
      ) : error ? (
        <Failure error={error} onRetry={refetch} />
      ) : (
        <ProgressSkeleton />
      )}
      <ActivationWindowsSection />
    </Box>
  );
}

interface CampaignsProps {
  readonly campaigns: readonly TargetCampaign[];
  readonly canCommit: boolean;
}

function Campaigns({ campaigns, canCommit }: CampaignsProps) {
  const translate = useTranslate();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const [chosenId, setChosenId] = useState<string>();
  const [units, setUnits] = useState<UnitView>('AS_ISSUED');
  const campaign = campaigns.find(({ id }) => id === chosenId) ?? campaigns[0];
  const { data, error, refetch } = useQuery({
    queryKey: ['target-campaigns', 'wardProgress', campaign?.id, units],
    queryFn: () => dataProvider.getWardProgress(campaign?.id ?? '', units),
    enabled: campaign !== undefined,
    // The other units replace these in their place, without a page that jumps.
    placeholderData: (before) => (before?.campaign.id === campaign?.id ? before : undefined),
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
        <Progress progress={data} units={units} onUnits={setUnits} />
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
      <CampaignPapers key={campaign.id} campaign={campaign} canCommit={canCommit} />
    </>
  );
}

/** What the numbers rest on: the document, the tables that have held, and the way to put another in their place. */
function CampaignPapers({ campaign, canCommit }: { campaign: TargetCampaign; canCommit: boolean }) {
  const translate = useTranslate();
  const [isCorrecting, setCorrecting] = useState(false);
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 4, mt: 4 }}>
      <CampaignDocument campaign={campaign} />
      <TargetHistory campaignId={campaign.id} />
      {canCommit && (
        <Box>
          <Button
            variant="outlined"
            onClick={() => {
              setCorrecting(true);
            }}
          >
            {translate('targets.correct')}
          </Button>
        </Box>
      )}
      {isCorrecting && (
        <Suspense fallback={null}>
          <CorrectTargetsDialog
            campaign={campaign}
            onClose={() => {
              setCorrecting(false);
            }}
          />
        </Suspense>
      )}
    </Box>
  );
}

interface ProgressProps {
  readonly progress: WardProgress;
  readonly units: UnitView;
  readonly onUnits: (units: UnitView) => void;
}

function Progress({ progress, units, onUnits }: ProgressProps) {
  const translate = useTranslate();
  const locale = useDisplayLocale();
  const [sort, setSort] = useState<WardProgressSort>({ by: 'remaining', direction: 'desc' });
  const rows = sortRows(progress.rows, sort);
  const { total, asOf } = progress;
  const documentUnits = rows.reduce((sum, row) => sum + row.documentUnits.length, 0);
  return (
    <>
      <Typography sx={{ fontSize: '1.125rem', lineHeight: '26px', fontWeight: 600 }}>
        {translate('target.sentence', {
          done: formatCount(rows.filter(({ activated, target }) => activated >= target).length, locale),
          all: formatCount(rows.length, locale),
        })}
      </Typography>
      <Typography color="textSecondary">
        {translate('target.sentenceTotal', {
          activated: formatCount(total.activated, locale),
          target: formatCount(total.target, locale),
          remaining: formatCount(total.remaining, locale),
        })}{' '}
        {translate('target.asOf', { moment: formatDateTime(new Date(asOf)) })}.
      </Typography>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 3 }}>
        {translate('targets.listNote', {
          listed: formatCount(total.listed, locale),
          approved: formatCount(total.approvedSince, locale),
        })}
      </Typography>
      <UnitViewSwitch units={units} count={documentUnits} onUnits={onUnits} />
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

interface UnitViewSwitchProps {
  readonly units: UnitView;
  /** How many units of the document the officer sees. */
  readonly count: number;
  readonly onUnits: (units: UnitView) => void;
}

/** By the units of the document, or by those that stand in their place today: the same people either way. */
function UnitViewSwitch({ units, count, onUnits }: UnitViewSwitchProps) {
  const translate = useTranslate();
  const locale = useDisplayLocale();
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      value={units}
      aria-label={translate('targets.unitView')}
      sx={{ mb: 3 }}
      onChange={(_event, next: UnitView | null) => {
        if (next) onUnits(next);
      }}
    >
      <ToggleButton value="AS_ISSUED">
        {translate('targets.viewAsIssued', { count: formatCount(count, locale) })}
      </ToggleButton>
      <ToggleButton value="AS_OF_TODAY">{translate('targets.viewAsOfToday')}</ToggleButton>
    </ToggleButtonGroup>
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
