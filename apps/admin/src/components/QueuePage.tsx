import { formatCount } from '@dinhdanh/domain/formats';
import Box from '@mui/material/Box';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import { useListContext, useTranslate, type RaRecord } from 'ra-core';
import type { ReactNode } from 'react';

import type { ListMeta } from '../providers/data-provider.ts';
import { ListPages } from './ListPages.tsx';
import { PageHead } from './PageHead.tsx';
import { QueueRows } from './QueueRows.tsx';
import { RowsPanel } from './RowsPanel.tsx';
import { useDisplayLocale } from './use-display-locale.ts';
import { useDocumentTitle } from './use-document-title.ts';

interface QueueView<View> {
  readonly value: View;
  readonly label: string;
  /** What the list is asked for. */
  readonly filter: Readonly<Record<string, unknown>>;
}

interface QueuePageProps<View, Row extends RaRecord> {
  /** Where its texts are: title, lead, total, views, and those of the rows. */
  readonly texts: string;
  readonly view: View;
  readonly views: readonly QueueView<View>[];
  readonly action?: ReactNode;
  /** Said in the place of rows when there are none. */
  readonly empty: ReactNode;
  readonly row: (row: Row) => ReactNode;
  /** What lies over it. */
  readonly children?: ReactNode;
}

/** A page of the list around it: what waits, or one of the other views, page by page. */
export function QueuePage<View extends string, Row extends RaRecord>({
  texts,
  view,
  views,
  action,
  empty,
  row,
  children,
}: QueuePageProps<View, Row>) {
  const translate = useTranslate();
  const locale = useDisplayLocale();
  const { meta, setFilters } = useListContext<Row>();
  const { total = 0, totalIsCapped = false } = (meta ?? {}) as Partial<ListMeta>;
  const title = translate(`${texts}.title`);
  useDocumentTitle(title);
  return (
    <Box sx={{ p: { xs: 3, sm: 5 }, maxWidth: 1080, display: 'flex', flexDirection: 'column', gap: 3 }}>
      <PageHead
        title={title}
        lead={translate(`${texts}.lead`)}
        status={
          <Typography role="status" color="textSecondary" sx={{ minHeight: 20 }}>
            {total > 0 &&
              translate(`${texts}.total`, {
                number: `${formatCount(total, locale)}${totalIsCapped ? '+' : ''}`,
              })}
          </Typography>
        }
        action={action}
      />
      <ToggleButtonGroup
        exclusive
        size="small"
        value={view}
        aria-label={translate(`${texts}.views`)}
        onChange={(_event, chosen: View | null) => {
          const wanted = views.find(({ value }) => value === chosen);
          if (wanted) setFilters({ ...wanted.filter }, []);
        }}
      >
        {views.map(({ value, label }) => (
          <ToggleButton key={value} value={value}>
            {label}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <RowsPanel>
        <QueueRows<Row> texts={texts} empty={empty}>
          {row}
        </QueueRows>
      </RowsPanel>
      <ListPages />
      {children}
    </Box>
  );
}
