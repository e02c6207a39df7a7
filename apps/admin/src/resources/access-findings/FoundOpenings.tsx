import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';

import { momentText } from '../../components/moment-text.ts';
import { Panel } from '../../components/Panel.tsx';
import { RowTable } from '../../components/RowTable.tsx';
import type { OpenedAccessFinding } from '../../providers/data-provider.ts';

/** The openings of the day, which stands above them: when and for what. */
export function FoundOpenings({ openings }: { readonly openings: OpenedAccessFinding['openings'] }) {
  const translate = useTranslate();
  const title = translate('accessFindings.openings');
  return (
    <Panel title={title}>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 2 }}>
        {translate('accessFindings.openingsHint')}
      </Typography>
      <RowTable
        label={title}
        rows={openings}
        keyOf={({ id }) => id}
        columns={[
          { label: translate('accessFindings.time'), cell: ({ at }) => momentText(at, new Date(at)) },
          {
            label: translate('accessFindings.purpose'),
            cell: ({ purpose, isDenied }) =>
              translate(`purpose.name.${purpose}`) +
              (isDenied ? ` · ${translate('accessFindings.denied')}` : ''),
          },
          {
            label: translate('accessFindings.basis'),
            cell: ({ basis }) => translate(`purpose.basis.${basis}`),
          },
          {
            label: translate('accessFindings.note'),
            cell: ({ note }) => note ?? translate('accessFindings.noNote'),
          },
        ]}
      />
    </Panel>
  );
}
