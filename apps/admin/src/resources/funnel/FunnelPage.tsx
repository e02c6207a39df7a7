import { formatDate, formatDateTime, localDateOf } from '@dinhdanh/domain/formats';
import FilterListIcon from '@mui/icons-material/FilterListOutlined';
import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDataProvider, useTranslate } from 'ra-core';
import { useSearchParams } from 'react-router-dom';

import { FailurePanel } from '../../components/FailurePanel.tsx';
import { StatePanel } from '../../components/StatePanel.tsx';
import { useDocumentTitle } from '../../components/use-document-title.ts';
import type { UnitView } from '../../generated/graphql.ts';
import type { BackOfficeProvider, Funnel } from '../../providers/data-provider.ts';
import { FunnelControls } from './FunnelControls.tsx';
import { FunnelStages } from './FunnelStages.tsx';

/** Phễu kích hoạt: how far everybody has come, one unit or all of them, on any day. */
export default function FunnelPage() {
  const translate = useTranslate();
  useDocumentTitle(translate('funnel.title'));
  return (
    <Box sx={{ p: { xs: 3, sm: 5 }, maxWidth: 1080 }}>
      <Typography variant="h1">{translate('funnel.title')}</Typography>
      <Typography color="textSecondary" sx={{ mb: 4 }}>
        {translate('funnel.lead')}
      </Typography>
      <ChosenFunnel />
    </Box>
  );
}

/** What is asked for stands in the address, so that it can be sent to a colleague and gone back to. */
function ChosenFunnel() {
  const translate = useTranslate();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const [params, setParams] = useSearchParams();
  const today = localDateOf(new Date());
  const on = params.get('on') ?? today;
  const units: UnitView = params.get('units') === 'AS_OF_TODAY' ? 'AS_OF_TODAY' : 'AS_ISSUED';
  const { data, error, refetch } = useQuery({
    queryKey: ['funnel', on, units],
    queryFn: () => dataProvider.getFunnel({ on: on < today ? on : null, units }),
    placeholderData: keepPreviousData,
  });
  const choose = (change: Readonly<Record<string, string>>) => {
    setParams((before) => ({ ...Object.fromEntries(before), ...change }), { replace: true });
  };
  if (!data && error)
    return (
      <FailurePanel
        title={translate('funnel.failedTitle')}
        error={error}
        onRetry={() => {
          void refetch();
        }}
      />
    );
  if (!data)
    return (
      <Box role="status" aria-label={translate('funnel.loading')}>
        <Skeleton variant="rounded" height={420} />
      </Box>
    );
  const unit = params.get('unit') ?? '';
  return (
    <>
      <FunnelControls chosen={{ unit, on, units }} today={today} rows={data.rows} onChoose={choose} />
      <FunnelOf funnel={data} unitCode={unit} isNow={on === today} />
    </>
  );
}

function FunnelOf({
  funnel,
  unitCode,
  isNow,
}: {
  readonly funnel: Funnel;
  readonly unitCode: string;
  readonly isNow: boolean;
}) {
  const translate = useTranslate();
  const row = funnel.rows.find(({ unit }) => unit.code === unitCode);
  const sums = row?.sums ?? (unitCode === '' ? funnel.total : undefined);
  if (!sums || sums.total === 0)
    return (
      <StatePanel
        icon={FilterListIcon}
        title={translate('funnel.emptyTitle')}
        text={translate('funnel.emptyText')}
      />
    );
  return (
    <>
      <FunnelStages
        sums={sums}
        unitCodes={row?.unitCodes ?? funnel.rows.flatMap(({ unitCodes }) => unitCodes)}
      />
      <Typography variant="body2" color="textSecondary" sx={{ mt: 3 }}>
        {isNow
          ? translate('funnel.asOf', { moment: formatDateTime(new Date(funnel.asOf)) })
          : translate('funnel.asOfDay', { date: formatDate(funnel.on) })}
        .{!isNow && ` ${translate('funnel.pastHint')}`}
      </Typography>
    </>
  );
}
