import { formatCount, formatDateTime } from '@dinhdanh/domain/formats';
import InboxIcon from '@mui/icons-material/InboxOutlined';
import TaskAltIcon from '@mui/icons-material/TaskAlt';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MuiLink from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Skeleton from '@mui/material/Skeleton';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import { ListBase, useCanAccess, useListContext, useTranslate } from 'ra-core';
import { lazy, Suspense, useRef, useState } from 'react';
import { Link } from 'react-router-dom';

import { Details } from '../../components/Details.tsx';
import { FailurePanel } from '../../components/FailurePanel.tsx';
import { ListPages } from '../../components/ListPages.tsx';
import { FOCUS_MAIN, FOCUS_ROW, moveBetweenRows } from '../../components/row-focus.ts';
import { StatePanel } from '../../components/StatePanel.tsx';
import { useDisplayLocale } from '../../components/use-display-locale.ts';
import { useDocumentTitle } from '../../components/use-document-title.ts';
import { useShortcuts } from '../../components/use-shortcuts.ts';
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
  const rowsRef = useRef<HTMLDivElement>(null);
  const [isRegistering, setRegistering] = useState(false);
  const { meta, filterValues, setFilters } = useListContext<LockAppealItem>();
  const { canAccess: canRegister = false } = useCanAccess({ resource: 'lock-appeals', action: 'register' });
  const { isOpen = true } = filterValues as { readonly isOpen?: boolean };
  const { total } = (meta ?? {}) as Partial<ListMeta>;
  useDocumentTitle(translate('lockAppeals.title'));
  useShortcuts({
    j: () => {
      moveBetweenRows(rowsRef.current, 1);
    },
    k: () => {
      moveBetweenRows(rowsRef.current, -1);
    },
  });
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
          <ToggleButton key={view} value={view} sx={{ color: 'text.primary' }}>
            {translate(`lockAppeals.${view}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <Paper variant="outlined" ref={rowsRef} sx={{ overflow: 'hidden' }}>
        <LockAppeals isOpen={isOpen} />
      </Paper>
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

function LockAppeals({ isOpen }: { readonly isOpen: boolean }) {
  const translate = useTranslate();
  const { data: appeals, error, refetch } = useListContext<LockAppealItem>();
  if (!appeals) {
    return error ? (
      <FailurePanel
        title={translate('lockAppeals.failedTitle')}
        error={error}
        onRetry={() => {
          void refetch();
        }}
      />
    ) : (
      <Box role="status" aria-label={translate('lockAppeals.loading')} sx={{ px: 4 }}>
        {[0, 1, 2].map((row) => (
          <Skeleton key={row} height={88} />
        ))}
      </Box>
    );
  }
  if (appeals.length === 0) {
    return (
      <StatePanel
        icon={isOpen ? TaskAltIcon : InboxIcon}
        title={translate(isOpen ? 'lockAppeals.emptyOpenTitle' : 'lockAppeals.emptyDecidedTitle')}
        text={translate(isOpen ? 'lockAppeals.emptyOpenText' : 'lockAppeals.emptyDecidedText')}
      />
    );
  }
  return (
    <Box component="ul" aria-label={translate('lockAppeals.title')} sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {appeals.map((appeal) => (
        <AppealRow key={appeal.id} appeal={appeal} />
      ))}
    </Box>
  );
}

function AppealRow({ appeal }: { readonly appeal: LockAppealItem }) {
  const translate = useTranslate();
  return (
    <Box
      component="li"
      {...FOCUS_ROW}
      sx={(theme) => ({
        px: 4,
        py: 3,
        borderBottom: 1,
        borderColor: 'divider',
        outline: 'none',
        display: 'flex',
        flexDirection: 'column',
        gap: 2,
        '&:last-of-type': { borderBottom: 0 },
        '&:focus-within': { boxShadow: `inset 3px 0 0 ${theme.palette.primary.main}` },
      })}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2 }}>
        <MuiLink
          component={Link}
          to={`/lock-appeals/${appeal.id}/show`}
          {...FOCUS_MAIN}
          sx={{ fontWeight: 600, minHeight: 24, display: 'inline-flex', alignItems: 'center' }}
        >
          {appeal.code}
        </MuiLink>
        <AppealStateChip state={appeal.state} />
      </Box>
      <Details
        isWide
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
    </Box>
  );
}
