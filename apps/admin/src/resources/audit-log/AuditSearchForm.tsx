import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useGetList, useTranslate } from 'ra-core';
import { useState } from 'react';

import { DayField, hasUnreadDay } from '../../components/DayField.tsx';
import { Panel } from '../../components/Panel.tsx';
import type { AdministrativeUnit } from '../../providers/data-provider.ts';
import { isPeriodWrong, NO_CRITERIA } from './audit-criteria.ts';
import type { AuditCriteria } from './audit-criteria.ts';
import { wordOf } from './line-words.ts';
import { useAuditWords } from './use-audit-words.ts';

interface AuditSearchFormProps {
  readonly onSearch: (criteria: AuditCriteria) => void;
}

/** Which lines: nothing is searched before it is asked for, because every search is recorded. */
export function AuditSearchForm({ onSearch }: AuditSearchFormProps) {
  const translate = useTranslate();
  const [criteria, setCriteria] = useState(NO_CRITERIA);
  const isWrong = isPeriodWrong(criteria);
  const change = (part: Partial<AuditCriteria>) => {
    setCriteria({ ...criteria, ...part });
  };
  return (
    <Panel title={translate('auditLog.search.title')}>
      <Box
        component="form"
        role="search"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!isWrong && !hasUnreadDay(event.currentTarget)) onSearch(criteria);
        }}
        sx={{
          // The labels rise above their fields.
          pt: 1,
          display: 'grid',
          gap: 3,
          gridTemplateColumns: 'repeat(auto-fill, minmax(min(15rem, 100%), 1fr))',
          alignItems: 'start',
        }}
      >
        <WhoAndWhat criteria={criteria} onChange={change} />
        <DayField
          label={translate('auditLog.search.from')}
          value={criteria.fromOn}
          onChange={(fromOn) => {
            change({ fromOn });
          }}
        />
        <DayField
          label={translate('auditLog.search.to')}
          value={criteria.toOn}
          trouble={isWrong ? translate('auditLog.search.periodWrong') : undefined}
          onChange={(toOn) => {
            change({ toOn });
          }}
        />
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, gridColumn: '1 / -1' }}>
          <Button type="submit" variant="contained">
            {translate('auditLog.search.submit')}
          </Button>
          <Button
            variant="outlined"
            onClick={() => {
              setCriteria(NO_CRITERIA);
              onSearch(NO_CRITERIA);
            }}
          >
            {translate('auditLog.search.reset')}
          </Button>
        </Box>
      </Box>
    </Panel>
  );
}

interface PartProps {
  readonly criteria: AuditCriteria;
  readonly onChange: (part: Partial<AuditCriteria>) => void;
}

function WhoAndWhat({ criteria, onChange }: PartProps) {
  const translate = useTranslate();
  const words = useAuditWords();
  const { data: units = [] } = useGetList<AdministrativeUnit>('administrative-units');
  return (
    <>
      <TextField
        label={translate('auditLog.search.actor')}
        value={criteria.actorUsername}
        autoComplete="off"
        onChange={({ target }) => {
          onChange({ actorUsername: target.value });
        }}
      />
      <Autocomplete
        options={Object.keys(words.actions)}
        value={criteria.action || null}
        getOptionLabel={(action) => wordOf(words.actions, action)}
        noOptionsText={translate('auditLog.search.actionNone')}
        onChange={(_event, action) => {
          onChange({ action: action ?? '' });
        }}
        renderInput={(params) => <TextField {...params} label={translate('auditLog.search.action')} />}
      />
      <TextField
        label={translate('auditLog.search.subject')}
        value={criteria.subject}
        helperText={translate('auditLog.search.subjectHint')}
        autoComplete="off"
        onChange={({ target }) => {
          onChange({ subject: target.value });
        }}
      />
      <TextField
        select
        label={translate('auditLog.search.unit')}
        value={criteria.unitCode}
        slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
        onChange={({ target }) => {
          onChange({ unitCode: target.value });
        }}
      >
        <MenuItem value="">{translate('auditLog.search.allUnits')}</MenuItem>
        {units.map(({ code, name }) => (
          <MenuItem key={code} value={code}>
            {name}
          </MenuItem>
        ))}
      </TextField>
    </>
  );
}
