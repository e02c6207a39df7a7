import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import type { ReactNode } from 'react';

interface Column<Row> {
  readonly label: string;
  readonly cell: (row: Row) => ReactNode;
}

interface RowTableProps<Row> {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** The first one names the row. */
  readonly columns: readonly Column<Row>[];
  /** The last one, what can be done with a row; null or none: nothing can, by whoever looks. */
  readonly action?: Column<Row> | null;
}

/** A small table that becomes cards on a phone. */
export function RowTable<Row>({ label, rows, keyOf, columns, action }: RowTableProps<Row>) {
  const isNarrow = useMediaQuery('(max-width: 599px)');
  if (isNarrow) {
    return (
      <Box component="ul" aria-label={label} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {rows.map((row) => (
          <Box
            component="li"
            key={keyOf(row)}
            sx={{
              py: 3,
              display: 'flex',
              flexDirection: 'column',
              alignItems: 'flex-start',
              gap: 2,
              borderTop: 1,
              borderColor: 'divider',
            }}
          >
            {columns.map((column, index) => (
              <div key={column.label}>
                {index > 0 && (
                  <Typography variant="caption" component="div" color="textSecondary">
                    {column.label}
                  </Typography>
                )}
                {column.cell(row)}
              </div>
            ))}
            {action?.cell(row)}
          </Box>
        ))}
      </Box>
    );
  }
  return (
    <TableContainer>
      <Table size="small" aria-label={label} sx={{ '& td, & th': { verticalAlign: 'top' } }}>
        <TableHead>
          <TableRow>
            {[...columns, ...(action ? [action] : [])].map((column) => (
              <TableCell key={column.label}>{column.label}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <TableRow key={keyOf(row)}>
              {columns.map((column, index) => (
                <TableCell
                  key={column.label}
                  {...(index === 0 ? { component: 'th' as const, scope: 'row' } : {})}
                >
                  {column.cell(row)}
                </TableCell>
              ))}
              {action && <TableCell>{action.cell(row)}</TableCell>}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
