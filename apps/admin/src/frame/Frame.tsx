import MenuIcon from '@mui/icons-material/Menu';
import Box from '@mui/material/Box';
import Drawer from '@mui/material/Drawer';
import IconButton from '@mui/material/IconButton';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useGetIdentity, useTranslate } from 'ra-core';
import { lazy, Suspense, useState } from 'react';
import type { ReactNode } from 'react';
import { useLocation } from 'react-router-dom';

import { useShortcuts } from '../components/use-shortcuts.ts';
import type { OfficerIdentity } from '../providers/auth-provider.ts';
import { IncidentBoundary } from './IncidentBoundary.tsx';
import { LanguageButton } from './LanguageButton.tsx';
import { Notices } from './Notices.tsx';
import { OfficerMenu } from './OfficerMenu.tsx';
import { Rail } from './Rail.tsx';
import { SkipLink } from './SkipLink.tsx';
import { ThemeButton } from './ThemeButton.tsx';

const ShortcutsDialog = lazy(() => import('./ShortcutsDialog.tsx'));

const BAR_HEIGHT = 48;
const RAIL_WIDTH = 220;

export function Frame({ children }: { readonly children: ReactNode }) {
  const translate = useTranslate();
  const { pathname } = useLocation();
  const isWide = useMediaQuery('(min-width: 900px)');
  const { identity } = useGetIdentity();
  const [isRailOpen, setRailOpen] = useState(false);
  const [isShowingShortcuts, setShowingShortcuts] = useState(false);
  useShortcuts({
    '?': () => {
      setShowingShortcuts(true);
    },
  });
  const units = useUnitsText(identity as OfficerIdentity | undefined);
  return (
    <Box sx={{ minHeight: '100vh', bgcolor: 'background.default' }}>
      <SkipLink />
      <Box
        component="header"
        sx={{
          position: 'sticky',
          top: 0,
          zIndex: 'appBar',
          height: BAR_HEIGHT,
          display: 'flex',
          alignItems: 'center',
          gap: 1,
          px: { xs: 1, sm: 4 },
          bgcolor: 'background.paper',
          borderBottom: 1,
          borderColor: 'divider',
        }}
      >
        {!isWide && (
          <IconButton
            color="inherit"
            aria-label={translate('frame.openMenu')}
            aria-expanded={isRailOpen}
            onClick={() => {
              setRailOpen(true);
            }}
          >
            <MenuIcon fontSize="small" />
          </IconButton>
        )}
        <Typography
          component="span"
          sx={{
            fontWeight: 700,
            color: 'primary.main',
            width: { md: RAIL_WIDTH - 16 },
            whiteSpace: 'nowrap',
          }}
        >
          {translate('product.name')}
        </Typography>
        <Typography
          component="span"
          color="textSecondary"
          noWrap
          sx={{ display: { xs: 'none', sm: 'block' } }}
        >
          {units}
        </Typography>
        <Box sx={{ flex: 1 }} />
        <LanguageButton />
        <ThemeButton />
        <OfficerMenu
          name={identity?.fullName ?? ''}
          units={units}
          onShowShortcuts={() => {
            setShowingShortcuts(true);
          }}
        />
      </Box>
      <Box sx={{ display: 'flex', alignItems: 'flex-start' }}>
        {isWide ? (
          <Box
            sx={{
              position: 'sticky',
              top: BAR_HEIGHT,
              width: RAIL_WIDTH,
              flexShrink: 0,
              height: `calc(100vh - ${BAR_HEIGHT}px)`,
              overflowY: 'auto',
              borderRight: 1,
              borderColor: 'divider',
              bgcolor: 'background.paper',
            }}
          >
            <Rail />
          </Box>
        ) : (
          <Drawer
            open={isRailOpen}
            onClose={() => {
              setRailOpen(false);
            }}
            slotProps={{ paper: { sx: { width: 264 } } }}
          >
            <Rail
              onNavigate={() => {
                setRailOpen(false);
              }}
            />
          </Drawer>
        )}
        <Box component="main" id="main-content" tabIndex={-1} sx={{ flex: 1, minWidth: 0, outline: 'none' }}>
          <Notices />
          <IncidentBoundary place={pathname}>
            <Suspense fallback={<LinearProgress aria-label={translate('ra.page.loading')} />}>
              {children}
            </Suspense>
          </IncidentBoundary>
        </Box>
      </Box>
      <Suspense fallback={null}>
        {isShowingShortcuts && (
          <ShortcutsDialog
            onClose={() => {
              setShowingShortcuts(false);
            }}
          />
        )}
      </Suspense>
    </Box>
  );
}

function useUnitsText(identity: OfficerIdentity | undefined): string {
  const translate = useTranslate();
  const units = identity?.units ?? [];
  const first = units[0]?.name ?? '';
  return units.length < 2 ? first : translate('frame.unitCount', { first, smart_count: units.length - 1 });
}
