import { formatCount, formatDateTime } from '@dinhdanh/domain/formats';
import SupportAgentIcon from '@mui/icons-material/SupportAgentOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MuiLink from '@mui/material/Link';
import MenuItem from '@mui/material/MenuItem';
import Skeleton from '@mui/material/Skeleton';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { ListBase, useCanAccess, useListContext, useTranslate } from 'ra-core';
import { Link } from 'react-router-dom';

import { FailurePanel } from '../../components/FailurePanel.tsx';
import { ListPages } from '../../components/ListPages.tsx';
import { FOCUS_MAIN, FOCUS_ROW } from '../../components/row-focus.ts';
import { RowsPanel } from '../../components/RowsPanel.tsx';
import { StatePanel } from '../../components/StatePanel.tsx';
import { useDisplayLocale } from '../../components/use-display-locale.ts';
import { useDocumentTitle } from '../../components/use-document-title.ts';
import type { AssistedActivationFilter } from '../../generated/graphql.ts';
import type { AssistedActivation, ListMeta } from '../../providers/data-provider.ts';
import { groupOf, VISIT_GROUPS } from './visit-text.ts';
import type { VisitGroup } from './visit-text.ts';
import { VisitStandingChip } from './VisitStandingChip.tsx';

const READ_AGAIN_EVERY_MS = 30_000;
const WAITING: AssistedActivationFilter = { standings: [...VISIT_GROUPS.waiting] };

/** Kích hoạt hỗ trợ: the visits of the own units, for the hotline those of the whole country. */
export default function AssistedActivationList() {
  return (
    <ListBase<AssistedActivation>
      perPage={25}
      filterDefaultValues={WAITING}
      queryOptions={{
        // The page itself says what failed and offers to try again, so no passing notice is needed.
        onError: () => undefined,
        refetchInterval: READ_AGAIN_EVERY_MS,
      }}
    >
      <VisitListPage />
    </ListBase>
  );
}

function VisitListPage() {
  const translate = useTranslate();
  const locale = useDisplayLocale();
  const { meta, filterValues, setFilters } = useListContext<AssistedActivation>();
  const { canAccess: canRequest = false } = useCanAccess({
    resource: 'assisted-activations',
    action: 'request',
  });
  useDocumentTitle(translate('assistedActivations.title'));
  const { total = 0, totalIsCapped = false } = (meta ?? {}) as Partial<ListMeta>;
  return (
    <Box sx={{ p: { xs: 3, sm: 5 }, maxWidth: 1080 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 3, mb: 1 }}>
        <Typography variant="h1">{translate('assistedActivations.title')}</Typography>
        {canRequest && (
          <Button
            component={Link}
            to="/assisted-activations/create"
            variant="contained"
            sx={{ ml: { sm: 'auto' } }}
          >
            {translate('assistedActivations.start')}
          </Button>
        )}
      </Box>
      <Typography color="textSecondary" sx={{ mb: 4, maxWidth: '80ch' }}>
        {translate('assistedActivations.lead')}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 3, mb: 4 }}>
        <TextField
          select
          label={translate('assistedActivations.show')}
          value={groupOf((filterValues as AssistedActivationFilter).standings)}
          onChange={({ target: { value } }) => {
            setFilters({ standings: [...VISIT_GROUPS[value as VisitGroup]] }, []);
          }}
          sx={{ minWidth: { xs: '100%', sm: 220 } }}
        >
          {(Object.keys(VISIT_GROUPS) as VisitGroup[]).map((group) => (
            <MenuItem key={group} value={group}>
              {translate(`assistedActivations.group.${group}`)}
            </MenuItem>
          ))}
        </TextField>
        <Typography role="status" color="textSecondary">
          {total > 0 &&
            translate('assistedActivations.total', {
              number: `${formatCount(total, locale)}${totalIsCapped ? '+' : ''}`,
            })}
        </Typography>
      </Box>
      <RowsPanel>
        <Visits />
      </RowsPanel>
      <ListPages />
    </Box>
  );
}

function Visits() {
  const translate = useTranslate();
  const { data: visits, error, refetch } = useListContext<AssistedActivation>();
  if (!visits) {
    return error ? (
      <FailurePanel
        title={translate('assistedActivations.failedTitle')}
        error={error}
        onRetry={() => {
          void refetch();
        }}
      />
    ) : (
      <Box role="status" aria-label={translate('assistedActivations.loading')} sx={{ px: 4 }}>
        {[0, 1, 2].map((row) => (
          <Skeleton key={row} height={88} />
        ))}
      </Box>
    );
  }
  if (visits.length === 0) {
    return (
      <StatePanel
        icon={SupportAgentIcon}
        title={translate('assistedActivations.emptyTitle')}
        text={translate('assistedActivations.emptyText')}
      />
    );
  }
  return (
    <Box
      component="ul"
      aria-label={translate('assistedActivations.title')}
      sx={{ listStyle: 'none', m: 0, p: 0 }}
    >
      {visits.map((visit) => (
        <VisitRow key={visit.id} visit={visit} />
      ))}
    </Box>
  );
}

function VisitRow({ visit }: { readonly visit: AssistedActivation }) {
  const translate = useTranslate();
  const { id, person, standing, channel, helper, requestedBy, requestedAt } = visit;
  return (
    <Box
      component="li"
      {...FOCUS_ROW}
      sx={(theme) => ({
        px: 4,
        py: 3,
        borderBottom: 1,
        borderColor: 'divider',
        outline: 'none',
        '&:last-of-type': { borderBottom: 0 },
        '&:focus-within': { boxShadow: `inset 3px 0 0 ${theme.palette.primary.main}` },
      })}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 3, rowGap: 1 }}>
        <MuiLink
          {...FOCUS_MAIN}
          component={Link}
          to={`/assisted-activations/${id}/show`}
          sx={{ fontWeight: 600, fontVariantNumeric: 'tabular-nums' }}
        >
          {person.maskedPersonalIdNumber} · {person.unit.name}
        </MuiLink>
        <VisitStandingChip standing={standing} />
      </Box>
      <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
        {translate(`assistedActivations.channel.${channel}`)} ·{' '}
        {translate(`assistedActivations.helper.${helper}`)} ·{' '}
        {translate('assistedActivations.requestedBy', {
          name: requestedBy,
          moment: formatDateTime(new Date(requestedAt)),
        })}
      </Typography>
    </Box>
  );
}
