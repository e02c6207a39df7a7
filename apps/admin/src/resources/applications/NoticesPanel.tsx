import { formatDateTime } from '@dinhdanh/domain/formats';
import CheckCircleIcon from '@mui/icons-material/CheckCircleOutlined';
import ErrorIcon from '@mui/icons-material/ErrorOutlined';
import HourglassIcon from '@mui/icons-material/HourglassEmpty';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { SvgIconComponent } from '@mui/icons-material';
import { useTranslate } from 'ra-core';

import { Panel } from '../../components/Panel.tsx';
import { ToneChip } from '../../components/ToneChip.tsx';
import type { Tone } from '../../components/ToneChip.tsx';
import type { NoticeState } from '../../generated/graphql.ts';
import type { ApplicationCase } from '../../providers/data-provider.ts';

const LOOKS: Readonly<Record<NoticeState, { readonly tone: Tone; readonly icon: SvgIconComponent }>> = {
  PENDING: { tone: 'info', icon: HourglassIcon },
  SENT: { tone: 'info', icon: HourglassIcon },
  FAILED: { tone: 'error', icon: ErrorIcon },
  DELIVERED: { tone: 'success', icon: CheckCircleIcon },
  UNDELIVERED: { tone: 'error', icon: ErrorIcon },
};

/** What was sent to the citizen, and whether it arrived. */
export function NoticesPanel({ application: { notices } }: { readonly application: ApplicationCase }) {
  const translate = useTranslate();
  if (notices.length === 0) return null;
  return (
    <Panel title={translate('notice.title')}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {notices.map(({ template, channel, state, createdAt, sentAt, receiptAt }, index) => (
          <Box
            component="li"
            key={index}
            sx={{
              display: 'flex',
              flexWrap: 'wrap',
              alignItems: 'center',
              columnGap: 3,
              rowGap: 1,
              py: 1.5,
              borderTop: index === 0 ? 0 : 1,
              borderColor: 'divider',
            }}
          >
            <Box sx={{ flex: '1 1 14rem' }}>
              <Typography>
                {translate(`notice.channel.${channel}`)} ·{' '}
                {translate(`notice.template.${template}`, { _: translate('notice.otherTemplate') })}
              </Typography>
              <Typography variant="body2" color="textSecondary" sx={{ fontVariantNumeric: 'tabular-nums' }}>
                {formatDateTime(new Date(receiptAt ?? sentAt ?? createdAt))}
              </Typography>
            </Box>
            <ToneChip {...LOOKS[state]}>{translate(`notice.state.${state}`)}</ToneChip>
          </Box>
        ))}
      </Box>
    </Panel>
  );
}
