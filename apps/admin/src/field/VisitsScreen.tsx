import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import type { ReactNode } from 'react';

import { momentText } from '../components/moment-text.ts';
import { DecisionCard } from './DecisionCard.tsx';
import { useField } from './field-context.ts';
import { FieldPage } from './FieldPage.tsx';
import { canDrop, isOnItsWay, isUnsettled, needsDecision } from './outbox.ts';
import type { Outbox, Visit } from './outbox.ts';

/** What became of every visit of this phone. */
export function VisitsScreen() {
  const translate = useTranslate();
  const { session, state } = useField();
  const decisions = state.outbox.filter(needsDecision);
  const waiting = state.outbox.filter(isOnItsWay);
  const recorded = state.outbox.filter((visit) => !isUnsettled(visit));
  return (
    <FieldPage title={translate('doorToDoor.visits.title')} backTo="/">
      <Typography role="status" sx={{ fontSize: '1.125rem', fontWeight: 600 }}>
        {state.outbox.length > 0
          ? translate('doorToDoor.visits.summary', {
              smart_count: state.outbox.length,
              recorded: recorded.length,
              waiting: waiting.length,
              decisions: decisions.length,
            })
          : translate('doorToDoor.visits.none')}
      </Typography>
      {waiting.length > 0 && (
        <Button
          variant="contained"
          size="large"
          disabled={state.isSending || (state.mustSignIn && state.isOnline)}
          onClick={() => session.connect()}
          sx={{ minHeight: 52, fontSize: '1.0625rem' }}
        >
          {translate(state.isSending ? 'doorToDoor.visits.sendingNow' : 'doorToDoor.visits.sendNow')}
        </Button>
      )}
      <Visits title={translate('doorToDoor.visits.decisionsTitle')} visits={decisions}>
        {(visit) => <DecisionCard visit={visit} />}
      </Visits>
      <Visits title={translate('doorToDoor.visits.waitingTitle')} visits={waiting}>
        {(visit) => <WaitingCard visit={visit} />}
      </Visits>
      <Visits title={translate('doorToDoor.visits.recordedTitle')} visits={recorded}>
        {(visit) => <VisitFacts visit={visit} />}
      </Visits>
    </FieldPage>
  );
}

interface VisitsProps {
  readonly title: string;
  readonly visits: Outbox;
  readonly children: (visit: Visit) => ReactNode;
}

function Visits({ title, visits, children }: VisitsProps) {
  if (visits.length === 0) return null;
  return (
    <Box component="section" aria-label={title}>
      <Typography variant="h2" sx={{ mb: 2 }}>
        {title}
      </Typography>
      <Box
        component="ul"
        sx={{ listStyle: 'none', m: 0, p: 0, display: 'flex', flexDirection: 'column', gap: 2 }}
      >
        {visits.map((visit) => (
          <Paper key={visit.clientId} component="li" variant="outlined" sx={{ p: 4 }}>
            {children(visit)}
          </Paper>
        ))}
      </Box>
    </Box>
  );
}

function VisitFacts({ visit }: { readonly visit: Visit }) {
  const translate = useTranslate();
  return (
    <>
      <Typography sx={{ fontSize: '1.125rem', fontWeight: 600 }}>{visit.personName}</Typography>
      <Typography sx={{ fontSize: '1rem' }}>
        {translate(`doorToDoor.outcome.${visit.outcome}`)} · {momentText(visit.visitedAt, new Date())}
      </Typography>
      {visit.note && <Typography sx={{ fontSize: '1rem' }}>{visit.note}</Typography>}
    </>
  );
}

function WaitingCard({ visit }: { readonly visit: Visit }) {
  const translate = useTranslate();
  const { session } = useField();
  return (
    <>
      <VisitFacts visit={visit} />
      {visit.isMaybeKnown && <Typography>{translate('doorToDoor.visits.isMaybeKnown')}</Typography>}
      {canDrop(visit) && (
        <Button
          color="error"
          aria-label={translate('doorToDoor.visits.dropOf', { name: visit.personName })}
          onClick={() => session.drop(visit.clientId)}
          sx={{ minHeight: 48, ml: -2 }}
        >
          {translate('doorToDoor.visits.drop')}
        </Button>
      )}
    </>
  );
}
