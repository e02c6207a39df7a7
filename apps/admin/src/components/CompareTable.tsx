import { formatDate, isLocalDate, withoutDiacritics } from '@dinhdanh/domain/formats';
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

import type { CheckSource } from '../generated/graphql.ts';
import { diffCharacters, diffDates } from './character-diff.ts';
import { MarkedText } from './MarkedText.tsx';
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

export type ComparedSource = Exclude<CheckSource, 'BIOMETRICS' | 'PAPERS'>;

interface CompareTableProps {
  readonly facts: readonly ComparedFact[];
  readonly label: string;
  /** Whose record it is: population, immigration, organisations. */
  readonly source: ComparedSource;
  /** Where the texts of the fields are: a person has a name, an organisation another. */
  readonly fieldTexts: string;
  /** What the papers say or show, for all facts together. */
  readonly papers: ReactNode;
}

/** Declared facts, the record and the papers: differing characters marked, one plain sentence for each difference. */
export function CompareTable({ facts, label, source, fieldTexts, papers }: CompareTableProps) {
  const translate = useTranslate();
  const isNarrow = useMediaQuery('(max-width: 839px)');
  const shown = useShownFacts(facts, source, fieldTexts);
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
                {translate(`source.${source}`)}
              </Typography>
              <Box component="dd" sx={{ m: 0 }}>
                {fact.recorded}
              </Box>
            </Box>
            <Box sx={{ mt: 2 }}>{fact.result}</Box>
          </Box>
        ))}
        <Box component="li" sx={{ py: 3, borderTop: 1, borderColor: 'divider' }}>
          <Typography variant="h3" component="h3" sx={{ mb: 1 }}>
            {translate('case.papers')}
          </Typography>
          {papers}
        </Box>
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
          <TableCell sx={{ width: '13%' }}>{translate('case.factsField')}</TableCell>
          <TableCell sx={{ width: '22%' }}>{translate('case.declared')}</TableCell>
          <TableCell sx={{ width: '22%' }}>{translate(`source.${source}`)}</TableCell>
          <TableCell sx={{ width: '19%' }}>{translate('case.papers')}</TableCell>
          <TableCell>{translate('case.result')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {shown.map((fact, index) => (
          <TableRow key={fact.field}>
            <TableCell component="th" scope="row" sx={{ color: 'text.secondary' }}>
              {fact.label}
            </TableCell>
            <TableCell>{fact.declared}</TableCell>
            <TableCell>{fact.recorded}</TableCell>
            {index === 0 && (
              // One set of papers stands for all the facts.
              <TableCell rowSpan={shown.length}>{papers}</TableCell>
            )}
            <TableCell>{fact.result}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function useShownFacts(
  facts: readonly ComparedFact[],
  source: ComparedSource,
  fieldTexts: string,
): ShownFact[] {
  const translate = useTranslate();
  const sourceText = translate(`sourceInSentence.${source}`);
  const show = (field: string, value: string): string => {
    if (field === 'SEX') return translate(`sex.${value}`, { _: value });
    return field === 'DATE_OF_BIRTH' && isLocalDate(value) ? formatDate(value) : value;
  };
  return facts.map(({ field, declared, recorded, isMatch }) => {
    const label = translate(`${fieldTexts}.${field}`, { _: field });
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
            {isMatch === null ? '–' : translate('case.missingRecord', { source: sourceText })}
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
              {translate(sentence, { field: label, source: sourceText })}
            </Typography>
          </>
        ),
    };
  });
}
