import { formatCount, formatDateTime } from '@dinhdanh/domain/formats';
import InboxIcon from '@mui/icons-material/InboxOutlined';
import TaskAltIcon from '@mui/icons-material/TaskAlt';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import { ListBase, useCanAccess, useListContext, useTranslate } from 'ra-core';
import { lazy, Suspense, useState } from 'react';

import { QueueRow, QueueRows } from '../../components/QueueRows.tsx';
import { ListPages } from '../../components/ListPages.tsx';
import { RowsPanel } from '../../components/RowsPanel.tsx';
import { StatePanel } from '../../components/StatePanel.tsx';
import { useDisplayLocale } from '../../components/use-display-locale.ts';
import { useDocumentTitle } from '../../components/use-document-title.ts';
import type { ListMeta, LockAppealItem } from '../../providers/data-provider.ts';
import { AppealStateChip } from './AppealStateChip.tsx';
import { AppealTerm } from './AppealTerm.tsx';

const RegisterAppealDialog = lazy(() => import('./RegisterAppealDialog.tsx'));

const OPEN_ONLY = { isOpen: true };

/** Khiếu nại quyết định khóa: what waits for a decision, the least time left first. */
export default function LockAppealList() {
  return (
    <ListBase<LockAppealItem>
      perPage={25}
      filterDefaultValues={OPEN_ONLY}
      // The page itself says what failed and offers to try again, so no passing notice is needed.
      queryOptions={{ onError: () => undefined, refetchOnWindowFocus: false }}
    >
      <LockAppealListPage />
    </ListBase>
  );
}

function LockAppealListPage() {
  const translate = useTranslate();
  const locale = useDisplayLocale();
  const [isRegistering, setRegistering] = useState(false);
  const { meta, filterValues, setFilters } = useListContext<LockAppealItem>();
  const { canAccess: canRegister = false } = useCanAccess({ resource: 'lock-appeals', action: 'register' });
  const { isOpen = true } = filterValues as { readonly isOpen?: boolean };
  const { total } = (meta ?? {}) as Partial<ListMeta>;
  useDocumentTitle(translate('lockAppeals.title'));
  return (
    <Box sx={{ p: { xs: 3, sm: 5 }, maxWidth: 1080, display: 'flex', flexDirection: 'column', gap: 3 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 3, alignItems: 'flex-start' }}>
        <Box sx={{ flex: '1 1 24rem' }}>
          <Typography variant="h1">{translate('lockAppeals.title')}</Typography>
          <Typography color="textSecondary" sx={{ maxWidth: '80ch' }}>
            {translate('lockAppeals.lead')}
          </Typography>
          <Typography role="status" color="textSecondary" sx={{ minHeight: 20 }}>
            {total !== undefined &&
              total > 0 &&
              translate('lockAppeals.total', { number: formatCount(total, locale) })}
          </Typography>
        </Box>
        {canRegister && (
          <Button
            variant="contained"
            onClick={() => {
              setRegistering(true);
            }}
          >
            {translate('lockAppeals.register')}
          </Button>
        )}
      </Box>
      <ToggleButtonGroup
        exclusive
        size="small"
        value={isOpen ? 'open' : 'decided'}
        aria-label={translate('lockAppeals.views')}
        onChange={(_event, view: 'open' | 'decided' | null) => {
          if (view) setFilters({ isOpen: view === 'open' }, []);
        }}
      >
        {(['open', 'decided'] as const).map((view) => (
          <ToggleButton key={view} value={view}>
            {translate(`lockAppeals.${view}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <RowsPanel>
        <QueueRows<LockAppealItem>
          texts="lockAppeals"
          empty={
            <StatePanel
              icon={isOpen ? TaskAltIcon : InboxIcon}
              title={translate(isOpen ? 'lockAppeals.emptyOpenTitle' : 'lockAppeals.emptyDecidedTitle')}
              text={translate(isOpen ? 'lockAppeals.emptyOpenText' : 'lockAppeals.emptyDecidedText')}
            />
          }
        >
          {(appeal) => <AppealRow key={appeal.id} appeal={appeal} />}
        </QueueRows>
      </RowsPanel>
      <ListPages />
      {isRegistering && (
        <Suspense fallback={null}>
          <RegisterAppealDialog
            onClose={() => {
              setRegistering(false);
            }}
          />
        </Suspense>
      )}
    </Box>
  );
}

function AppealRow({ appeal }: { readonly appeal: LockAppealItem }) {
  const translate = useTranslate();
  return (
    <QueueRow
      to={`/lock-appeals/${appeal.id}/show`}
      name={appeal.code}
      chips={<AppealStateChip state={appeal.state} />}
      details={[
        {
          label: translate('lockAppeals.holder'),
          value: `${appeal.subjectName}\n${appeal.subjectNumberMasked}`,
        },
        { label: translate('lockAppeals.request'), value: appeal.lockRequestCode },
        {
          label: translate('lockAppeals.acceptedAt'),
          value: `${formatDateTime(new Date(appeal.acceptedAt))}\n${translate(`lockAppeals.channel.${appeal.channel}`)}`,
        },
        {
          label: translate('lockAppeals.term'),
          value: (
            <AppealTerm
              decideBy={appeal.decideBy}
              daysLeft={appeal.daysLeft ?? null}
              isOverdue={appeal.isOverdue}
            />
          ),
        },
      ]}
    />
  );
}
