import { formatDate, isLocalDate } from '@dinhdanh/domain/formats';
import CheckCircleIcon from '@mui/icons-material/CheckCircleOutlined';
import ErrorIcon from '@mui/icons-material/ErrorOutlined';
import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useTranslate } from 'ra-core';
import type { ReactNode } from 'react';

import { diffCharacters, diffDates } from '../../components/character-diff.ts';
import type { DiffPart } from '../../components/character-diff.ts';
import { MarkedText } from '../../components/MarkedText.tsx';
import { ToneChip } from '../../components/ToneChip.tsx';
import type { CrossCheck } from '../../providers/data-provider.ts';

type Fact = CrossCheck['comparison'][number];

interface ShownFact {
  readonly field: string;
  readonly label: string;
  readonly declared: ReactNode;
  readonly population: ReactNode;
  readonly agency: ReactNode;
  readonly result: ReactNode;
}

/** What is declared, what the population database has, what the agency has: the differing characters marked. */
export function CrossCheckComparison({ crossCheck }: { readonly crossCheck: CrossCheck }) {
  const translate = useTranslate();
  const isNarrow = useMediaQuery('(max-width: 839px)');
  const label = translate('crossChecks.comparison');
  const shown = useShownFacts(crossCheck);
  const columns = ['declared', 'population', 'agency'] as const;
  if (isNarrow) {
    return (
      <Box component="ul" aria-label={label} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {shown.map((fact) => (
          <Box component="li" key={fact.field} sx={{ py: 3, borderTop: 1, borderColor: 'divider' }}>
            <Typography variant="h3" component="h3" sx={{ mb: 1 }}>
              {fact.label}
            </Typography>
            <Box component="dl" sx={{ m: 0, display: 'grid', gridTemplateColumns: '7.5rem 1fr', gap: 1 }}>
              {columns.map((column) => [
                <Typography key={`${column}-name`} variant="body2" component="dt" color="textSecondary">
                  {translate(`crossChecks.${column}`)}
                </Typography>,
                <Box key={column} component="dd" sx={{ m: 0 }}>
                  {fact[column]}
                </Box>,
              ])}
            </Box>
            <Box sx={{ mt: 2 }}>{fact.result}</Box>
          </Box>
        ))}
      </Box>
    );
  }
  return (
    <Table
      aria-label={label}
      sx={{ tableLayout: 'fixed', '& td, & th': { verticalAlign: 'top', py: 2, whiteSpace: 'normal' } }}
    >
      <TableHead>
        <TableRow>
          <TableCell sx={{ width: '16%' }}>{translate('crossChecks.fact')}</TableCell>
          {columns.map((column) => (
            <TableCell key={column}>{translate(`crossChecks.${column}`)}</TableCell>
          ))}
          <TableCell sx={{ width: '14%' }}>{translate('crossChecks.result')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {shown.map((fact) => (
          <TableRow key={fact.field}>
            <TableCell component="th" scope="row" sx={{ color: 'text.secondary' }}>
              {fact.label}
            </TableCell>
            {columns.map((column) => (
              <TableCell key={column} sx={{ fontVariantNumeric: 'tabular-nums' }}>
                {fact[column]}
              </TableCell>
            ))}
            <TableCell>{fact.result}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function useShownFacts({ comparison, documentStatus, reason, state }: CrossCheck): readonly ShownFact[] {
  const translate = useTranslate();
  const hasRecord = documentStatus !== null;
  const agencyGap = hasRecord
    ? 'crossChecks.notKept'
    : reason === 'NOT_FOUND'
      ? 'crossChecks.notFound'
      : 'crossChecks.notAnswered';
  return comparison.map((fact) => {
    const { declared, population, agency } = markedFact(fact);
    return {
      field: fact.field,
      label: translate(`crossChecks.field.${fact.field}`),
      declared: <MarkedText parts={declared} />,
      population: population ? (
        <MarkedText parts={population} />
      ) : (
        <Gap text={translate('crossChecks.notThere')} />
      ),
      agency: agency ? <MarkedText parts={agency} /> : <Gap text={translate(agencyGap)} />,
      result: fact.isMismatched ? (
        <ToneChip tone="error" icon={ErrorIcon}>
          {translate('crossChecks.differs')}
        </ToneChip>
      ) : agency && state !== 'REQUESTED' ? (
        <ToneChip tone="success" icon={CheckCircleIcon}>
          {translate('crossChecks.matches')}
        </ToneChip>
      ) : (
        '–'
      ),
    };
  });
}

function Gap({ text }: { readonly text: string }) {
  return (
    <Typography variant="body2" component="span" color="textSecondary">
      {text}
    </Typography>
  );
}

interface MarkedFact {
  readonly declared: readonly DiffPart[];
  readonly population: readonly DiffPart[] | undefined;
  readonly agency: readonly DiffPart[] | undefined;
}

/**
 * The columns of one fact. What is declared is marked against the agency, and against the population database where
 * the agency says nothing. What the agency has but does not contradict, such as a name in capitals, is not marked.
 */
function markedFact({ field, declared, population, agency, isMismatched }: Fact): MarkedFact {
  const diff = field === 'DATE_OF_BIRTH' ? diffDates : diffCharacters;
  const plain = (value: string): readonly DiffPart[] => [{ text: shown(value), differs: false }];
  const byPopulation = population === null ? undefined : diff(shown(declared), shown(population));
  const byAgency = agency === null || !isMismatched ? undefined : diff(shown(declared), shown(agency));
  return {
    declared: byAgency?.left ?? (agency === null ? byPopulation?.left : undefined) ?? plain(declared),
    population: byPopulation?.right,
    agency: byAgency?.right ?? (agency === null ? undefined : plain(agency)),
  };
}

const shown = (value: string): string => (isLocalDate(value) ? formatDate(value) : value);
