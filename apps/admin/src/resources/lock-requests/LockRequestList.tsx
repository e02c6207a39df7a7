import { formatCount, formatDateTime } from '@dinhdanh/domain/formats';
import InboxIcon from '@mui/icons-material/InboxOutlined';
import SearchOffIcon from '@mui/icons-material/SearchOff';
import TaskAltIcon from '@mui/icons-material/TaskAlt';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import { ListBase, useCanAccess, useListContext, useTranslate } from 'ra-core';
import { useState } from 'react';
import { Link } from 'react-router-dom';

import { QueueRow, QueueRows } from '../../components/QueueRows.tsx';
import { DeadlineField } from '../../components/DeadlineField.tsx';
import { ListPages } from '../../components/ListPages.tsx';
import { RowsPanel } from '../../components/RowsPanel.tsx';
import { StatePanel } from '../../components/StatePanel.tsx';
import { useDisplayLocale } from '../../components/use-display-locale.ts';
import { useDocumentTitle } from '../../components/use-document-title.ts';
import type { LockRequestQueue } from '../../generated/graphql.ts';
import type { ListMeta, LockRequestItem } from '../../providers/data-provider.ts';
import { LockRequestChips } from './LockRequestChips.tsx';
import { useLockRequestCounts } from './use-lock-request-counts.ts';

const QUEUES: readonly LockRequestQueue[] = ['OPEN', 'COMING_DUE', 'OVERDUE', 'SETTLED'];
const OPEN_ONLY = { queue: 'OPEN' } as const;

interface Filters {
  readonly queue?: LockRequestQueue;
  readonly text?: string;
}

/** Đề nghị khóa, mở khóa: what waits for the unit or for the authority, the least time left first. */
export default function LockRequestList() {
  return (
    <ListBase<LockRequestItem>
      perPage={25}
      filterDefaultValues={OPEN_ONLY}
      // The page itself says what failed and offers to try again, so no passing notice is needed.
      queryOptions={{ onError: () => undefined, refetchOnWindowFocus: false }}
    >
      <LockRequestListPage />
    </ListBase>
  );
}

function LockRequestListPage() {
  const translate = useTranslate();
  const locale = useDisplayLocale();
  const { meta, filterValues, setFilters } = useListContext<LockRequestItem>();
  const { canAccess: canRegister = false } = useCanAccess({ resource: 'lock-requests', action: 'register' });
  const { queue = 'OPEN', text = '' } = filterValues as Filters;
  const { total, totalIsCapped = false } = (meta ?? {}) as Partial<ListMeta>;
  const counts = useLockRequestCounts(true);
  const countOf = { OPEN: counts?.open, COMING_DUE: counts?.comingDue, OVERDUE: counts?.overdue };
  useDocumentTitle(translate('lockRequests.title'));
  return (
    <Box sx={{ p: { xs: 3, sm: 5 }, maxWidth: 1080, display: 'flex', flexDirection: 'column', gap: 3 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 3, alignItems: 'flex-start' }}>
        <Box sx={{ flex: '1 1 24rem' }}>
          <Typography variant="h1">{translate('lockRequests.title')}</Typography>
          <Typography color="textSecondary" sx={{ maxWidth: '80ch' }}>
            {translate('lockRequests.lead')}
          </Typography>
        </Box>
        {canRegister && (
          <Button component={Link} to="/lock-requests/register" variant="contained">
            {translate('lockRequests.register')}
          </Button>
        )}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 3, alignItems: 'center' }}>
        <ToggleButtonGroup
          exclusive
          size="small"
          value={queue}
          aria-label={translate('lockRequests.views')}
          onChange={(_event, chosen: LockRequestQueue | null) => {
            if (chosen) setFilters({ ...filterValues, queue: chosen }, []);
          }}
          sx={{ flexWrap: 'wrap' }}
        >
          {QUEUES.map((key) => (
            <ToggleButton key={key} value={key}>
              {translate(`lockRequests.queue.${key}`)}
              {key !== 'SETTLED' && countOf[key] !== undefined && ` · ${formatCount(countOf[key], locale)}`}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
        <SearchField
          text={text}
          onSearch={(wanted) => {
            setFilters({ ...filterValues, text: wanted }, []);
          }}
        />
      </Box>
      <Typography role="status" color="textSecondary" sx={{ minHeight: 20 }}>
        {total !== undefined &&
          total > 0 &&
          translate('lockRequests.total', {
            number: `${formatCount(total, locale)}${totalIsCapped ? '+' : ''}`,
          })}
      </Typography>
      <RowsPanel>
        <QueueRows<LockRequestItem> texts="lockRequests" empty={<NoRequests queue={queue} text={text} />}>
          {(request) => <RequestRow key={request.id} request={request} />}
        </QueueRows>
      </RowsPanel>
      <ListPages />
    </Box>
  );
}

interface SearchFieldProps {
  readonly text: string;
  readonly onSearch: (text: string) => void;
}

function SearchField({ text, onSearch }: SearchFieldProps) {
  const translate = useTranslate();
  const [typed, setTyped] = useState(text);
  return (
    <Box
      component="form"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        onSearch(typed.trim());
      }}
      sx={{ display: 'flex', gap: 2, flex: '1 1 18rem', maxWidth: 440 }}
    >
      <TextField
        size="small"
        fullWidth
        label={translate('lockRequests.search')}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
        }}
      />
      <Button type="submit" variant="outlined">
        {translate('lockRequests.find')}
      </Button>
    </Box>
  );
}

function NoRequests({ queue, text }: { readonly queue: LockRequestQueue; readonly text: string }) {
  const translate = useTranslate();
  const { setFilters } = useListContext<LockRequestItem>();
  if (text === '') {
    return (
      <StatePanel
        icon={queue === 'SETTLED' ? InboxIcon : TaskAltIcon}
        title={translate(`lockRequests.empty.${queue}.title`)}
        text={translate(`lockRequests.empty.${queue}.text`)}
      />
    );
  }
  return (
    <StatePanel
      icon={SearchOffIcon}
      title={translate('lockRequests.noneFoundTitle')}
      text={translate('lockRequests.noneFoundText', { text })}
      action={
        <Button
          variant="outlined"
          onClick={() => {
            setFilters({ queue }, []);
          }}
        >
          {translate('lockRequests.showAll')}
        </Button>
      }
    />
  );
}

function RequestRow({ request }: { readonly request: LockRequestItem }) {
  const translate = useTranslate();
  return (
    <QueueRow
      to={`/lock-requests/${request.id}/show`}
      name={`${request.code} · ${translate(`lockRequests.kind.${request.kind}`)}`}
      chips={<LockRequestChips request={request} />}
      details={[
        {
          label: translate('lockRequests.subject'),
          value: `${request.subjectName}\n${request.subjectNumberMasked}`,
        },
        {
          label: translate('lockRequests.requester'),
          value: `${request.requesterName}\n${request.requesterReference}`,
        },
        {
          label: translate('lockRequests.received'),
          value: `${formatDateTime(new Date(request.receivedAt))}\n${request.unit.name}`,
        },
        {
          label: request.stage
            ? translate(`lockRequests.stage.${request.stage}`)
            : translate('lockRequests.term'),
          value: (
            <DeadlineField
              dueAt={request.dueAt ?? null}
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
