import { formatDate, isLocalDate, withoutDiacritics } from '@dinhdanh/domain/formats';
import CheckCircleIcon from '@mui/icons-material/CheckCircleOutlined';
import ErrorIcon from '@mui/icons-material/ErrorOutlined';
import { alpha } from '@mui/material/styles';
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

import { diffCharacters, diffDates } from './character-diff.ts';
import type { DiffPart } from './character-diff.ts';
import { ToneChip } from './ToneChip.tsx';

export interface ComparedFact {
  readonly field: string;
  readonly declared: string | null;
  readonly recorded: string | null;
  /** Null while nothing has been compared. */
  readonly isMatch: boolean | null;
}

interface ShownFact {
  readonly field: string;
  readonly label: string;
  readonly declared: ReactNode;
  readonly recorded: ReactNode;
  readonly result: ReactNode;
}

/** Declared facts beside recorded ones: differing characters marked, one plain sentence for each difference. */
export function CompareTable({
  facts,
  label,
}: {
  readonly facts: readonly ComparedFact[];
  readonly label: string;
}) {
  const translate = useTranslate();
  const isNarrow = useMediaQuery('(max-width: 719px)');
  const shown = useShownFacts(facts);
  if (isNarrow) {
    return (
      <Box component="ul" aria-label={label} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {shown.map((fact) => (
          <Box component="li" key={fact.field} sx={{ py: 3, borderTop: 1, borderColor: 'divider' }}>
            <Typography variant="h3" component="h3" sx={{ mb: 1 }}>
              {fact.label}
            </Typography>
            <Box component="dl" sx={{ m: 0, display: 'grid', gridTemplateColumns: '6.5rem 1fr', gap: 1 }}>
              <Typography variant="body2" component="dt" color="textSecondary">
                {translate('case.declared')}
              </Typography>
              <Box component="dd" sx={{ m: 0 }}>
                {fact.declared}
              </Box>
              <Typography variant="body2" component="dt" color="textSecondary">
                {translate('case.recorded')}
              </Typography>
              <Box component="dd" sx={{ m: 0 }}>
                {fact.recorded}
              </Box>
            </Box>
            <Box sx={{ mt: 2 }}>{fact.result}</Box>
          </Box>
        ))}
      </Box>
    );
  }
  return (
    <Table aria-label={label} sx={{ tableLayout: 'fixed', '& td, & th': { verticalAlign: 'top', py: 2 } }}>
      <TableHead>
        <TableRow>
          <TableCell sx={{ width: '15%' }}>{translate('case.factsField')}</TableCell>
          <TableCell sx={{ width: '25%' }}>{translate('case.declared')}</TableCell>
          <TableCell sx={{ width: '25%' }}>{translate('case.recorded')}</TableCell>
          <TableCell>{translate('case.result')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {shown.map((fact) => (
          <TableRow key={fact.field}>
            <TableCell component="th" scope="row" sx={{ color: 'text.secondary' }}>
              {fact.label}
            </TableCell>
            <TableCell>{fact.declared}</TableCell>
            <TableCell>{fact.recorded}</TableCell>
            <TableCell>{fact.result}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function useShownFacts(facts: readonly ComparedFact[]): ShownFact[] {
  const translate = useTranslate();
  const show = (field: string, value: string): string => {
    if (field === 'SEX') return translate(`sex.${value}`, { _: value });
    return field === 'DATE_OF_BIRTH' && isLocalDate(value) ? formatDate(value) : value;
  };
  return facts.map(({ field, declared, recorded, isMatch }) => {
    const label = translate(`field.${field}`, { _: field });
    const declaredText = declared === null ? '' : show(field, declared);
    const recordedText = recorded === null ? '' : show(field, recorded);
    const differs = isMatch === false && declared !== null && recorded !== null;
    const diff = differs
      ? (field === 'DATE_OF_BIRTH' ? diffDates : diffCharacters)(declaredText, recordedText)
      : { left: [{ text: declaredText, differs: false }], right: [{ text: recordedText, differs: false }] };
    const sentence =
      recorded === null
        ? 'case.sentenceMissing'
        : withoutDiacritics(declaredText) === withoutDiacritics(recordedText)
          ? 'case.sentenceDiacritics'
          : 'case.sentenceDiffers';
    return {
      field,
      label,
      declared: declared === null ? '–' : <MarkedText parts={diff.left} />,
      recorded:
        recorded === null ? (
          <Typography variant="body2" component="span" color="textSecondary">
            {isMatch === null ? '–' : translate('case.missingRecord')}
          </Typography>
        ) : (
          <MarkedText parts={diff.right} />
        ),
      result:
        isMatch === null ? (
          '–'
        ) : isMatch ? (
          <ToneChip tone="success" icon={CheckCircleIcon}>
            {translate('case.match')}
          </ToneChip>
        ) : (
          <>
            <ToneChip tone="error" icon={ErrorIcon}>
              {translate('case.mismatch')}
            </ToneChip>
            <Typography variant="body2" sx={{ mt: 1 }}>
              {translate(sentence, { field: label })}
            </Typography>
          </>
        ),
    };
  });
}

function MarkedText({ parts }: { readonly parts: readonly DiffPart[] }) {
  return (
    <Box component="span" sx={{ overflowWrap: 'anywhere' }}>
      {parts.map((part, index) =>
        part.differs ? (
          <Box
            component="mark"
            // The parts of one text never change their order, so the position names them.
            key={index}
            sx={(theme) => ({
              color: 'text.primary',
              bgcolor: alpha(theme.palette.error.main, theme.palette.mode === 'dark' ? 0.35 : 0.16),
              borderBottom: `2px solid ${theme.palette.error.main}`,
              fontWeight: 600,
              whiteSpace: 'pre-wrap',
            })}
          >
            {part.text}
          </Box>
        ) : (
          part.text
        ),
      )}
    </Box>
  );
}
