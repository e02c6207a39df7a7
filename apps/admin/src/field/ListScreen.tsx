import EventBusyIcon from '@mui/icons-material/EventBusyOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router-dom';

import { StatePanel } from '../components/StatePanel.tsx';
import { useField } from './field-context.ts';
import { hamletsOf, wayOf } from './field-list.ts';
import type { TakenList } from './field-list.ts';
import { FieldPage } from './FieldPage.tsx';
import { RowLink } from './RowLink.tsx';
import { progressOf, standingOf } from './standing.ts';
import { StandingChip } from './StandingChip.tsx';

/** The hamlets of a list, in the order of the way. */
export function ListScreen() {
  const translate = useTranslate();
  const { state } = useField();
  return (
    <WithList backTo={() => '/'}>
      {(list) => (
        <Rows>
          {hamletsOf(list.people).map(({ hamlet, people }, index) => {
            const { left, total } = progressOf(people, state.outbox);
            return (
              <RowLink key={hamlet ?? ''} to={`/lists/${list.id}/hamlets/${index}`}>
                <Typography sx={{ fontSize: '1.25rem', lineHeight: '28px', fontWeight: 600 }}>
                  {hamlet ?? translate('doorToDoor.hamlets.none')}
                </Typography>
                <Typography sx={{ fontSize: '1rem' }}>
                  {translate(left > 0 ? 'doorToDoor.hamlets.progress' : 'doorToDoor.hamlets.done', {
                    left,
                    total,
                  })}
                </Typography>
              </RowLink>
            );
          })}
        </Rows>
      )}
    </WithList>
  );
}

/** The people of one hamlet. */
export function HamletScreen() {
  const translate = useTranslate();
  const { state } = useField();
  const { hamletIndex = '' } = useParams();
  const hamletIn = (list: TakenList) => hamletsOf(list.people)[Number(hamletIndex)];
  return (
    <WithList
      backTo={(list) => `/lists/${list.id}`}
      title={(list) => hamletIn(list)?.hamlet ?? translate('doorToDoor.hamlets.none')}
    >
      {(list) => (
        <Rows>
          {hamletIn(list)?.people.map((person) => (
            <RowLink key={person.id} to={`/lists/${list.id}/people/${person.id}`}>
              <Typography sx={{ fontSize: '1.25rem', lineHeight: '28px', fontWeight: 600 }}>
                {person.fullName}
              </Typography>
              <Typography sx={{ fontSize: '1rem' }}>{person.address}</Typography>
              <Typography sx={{ fontSize: '1rem', mb: 1 }}>
                {translate('doorToDoor.person.born', { year: person.birthYear })} ·{' '}
                {translate('doorToDoor.person.phone', { digits: person.phoneHint })}
              </Typography>
              <StandingChip standing={standingOf(person, state.outbox)} />
            </RowLink>
          ))}
        </Rows>
      )}
    </WithList>
  );
}

function Rows({ children }: { readonly children: ReactNode }) {
  return (
    <Box
      component="ul"
      sx={{ listStyle: 'none', m: 0, p: 0, display: 'flex', flexDirection: 'column', gap: 2 }}
    >
      {children}
    </Box>
  );
}

interface WithListProps {
  readonly backTo: (list: TakenList) => string;
  readonly title?: (list: TakenList) => string;
  readonly children: (list: TakenList) => ReactNode;
}

/** The list of the address, or that it is no longer on the phone. */
export function WithList({ backTo, title = wayOf, children }: WithListProps) {
  const translate = useTranslate();
  const { state } = useField();
  const { listId } = useParams();
  const list = state.lists.find(({ id }) => id === listId);
  if (!list) {
    return (
      <FieldPage title={translate('doorToDoor.title')} backTo="/">
        <StatePanel
          icon={EventBusyIcon}
          title={translate('doorToDoor.lists.gone')}
          text={translate('doorToDoor.lists.goneText')}
          action={
            <Button component={Link} to="/" variant="contained" size="large">
              {translate('doorToDoor.lists.backToLists')}
            </Button>
          }
        />
      </FieldPage>
    );
  }
  return (
    <FieldPage title={title(list)} subtitle={list.code} backTo={backTo(list)}>
      {children(list)}
    </FieldPage>
  );
}
