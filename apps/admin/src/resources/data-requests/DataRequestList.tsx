import { formatDateTime } from '@dinhdanh/domain/formats';
import InboxIcon from '@mui/icons-material/InboxOutlined';
import TaskAltIcon from '@mui/icons-material/TaskAlt';
import { ListBase, useListContext, useTranslate } from 'ra-core';

import { QueuePage } from '../../components/QueuePage.tsx';
import { QueueRow } from '../../components/QueueRows.tsx';
import { DeadlineField } from '../../components/DeadlineField.tsx';
import { StatePanel } from '../../components/StatePanel.tsx';
import type { DataRequestItem } from '../../providers/data-provider.ts';
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
  const { filterValues } = useListContext<DataRequestItem>();
  const { isOpen = true } = filterValues as { readonly isOpen?: boolean };
  return (
    <QueuePage<'open' | 'settled', DataRequestItem>
      texts="dataRequests"
      view={isOpen ? 'open' : 'settled'}
      views={(['open', 'settled'] as const).map((value) => ({
        value,
        label: translate(`dataRequests.${value}`),
        filter: { isOpen: value === 'open' },
      }))}
      empty={
        <StatePanel
          icon={isOpen ? TaskAltIcon : InboxIcon}
          title={translate(isOpen ? 'dataRequests.emptyOpenTitle' : 'dataRequests.emptySettledTitle')}
          text={translate(isOpen ? 'dataRequests.emptyOpenText' : 'dataRequests.emptySettledText')}
        />
      }
      row={(request) => <RequestRow key={request.id} request={request} />}
    />
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
