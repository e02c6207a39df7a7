import { formatCount } from '@dinhdanh/domain/formats';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableFooter from '@mui/material/TableFooter';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useTranslate } from 'ra-core';

import { Details } from '../../components/Details.tsx';
import { useDisplayLocale } from '../../components/use-display-locale.ts';
import type { TargetSheetPreview } from '../../providers/data-provider.ts';

type Problem = TargetSheetPreview['problems'][number];
type Row = TargetSheetPreview['rows'][number];

/** What was read, with everything that stands against it: as a list above, and at its rows in the table. */
export function TargetSheetPreviewPanel({ preview }: { readonly preview: TargetSheetPreview }) {
  const translate = useTranslate();
  const locale = useDisplayLocale();
  const { rows, sum, problems } = preview;
  const isNarrow = useMediaQuery('(max-width: 599px)');
  return (
    <>
      {problems.length > 0 ? (
        <SheetProblems problems={problems} />
      ) : (
        <Alert severity="success">
          {translate('targets.good', {
            rows: formatCount(rows.length, locale),
            sum: formatCount(sum, locale),
          })}
        </Alert>
      )}
      {rows.length > 0 &&
        (isNarrow ? <PreviewCards preview={preview} /> : <PreviewTable preview={preview} />)}
    </>
  );
}

export function SheetProblems({ problems }: { readonly problems: readonly Problem[] }) {
  const translate = useTranslate();
  const locale = useDisplayLocale();
  return (
    <Alert severity="error">
      <strong>{translate('targets.problems', { smart_count: problems.length })}</strong>
      <Box component="ul" sx={{ m: 0, my: 1, pl: 4 }}>
        {problems.map(({ line, code, message }) => (
          <li key={`${String(line)}-${code}`}>
            {line !== null && line !== undefined && (
              <strong>{translate('targets.atLine', { line: formatCount(line, locale) })} </strong>
            )}
            {message}
          </li>
        ))}
      </Box>
      {translate('targets.problemsHint')}
    </Alert>
  );
}

/** The rows of the sheet on a phone, with the sum at their end. */
function PreviewCards({ preview }: { readonly preview: TargetSheetPreview }) {
  const translate = useTranslate();
  const locale = useDisplayLocale();
  const faulty = new Set(preview.problems.map(({ line }) => line));
  return (
    <>
      <Box component="ul" aria-label={translate('targets.preview')} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {preview.rows.map((row) => (
          <Box
            component="li"
            key={row.line}
            sx={{
              p: 2,
              borderBottom: 1,
              borderColor: 'divider',
              bgcolor: faulty.has(row.line) ? 'action.selected' : undefined,
            }}
          >
            <Box sx={{ fontWeight: 600, mb: 1, overflowWrap: 'anywhere' }}>
              <NameOfUnit row={row} />
            </Box>
            <Details
              isDense
              details={[
                { label: translate('targets.line'), value: formatCount(row.line, locale) },
                { label: translate('targets.people'), value: <People row={row} /> },
                ...(row.note === '' ? [] : [{ label: translate('targets.note'), value: row.note }]),
              ]}
            />
          </Box>
        ))}
      </Box>
      <Typography sx={{ fontWeight: 700, p: 2 }}>
        {`${translate('targets.total')}: ${formatCount(preview.sum, locale)}`}
      </Typography>
    </>
  );
}

/** The unit that was found, and how the document writes it where that differs. */
function NameOfUnit({ row: { unit, name } }: { readonly row: Row }) {
  const translate = useTranslate();
  return (
    <>
      {unit?.name ?? name}
      {unit && unit.name !== name && (
        <Typography variant="body2" color="textSecondary">
          {translate('targets.asWritten', { name })}
        </Typography>
      )}
    </>
  );
}

/** The number as it is understood, or what stands there instead of one. */
function People({ row: { count, people } }: { readonly row: Row }) {
  const locale = useDisplayLocale();
  return typeof count === 'number' ? formatCount(count, locale) : people;
}

function PreviewTable({ preview }: { readonly preview: TargetSheetPreview }) {
  const translate = useTranslate();
  const locale = useDisplayLocale();
  const faulty = new Set(preview.problems.map(({ line }) => line));
  return (
    <TableContainer tabIndex={0} role="region" aria-label={translate('targets.preview')}>
      <Table
        size="small"
        aria-label={translate('targets.preview')}
        sx={{ '& td, & th': { px: { xs: 1.5, sm: 3 }, fontSize: { xs: '0.75rem', sm: '0.875rem' } } }}
      >
        <TableHead>
          <TableRow>
            <TableCell align="right">{translate('targets.line')}</TableCell>
            <TableCell>{translate('targets.unit')}</TableCell>
            <TableCell align="right">{translate('targets.people')}</TableCell>
            <TableCell>{translate('targets.note')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {preview.rows.map((row) => (
            <TableRow key={row.line} sx={{ bgcolor: faulty.has(row.line) ? 'action.selected' : undefined }}>
              <TableCell align="right">{row.line}</TableCell>
              <TableCell component="th" scope="row">
                <NameOfUnit row={row} />
              </TableCell>
              <TableCell align="right">
                <People row={row} />
              </TableCell>
              <TableCell>{row.note}</TableCell>
            </TableRow>
          ))}
        </TableBody>
        <TableFooter>
          <TableRow sx={{ '& td, & th': { fontWeight: 700, color: 'text.primary', borderBottom: 0 } }}>
            <TableCell />
            <TableCell component="th" scope="row">
              {translate('targets.total')}
            </TableCell>
            <TableCell align="right">{formatCount(preview.sum, locale)}</TableCell>
            <TableCell />
          </TableRow>
        </TableFooter>
      </Table>
    </TableContainer>
  );
}
