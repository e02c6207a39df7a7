import { formatCount } from '@dinhdanh/domain/formats';
import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';

import { Panel } from '../../components/Panel.tsx';
import { useDisplayLocale } from '../../components/use-display-locale.ts';
import type { OpenedOutreachList } from '../../providers/data-provider.ts';
import { outcomeParts } from './outcome-parts.ts';

/** What the visits brought: a bar of parts, and the same as a table with what follows. */
export function OutcomesPanel({ list, outcomes }: Pick<OpenedOutreachList, 'list' | 'outcomes'>) {
  const translate = useTranslate();
  const locale = useDisplayLocale();
  const parts = outcomeParts(list.people, outcomes);
  const label = (word: string) => translate(`outreachLists.${word}`);
  return (
    <Panel title={label('outcomes')}>
      <Typography color="textSecondary" sx={{ mb: 2 }}>
        {label('outcomesHint')}
      </Typography>
      <Box
        aria-hidden
        sx={{ display: 'flex', height: 12, borderRadius: 1, overflow: 'hidden', gap: '2px', mb: 3 }}
      >
        {parts
          .filter(({ people }) => people > 0)
          .map(({ key, people, color }) => (
            <Box key={key} sx={{ flexGrow: people, flexBasis: 0, minWidth: 4, bgcolor: color }} />
          ))}
      </Box>
      <Table size="small" aria-label={label('outcomes')} sx={{ '& td, & th': { px: { xs: 1, sm: 2 } } }}>
        <TableHead>
          <TableRow>
            <TableCell>{label('outcomeColumn')}</TableCell>
            <TableCell align="right">{label('peopleColumn')}</TableCell>
            <TableCell>{label('nextColumn')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {parts.map(({ key, people, color }) => (
            <TableRow key={key}>
              <TableCell component="th" scope="row">
                <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 1.5 }}>
                  <Box
                    aria-hidden
                    component="span"
                    sx={{ width: 10, height: 10, flexShrink: 0, borderRadius: '2px', bgcolor: color }}
                  />
                  {label(`outcome.${key}`)}
                </Box>
              </TableCell>
              <TableCell align="right" sx={{ fontVariantNumeric: 'tabular-nums' }}>
                {formatCount(people, locale)}
              </TableCell>
              <TableCell>{label(`next.${key}`)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Panel>
  );
}
