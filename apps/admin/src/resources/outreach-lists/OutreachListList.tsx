import { formatCount, formatDateTime } from '@dinhdanh/domain/formats';
import ChecklistIcon from '@mui/icons-material/ChecklistRtlOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import { ListBase, useCanAccess, useListContext, useTranslate } from 'ra-core';
import { lazy, Suspense, useState } from 'react';

import { ListPages } from '../../components/ListPages.tsx';
import { QueueRow, QueueRows } from '../../components/QueueRows.tsx';
import { RowsPanel } from '../../components/RowsPanel.tsx';
import { StatePanel } from '../../components/StatePanel.tsx';
import { useDisplayLocale } from '../../components/use-display-locale.ts';
import { useDocumentTitle } from '../../components/use-document-title.ts';
import type { OutreachListState } from '../../generated/graphql.ts';
import type { ListMeta, OutreachListItem } from '../../providers/data-provider.ts';
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
  const locale = useDisplayLocale();
  const [isDrawing, setDrawing] = useState(false);
  const { meta, filterValues, setFilters } = useListContext<OutreachListItem>();
  const { canAccess: canDraw = false } = useCanAccess({ resource: 'outreach-lists', action: 'draw' });
  const { state = 'OPEN' } = filterValues as { readonly state?: OutreachListState };
  const { total, totalIsCapped = false } = (meta ?? {}) as Partial<ListMeta>;
  const emptyKey = state === 'OPEN' ? 'OPEN' : 'ENDED';
  useDocumentTitle(translate('outreachLists.title'));
  return (
    <Box sx={{ p: { xs: 3, sm: 5 }, maxWidth: 1080, display: 'flex', flexDirection: 'column', gap: 3 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 3, alignItems: 'flex-start' }}>
        <Box sx={{ flex: '1 1 24rem' }}>
          <Typography variant="h1">{translate('outreachLists.title')}</Typography>
          <Typography color="textSecondary" sx={{ maxWidth: '80ch' }}>
            {translate('outreachLists.lead')}
          </Typography>
          <Typography role="status" color="textSecondary" sx={{ minHeight: 20 }}>
            {total !== undefined &&
              total > 0 &&
              translate('outreachLists.total', {
                number: `${formatCount(total, locale)}${totalIsCapped ? '+' : ''}`,
              })}
          </Typography>
        </Box>
        {canDraw && (
          <Button
            variant="contained"
            onClick={() => {
              setDrawing(true);
            }}
          >
            {translate('outreachLists.draw')}
          </Button>
        )}
      </Box>
      <ToggleButtonGroup
        exclusive
        size="small"
        value={state}
        aria-label={translate('outreachLists.views')}
        onChange={(_event, view: OutreachListState | null) => {
          if (view) setFilters({ state: view }, []);
        }}
      >
        {STATES.map((view) => (
          <ToggleButton key={view} value={view} sx={{ color: 'text.primary' }}>
            {translate(`outreachLists.state.${view}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <RowsPanel>
        <QueueRows<OutreachListItem>
          texts="outreachLists"
          empty={
            <StatePanel
              icon={ChecklistIcon}
              title={translate(`outreachLists.emptyTitle.${emptyKey}`)}
              text={translate(`outreachLists.emptyText.${emptyKey}`)}
            />
          }
        >
          {(list) => <ListRow key={list.id} list={list} />}
        </QueueRows>
      </RowsPanel>
      <ListPages />
      {isDrawing && (
        <Suspense fallback={null}>
          <DrawListDialog
            onClose={() => {
              setDrawing(false);
            }}
          />
        </Suspense>
      )}
    </Box>
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
