import { formatCount, formatDate } from '@dinhdanh/domain/formats';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';

import { Panel } from '../../components/Panel.tsx';
import { useDisplayLocale } from '../../components/use-display-locale.ts';
import type { TargetCampaign } from '../../providers/data-provider.ts';
import { PUBLISHED_FIELDS } from './target-document-form.ts';

/** What the document says: its order, its day, and its figures as published, which are no parts of a sum. */
export function CampaignDocument({ campaign }: { readonly campaign: TargetCampaign }) {
  const translate = useTranslate();
  const locale = useDisplayLocale();
  const published = PUBLISHED_FIELDS.flatMap((name) => {
    const people = campaign.published[name];
    return typeof people === 'number' ? [{ name, people: formatCount(people, locale) }] : [];
  });
  return (
    <Panel title={translate('targets.document')}>
      {campaign.orderText !== '' && <Typography sx={{ mb: 2 }}>{campaign.orderText}</Typography>}
      <Typography sx={{ mb: 2 }}>
        {campaign.dueOn
          ? translate('targets.dueOnText', { date: formatDate(campaign.dueOn) })
          : translate('targets.noDueOn')}
      </Typography>
      {campaign.recipients.length > 0 && (
        <Typography variant="body2" color="textSecondary" sx={{ mb: 2 }}>
          {translate('targets.recipients')}: {campaign.recipients.join('; ')}
        </Typography>
      )}
      {published.length > 0 && (
        <>
          <Typography sx={{ fontWeight: 600 }}>{translate('targets.asPublished')}</Typography>
          <Box
            component="dl"
            sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 5, rowGap: 1, m: 0, my: 1 }}
          >
            {published.map(({ name, people }) => (
              <Box key={name} sx={{ display: 'flex', gap: 1 }}>
                <dt>{translate(`targets.${name}`)}:</dt>
                <Box component="dd" sx={{ m: 0, fontWeight: 600 }}>
                  {people}
                </Box>
              </Box>
            ))}
          </Box>
          <Typography variant="body2" color="textSecondary">
            {translate('targets.asPublishedNote')}
          </Typography>
        </>
      )}
    </Panel>
  );
}
