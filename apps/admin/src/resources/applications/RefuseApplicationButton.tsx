import { useDataProvider, useTranslate } from 'ra-core';
import { useState } from 'react';

import type { RefusalReason } from '../../generated/graphql.ts';
import type { BackOfficeProvider } from '../../providers/data-provider.ts';
import type { DecisionActionProps } from './ApproveApplicationButton.tsx';
import { DecisionButton } from './DecisionButton.tsx';
import { ReasonDialog } from './ReasonDialog.tsx';

const REASONS: readonly RefusalReason[] = [
  'NOT_ELIGIBLE',
  'IDENTITY_NOT_PROVEN',
  'CARD_NOT_VALID',
  'FORGED_PAPER',
  'DUPLICATE_APPLICATION',
];

export function RefuseApplicationButton({ obstacle, ...action }: DecisionActionProps) {
  const translate = useTranslate();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const [isOpen, setOpen] = useState(false);
  const { id, version } = action.application;
  return (
    <>
      <DecisionButton
        label={translate('decision.refuse')}
        shortcut="R"
        variant="outlined"
        color="error"
        obstacle={obstacle}
        onPress={() => {
          setOpen(true);
        }}
      />
      {isOpen && (
        <ReasonDialog
          {...action}
          kind="refuse"
          reasons={REASONS}
          reasonTexts="refusalReason"
          adviceTexts="refusalAdvice"
          send={(reason, text) =>
            dataProvider.refuseApplication({ id, expectedVersion: version, reason, text })
          }
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </>
  );
}
