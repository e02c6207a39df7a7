import { termLabel } from '@dinhdanh/i18n/terms';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useDataProvider, useNotify, useTranslate } from 'ra-core';

import { momentText } from '../../components/moment-text.ts';
import { Panel } from '../../components/Panel.tsx';
import { useDisplayLocale } from '../../components/use-display-locale.ts';
import { useFailureText } from '../../components/use-failure-text.ts';
import type { BackOfficeProvider } from '../../providers/data-provider.ts';
import { RowTable } from '../../components/RowTable.tsx';
import type { OwnSession } from './own-account-acts.ts';
import { OWN_ACCOUNT } from './own-account-key.ts';

/** Where the officer is signed in, and how one of them is ended. */
export function SessionsPanel({ sessions }: { readonly sessions: readonly OwnSession[] }) {
  const translate = useTranslate();
  const locale = useDisplayLocale();
  const notify = useNotify();
  const failureText = useFailureText();
  const queryClient = useQueryClient();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const { mutate, isPending } = useMutation({
    mutationFn: (sessionId: string | null) =>
      sessionId === null ? dataProvider.endOtherOwnSessions() : dataProvider.endOwnSession(sessionId),
    onSuccess: () => {
      notify(translate('officers.sessionEnded'), { type: 'success' });
    },
    onError: (error) => {
      notify(failureText(error), { type: 'error' });
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: OWN_ACCOUNT }),
  });
  const browserOf = ({ browser, system }: OwnSession) =>
    translate('officers.browserOn', {
      browser: browser ?? translate('officers.unknownBrowser'),
      system: system ?? translate('officers.unknownSystem'),
    });
  const now = new Date();
  return (
    <Panel title={translate('officers.sessionsTitle')}>
      <RowTable
        label={translate('officers.sessionsLabel')}
        rows={sessions}
        keyOf={({ id }) => id}
        columns={[
          { label: translate('officers.browser'), cell: browserOf },
          {
            label: translate('officers.signedInAt'),
            cell: ({ signedInAt }) => momentText(signedInAt, now),
          },
          {
            label: translate('officers.lastUsedAt'),
            cell: ({ lastUsedAt }) => momentText(lastUsedAt, now),
          },
          {
            label: translate('officers.firstFactor'),
            cell: ({ firstFactor }) => termLabel('firstFactor', firstFactor, locale),
          },
          {
            label: translate('officers.secondFactor'),
            cell: ({ secondFactor }) =>
              secondFactor ? termLabel('secondFactor', secondFactor, locale) : translate('officers.noFactor'),
          },
        ]}
        action={{
          label: translate('officers.actions'),
          cell: (session) =>
            session.isCurrent ? (
              <Typography variant="body2">{translate('officers.thisSession')}</Typography>
            ) : (
              <Button
                size="small"
                color="inherit"
                variant="outlined"
                disabled={isPending}
                aria-label={translate('officers.endSessionOf', { browser: browserOf(session) })}
                onClick={() => {
                  mutate(session.id);
                }}
              >
                {translate('officers.endSession')}
              </Button>
            ),
        }}
      />
      {sessions.length > 1 && (
        <Button
          color="inherit"
          variant="outlined"
          disabled={isPending}
          onClick={() => {
            mutate(null);
          }}
          sx={{ mt: 3 }}
        >
          {translate('officers.endOthers')}
        </Button>
      )}
    </Panel>
  );
}
