import Typography from '@mui/material/Typography';
import { useQueryClient } from '@tanstack/react-query';
import { useDataProvider, useTranslate } from 'ra-core';
import { useState } from 'react';

import { ActDialog } from '../../components/ActDialog.tsx';
import { ReasonField } from '../../components/ReasonField.tsx';
import { useReason } from '../../components/use-reason.ts';
import { useSubmission } from '../../components/use-submission.ts';
import type { BackOfficeProvider } from '../../providers/data-provider.ts';
import { EnrolmentLinkDialog } from './EnrolmentLinkDialog.tsx';
import { LinkIdentityDialog, UnlinkIdentityDialog } from './IdentityDialogs.tsx';
import type { OfficerAct } from './officer-act.ts';
import type { GivenLink, HeldRole, OpenedOfficer } from './officer-acts.ts';
import { emptyRole, roleInputOf } from './role-form.ts';
import type { RoleForm } from './role-form.ts';
import { RoleFields } from './RoleFields.tsx';
import { useActDone } from './use-act-done.ts';
import { useRoleWords } from './use-role-words.ts';

interface DialogProps {
  readonly officer: OpenedOfficer;
  readonly onClose: () => void;
}

/** The dialog of an act. */
export default function OfficerActDialog({ act, ...props }: DialogProps & { readonly act: OfficerAct }) {
  switch (act.kind) {
    case 'ASSIGN':
      return <AssignDialog {...props} />;
    case 'END':
      return <EndDialog held={act.held} {...props} />;
    case 'BAR':
      return <BarDialog {...props} />;
    case 'LINK':
      return <LinkDialog {...props} />;
    case 'LINK_IDENTITY':
      return <LinkIdentityDialog {...props} />;
    case 'UNLINK_IDENTITY':
      return <UnlinkIdentityDialog {...props} />;
  }
}

function AssignDialog({ officer, onClose }: DialogProps) {
  const translate = useTranslate();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const { submit, isPending, trouble } = useSubmission();
  const done = useActDone(onClose);
  const [form, setForm] = useState<RoleForm>(() => ({ ...emptyRole(new Date()), role: 'REVIEWER' }));
  const [isChecked, setChecked] = useState(false);
  return (
    <ActDialog
      title={translate('officerAdmin.assignTitle', { name: officer.displayName })}
      confirm={translate('officerAdmin.assign')}
      isPending={isPending}
      trouble={trouble}
      onConfirm={() => {
        setChecked(true);
        const role = roleInputOf(form);
        if (!role) return;
        void submit(
          () => dataProvider.assignOfficer({ officerId: officer.id, ...role }),
          (answer) => {
            if (answer.__typename !== 'OfficerAssigned') return answer;
            done('assigned');
            return undefined;
          },
        );
      }}
      onClose={onClose}
    >
      <RoleFields
        form={form}
        isChecked={isChecked}
        onChange={(change) => {
          setForm({ ...form, ...change });
        }}
      />
    </ActDialog>
  );
}

function EndDialog({ held, onClose }: DialogProps & { readonly held: HeldRole }) {
  const translate = useTranslate();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const { submit, isPending, trouble } = useSubmission();
  const { roleName } = useRoleWords();
  const done = useActDone(onClose);
  return (
    <ActDialog
      title={translate('officerAdmin.endTitle', { role: roleName(held.role) })}
      confirm={translate('officerAdmin.endConfirm')}
      isDangerous
      isPending={isPending}
      trouble={trouble}
      onConfirm={() => {
        void submit(
          () => dataProvider.endOfficerAssignment({ assignmentId: held.id }),
          (answer) => {
            if (answer.__typename !== 'AssignmentEnded') return answer;
            done('ended');
            return undefined;
          },
        );
      }}
      onClose={onClose}
    >
      <Typography>{translate('officerAdmin.endText', { unit: held.unit.name })}</Typography>
    </ActDialog>
  );
}

function BarDialog({ officer, onClose }: DialogProps) {
  const translate = useTranslate();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const { submit, isPending, trouble } = useSubmission();
  const { reason, field, check } = useReason();
  const done = useActDone(onClose);
  return (
    <ActDialog
      title={translate('officerAdmin.barTitle', { name: officer.displayName })}
      confirm={translate('officerAdmin.bar')}
      isDangerous
      isPending={isPending}
      trouble={trouble}
      onConfirm={() => {
        if (!check()) return;
        void submit(
          () => dataProvider.barOfficer({ officerId: officer.id, reason }),
          (answer) => {
            if (answer.__typename !== 'OfficerBarred') return answer;
            done('barred');
            return undefined;
          },
        );
      }}
      onClose={onClose}
    >
      <Typography>{translate('officerAdmin.barText')}</Typography>
      <ReasonField
        {...field}
        label={translate('officerAdmin.reason')}
        hint={translate('officerAdmin.reasonHint')}
        trouble={trouble?.fields['reason']}
      />
    </ActDialog>
  );
}

function LinkDialog({ officer, onClose }: DialogProps) {
  const translate = useTranslate();
  const queryClient = useQueryClient();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const { submit, isPending, trouble } = useSubmission();
  const { reason, field, check } = useReason();
  const [link, setLink] = useState<GivenLink>();
  if (link)
    return (
      <EnrolmentLinkDialog
        link={link}
        name={officer.displayName}
        username={officer.username}
        onClose={onClose}
      />
    );
  return (
    <ActDialog
      title={translate('officerAdmin.linkTitle', { name: officer.displayName })}
      confirm={translate('officerAdmin.link')}
      isDangerous={officer.standing === 'ACTIVE'}
      isPending={isPending}
      trouble={trouble}
      onConfirm={() => {
        if (!check()) return;
        void submit(
          () => dataProvider.issueOfficerLink({ officerId: officer.id, reason }),
          (answer) => {
            if (answer.__typename !== 'OfficerLinkGiven') return answer;
            void queryClient.invalidateQueries({ queryKey: ['officers'] });
            setLink(answer);
            return undefined;
          },
        );
      }}
      onClose={onClose}
    >
      <Typography>{translate('officerAdmin.linkText')}</Typography>
      <ReasonField
        {...field}
        label={translate('officerAdmin.reason')}
        hint={translate('officerAdmin.reasonHint')}
        trouble={trouble?.fields['reason']}
      />
    </ActDialog>
  );
}
