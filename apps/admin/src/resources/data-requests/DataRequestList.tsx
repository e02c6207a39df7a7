import { formatCount, formatDateTime } from '@dinhdanh/domain/formats';
import InboxIcon from '@mui/icons-material/InboxOutlined';
import TaskAltIcon from '@mui/icons-material/TaskAlt';
import Box from '@mui/material/Box';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import { ListBase, useListContext, useTranslate } from 'ra-core';

import { QueueRow, QueueRows } from '../../components/QueueRows.tsx';
import { DeadlineField } from '../../components/DeadlineField.tsx';
import { ListPages } from '../../components/ListPages.tsx';
import { RowsPanel } from '../../components/RowsPanel.tsx';
import { StatePanel } from '../../components/StatePanel.tsx';
import { useDisplayLocale } from '../../components/use-display-locale.ts';
import { useDocumentTitle } from '../../components/use-document-title.ts';
import type { DataRequestItem, ListMeta } from '../../providers/data-provider.ts';
import { RequestStateChip } from './RequestStateChip.tsx';

const OPEN_ONLY = { isOpen: true };

/** Yêu cầu của công dân: what the unit has to answer, the least time left first. */
export default function DataRequestList() {
  return (
    <ListBase<DataRequestItem>
      perPage={25}
      filterDefaultValues={OPEN_ONLY}
      // The page itself says what failed and offers to try again, so no passing notice is needed.
      queryOptions={{ onError: () => undefined, refetchOnWindowFocus: false }}
    >
      <DataRequestListPage />
    </ListBase>
  );
}

function DataRequestListPage() {
  const translate = useTranslate();
  const locale = useDisplayLocale();
  const { meta, filterValues, setFilters } = useListContext<DataRequestItem>();
  const { isOpen = true } = filterValues as { readonly isOpen?: boolean };
  const { total, totalIsCapped = false } = (meta ?? {}) as Partial<ListMeta>;
  useDocumentTitle(translate('dataRequests.title'));
  return (
    <Box sx={{ p: { xs: 3, sm: 5 }, maxWidth: 1080, display: 'flex', flexDirection: 'column', gap: 3 }}>
      <div>
        <Typography variant="h1">{translate('dataRequests.title')}</Typography>
        <Typography color="textSecondary" sx={{ maxWidth: '80ch' }}>
          {translate('dataRequests.lead')}
        </Typography>
        <Typography role="status" color="textSecondary" sx={{ minHeight: 20 }}>
          {total !== undefined &&
            total > 0 &&
            translate('dataRequests.total', {
              number: `${formatCount(total, locale)}${totalIsCapped ? '+' : ''}`,
            })}
        </Typography>
      </div>
      <ToggleButtonGroup
        exclusive
        size="small"
        value={isOpen ? 'open' : 'settled'}
        aria-label={translate('dataRequests.views')}
        onChange={(_event, view: 'open' | 'settled' | null) => {
          if (view) setFilters({ isOpen: view === 'open' }, []);
        }}
      >
        {(['open', 'settled'] as const).map((view) => (
          <ToggleButton key={view} value={view}>
            {translate(`dataRequests.${view}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <RowsPanel>
        <QueueRows<DataRequestItem>
          texts="dataRequests"
          empty={
            <StatePanel
              icon={isOpen ? TaskAltIcon : InboxIcon}
              title={translate(isOpen ? 'dataRequests.emptyOpenTitle' : 'dataRequests.emptySettledTitle')}
              text={translate(isOpen ? 'dataRequests.emptyOpenText' : 'dataRequests.emptySettledText')}
            />
          }
        >
          {(request) => <RequestRow key={request.id} request={request} />}
        </QueueRows>
      </RowsPanel>
      <ListPages />
    </Box>
  );
}

function RequestRow({ request }: { readonly request: DataRequestItem }) {
  const translate = useTranslate();
  return (
    <QueueRow
      to={`/data-requests/${request.id}/show`}
      name={`${request.code} · ${translate(`dataRequests.kind.${request.kind}`)}`}
      chips={<RequestStateChip state={request.state} isOverdue={request.isOverdue} />}
      details={[
        {
          label: translate('dataRequests.holder'),
          value: `${request.fullName}\n${request.maskedPersonalIdNumber}`,
        },
        { label: translate('dataRequests.unit'), value: request.unit.name },
        {
          label: translate('dataRequests.receivedAt'),
          value: formatDateTime(new Date(request.receivedAt)),
        },
        request.settledAt
          ? {
              label: translate('dataRequests.settledAt'),
              value: formatDateTime(new Date(request.settledAt)),
            }
          : {
              label: translate('dataRequests.timeLeft'),
              value: (
                <DeadlineField
                  dueAt={request.answerBy}
                  workingMinutesLeft={request.workingMinutesLeft ?? null}
                  isOverdue={request.isOverdue}
                  restsOnProjectedDay={false}
                />
              ),
            },
      ]}
    />
  );
}
