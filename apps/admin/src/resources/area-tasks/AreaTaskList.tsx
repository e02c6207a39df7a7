import { formatCount } from '@dinhdanh/domain/formats';
import FilterAltOffIcon from '@mui/icons-material/FilterAltOffOutlined';
import TaskAltIcon from '@mui/icons-material/TaskAltOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import Skeleton from '@mui/material/Skeleton';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { ListBase, useCanAccess, useListContext, useTranslate } from 'ra-core';
import { lazy, Suspense, useState } from 'react';

import { FailurePanel } from '../../components/FailurePanel.tsx';
import { ListPages } from '../../components/ListPages.tsx';
import { RowsPanel } from '../../components/RowsPanel.tsx';
import { StatePanel } from '../../components/StatePanel.tsx';
import { useDisplayLocale } from '../../components/use-display-locale.ts';
import { useDocumentTitle } from '../../components/use-document-title.ts';
import type { AreaTaskFilter, AreaTaskKind, AreaTaskState } from '../../generated/graphql.ts';
import type { AreaTask, ListMeta } from '../../providers/data-provider.ts';
import { AreaTaskCard } from './AreaTaskCard.tsx';

const CompleteTaskDialog = lazy(() => import('./CompleteTaskDialog.tsx'));

const KINDS: readonly AreaTaskKind[] = ['DATA_CORRECTION', 'UNDELIVERABLE_NOTICE', 'OUTREACH_FINDING'];
const STATES: readonly AreaTaskState[] = ['OPEN', 'DONE'];
const OPEN_ONLY: AreaTaskFilter = { states: ['OPEN'] };
const ANY = '';

/** Việc của cảnh sát khu vực: whom to call or to visit, and why. */
export default function AreaTaskList() {
  return (
    <ListBase<AreaTask>
      perPage={25}
      filterDefaultValues={OPEN_ONLY}
      queryOptions={{
        // The page itself says what failed and offers to try again, so no passing notice is needed.
        onError: () => undefined,
        // Phone numbers stand open here and every reading is recorded, so nobody reads by switching windows.
        refetchOnWindowFocus: false,
      }}
    >
      <AreaTaskPage />
    </ListBase>
  );
}

function AreaTaskPage() {
  const translate = useTranslate();
  const locale = useDisplayLocale();
  const { data: tasks = [], meta, filterValues } = useListContext<AreaTask>();
  const { canAccess: canComplete = false } = useCanAccess({ resource: 'area-tasks', action: 'complete' });
  const [chosen, setChosen] = useState<AreaTask>();
  useDocumentTitle(translate('areaTasks.title'));
  const { states } = filterValues as AreaTaskFilter;
  const { total = 0, totalIsCapped = false } = (meta ?? {}) as Partial<ListMeta>;
  return (
    <Box sx={{ p: { xs: 3, sm: 5 }, maxWidth: 1080 }}>
      <Typography variant="h1">{translate('areaTasks.title')}</Typography>
      <Typography role="status" color="textSecondary" sx={{ mb: 4, minHeight: 20 }}>
        {total > 0 &&
          translate(states?.length === 1 ? `areaTasks.total.${states[0]}` : 'areaTasks.total.ALL', {
            smart_count: total,
            number: `${formatCount(total, locale)}${totalIsCapped ? '+' : ''}`,
          })}
      </Typography>
      <AreaTaskFilters />
      <RowsPanel>
        <AreaTasks onComplete={canComplete ? setChosen : undefined} />
      </RowsPanel>
      <ListPages />
      <Suspense fallback={null}>
        {chosen && (
          <CompleteTaskDialog
            task={tasks.find(({ id }) => id === chosen.id) ?? chosen}
            onClose={() => {
              setChosen(undefined);
            }}
          />
        )}
      </Suspense>
    </Box>
  );
}

function AreaTaskFilters() {
  const translate = useTranslate();
  const { filterValues, setFilters } = useListContext<AreaTask>();
  const { kind, states } = filterValues as AreaTaskFilter;
  const choose = (change: AreaTaskFilter) => {
    const next = Object.entries({ kind, states, ...change }).filter(([, value]) => value != null);
    setFilters(Object.fromEntries(next), []);
  };
  return (
    <Box
      role="group"
      aria-label={translate('list.filters')}
      sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3, rowGap: 3, mb: 4 }}
    >
      <TextField
        select
        label={translate('areaTasks.stateLabel')}
        value={states?.[0] ?? ANY}
        onChange={({ target: { value } }) => {
          choose({ states: value === ANY ? undefined : [value as AreaTaskState] });
        }}
        sx={{ minWidth: { xs: '100%', sm: 180 } }}
        slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
      >
        <MenuItem value={ANY}>{translate('areaTasks.anyState')}</MenuItem>
        {STATES.map((state) => (
          <MenuItem key={state} value={state}>
            {translate(`areaTasks.state.${state}`)}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        select
        label={translate('areaTasks.kindLabel')}
        value={kind ?? ANY}
        onChange={({ target: { value } }) => {
          choose({ kind: value === ANY ? undefined : (value as AreaTaskKind) });
        }}
        sx={{ minWidth: { xs: '100%', sm: 260 } }}
        slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
      >
        <MenuItem value={ANY}>{translate('areaTasks.anyKind')}</MenuItem>
        {KINDS.map((value) => (
          <MenuItem key={value} value={value}>
            {translate(`areaTasks.kind.${value}`)}
          </MenuItem>
        ))}
      </TextField>
    </Box>
  );
}

function AreaTasks({ onComplete }: { readonly onComplete: ((task: AreaTask) => void) | undefined }) {
  const translate = useTranslate();
  const { data: tasks, error, refetch, filterValues, setFilters } = useListContext<AreaTask>();
  const now = new Date();
  if (!tasks) {
    return error ? (
      <FailurePanel
        title={translate('areaTasks.failedTitle')}
        error={error}
        onRetry={() => {
          void refetch();
        }}
      />
    ) : (
      <Box role="status" aria-label={translate('areaTasks.loading')} sx={{ px: 4 }}>
        {[0, 1, 2].map((row) => (
          <Skeleton key={row} height={200} />
        ))}
      </Box>
    );
  }
  if (tasks.length > 0) {
    return (
      <Box component="ul" aria-label={translate('areaTasks.title')} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {tasks.map((task) => (
          <AreaTaskCard key={task.id} task={task} now={now} onComplete={onComplete} />
        ))}
      </Box>
    );
  }
  const { kind, states } = filterValues as AreaTaskFilter;
  const showAll = (
    <Button
      variant="outlined"
      onClick={() => {
        setFilters({}, []);
      }}
    >
      {translate('areaTasks.showAll')}
    </Button>
  );
  if (kind == null && states?.[0] === 'OPEN') {
    return (
      <StatePanel
        icon={TaskAltIcon}
        title={translate('areaTasks.nothingOpenTitle')}
        text={translate('areaTasks.emptyText')}
        action={showAll}
      />
    );
  }
  const isFiltered = kind != null || states != null;
  return (
    <StatePanel
      icon={isFiltered ? FilterAltOffIcon : TaskAltIcon}
      title={translate(isFiltered ? 'areaTasks.filteredTitle' : 'areaTasks.emptyTitle')}
      text={translate(isFiltered ? 'areaTasks.filteredText' : 'areaTasks.emptyText')}
      action={isFiltered && showAll}
    />
  );
}
