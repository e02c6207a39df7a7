import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { lazy, Suspense, useState } from 'react';

import { momentText } from '../../components/moment-text.ts';
import { Panel } from '../../components/Panel.tsx';
import { passkeyBrowser } from '../../components/passkey-browser.ts';
import { RowTable } from '../../components/RowTable.tsx';
import type { OwnAccount, OwnPasskey } from './own-account-acts.ts';

const AddPasskeyDialog = lazy(() => import('./AddPasskeyDialog.tsx'));
const RemovePasskeyDialog = lazy(() => import('./RemovePasskeyDialog.tsx'));
const RenamePasskeyDialog = lazy(() => import('./RenamePasskeyDialog.tsx'));

type Opened = { readonly act: 'ADD' } | { readonly act: 'RENAME' | 'REMOVE'; readonly passkey: OwnPasskey };

/** Khóa truy cập: the passkeys of the officer, and how they are added, renamed and removed. */
export function PasskeysPanel({ means }: { readonly means: OwnAccount['ownSignInMeans'] }) {
  const translate = useTranslate();
  const [opened, setOpened] = useState<Opened>();
  const close = () => {
    setOpened(undefined);
  };
  const { passkeys, arePasskeysPossible } = means;
  const isSupported = passkeyBrowser.isSupported();
  return (
    <Panel title={translate('passkeys.title')}>
      <Typography>{translate('passkeys.text')}</Typography>
      {passkeys.length > 0 ? (
        <Box sx={{ mt: 3 }}>
          <PasskeyTable passkeys={passkeys} onOpen={setOpened} />
        </Box>
      ) : (
        <Typography sx={{ mt: 3 }}>{translate('passkeys.none')}</Typography>
      )}
      {arePasskeysPossible && isSupported ? (
        <Button
          variant="outlined"
          color="inherit"
          onClick={() => {
            setOpened({ act: 'ADD' });
          }}
          sx={{ mt: 3 }}
        >
          {translate('passkeys.add')}
        </Button>
      ) : (
        <Typography variant="body2" sx={{ mt: 3 }}>
          {translate(arePasskeysPossible ? 'passkeys.unsupported' : 'passkeys.impossible')}
        </Typography>
      )}
      <Suspense fallback={null}>
        {opened?.act === 'ADD' && <AddPasskeyDialog onClose={close} />}
        {opened?.act === 'RENAME' && <RenamePasskeyDialog passkey={opened.passkey} onClose={close} />}
        {opened?.act === 'REMOVE' && <RemovePasskeyDialog passkey={opened.passkey} onClose={close} />}
      </Suspense>
    </Panel>
  );
}

interface PasskeyTableProps {
  readonly passkeys: readonly OwnPasskey[];
  readonly onOpen: (opened: Opened) => void;
}

function PasskeyTable({ passkeys, onOpen }: PasskeyTableProps) {
  const translate = useTranslate();
  const now = new Date();
  return (
    <RowTable
      label={translate('passkeys.label')}
      rows={passkeys}
      keyOf={({ id }) => id}
      columns={[
        { label: translate('passkeys.name'), cell: ({ name }) => name },
        { label: translate('passkeys.addedAt'), cell: ({ addedAt }) => momentText(addedAt, now) },
        { label: translate('passkeys.lastUsedAt'), cell: ({ lastUsedAt }) => momentText(lastUsedAt, now) },
      ]}
      action={{
        label: translate('passkeys.actions'),
        cell: (passkey) => (
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
            {(['RENAME', 'REMOVE'] as const).map((act) => (
              <Button
                key={act}
                size="small"
                color="inherit"
                variant="outlined"
                aria-label={translate(act === 'RENAME' ? 'passkeys.renameOf' : 'passkeys.removeOf', passkey)}
                onClick={() => {
                  onOpen({ act, passkey });
                }}
              >
                {translate(act === 'RENAME' ? 'passkeys.rename' : 'passkeys.remove')}
              </Button>
            ))}
          </Box>
        ),
      }}
    />
  );
}
