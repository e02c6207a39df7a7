import { formatCount, formatDateTime } from '@dinhdanh/domain/formats';
import PeopleIcon from '@mui/icons-material/PeopleAltOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MuiLink from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { ListBase, ResourceContextProvider, useListContext, useTranslate } from 'ra-core';
import { Link, useSearchParams } from 'react-router-dom';

import { Details } from '../../components/Details.tsx';
import { ListPages } from '../../components/ListPages.tsx';
import { QueueRows } from '../../components/QueueRows.tsx';
import { FOCUS_MAIN, FOCUS_ROW } from '../../components/row-focus.ts';
import { RowsPanel } from '../../components/RowsPanel.tsx';
import { StatePanel } from '../../components/StatePanel.tsx';
import { useDisplayLocale } from '../../components/use-display-locale.ts';
import { useDocumentTitle } from '../../components/use-document-title.ts';
import type { FunnelPerson, ListMeta } from '../../providers/data-provider.ts';

/** The people behind a number of the funnel, numbers masked. */
export default function FunnelPeoplePage() {
  const [params] = useSearchParams();
  const stage = params.get('stage') ?? '';
  const unitCodes = (params.get('units') ?? '').split(',').filter((code) => code !== '');
  return (
    <ResourceContextProvider value="funnel-people">
      <ListBase<FunnelPerson>
        perPage={25}
        disableSyncWithLocation
        filter={{ stage, unitCodes }}
        // The page says itself what failed; every reading is recorded, so nobody reads by switching windows.
        queryOptions={{ onError: () => undefined, refetchOnWindowFocus: false }}
      >
        <PeopleAt stage={stage} />
      </ListBase>
    </ResourceContextProvider>
  );
}

function PeopleAt({ stage }: { readonly stage: string }) {
  const translate = useTranslate();
  const locale = useDisplayLocale();
  const { meta } = useListContext<FunnelPerson>();
  const { total = 0, totalIsCapped = false } = (meta ?? {}) as Partial<ListMeta>;
  const title = translate(`funnel.stage.${stage}`, { _: translate('funnel.people.title') });
  useDocumentTitle(title);
  return (
    <Box sx={{ p: { xs: 3, sm: 5 }, maxWidth: 1080 }}>
      <Button component={Link} to="/funnel" sx={{ mb: 2, ml: -2 }}>
        {translate('funnel.people.back')}
      </Button>
      <Typography variant="h1">{title}</Typography>
      <Typography role="status" color="textSecondary" sx={{ mb: 4, minHeight: 20 }}>
        {total > 0 &&
          `${translate('funnel.people.total', { number: `${formatCount(total, locale)}${totalIsCapped ? '+' : ''}` })}. `}
        {translate('funnel.people.recorded')}
      </Typography>
      <RowsPanel>
        <QueueRows<FunnelPerson>
          texts="funnel.people"
          empty={
            <StatePanel
              icon={PeopleIcon}
              title={translate('funnel.people.emptyTitle')}
              text={translate('funnel.people.emptyText')}
            />
          }
        >
          {(person) => <PersonRow key={person.id} person={person} />}
        </QueueRows>
      </RowsPanel>
      <ListPages />
    </Box>
  );
}

function PersonRow({ person }: { readonly person: FunnelPerson }) {
  const translate = useTranslate();
  const text = (key: string) => translate(`funnel.people.${key}`);
  return (
    <Box
      component="li"
      {...FOCUS_ROW}
      sx={{ px: 4, py: 3, borderBottom: 1, borderColor: 'divider', '&:last-of-type': { borderBottom: 0 } }}
    >
      {person.applicationId ? (
        <MuiLink
          component={Link}
          to={`/applications/${person.applicationId}/show`}
          {...FOCUS_MAIN}
          sx={{ fontWeight: 600, minHeight: 24, display: 'inline-flex', alignItems: 'center' }}
        >
          {person.fullName}
        </MuiLink>
      ) : (
        <Typography sx={{ fontWeight: 600 }}>{person.fullName}</Typography>
      )}
      <Details
        isWide
        details={[
          { label: text('number'), value: person.maskedPersonalIdNumber ?? text('none') },
          { label: text('phone'), value: person.maskedPhoneNumber ?? text('none') },
          { label: text('unit'), value: person.unit.name },
          { label: text('hamlet'), value: person.hamlet ?? text('none') },
          { label: text('application'), value: person.applicationCode ?? text('none') },
          { label: text('approvedAt'), value: formatDateTime(new Date(person.approvedAt)) },
        ]}
      />
    </Box>
  );
}
