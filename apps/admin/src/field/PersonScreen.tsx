import {
  DomainRefusal,
  LONGEST_VISIT_NOTE,
  parseVisitNote,
  VISIT_OUTCOMES,
  visitConsequence,
} from '@dinhdanh/domain/formats';
import type { VisitOutcome } from '@dinhdanh/domain/formats';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router-dom';

import { momentText } from '../components/moment-text.ts';
import { useField } from './field-context.ts';
import { hamletsOf } from './field-list.ts';
import type { ListedPerson, TakenList } from './field-list.ts';
import { WithList } from './ListScreen.tsx';
import { standingOf } from './standing.ts';
import { StandingChip } from './StandingChip.tsx';

/** One door: who lives there, and what came of it. */
export function PersonScreen() {
  const { personId } = useParams();
  const personIn = (list: TakenList) => list.people.find(({ id }) => id === personId);
  const wayBack = (list: TakenList) =>
    `/lists/${list.id}/hamlets/${hamletsOf(list.people).findIndex(({ people }) => people.some(({ id }) => id === personId))}`;
  return (
    <WithList backTo={wayBack}>
      {(list) => {
        const person = personIn(list);
        return person && <Door key={person.id} listId={list.id} person={person} wayBack={wayBack(list)} />;
      }}
    </WithList>
  );
}

interface DoorProps {
  readonly listId: string;
  readonly person: ListedPerson;
  readonly wayBack: string;
}

function Door({ listId, person, wayBack }: DoorProps) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { session } = useField();
  const [outcome, setOutcome] = useState<VisitOutcome>();
  const [note, setNote] = useState('');
  const [missing, setMissing] = useState<string>();
  const save = async () => {
    const trouble = outcome ? noteTrouble(note) : 'doorToDoor.person.chooseOutcome';
    setMissing(trouble);
    if (!outcome || trouble) return;
    await session.record(listId, person.id, { outcome, note });
    void navigate(wayBack);
  };
  return (
    <>
      <PersonFacts person={person} />
      <OutcomeButtons
        chosen={outcome}
        onChoose={(one) => {
          setOutcome(one);
          setMissing(undefined);
        }}
      />
      {outcome && visitConsequence(outcome) === 'AREA_OFFICER' && (
        <Alert severity="info">{translate('doorToDoor.person.deceasedHint')}</Alert>
      )}
      <TextField
        label={translate('doorToDoor.person.note')}
        helperText={translate('doorToDoor.person.noteHint')}
        value={note}
        multiline
        minRows={2}
        size="medium"
        onChange={(event) => {
          setNote(event.target.value);
        }}
        slotProps={{ htmlInput: { maxLength: LONGEST_VISIT_NOTE } }}
      />
      {missing && <Alert severity="error">{translate(missing)}</Alert>}
      <Button
        variant="contained"
        size="large"
        onClick={save}
        sx={{ position: 'sticky', bottom: 12, minHeight: 56, fontSize: '1.125rem' }}
      >
        {translate('doorToDoor.person.save')}
      </Button>
    </>
  );
}

/** What the office would refuse is said at the door, where it can still be mended. */
function noteTrouble(note: string): string | undefined {
  try {
    parseVisitNote(note);
    return undefined;
  } catch (error) {
    if (!(error instanceof DomainRefusal)) throw error;
    return `doorToDoor.person.${error.code === 'VISIT_NOTE_TOO_LONG' ? 'noteTooLong' : 'noteWithNumber'}`;
  }
}

function PersonFacts({ person }: { readonly person: ListedPerson }) {
  const translate = useTranslate();
  const { state } = useField();
  const { lastVisit } = person;
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: 1 }}>
      <Typography variant="h2" sx={{ fontSize: '1.5rem', lineHeight: '32px' }}>
        {person.fullName}
      </Typography>
      <Typography sx={{ fontSize: '1.0625rem' }}>{person.address}</Typography>
      <Typography sx={{ fontSize: '1.0625rem' }}>
        {translate('doorToDoor.person.born', { year: person.birthYear })} ·{' '}
        {translate('doorToDoor.person.phone', { digits: person.phoneHint })}
      </Typography>
      <StandingChip standing={standingOf(person, state.outbox)} />
      {lastVisit && (
        <Typography sx={{ fontSize: '1rem' }}>
          {translate('doorToDoor.person.last', {
            outcome: translate(`doorToDoor.outcome.${lastVisit.outcome}`),
            visitor: lastVisit.visitorName,
            moment: momentText(lastVisit.visitedAt, new Date()),
          })}
        </Typography>
      )}
      {lastVisit?.note && (
        <Typography sx={{ fontSize: '1rem' }}>
          {translate('doorToDoor.person.lastNote', { note: lastVisit.note })}
        </Typography>
      )}
    </Box>
  );
}

interface OutcomeButtonsProps {
  readonly chosen: VisitOutcome | undefined;
  readonly onChoose: (outcome: VisitOutcome) => void;
}

function OutcomeButtons({ chosen, onChoose }: OutcomeButtonsProps) {
  const translate = useTranslate();
  return (
    <Box
      role="group"
      aria-label={translate('doorToDoor.person.outcome')}
      sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 2 }}
    >
      {VISIT_OUTCOMES.map((outcome) => (
        <Button
          key={outcome}
          variant={outcome === chosen ? 'contained' : 'outlined'}
          aria-pressed={outcome === chosen}
          onClick={() => {
            onChoose(outcome);
          }}
          sx={{
            minHeight: 56,
            fontSize: '1rem',
            lineHeight: '22px',
            border: 2,
            borderColor: 'primary.main',
            ...(outcome !== chosen && { bgcolor: 'background.paper' }),
          }}
        >
          {translate(`doorToDoor.outcome.${outcome}`)}
        </Button>
      ))}
    </Box>
  );
}
