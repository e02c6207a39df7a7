import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import { useDataProvider, useRequireAccess, useTranslate } from 'ra-core';
import { useState } from 'react';

import { OpenClosedTabs } from '../../components/OpenClosedTabs.tsx';
import { PagedRows } from '../../components/PagedRows.tsx';
import { PageHead } from '../../components/PageHead.tsx';
import { useDocumentTitle } from '../../components/use-document-title.ts';
import type { BackOfficeProvider } from '../../providers/data-provider.ts';
import { OpeningReviewRow } from './OpeningReviewRow.tsx';

/** Rà soát lượt tra cứu: what was drawn from the openings of a day, for somebody who did not do it. */
export default function OpeningReviewsPage() {
  const translate = useTranslate();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const { isPending } = useRequireAccess({ resource: 'opening-review', action: 'list' });
  const [isOpen, setOpen] = useState(true);
  useDocumentTitle(translate('openingReviews.title'));
  if (isPending) return <LinearProgress aria-label={translate('ra.page.loading')} />;
  const empty = isOpen ? 'empty' : 'doneEmpty';
  return (
    <Box sx={{ p: { xs: 3, sm: 5 }, maxWidth: 1080, display: 'flex', flexDirection: 'column', gap: 3 }}>
      <PageHead title={translate('openingReviews.title')} lead={translate('openingReviews.lead')} />
      <OpenClosedTabs
        label={translate('openingReviews.tabs')}
        open={translate('openingReviews.waiting')}
        closed={translate('openingReviews.done')}
        isOpen={isOpen}
        onChange={setOpen}
      />
      <PagedRows
        queryKey={['opening-reviews', isOpen]}
        load={(page) => dataProvider.getOpeningReviews(isOpen, page)}
        texts="openingReviews"
        emptyTitle={translate(`openingReviews.${empty}Title`)}
        emptyText={translate(`openingReviews.${empty}Text`)}
      >
        {(review, readAgain) => <OpeningReviewRow key={review.id} review={review} onSettled={readAgain} />}
      </PagedRows>
    </Box>
  );
}
