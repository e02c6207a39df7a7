import { formatDateTime } from '@dinhdanh/domain/formats';
import { alpha } from '@mui/material/styles';
import Box from '@mui/material/Box';
import MuiLink from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router-dom';

import { DeadlineField } from '../../components/DeadlineField.tsx';
import { StateChip } from '../../components/StateChip.tsx';
import { ApplicationFlags } from './ApplicationFlags.tsx';
import { caseLink } from './case-links.ts';
import { ClaimText } from './ClaimText.tsx';
import { glow } from './glow.ts';
import { LeftQueueText } from './LeftQueueText.tsx';
import { MarkBox } from './MarkBox.tsx';
import type { QueueRowsProps } from './queue-rows.ts';
import { subjectText } from './subject-text.ts';

/** The queue on a phone: the same facts as the table, one case below the other. */
export function ApplicationCards({ rows, marks, isOneState, glowingIds, onGlowEnd }: QueueRowsProps) {
  const translate = useTranslate();
  return (
    <Box component="ul" aria-label={translate('list.tableLabel')} sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {rows.map(({ item, hasLeft }) => (
        <Box
          component="li"
          key={item.id}
          data-case-row=""
          onAnimationEnd={() => {
            onGlowEnd(item.id);
          }}
          sx={(theme) => ({
            position: 'relative',
            p: 4,
            borderBottom: 1,
            borderColor: 'divider',
            display: 'flex',
            flexDirection: 'column',
            gap: 1.5,
            bgcolor: marks?.isMarked(item) ? alpha(theme.palette.primary.main, 0.08) : undefined,
            animation: glowingIds.has(item.id) ? glow(theme) : undefined,
            '&:last-of-type': { borderBottom: 0 },
          })}
        >
          <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2 }}>
            {marks && !hasLeft && (
              // Above the link that covers the card.
              <Box sx={{ position: 'relative', zIndex: 1, ml: -1 }}>
                <MarkBox item={item} isMarked={marks.isMarked(item)} onToggle={marks.toggle} />
              </Box>
            )}
            <MuiLink
              {...caseLink(item.id)}
              component={Link}
              to={`/applications/${item.id}/show`}
              // The whole card follows the link, yet a screen reader hears the code alone.
              sx={{ fontWeight: 600, '&::after': { content: '""', position: 'absolute', inset: 0 } }}
            >
              {item.code}
            </MuiLink>
            <Box sx={{ ml: 'auto' }}>{(hasLeft || !isOneState) && <StateChip state={item.state} />}</Box>
          </Box>
          <Box>
            <Typography sx={{ fontWeight: 500 }}>{item.fullName}</Typography>
            <Typography variant="body2" color="textSecondary">
              {item.maskedPersonalIdNumber} · {subjectText(translate, item)} · {item.unit.name}
            </Typography>
          </Box>
          <DeadlineField {...item} />
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center' }}>
            {!hasLeft && <ApplicationFlags item={item} />}
            <Typography variant="caption" color="textSecondary">
              {translate('case.receivedAt', { moment: formatDateTime(new Date(item.receivedAt)) })} ·{' '}
              {translate(`channel.${item.channel}`)}
            </Typography>
          </Box>
          {hasLeft ? <LeftQueueText /> : <ClaimText claim={item.claim} />}
        </Box>
      ))}
    </Box>
  );
}
