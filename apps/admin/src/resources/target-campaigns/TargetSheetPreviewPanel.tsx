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
import { useTranslate } from 'ra-core';

import { useDisplayLocale } from '../../components/use-display-locale.ts';
import type { TargetSheetPreview } from '../../providers/data-provider.ts';

type Problem = TargetSheetPreview['problems'][number];

/** What was read, with everything that stands against it: as a list above, and at its rows in the table. */
export function TargetSheetPreviewPanel({ preview }: { readonly preview: TargetSheetPreview }) {
  const translate = useTranslate();
  const locale = useDisplayLocale();
  const { rows, sum, problems } = preview;
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
      {rows.length > 0 && <PreviewTable preview={preview} />}
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
                {row.unit?.name ?? row.name}
                {row.unit && row.unit.name !== row.name && (
                  <Typography variant="body2" color="textSecondary">
                    {translate('targets.asWritten', { name: row.name })}
                  </Typography>
                )}
              </TableCell>
              <TableCell align="right">
                {typeof row.count === 'number' ? formatCount(row.count, locale) : row.people}
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
