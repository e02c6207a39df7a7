import CloseIcon from '@mui/icons-material/Close';
import SearchIcon from '@mui/icons-material/Search';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import IconButton from '@mui/material/IconButton';
import InputAdornment from '@mui/material/InputAdornment';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useCanAccess, useGetList, useListContext, useTranslate } from 'ra-core';
import { useEffect, useState } from 'react';
import type { RefObject } from 'react';

import type { AccountLevel, ApplicationFilter, ApplicationState } from '../../generated/graphql.ts';
import type { AdministrativeUnit } from '../../providers/data-provider.ts';

const STATES: readonly ApplicationState[] = [
  'SUBMITTED',
  'CHECKING',
  'READY_FOR_REVIEW',
  'APPROVED',
  'RETURNED',
  'REFUSED',
];
const LEVELS: readonly AccountLevel[] = ['LEVEL_1', 'LEVEL_2'];
const SORTS = [
  { field: 'dueAt', order: 'ASC', text: 'sortDueFirst' },
  { field: 'dueAt', order: 'DESC', text: 'sortDueLast' },
  { field: 'receivedAt', order: 'ASC', text: 'sortReceivedFirst' },
  { field: 'receivedAt', order: 'DESC', text: 'sortReceivedLast' },
] as const;
const ANY = '';
const UNITS_FRESH_MS = 10 * 60_000;
const SEARCH_AFTER_MS = 350;
const SEARCH_MIN_CHARACTERS = 2;

// A filter stands in the address of the page, and the number of a person must never stand there. Codes of
// applications (HS-2026-000123) keep their digits apart by hyphens.
const LOOKS_LIKE_A_PERSONAL_NUMBER = /\d[\d .]{7,}\d/;

interface ApplicationFiltersProps {
  readonly searchRef: RefObject<HTMLInputElement | null>;
  /** Cards have no column headings to sort by. */
  readonly hasSortChoice: boolean;
}

export function ApplicationFilters({ searchRef, hasSortChoice }: ApplicationFiltersProps) {
  const translate = useTranslate();
  const { canAccess: canListUnits = false } = useCanAccess({
    resource: 'administrative-units',
    action: 'list',
  });
  const { data: units = [] } = useGetList<AdministrativeUnit>(
    'administrative-units',
    {},
    { enabled: canListUnits, staleTime: UNITS_FRESH_MS },
  );
  const { filterValues, setFilters, sort, setSort } = useListContext();
  const filter = filterValues as ApplicationFilter;
  const setFilter = (change: ApplicationFilter) => {
    const next = Object.entries({ ...filter, ...change }).filter(([, value]) => value !== undefined);
    setFilters(Object.fromEntries(next), []);
  };
  return (
    <Box
      role="group"
      aria-label={translate('list.filters')}
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        columnGap: 2,
        rowGap: 3,
        alignItems: 'center',
        mb: 3,
        '& > *': { flexShrink: 0 },
      }}
    >
      <SearchBox
        // Another queue brings another search; typing does not, since the box then holds that text already.
        applied={filter.search ?? ''}
        searchRef={searchRef}
        onSearch={(search) => {
          setFilter({ search: search === '' ? undefined : search });
        }}
      />
      <Choice
        label={translate('list.state')}
        value={filter.states?.[0] ?? ANY}
        anyLabel={translate('list.anyState')}
        options={STATES.map((value) => ({ value, label: translate(`state.${value}`) }))}
        onChoose={(value) => {
          setFilter({ states: value === ANY ? undefined : [value as ApplicationState] });
        }}
      />
      {units.length > 1 && (
        <Choice
          label={translate('list.unit')}
          value={filter.unitCodes?.[0] ?? ANY}
          anyLabel={translate('list.anyUnit')}
          options={units.map(({ code, name }) => ({ value: code, label: name }))}
          onChoose={(value) => {
            setFilter({ unitCodes: value === ANY ? undefined : [value] });
          }}
        />
      )}
      <Choice
        label={translate('list.level')}
        value={filter.level ?? ANY}
        anyLabel={translate('list.anyLevel')}
        options={LEVELS.map((value) => ({ value, label: translate(`level.${value}`) }))}
        onChoose={(value) => {
          setFilter({ level: value === ANY ? undefined : (value as AccountLevel) });
        }}
      />
      {hasSortChoice && (
        <Choice
          label={translate('list.sortedBy')}
          value={`${sort.field} ${sort.order}`}
          options={SORTS.map(({ field, order, text }) => ({
            value: `${field} ${order}`,
            label: translate(`list.${text}`),
          }))}
          onChoose={(value) => {
            const chosen = SORTS.find(({ field, order }) => `${field} ${order}` === value);
            if (chosen) setSort({ field: chosen.field, order: chosen.order });
          }}
        />
      )}
      <ToggleChip
        label={translate('list.onlyMismatch')}
        isOn={filter.hasMismatch === true}
        onToggle={(isOn) => {
          setFilter({ hasMismatch: isOn ? true : undefined });
        }}
      />
      <ToggleChip
        label={translate('list.onlyOverdue')}
        isOn={filter.isOverdue === true}
        onToggle={(isOn) => {
          setFilter({ isOverdue: isOn ? true : undefined });
        }}
      />
      {Object.keys(filter).length > 0 && (
        <Button
          size="small"
          onClick={() => {
            setFilters({}, []);
          }}
        >
          {translate('list.clearFilters')}
        </Button>
      )}
    </Box>
  );
}

