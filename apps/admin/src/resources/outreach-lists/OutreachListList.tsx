import { formatCount, formatDateTime } from '@dinhdanh/domain/formats';
import ChecklistIcon from '@mui/icons-material/ChecklistRtlOutlined';
import Button from '@mui/material/Button';
import { ListBase, useCanAccess, useListContext, useTranslate } from 'ra-core';
import { lazy, Suspense, useState } from 'react';

import { QueuePage } from '../../components/QueuePage.tsx';
import { QueueRow } from '../../components/QueueRows.tsx';
import { StatePanel } from '../../components/StatePanel.tsx';
import { useDisplayLocale } from '../../components/use-display-locale.ts';
import type { OutreachListState } from '../../generated/graphql.ts';
import type { OutreachListItem } from '../../providers/data-provider.ts';
import { hamletsText } from './hamlets-text.ts';
import { ListStateChip } from './ListStateChip.tsx';

const DrawListDialog = lazy(() => import('./DrawListDialog.tsx'));

const RUNNING_ONLY = { state: 'OPEN' } as const;
const STATES: readonly OutreachListState[] = ['OPEN', 'CLOSED', 'EXPIRED'];

/** Danh sách đến từng nhà: what teams carry now, and what came of those that are over. */
export default function OutreachListList() {
  return (
    <ListBase<OutreachListItem>
      perPage={25}
      filterDefaultValues={RUNNING_ONLY}
      // The page itself says what failed and offers to try again, so no passing notice is needed.
      queryOptions={{ onError: () => undefined, refetchOnWindowFocus: false }}
    >
      <OutreachListListPage />
    </ListBase>
  );
}

function OutreachListListPage() {
  const translate = useTranslate();
  const [isDrawing, setDrawing] = useState(false);
  const { filterValues } = useListContext<OutreachListItem>();
  const { canAccess: canDraw = false } = useCanAccess({ resource: 'outreach-lists', action: 'draw' });
  const { state = 'OPEN' } = filterValues as { readonly state?: OutreachListState };
  const emptyKey = state === 'OPEN' ? 'OPEN' : 'ENDED';
  return (
    <QueuePage<OutreachListState, OutreachListItem>
      texts="outreachLists"
      view={state}
      views={STATES.map((value) => ({
        value,
        label: translate(`outreachLists.state.${value}`),
        filter: { state: value },
      }))}
      action={
        canDraw && (
          <Button
            variant="contained"
            onClick={() => {
              setDrawing(true);
            }}
          >
            {translate('outreachLists.draw')}
          </Button>
        )
      }
      empty={
        <StatePanel
          icon={ChecklistIcon}
          title={translate(`outreachLists.emptyTitle.${emptyKey}`)}
          text={translate(`outreachLists.emptyText.${emptyKey}`)}
        />
      }
      row={(list) => <ListRow key={list.id} list={list} />}
    >
      {isDrawing && (
        <Suspense fallback={null}>
          <DrawListDialog
            onClose={() => {
              setDrawing(false);
            }}
          />
        </Suspense>
      )}
    </QueuePage>
  );
}

function ListRow({ list }: { readonly list: OutreachListItem }) {
  const translate = useTranslate();
  const locale = useDisplayLocale();
  const label = (word: string) => translate(`outreachLists.${word}`);
  return (
    <QueueRow
      to={`/outreach-lists/${list.id}/show`}
      name={`${list.code} · ${list.teamName}`}
      chips={<ListStateChip state={list.state} />}
      details={[
        { label: label('unit'), value: list.unit.name },
        { label: label('hamlets'), value: hamletsText(list, translate) },
        {
          label: label('progress'),
          value: translate('outreachLists.progressOf', {
            visited: formatCount(list.visited, locale),
            people: formatCount(list.people, locale),
          }),
        },
        { label: label('expiresAt'), value: formatDateTime(new Date(list.expiresAt)) },
      ]}
    />
  );
}
