import { formatCount, formatDate } from '@dinhdanh/domain/formats';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useTranslate } from 'ra-core';
import type { ReactNode } from 'react';

import { Details } from '../../components/Details.tsx';
import { dueText } from '../../components/due-text.ts';
import { momentText } from '../../components/moment-text.ts';
import { useDisplayLocale } from '../../components/use-display-locale.ts';
import type { CrossCheckItem } from '../../providers/data-provider.ts';
import {
  ContestedChip,
  CrossCheckStateChip,
  OverdueChip,
  TurnText,
  useReasonText,
} from './CrossCheckChips.tsx';

interface CrossCheckTableProps {
  readonly items: readonly CrossCheckItem[];
  readonly onCompare: (item: CrossCheckItem) => void;
}

interface ShownItem {
  readonly item: CrossCheckItem;
  readonly paper: string;
  readonly compareButton: ReactNode;
  readonly result: ReactNode;
  readonly since: string;
  readonly turn: ReactNode;
  readonly due: ReactNode;
  readonly attempts: string;
}

/** One row for each paper: what came out, since when, whose turn it is. Cards on a phone. */
export function CrossCheckTable({ items, onCompare }: CrossCheckTableProps) {
  const translate = useTranslate();
  const isNarrow = useMediaQuery('(max-width: 839px)');
  const shown = useShownItems(items, onCompare);
  if (isNarrow) return <CrossCheckCards shown={shown} />;
  return (
    <Table
      size="small"
      aria-label={translate('crossChecks.tableLabel')}
      sx={{ '& td, & th': { px: 1.5, py: 2, verticalAlign: 'top', whiteSpace: 'normal' } }}
    >
      <TableHead>
        <TableRow>
          <TableCell>{translate('crossChecks.paper')}</TableCell>
          <TableCell sx={{ minWidth: 172 }}>{translate('crossChecks.result')}</TableCell>
          <TableCell>{translate('crossChecks.since')}</TableCell>
          <TableCell>{translate('crossChecks.turnColumn')}</TableCell>
          <TableCell>{translate('crossChecks.answerBy')}</TableCell>
          <TableCell align="right">{translate('crossChecks.attempts')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {shown.map(({ item, paper, compareButton, result, since, turn, due, attempts }) => (
          <TableRow key={item.id}>
            <TableCell component="th" scope="row" sx={{ fontWeight: 400 }}>
              <PaperName paper={paper} item={item} />
              <Box sx={{ mt: 1 }}>{compareButton}</Box>
            </TableCell>
            <TableCell>{result}</TableCell>
            <TableCell sx={{ fontVariantNumeric: 'tabular-nums' }}>{since}</TableCell>
            <TableCell>{turn}</TableCell>
            <TableCell sx={{ fontVariantNumeric: 'tabular-nums' }}>{due}</TableCell>
            <TableCell align="right" sx={{ fontVariantNumeric: 'tabular-nums' }}>
              {attempts}
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function CrossCheckCards({ shown }: { readonly shown: readonly ShownItem[] }) {
  const translate = useTranslate();
  return (
    <Box
      component="ul"
      aria-label={translate('crossChecks.tableLabel')}
      sx={{ listStyle: 'none', m: 0, p: 0, display: 'flex', flexDirection: 'column' }}
    >
      {shown.map(({ item, paper, compareButton, result, since, turn, due, attempts }) => (
        <Box
          component="li"
          key={item.id}
          sx={{
            py: 3,
            borderTop: 1,
            borderColor: 'divider',
            display: 'flex',
            flexDirection: 'column',
            gap: 2,
          }}
        >
          <PaperName paper={paper} item={item} />
          <div>{result}</div>
          <Details
            isDense
            details={[
              { label: translate('crossChecks.since'), value: since },
              { label: translate('crossChecks.turnColumn'), value: turn },
              { label: translate('crossChecks.answerBy'), value: due },
              { label: translate('crossChecks.attempts'), value: attempts },
            ]}
          />
          <div>{compareButton}</div>
        </Box>
      ))}
    </Box>
  );
}

function PaperName({ paper, item }: { readonly paper: string; readonly item: CrossCheckItem }) {
  return (
    <>
      <Box component="span" sx={{ fontWeight: 500 }}>
        {paper}
      </Box>
      <Box sx={{ color: 'text.secondary', fontVariantNumeric: 'tabular-nums' }}>{item.maskedNumber}</Box>
      <Typography variant="caption" component="div" color="textSecondary">
        {item.agencyName}
      </Typography>
    </>
  );
}

function useShownItems(
  items: readonly CrossCheckItem[],
  onCompare: CrossCheckTableProps['onCompare'],
): readonly ShownItem[] {
  const translate = useTranslate();
  const locale = useDisplayLocale();
  const reasonText = useReasonText();
  const now = new Date();
  return items.map((item) => {
    const {
      paperType,
      maskedNumber,
      state,
      validUntil,
      answerBy,
      isOverdue,
      isContested,
      resolution,
      attempts,
    } = item;
    const paper = translate(`paperType.${paperType}`);
    const reason = reasonText(item);
    return {
      item,
      paper,
      since: momentText(item.stateSince, now),
      turn: <TurnText turn={item.turn} />,
      attempts: attempts === 0 ? '–' : formatCount(attempts, locale),
      due:
        answerBy === null ? (
          '–'
        ) : (
          <>
            {dueText(translate, answerBy)} {isOverdue && <OverdueChip />}
          </>
        ),
      compareButton: (
        <Button
          size="small"
          variant="outlined"
          aria-label={translate('crossChecks.compareOf', { paper, number: maskedNumber })}
          onClick={() => {
            onCompare(item);
          }}
        >
          {translate('crossChecks.compare')}
        </Button>
      ),
      result: (
        <Box sx={{ display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: 1 }}>
          <CrossCheckStateChip state={state} />
          {isContested && <ContestedChip />}
          {reason && <Typography variant="body2">{reason}</Typography>}
          {resolution && (
            <Typography variant="body2" color="textSecondary">
              {translate('crossChecks.settledAs', {
                resolution: translate(`crossChecks.resolution.${resolution}`),
              })}
            </Typography>
          )}
          {state === 'MATCHED' && validUntil && (
            <Typography variant="body2" color="textSecondary">
              {translate('crossChecks.validUntil', { date: formatDate(validUntil) })}
            </Typography>
          )}
        </Box>
      ),
    };
  });
}
