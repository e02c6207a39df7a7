import ArrowBackIcon from '@mui/icons-material/ArrowBack';
import WifiIcon from '@mui/icons-material/WifiOutlined';
import WifiOffIcon from '@mui/icons-material/WifiOffOutlined';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router-dom';

import { momentText } from '../components/moment-text.ts';
import { useField } from './field-context.ts';
import { isOnItsWay, needsDecision } from './outbox.ts';

interface FieldBarProps {
  readonly title: string;
  readonly subtitle?: string | undefined;
  /** Where the arrow leads; none on the first screen. */
  readonly backTo?: string | undefined;
}

/** What must never be out of sight: whether there is a network, what still waits, and when the list ends. */
export function FieldBar({ title, subtitle, backTo }: FieldBarProps) {
  const translate = useTranslate();
  return (
    <Box
      component="header"
      sx={{ position: 'sticky', top: 0, zIndex: 'appBar', bgcolor: 'background.paper' }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 2, px: backTo ? 1 : 4, py: 1, minHeight: 56 }}>
        {backTo && (
          <IconButton
            component={Link}
            to={backTo}
            color="inherit"
            aria-label={translate('doorToDoor.back')}
            sx={{ width: 48, height: 48 }}
          >
            <ArrowBackIcon />
          </IconButton>
        )}
        <Box sx={{ minWidth: 0 }}>
          <Typography variant="h1" noWrap sx={{ fontSize: '1.25rem', lineHeight: '26px', fontWeight: 700 }}>
            {title}
          </Typography>
          {subtitle && <Typography sx={{ fontSize: '0.9375rem' }}>{subtitle}</Typography>}
        </Box>
      </Box>
      <PhoneState />
    </Box>
  );
}

function PhoneState() {
  const translate = useTranslate();
  const { state } = useField();
  const waiting = state.outbox.filter(isOnItsWay).length;
  const decisions = state.outbox.filter(needsDecision).length;
  const until = state.lists.map((list) => list.until).toSorted()[0];
  const Icon = state.isOnline ? WifiIcon : WifiOffIcon;
  return (
    <Box
      role="status"
      aria-label={translate('doorToDoor.bar.label')}
      sx={{
        px: 4,
        py: 2,
        bgcolor: state.isOnline ? 'success.main' : 'warning.main',
        color: state.isOnline ? 'success.contrastText' : 'warning.contrastText',
      }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 2, fontWeight: 600, fontSize: '1rem' }}>
        <Icon aria-hidden fontSize="small" />
        <span>{translate(state.isOnline ? 'doorToDoor.bar.online' : 'doorToDoor.bar.offline')}</span>
        <span aria-hidden>·</span>
        <span>
          {state.isSending
            ? translate('doorToDoor.bar.sending')
            : translate(waiting > 0 ? 'doorToDoor.bar.waiting' : 'doorToDoor.bar.nothingWaiting', {
                smart_count: waiting,
              })}
        </span>
      </Box>
      {decisions > 0 && (
        <Box sx={{ fontWeight: 600 }}>
          {translate('doorToDoor.bar.decisions', { smart_count: decisions })}
        </Box>
      )}
      {until && <Box>{translate('doorToDoor.bar.until', { until: momentText(until, new Date()) })}</Box>}
    </Box>
  );
}
