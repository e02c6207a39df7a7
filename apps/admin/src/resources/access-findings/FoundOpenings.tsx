import { formatDateTime } from '@dinhdanh/domain/formats';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';

import { Panel } from '../../components/Panel.tsx';
import type { OpenedAccessFinding } from '../../providers/data-provider.ts';

const NARROW = '@media (max-width: 599px)';

/** The openings of the day: when and for what. On a phone each is a card. */
export function FoundOpenings({ openings }: { readonly openings: OpenedAccessFinding['openings'] }) {
  const translate = useTranslate();
  const heads = ['time', 'purpose', 'basis', 'note'] as const;
  return (
    <Panel title={translate('accessFindings.openings')}>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 2 }}>
        {translate('accessFindings.openingsHint')}
      </Typography>
      <Box
        component="table"
        sx={{
          width: '100%',
          borderCollapse: 'collapse',
          'th, td': { textAlign: 'start', verticalAlign: 'top', py: 1.5, pr: 3 },
          tr: { borderBottom: 1, borderColor: 'divider' },
          [NARROW]: {
            thead: { display: 'none' },
            'tbody, tr, td': { display: 'block', py: 0.5 },
            tr: { py: 2 },
          },
        }}
      >
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {translate(`accessFindings.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {openings.map(({ id, at, isDenied, purpose, basis, note }) => (
            <tr key={id}>
              <td>{formatDateTime(new Date(at))}</td>
              <td>
                {translate(`purpose.name.${purpose}`)}
                {isDenied && ` · ${translate('accessFindings.denied')}`}
              </td>
              <td>{translate(`purpose.basis.${basis}`)}</td>
              <td>{note ?? translate('accessFindings.noNote')}</td>
            </tr>
          ))}
        </tbody>
      </Box>
    </Panel>
  );
}
