import { termLabel } from '@dinhdanh/i18n/terms';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useCanAccess, useTranslate } from 'ra-core';
import { useState } from 'react';
import type { ReactNode } from 'react';

import { Panel } from '../../components/Panel.tsx';
import { useDisplayLocale } from '../../components/use-display-locale.ts';
import type { OfficerAct } from './officer-act.ts';
import type { HeldRole, OpenedOfficer } from './officer-acts.ts';
import { useRoleWords } from './use-role-words.ts';

interface RolesPanelProps {
  readonly officer: OpenedOfficer;
  readonly onAct: (act: OfficerAct) => void;
}

/** Roles with their days and who gave them, who covers, and what has been. */
export function RolesPanel({ officer, onAct }: RolesPanelProps) {
  const translate = useTranslate();
  const { roleName, days } = useRoleWords();
  const { canAccess: canAssign = false } = useCanAccess({ resource: 'officers', action: 'assign' });
  const { assignments, coveredBy, endedAssignments, isOneself } = officer;
  return (
    <Panel title={translate('officerAdmin.roles')}>
      {assignments.length === 0 ? (
        <Typography color="textSecondary">{translate('officerAdmin.rolesNone')}</Typography>
      ) : (
        <Rows label={translate('officerAdmin.roles')}>
          {assignments.map((held) => (
            <RoleRow
              key={held.id}
              held={held}
              onEnd={
                canAssign
                  ? () => {
                      onAct({ kind: 'END', held });
                    }
                  : undefined
              }
            />
          ))}
        </Rows>
      )}
      {canAssign &&
        (isOneself ? (
          <Typography variant="body2" color="textSecondary" sx={{ mt: 3 }}>
            {translate('officerAdmin.ownRoles')}
          </Typography>
        ) : (
          <Button
            variant="outlined"
            sx={{ mt: 3 }}
            onClick={() => {
              onAct({ kind: 'ASSIGN' });
            }}
          >
            {translate('officerAdmin.assign')}
          </Button>
        ))}
      {coveredBy.length > 0 && (
        <>
          <Typography variant="h3" sx={{ mt: 4 }}>
            {translate('officerAdmin.coveredBy')}
          </Typography>
          <Rows label={translate('officerAdmin.coveredBy')}>
            {coveredBy.map((cover) => (
              <Row
                key={`${cover.colleague}/${cover.role}/${cover.unit.code}/${cover.validFrom}`}
                title={translate('officerAdmin.coveredByText', {
                  ...{ name: cover.colleague, role: roleName(cover.role), unit: cover.unit.name },
                })}
                text={days(cover)}
              />
            ))}
          </Rows>
        </>
      )}
      <EndedRoles ended={endedAssignments} />
    </Panel>
  );
}

function EndedRoles({ ended }: { readonly ended: readonly HeldRole[] }) {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  if (ended.length === 0) return null;
  if (!isOpen)
    return (
      <div>
        <Button
          size="small"
          sx={{ mt: 3 }}
          onClick={() => {
            setOpen(true);
          }}
        >
          {translate('officerAdmin.showEnded', { smart_count: ended.length })}
        </Button>
      </div>
    );
  return (
    <>
      <Typography variant="h3" sx={{ mt: 4 }}>
        {translate('officerAdmin.endedRoles')}
      </Typography>
      <Rows label={translate('officerAdmin.endedRoles')}>
        {ended.map((held) => (
          <RoleRow key={held.id} held={held} onEnd={undefined} />
        ))}
      </Rows>
    </>
  );
}

function Rows({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <Box component="ul" aria-label={label} sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {children}
    </Box>
  );
}

interface RoleRowProps {
  readonly held: HeldRole;
  readonly onEnd: (() => void) | undefined;
}

function RoleRow({ held, onEnd }: RoleRowProps) {
  const translate = useTranslate();
  const locale = useDisplayLocale();
  const { roleName, where, days } = useRoleWords();
  const { agencyCode, givenBy, handOverNote } = held;
  const parts = [
    ...(agencyCode ? [termLabel('agencyCode', agencyCode, locale)] : []),
    days(held),
    givenBy ? translate('officerAdmin.givenBy', { name: givenBy }) : translate('officerAdmin.givenByNobody'),
  ];
  return (
    <Row title={where(held)} text={parts.join(' · ')} note={handOverNote}>
      {onEnd && (
        <Button
          size="small"
          color="error"
          aria-label={translate('officerAdmin.endOf', { role: roleName(held.role), unit: held.unit.name })}
          onClick={onEnd}
        >
          {translate('officerAdmin.end')}
        </Button>
      )}
    </Row>
  );
}

interface RowProps {
  readonly title: string;
  readonly text: string;
  readonly note?: string | null;
  readonly children?: ReactNode;
}

function Row({ title, text, note, children }: RowProps) {
  return (
    <Box
      component="li"
      sx={{
        py: 2,
        borderBottom: 1,
        borderColor: 'divider',
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 2,
        '&:last-of-type': { borderBottom: 0 },
      }}
    >
      <Box sx={{ flex: '1 1 16rem', minWidth: 0 }}>
        <Typography sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>{title}</Typography>
        <Typography variant="body2" color="textSecondary">
          {text}
        </Typography>
        {note && (
          <Typography variant="body2" sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
            {note}
          </Typography>
        )}
      </Box>
      {children}
    </Box>
  );
}
