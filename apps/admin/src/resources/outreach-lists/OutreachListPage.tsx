import { formatCount, formatDateTime } from '@dinhdanh/domain/formats';
import PrintIcon from '@mui/icons-material/PrintOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useCanAccess, useDataProvider, useTranslate } from 'ra-core';
import { lazy, Suspense, useState } from 'react';
import { useParams } from 'react-router-dom';

import { Details } from '../../components/Details.tsx';
import type { Detail } from '../../components/Details.tsx';
import { OpenedRecord } from '../../components/OpenedRecord.tsx';
import { Panel } from '../../components/Panel.tsx';
import { RecordHead } from '../../components/RecordHead.tsx';
import { useDisplayLocale } from '../../components/use-display-locale.ts';
import type { BackOfficeProvider, OpenedOutreachList } from '../../providers/data-provider.ts';
import { hamletsText } from './hamlets-text.ts';
import { ListStateChip } from './ListStateChip.tsx';
import { OutcomesPanel } from './OutcomesPanel.tsx';
import { PeopleTable } from './PeopleTable.tsx';

const CloseListDialog = lazy(() => import('./CloseListDialog.tsx'));

const LIST = '/outreach-lists';

export default function OutreachListPage() {
  const { id = '' } = useParams();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  return (
    <OpenedRecord
      resource="outreach-lists"
      texts="outreachLists"
      id={id}
      open={(one) => dataProvider.getOutreachList(one)}
    >
      {(opened) => <ListParts opened={opened} />}
    </OpenedRecord>
  );
}

function ListParts({ opened }: { readonly opened: OpenedOutreachList }) {
  const { list, people, outcomes } = opened;
  const translate = useTranslate();
  const isOpen = list.state === 'OPEN';
  return (
    <Box sx={{ p: { xs: 3, sm: 5 }, maxWidth: 1080, display: 'flex', flexDirection: 'column', gap: 4 }}>
      <RecordHead
        list={LIST}
        back={translate('outreachLists.backToList')}
        title={list.code}
        chip={<ListStateChip state={list.state} />}
        lead={list.teamName}
      />
      {isOpen && <ListActs list={list} />}
      <Panel title={translate('outreachLists.progress')}>
        <Details isWide details={useFacts(list)} />
      </Panel>
      <OutcomesPanel list={list} outcomes={outcomes} />
      {isOpen ? (
        <Panel title={translate('outreachLists.people')}>
          <PeopleTable people={people} />
        </Panel>
      ) : (
        <Alert severity="info">{translate('outreachLists.ended')}</Alert>
      )}
    </Box>
  );
}

function ListActs({ list }: { readonly list: OpenedOutreachList['list'] }) {
  const translate = useTranslate();
  const [isClosing, setClosing] = useState(false);
  const { canAccess: canPrint = false } = useCanAccess({ resource: 'outreach-lists', action: 'print' });
  const { canAccess: canClose = false } = useCanAccess({ resource: 'outreach-lists', action: 'close' });
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2 }}>
      {canPrint && (
        <Button
          variant="contained"
          component="a"
          href={`${LIST}/${list.id}`}
          download
          startIcon={<PrintIcon aria-hidden />}
        >
          {translate('outreachLists.print')}
        </Button>
      )}
      {canClose && (
        <Button
          variant="outlined"
          color="error"
          onClick={() => {
            setClosing(true);
          }}
        >
          {translate('outreachLists.close')}
        </Button>
      )}
      {canPrint && (
        <Typography variant="body2" color="textSecondary" sx={{ flexBasis: '100%' }}>
          {translate('outreachLists.printHint')}
        </Typography>
      )}
      {isClosing && (
        <Suspense fallback={null}>
          <CloseListDialog
            list={list}
            onClose={() => {
              setClosing(false);
            }}
          />
        </Suspense>
      )}
    </Box>
  );
}

function useFacts(list: OpenedOutreachList['list']): Detail[] {
  const translate = useTranslate();
  const locale = useDisplayLocale();
  const label = (word: string) => translate(`outreachLists.${word}`);
  return [
    {
      label: label('progress'),
      value: translate('outreachLists.progressOf', {
        visited: formatCount(list.visited, locale),
        people: formatCount(list.people, locale),
      }),
    },
    {
      label: label('activated'),
      value: typeof list.activated === 'number' ? formatCount(list.activated, locale) : label('namesDeleted'),
    },
    { label: label('unit'), value: list.unit.name },
    { label: label('team'), value: `${list.teamName}\n${label(`teamKind.${list.teamKind}`)}` },
    { label: label('hamlets'), value: hamletsText(list, translate) },
    { label: label('campaign'), value: list.campaignNumber ?? label('everybody') },
    { label: label('drawnBy'), value: list.drawnBy },
    { label: label('drawnAt'), value: formatDateTime(new Date(list.drawnAt)) },
    list.closedAt
      ? { label: label('closedAt'), value: formatDateTime(new Date(list.closedAt)) }
      : { label: label('expiresAt'), value: formatDateTime(new Date(list.expiresAt)) },
  ];
}
