import { formatDateTime } from '@dinhdanh/domain/formats';
import InboxIcon from '@mui/icons-material/InboxOutlined';
import TaskAltIcon from '@mui/icons-material/TaskAlt';
import Button from '@mui/material/Button';
import { ListBase, useCanAccess, useListContext, useTranslate } from 'ra-core';
import { lazy, Suspense, useState } from 'react';

import { QueuePage } from '../../components/QueuePage.tsx';
import { QueueRow } from '../../components/QueueRows.tsx';
import { StatePanel } from '../../components/StatePanel.tsx';
import type { LockAppealItem } from '../../providers/data-provider.ts';
import { AppealStateChip } from './AppealStateChip.tsx';
import { AppealTerm } from './AppealTerm.tsx';

const RegisterAppealDialog = lazy(() => import('./RegisterAppealDialog.tsx'));

const OPEN_ONLY = { isOpen: true };

/** Khiếu nại quyết định khóa: what waits for a decision, the least time left first. */
export default function LockAppealList() {
  return (
    <ListBase<LockAppealItem>
      perPage={25}
      filterDefaultValues={OPEN_ONLY}
      // The page itself says what failed and offers to try again, so no passing notice is needed.
      queryOptions={{ onError: () => undefined, refetchOnWindowFocus: false }}
    >
      <LockAppealListPage />
    </ListBase>
  );
}

function LockAppealListPage() {
  const translate = useTranslate();
  const [isRegistering, setRegistering] = useState(false);
  const { filterValues } = useListContext<LockAppealItem>();
  const { canAccess: canRegister = false } = useCanAccess({ resource: 'lock-appeals', action: 'register' });
  const { isOpen = true } = filterValues as { readonly isOpen?: boolean };
  return (
    <QueuePage<'open' | 'decided', LockAppealItem>
      texts="lockAppeals"
      view={isOpen ? 'open' : 'decided'}
      views={(['open', 'decided'] as const).map((value) => ({
        value,
        label: translate(`lockAppeals.${value}`),
        filter: { isOpen: value === 'open' },
      }))}
      action={
        canRegister && (
          <Button
            variant="contained"
            onClick={() => {
              setRegistering(true);
            }}
          >
            {translate('lockAppeals.register')}
          </Button>
        )
      }
      empty={
        <StatePanel
          icon={isOpen ? TaskAltIcon : InboxIcon}
          title={translate(isOpen ? 'lockAppeals.emptyOpenTitle' : 'lockAppeals.emptyDecidedTitle')}
          text={translate(isOpen ? 'lockAppeals.emptyOpenText' : 'lockAppeals.emptyDecidedText')}
        />
      }
      row={(appeal) => <AppealRow key={appeal.id} appeal={appeal} />}
    >
      {isRegistering && (
        <Suspense fallback={null}>
          <RegisterAppealDialog
            onClose={() => {
              setRegistering(false);
            }}
          />
        </Suspense>
      )}
    </QueuePage>
  );
}

function AppealRow({ appeal }: { readonly appeal: LockAppealItem }) {
  const translate = useTranslate();
  return (
    <QueueRow
      to={`/lock-appeals/${appeal.id}/show`}
      name={appeal.code}
      chips={<AppealStateChip state={appeal.state} />}
      details={[
        {
          label: translate('lockAppeals.holder'),
          value: `${appeal.subjectName}\n${appeal.subjectNumberMasked}`,
        },
        { label: translate('lockAppeals.request'), value: appeal.lockRequestCode },
        {
          label: translate('lockAppeals.acceptedAt'),
          value: `${formatDateTime(new Date(appeal.acceptedAt))}\n${translate(`lockAppeals.channel.${appeal.channel}`)}`,
        },
        {
          label: translate('lockAppeals.term'),
          value: (
            <AppealTerm
              decideBy={appeal.decideBy}
              daysLeft={appeal.daysLeft ?? null}
              isOverdue={appeal.isOverdue}
            />
          ),
        },
      ]}
    />
  );
}
