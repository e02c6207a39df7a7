import CloseIcon from '@mui/icons-material/Close';
import SearchIcon from '@mui/icons-material/Search';
import TuneIcon from '@mui/icons-material/TuneOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import IconButton from '@mui/material/IconButton';
import InputAdornment from '@mui/material/InputAdornment';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useCanAccess, useGetList, useListContext, useTranslate } from 'ra-core';
import { useEffect, useId, useState } from 'react';
import type { RefObject } from 'react';

import type {
  AccountLevel,
  ApplicationChannel,
  ApplicationFilter,
  ApplicationState,
  DueWithin,
  ReviewReason,
  SubjectType,
} from '../../generated/graphql.ts';
import type { AdministrativeUnit } from '../../providers/data-provider.ts';
import { readSearch } from './read-search.ts';
import { REVIEW_REASONS } from './ReviewReasonChip.tsx';

const STATES: readonly ApplicationState[] = [
  'SUBMITTED',
  'CHECKING',
  'READY_FOR_REVIEW',
  'APPROVED',
  'RETURNED',
  'REFUSED',
];
const LEVELS: readonly AccountLevel[] = ['LEVEL_1', 'LEVEL_2'];
const SUBJECT_TYPES: readonly SubjectType[] = ['CITIZEN', 'FOREIGNER', 'ORGANISATION'];
const CHANNELS: readonly ApplicationChannel[] = ['COUNTER', 'ONLINE'];
const DUE_WITHIN: readonly DueWithin[] = ['TODAY', 'COMING'];
const FURTHER_FILTERS = [
  'subjectType',
  'channel',
  'reviewReason',
  'dueWithin',
  'isEscalated',
  'isMine',
  'isDecidableTogether',
] as const satisfies readonly (keyof ApplicationFilter)[];
const SORTS = [
  { field: 'dueAt', order: 'ASC', text: 'sortDueFirst' },
  { field: 'dueAt', order: 'DESC', text: 'sortDueLast' },
  { field: 'receivedAt', order: 'ASC', text: 'sortReceivedFirst' },
  { field: 'receivedAt', order: 'DESC', text: 'sortReceivedLast' },
] as const;
const ANY = '';
const UNITS_FRESH_MS = 10 * 60_000;
const SEARCH_AFTER_MS = 350;
interface ApplicationFiltersProps {
  readonly searchRef: RefObject<HTMLInputElement | null>;
  /** Cards have no column headings to sort by. */
  readonly hasSortChoice: boolean;
  /** The number that is searched for, apart from the filters, which stand in the address of the page. */
  readonly personalIdNumber: string;
  readonly onPersonalIdNumber: (personalIdNumber: string) => void;
}

