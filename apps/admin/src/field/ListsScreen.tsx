import ListAltIcon from '@mui/icons-material/ListAltOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';

import { momentText } from '../components/moment-text.ts';
import { StatePanel } from '../components/StatePanel.tsx';
import { LanguageButton } from '../frame/LanguageButton.tsx';
import { useField } from './field-context.ts';
import { wayOf } from './field-list.ts';
import type { OfferedList, TakenList } from './field-list.ts';
import { FieldPage } from './FieldPage.tsx';
import { LeaveButtons } from './LeaveButtons.tsx';
import { progressOf } from './standing.ts';
import { useShellReadiness } from './shell/use-shell-readiness.ts';

/** The first screen: what is on the phone, and what the office offers. */
export function ListsScreen() {
  const translate = useTranslate();
  const { state } = useField();
  const readiness = useShellReadiness();
  const taken = new Set(state.lists.map(({ id }) => id));
  const offered = state.offered?.filter(({ id }) => !taken.has(id)) ?? [];
  return (
    <FieldPage title={translate('doorToDoor.title')} subtitle={state.member?.displayName}>
      <Section title={translate('doorToDoor.lists.taken')}>
        {state.lists.map((list) => (
          <TakenCard key={list.id} list={list} />
        ))}
        {state.lists.length === 0 && (
          <StatePanel
            icon={ListAltIcon}
            title={translate('doorToDoor.lists.noneTakenTitle')}
            text={translate(
              state.isOnline ? 'doorToDoor.lists.noneTakenText' : 'doorToDoor.lists.noneTakenOffline',
            )}
          />
        )}
      </Section>
      {state.outbox.length > 0 && (
        <Button component={Link} to="/visits" variant="outlined" size="large" sx={{ minHeight: 48 }}>
          {translate('doorToDoor.visits.title')}
        </Button>
      )}
      {state.isOnline && state.offered && (
        <Section title={translate('doorToDoor.lists.offered')}>
          {offered.map((list) => (
            <OfferedCard key={list.id} list={list} />
          ))}
          {state.offered.length === 0 && (
            <StatePanel
              icon={ListAltIcon}
              title={translate('doorToDoor.lists.noneOfferedTitle')}
              text={translate('doorToDoor.lists.noneOfferedText')}
            />
          )}
        </Section>
      )}
      <Typography sx={{ fontSize: '1rem' }}>{translate(`doorToDoor.ready.${readiness}`)}</Typography>
      <LeaveButtons />
      <Box sx={{ alignSelf: 'center' }}>
        <LanguageButton />
      </Box>
    </FieldPage>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Box component="section" aria-label={title} sx={{ display: 'flex', flexDirection: 'column', gap: 3 }}>
      <Typography variant="h2">{title}</Typography>
      {children}
    </Box>
  );
}

function TakenCard({ list }: { readonly list: TakenList }) {
  const translate = useTranslate();
  const { state } = useField();
  const { done, total } = progressOf(list.people, state.outbox);
  const now = new Date();
  return (
    <Card name={list.code}>
      <ListHead list={list} />
      <Typography sx={{ fontSize: '1.125rem', fontWeight: 600 }}>
        {translate('doorToDoor.lists.progress', { done, total })}
      </Typography>
      <Typography sx={{ fontSize: '1rem' }}>
        {translate('doorToDoor.lists.asOf', { moment: momentText(list.asOf, now) })}
      </Typography>
      <Typography sx={{ fontSize: '1rem' }}>
        {translate('doorToDoor.lists.until', { until: momentText(list.until, now) })}
      </Typography>
      <Button
        component={Link}
        to={`/lists/${list.id}`}
        variant="contained"
        size="large"
        aria-label={translate('doorToDoor.lists.openOf', { code: list.code })}
        sx={{ minHeight: 52, fontSize: '1.0625rem' }}
      >
        {translate('doorToDoor.lists.open')}
      </Button>
      {state.isOnline && <TakeButton list={list} isAgain />}
    </Card>
  );
}

function OfferedCard({ list }: { readonly list: OfferedList }) {
  const translate = useTranslate();
  return (
    <Card name={list.code}>
      <ListHead list={list} />
      <Typography sx={{ fontSize: '1rem' }}>
        {translate('doorToDoor.lists.people', { smart_count: list.people })} ·{' '}
        {translate('doorToDoor.lists.expiresAt', { until: momentText(list.expiresAt, new Date()) })}
      </Typography>
      <TakeButton list={list} />
    </Card>
  );
}

function Card({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <Paper
      component="article"
      aria-label={name}
      variant="outlined"
      sx={{ p: 4, display: 'flex', flexDirection: 'column', gap: 2 }}
    >
      {children}
    </Paper>
  );
}

type Head = Pick<OfferedList, 'code' | 'unitName' | 'teamName' | 'hamlets'>;

function ListHead({ list }: { readonly list: Head }) {
  return (
    <div>
      <Typography variant="h3" sx={{ fontSize: '1.125rem', lineHeight: '26px' }}>
        {wayOf(list)}
      </Typography>
      <Typography sx={{ fontSize: '1rem' }}>{list.teamName}</Typography>
      <Typography sx={{ fontSize: '1rem' }}>
        {list.unitName} · {list.code}
      </Typography>
    </div>
  );
}

interface TakeButtonProps {
  readonly list: Pick<OfferedList, 'id' | 'code'>;
  readonly isAgain?: boolean;
}

function TakeButton({ list, isAgain = false }: TakeButtonProps) {
  const translate = useTranslate();
  const { session, state } = useField();
  const [isPending, setPending] = useState(false);
  const take = async () => {
    setPending(true);
    await session.takeAlong(list.id);
    setPending(false);
  };
  const key = isAgain ? 'doorToDoor.lists.takeAgain' : 'doorToDoor.lists.takeAlong';
  return (
    <Button
      variant={isAgain ? 'outlined' : 'contained'}
      size="large"
      disabled={isPending || state.mustSignIn}
      aria-label={translate(`${key}Of`, { code: list.code })}
      onClick={take}
      sx={{ minHeight: isAgain ? 48 : 52, fontSize: '1.0625rem' }}
    >
      {translate(key)}
    </Button>
  );
}
