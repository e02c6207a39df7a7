import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useDataProvider, useTranslate } from 'ra-core';
import { useState } from 'react';

import { Details } from '../../components/Details.tsx';
import { Panel } from '../../components/Panel.tsx';
import { PurposeDialog } from '../../components/PurposeDialog.tsx';
import { TroubleAlert } from '../../components/TroubleAlert.tsx';
import { useReveal } from '../../components/use-reveal.ts';
import type { AccessPurposeInput } from '../../generated/graphql.ts';
import type { BackOfficeProvider, LockRequest } from '../../providers/data-provider.ts';

type Revealed = Awaited<ReturnType<BackOfficeProvider['revealLockSubject']>>;

/** Whose account. The number stays masked until a purpose is stated, which is kept. */
export function SubjectPanel({ request }: { readonly request: LockRequest }) {
  const translate = useTranslate();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const [number, setNumber] = useState<string>();
  const { id, state, subjectName, subjectNumberMasked, subjectType } = request;
  const open = (purpose: AccessPurposeInput | null) => dataProvider.revealLockSubject({ id, purpose });
  const leadOn = (answer: Revealed) => {
    if (answer.__typename !== 'LockSubjectRevealed') return answer;
    setNumber(answer.subjectNumber);
    stopAsking();
    return undefined;
  };
  const { reveal, isPending, trouble, isAsking, stopAsking } = useReveal(open, leadOn);
  return (
    <Panel title={translate('lockRequests.subjectTitle')}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 4, alignItems: 'flex-end' }}>
        <Box sx={{ flex: '1 1 20rem' }}>
          <Details
            isWide
            details={[
              { label: translate('lockRequests.name'), value: subjectName },
              { label: translate('lockRequests.number'), value: number ?? subjectNumberMasked },
              {
                label: translate('lockRequests.subjectType'),
                value: translate(`lockRequests.subjectTypeName.${subjectType}`),
              },
            ]}
          />
        </Box>
        {number === undefined && (
          <Button variant="outlined" aria-disabled={isPending} onClick={reveal}>
            {translate('lockRequests.reveal')}
          </Button>
        )}
      </Box>
      <TroubleAlert trouble={trouble} />
      {isAsking && (
        <PurposeDialog
          hasCase={state === 'RECEIVED' || state === 'FORWARDED'}
          open={open}
          leadOn={leadOn}
          onClose={stopAsking}
        />
      )}
    </Panel>
  );
}