export function ApplicationFilters({
  searchRef,
  hasSortChoice,
  personalIdNumber,
  onPersonalIdNumber,
}: ApplicationFiltersProps) {
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
  const furtherId = useId();
  const furtherCount = FURTHER_FILTERS.filter((key) => filter[key] != null).length;
  const [isFurtherWanted, setFurtherWanted] = useState(false);
  const hasFurther = isFurtherWanted || furtherCount > 0;
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
        applied={personalIdNumber === '' ? (filter.search ?? '') : personalIdNumber}
        searchRef={searchRef}
        onSearch={(search) => {
          const { kind, value } = readSearch(search);
          onPersonalIdNumber(kind === 'PERSONAL_ID_NUMBER' ? value : '');
          setFilter({ search: kind === 'TEXT' && value !== '' ? value : undefined });
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
      {/* Filters that narrow the list are never folded away. */}
      {furtherCount === 0 && (
        <Button
          size="small"
          color="inherit"
          aria-expanded={hasFurther}
          aria-controls={hasFurther ? furtherId : undefined}
          startIcon={<TuneIcon fontSize="small" />}
          onClick={() => {
            setFurtherWanted(!isFurtherWanted);
          }}
        >
          {translate('list.furtherFilters')}
        </Button>
      )}
      {(Object.keys(filter).length > 0 || personalIdNumber !== '') && (
        <Button
          size="small"
          onClick={() => {
            onPersonalIdNumber('');
            setFilters({}, []);
          }}
        >
          {translate('list.clearFilters')}
        </Button>
      )}
      {hasFurther && <FurtherFilters id={furtherId} filter={filter} onFilter={setFilter} />}
    </Box>
  );
}

interface FurtherFiltersProps {
  readonly id: string;
  readonly filter: ApplicationFilter;
  readonly onFilter: (change: ApplicationFilter) => void;
}

function FurtherFilters({ id, filter, onFilter }: FurtherFiltersProps) {
  const translate = useTranslate();
  return (
    <Box
      id={id}
      sx={{
        flexBasis: '100%',
        display: 'flex',
        flexWrap: 'wrap',
        columnGap: 2,
        rowGap: 3,
        alignItems: 'center',
        '& > *': { flexShrink: 0 },
      }}
    >
      <Choice
        label={translate('list.subjectType')}
        value={filter.subjectType ?? ANY}
        anyLabel={translate('list.anySubjectType')}
        options={SUBJECT_TYPES.map((value) => ({ value, label: translate(`subjectType.${value}`) }))}
        onChoose={(value) => {
          onFilter({ subjectType: value === ANY ? undefined : (value as SubjectType) });
        }}
      />
      <Choice
        label={translate('list.channel')}
        value={filter.channel ?? ANY}
        anyLabel={translate('list.anyChannel')}
        options={CHANNELS.map((value) => ({ value, label: translate(`channel.${value}`) }))}
        onChoose={(value) => {
          onFilter({ channel: value === ANY ? undefined : (value as ApplicationChannel) });
        }}
      />
      <Choice
        label={translate('list.reviewReason')}
        value={filter.reviewReason ?? ANY}
        anyLabel={translate('list.anyReviewReason')}
        options={REVIEW_REASONS.map((value) => ({ value, label: translate(`reviewReason.${value}`) }))}
        onChoose={(value) => {
          onFilter({ reviewReason: value === ANY ? undefined : (value as ReviewReason) });
        }}
      />
      <Choice
        label={translate('list.dueWithin')}
        value={filter.dueWithin ?? ANY}
        anyLabel={translate('list.anyDueWithin')}
        options={DUE_WITHIN.map((value) => ({ value, label: translate(`dueWithin.${value}`) }))}
        onChoose={(value) => {
          onFilter({ dueWithin: value === ANY ? undefined : (value as DueWithin) });
        }}
      />
      <ToggleChip
        label={translate('list.onlyMine')}
        isOn={filter.isMine === true}
        onToggle={(isOn) => {
          onFilter({ isMine: isOn ? true : undefined });
        }}
      />
      <ToggleChip
        label={translate('list.onlyTogether')}
        isOn={filter.isDecidableTogether === true}
        onToggle={(isOn) => {
          onFilter({ isDecidableTogether: isOn ? true : undefined });
        }}
      />
      <ToggleChip
        label={translate('list.onlyEscalated')}
        isOn={filter.isEscalated === true}
        onToggle={(isOn) => {
          onFilter({ isEscalated: isOn ? true : undefined });
        }}
      />
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
    if (applied !== readSearch(draft).value) setDraft(applied);
  }
  const { kind, value: search } = readSearch(draft);
  useEffect(() => {
    if (kind === 'INCOMPLETE_NUMBER' || kind === 'TOO_SHORT' || search === applied) return;
    const timer = setTimeout(() => {
      onSearch(search);
    }, SEARCH_AFTER_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [kind, search, applied, onSearch]);
  return (
    <TextField
      type="text"
      role="search"
      inputRef={searchRef}
      value={draft}
      placeholder={translate('list.search')}
      error={kind === 'INCOMPLETE_NUMBER'}
      helperText={kind === 'INCOMPLETE_NUMBER' ? translate('list.searchRefusesNumbers') : undefined}
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
