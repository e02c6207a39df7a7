import { formatDate, formatDateTime } from '@dinhdanh/domain/formats';
import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import MuiLink from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useDataProvider, useRequireAccess, useTranslate } from 'ra-core';
import { useState } from 'react';
import { Link } from 'react-router-dom';

import { Details } from '../../components/Details.tsx';
import { OpenClosedTabs } from '../../components/OpenClosedTabs.tsx';
import { PagedRows } from '../../components/PagedRows.tsx';
import { PageHead } from '../../components/PageHead.tsx';
import { FOCUS_ROW } from '../../components/row-focus.ts';
import { useDocumentTitle } from '../../components/use-document-title.ts';
import type { AccessFinding, BackOfficeProvider } from '../../providers/data-provider.ts';
import { FindingStateChip } from './FindingStateChip.tsx';
import { useEvidenceText } from './use-evidence-text.ts';

/** Phát hiện bất thường: days of officers whose openings are out of the ordinary. */
export default function AccessFindingsPage() {
  const translate = useTranslate();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const { isPending } = useRequireAccess({ resource: 'access-finding', action: 'list' });
  const [isOpen, setOpen] = useState(true);
  useDocumentTitle(translate('accessFindings.title'));
  if (isPending) return <LinearProgress aria-label={translate('ra.page.loading')} />;
  const empty = isOpen ? 'empty' : 'closedEmpty';
  return (
    <Box sx={{ p: { xs: 3, sm: 5 }, maxWidth: 1080, display: 'flex', flexDirection: 'column', gap: 3 }}>
      <PageHead title={translate('accessFindings.title')} lead={translate('accessFindings.lead')} />
      <OpenClosedTabs
        label={translate('accessFindings.tabs')}
        open={translate('accessFindings.open')}
        closed={translate('accessFindings.closed')}
        isOpen={isOpen}
        onChange={setOpen}
      />
      <PagedRows
        queryKey={['access-findings', isOpen]}
        load={(page) => dataProvider.getAccessFindings(isOpen, page)}
        texts="accessFindings"
        emptyTitle={translate(`accessFindings.${empty}Title`)}
        emptyText={translate(`accessFindings.${empty}Text`)}
      >
        {(finding) => <FindingRow key={finding.id} finding={finding} />}
      </PagedRows>
    </Box>
  );
}

function FindingRow({ finding }: { readonly finding: AccessFinding }) {
  const translate = useTranslate();
  const evidenceText = useEvidenceText();
  const { id, kind, state, officerName, unitName, onDay, raisedAt, takenBy, evidence } = finding;
  return (
    <Box
      component="li"
      {...FOCUS_ROW}
      sx={{
        p: 4,
        borderBottom: 1,
        borderColor: 'divider',
        display: 'flex',
        flexDirection: 'column',
        gap: 3,
        '&:last-of-type': { borderBottom: 0 },
      }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2 }}>
        <Typography variant="h3" component="h2">
          <MuiLink component={Link} to={`/access-findings/${id}`}>
            {translate(`accessFindings.kind.${kind}`)}
          </MuiLink>
        </Typography>
        <FindingStateChip state={state} />
      </Box>
      <Details
        isWide
        details={[
          {
            label: translate('accessFindings.officer'),
            value: translate('accessFindings.of', { officer: officerName, day: formatDate(onDay) }),
          },
          { label: translate('accessFindings.unit'), value: unitName },
          { label: translate('accessFindings.evidence'), value: evidenceText(evidence) },
          { label: translate('accessFindings.raisedAt'), value: formatDateTime(new Date(raisedAt)) },
          // The chip says that nobody has taken it.
          ...(takenBy === null ? [] : [{ label: translate('accessFindings.takenBy'), value: takenBy }]),
        ]}
      />
    </Box>
  );
}
