import { useDataProvider, useTranslate } from 'ra-core';
import { useState } from 'react';

import type { ReturnReason } from '../../generated/graphql.ts';
import type { BackOfficeProvider } from '../../providers/data-provider.ts';
import type { DecisionActionProps } from './ApproveApplicationButton.tsx';
import { DecisionButton } from './DecisionButton.tsx';
import { ReasonDialog } from './ReasonDialog.tsx';

const REASONS: readonly ReturnReason[] = [
  'DECLARED_DATA_INCORRECT',
  'PORTRAIT_BELOW_STANDARD',
  'PAPER_UNREADABLE',
  'PHONE_NOT_OWNED',
  'POPULATION_RECORD_TO_BE_CORRECTED',
];

export function ReturnApplicationButton({ obstacle, ...action }: DecisionActionProps) {
  const translate = useTranslate();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const [isOpen, setOpen] = useState(false);
  const { id, version } = action.application;
  return (
    <>
      <DecisionButton
        label={translate('decision.return')}
        shortcut="B"
        variant="outlined"
        color="inherit"
        obstacle={obstacle}
        onPress={() => {
          setOpen(true);
        }}
      />
      {isOpen && (
        <ReasonDialog
          {...action}
          kind="return"
          reasons={REASONS}
          reasonTexts="returnReason"
          adviceTexts="returnAdvice"
          send={(reason, text) =>
            dataProvider.returnApplication({ id, expectedVersion: version, reason, text })
          }
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </>
  );
}