interface SearchBoxProps {
  readonly applied: string;
  readonly searchRef: RefObject<HTMLInputElement | null>;
  readonly onSearch: (search: string) => void;
}

function SearchBox({ applied, searchRef, onSearch }: SearchBoxProps) {
  const translate = useTranslate();
  const [draft, setDraft] = useState(applied);
  const [lastApplied, setLastApplied] = useState(applied);
  if (applied !== lastApplied) {
    setLastApplied(applied);
    if (applied !== draft.trim()) setDraft(applied);
  }
  const isPersonalNumber = LOOKS_LIKE_A_PERSONAL_NUMBER.test(draft);
  useEffect(() => {
    const search = draft.trim();
    const isTooShort = search !== '' && search.length < SEARCH_MIN_CHARACTERS;
    if (isPersonalNumber || isTooShort || search === applied) return;
    const timer = setTimeout(() => {
      onSearch(search);
    }, SEARCH_AFTER_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [draft, applied, isPersonalNumber, onSearch]);
  return (
    <TextField
      type="text"
      role="search"
      inputRef={searchRef}
      value={draft}
      placeholder={translate('list.search')}
      error={isPersonalNumber}
      helperText={isPersonalNumber ? translate('list.searchRefusesNumbers') : undefined}
      onChange={(event) => {
        setDraft(event.target.value);
      }}
      sx={{ width: { xs: '100%', sm: 272 } }}
      slotProps={{
        htmlInput: {
          'aria-label': translate('list.search'),
          title: translate('list.searchHint'),
          maxLength: 100,
        },
        input: {
          startAdornment: (
            <InputAdornment position="start">
              <SearchIcon fontSize="small" aria-hidden />
            </InputAdornment>
          ),
          endAdornment: draft !== '' && (
            <InputAdornment position="end">
              <IconButton
                size="small"
                edge="end"
                aria-label={translate('list.clearSearch')}
                onClick={() => {
                  setDraft('');
                  searchRef.current?.focus();
                }}
              >
                <CloseIcon fontSize="small" />
              </IconButton>
            </InputAdornment>
          ),
        },
      }}
    />
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  /** Present where not choosing is a choice. */
  readonly anyLabel?: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChoose: (value: string) => void;
}

function Choice({ label, value, anyLabel, options, onChoose }: ChoiceProps) {
  return (
    <TextField
      select
      label={label}
      value={value}
      onChange={(event) => {
        onChoose(event.target.value);
      }}
      sx={{ minWidth: 136, flexGrow: { xs: 1, sm: 0 } }}
      slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
    >
      {anyLabel !== undefined && <MenuItem value={ANY}>{anyLabel}</MenuItem>}
      {options.map((option) => (
        <MenuItem key={option.value} value={option.value}>
          {option.label}
        </MenuItem>
      ))}
    </TextField>
  );
}

interface ToggleChipProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly onToggle: (isOn: boolean) => void;
}

function ToggleChip({ label, isOn, onToggle }: ToggleChipProps) {
  return (
    <Chip
      component="button"
      label={label}
      aria-pressed={isOn}
      color={isOn ? 'primary' : 'default'}
      variant={isOn ? 'filled' : 'outlined'}
      onClick={() => {
        onToggle(!isOn);
      }}
    />
  );
}
