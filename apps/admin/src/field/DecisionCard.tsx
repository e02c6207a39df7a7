import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import type { ReactNode } from 'react';

import { momentText } from '../components/moment-text.ts';
import { useField } from './field-context.ts';
import type { OfficeRecord, Visit } from './outbox.ts';

/** A visit that only its visitor can settle: both sides in words, and two ways. */
export function DecisionCard({ visit }: { readonly visit: Visit }) {
  const translate = useTranslate();
  const { session } = useField();
  const name = visit.personName;
  const isConflict = visit.state === 'CONFLICT';
  const keep = isConflict ? 'doorToDoor.visits.keepOffice' : 'doorToDoor.visits.drop';
  const send = isConflict ? 'doorToDoor.visits.sendMine' : 'doorToDoor.visits.sendAgain';
  return (
    <>
      <Typography sx={{ fontSize: '1.125rem', fontWeight: 600 }}>{name}</Typography>
      <Typography color="error" sx={{ fontSize: '1rem', mb: 2 }}>
        {isConflict
          ? translate('doorToDoor.visits.conflict')
          : `${translate('doorToDoor.visits.refused')} ${visit.message ?? ''}`}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, mb: 3 }}>
        <Side title={translate('doorToDoor.visits.mine')}>
          <OwnWords visit={visit} />
        </Side>
        {visit.office && (
          <Side title={translate('doorToDoor.visits.office')}>
            <OfficeWords record={visit.office} />
          </Side>
        )}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
        <Button
          variant="outlined"
          aria-label={translate(`${keep}Of`, { name })}
          onClick={() => session.drop(visit.clientId)}
          sx={{ flex: 1, minHeight: 52, minWidth: 136, fontSize: '1rem' }}
        >
          {translate(keep)}
        </Button>
        <Button
          variant="contained"
          aria-label={translate(`${send}Of`, { name })}
          onClick={() => session.sendAgain(visit.clientId)}
          sx={{ flex: 1, minHeight: 52, minWidth: 136, fontSize: '1rem' }}
        >
          {translate(send)}
        </Button>
      </Box>
    </>
  );
}

function Side({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Box
      role="group"
      aria-label={title}
      sx={{ flex: 1, minWidth: 128, p: 3, bgcolor: 'background.default', borderRadius: 1 }}
    >
      <Typography variant="h3" component="p">
        {title}
      </Typography>
      {children}
    </Box>
  );
}

function OwnWords({ visit }: { readonly visit: Visit }) {
  const translate = useTranslate();
  return (
    <>
      <Typography sx={{ fontSize: '1rem' }}>
        {translate(`doorToDoor.outcome.${visit.outcome}`)}, {momentText(visit.visitedAt, new Date())}
      </Typography>
      {visit.note && <Typography sx={{ fontSize: '1rem' }}>{visit.note}</Typography>}
    </>
  );
}

const STAGE_TEXTS: Readonly<Record<OfficeRecord['stage'], string>> = {
  WAITING: 'doorToDoor.visits.officeWaiting',
  ACTIVATED: 'doorToDoor.visits.officeActivated',
  WITHDRAWN: 'doorToDoor.visits.officeWithdrawn',
};

function OfficeWords({ record: { stage, lastVisit } }: { readonly record: OfficeRecord }) {
  const translate = useTranslate();
  return (
    <>
      <Typography sx={{ fontSize: '1rem' }}>{translate(STAGE_TEXTS[stage])}</Typography>
      {lastVisit && (
        <Typography sx={{ fontSize: '1rem' }}>
          {translate('doorToDoor.visits.officeVisit', {
            visitor: lastVisit.visitorName,
            outcome: translate(`doorToDoor.outcome.${lastVisit.outcome}`),
            moment: momentText(lastVisit.visitedAt, new Date()),
          })}
        </Typography>
      )}
      {lastVisit?.note && <Typography sx={{ fontSize: '1rem' }}>{lastVisit.note}</Typography>}
    </>
  );
}
