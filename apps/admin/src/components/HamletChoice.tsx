import { formatCount } from '@dinhdanh/domain/formats';
import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider, useTranslate } from 'ra-core';

import { FailurePanel } from './FailurePanel.tsx';
import { useDisplayLocale } from './use-display-locale.ts';
import type { BackOfficeProvider, OutreachHamlet } from '../providers/data-provider.ts';

/** The people of a unit whose address names no hamlet stand under this name. */
export const WITHOUT_HAMLET = '';

interface HamletChoiceProps {
  readonly unitCode: string;
  readonly campaignId: string | null;
  readonly teamId: string | null;
  /** Whether people whose address names no hamlet can be chosen. */
  readonly offersWithoutHamlet: boolean;
  readonly chosen: readonly string[];
  readonly trouble: string | undefined;
  /** The names with how many people a list would take from them. */
  readonly onChange: (chosen: readonly string[], people: number) => void;
}

const nameOf = ({ hamlet }: OutreachHamlet): string => hamlet ?? WITHOUT_HAMLET;
const freeIn = ({ waiting, listed }: OutreachHamlet): number => waiting - listed;

/** Hamlets to tick, each with the people who wait there. */
export function HamletChoice({
  unitCode,
  campaignId,
  teamId,
  offersWithoutHamlet,
  chosen,
  trouble,
  onChange,
}: HamletChoiceProps) {
  const translate = useTranslate();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const {
    data: rows,
    error,
    refetch,
  } = useQuery({
    queryKey: ['outreach-hamlets', unitCode, campaignId, teamId],
    queryFn: () => dataProvider.getOutreachHamlets({ unitCode, campaignId, teamId }),
    gcTime: 0,
  });
  if (error)
    return (
      <FailurePanel
        title={translate('outreachLists.hamletsFailed')}
        error={error}
        onRetry={() => {
          void refetch();
        }}
      />
    );
  if (!rows) return <LinearProgress aria-label={translate('outreachLists.hamletsLoading')} />;
  const offered = rows.filter(({ hamlet }) => offersWithoutHamlet || hamlet !== null);
  if (offered.length === 0) return <Typography>{translate('outreachLists.noHamlets')}</Typography>;
  const toggle = (name: string, isChosen: boolean) => {
    const next = isChosen ? [...chosen, name] : chosen.filter((other) => other !== name);
    const people = offered
      .filter((row) => next.includes(nameOf(row)))
      .reduce((sum, row) => sum + freeIn(row), 0);
    onChange(next, people);
  };
  return (
    <FormControl component="fieldset" error={trouble !== undefined}>
      <FormLabel component="legend">{translate('outreachLists.hamletsLabel')}</FormLabel>
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: 'repeat(auto-fill, minmax(min(15rem, 100%), 1fr))',
          columnGap: 3,
        }}
      >
        {offered.map((row) => (
          <HamletBox
            key={nameOf(row)}
            row={row}
            isChosen={chosen.includes(nameOf(row))}
            onToggle={(isChosen) => {
              toggle(nameOf(row), isChosen);
            }}
          />
        ))}
      </Box>
      {trouble && <FormHelperText>{trouble}</FormHelperText>}
    </FormControl>
  );
}

interface HamletBoxProps {
  readonly row: OutreachHamlet;
  readonly isChosen: boolean;
  readonly onToggle: (isChosen: boolean) => void;
}

function HamletBox({ row, isChosen, onToggle }: HamletBoxProps) {
  const translate = useTranslate();
  const locale = useDisplayLocale();
  const words = [
    translate('outreachLists.hamletCount', {
      name: row.hamlet ?? translate('outreachLists.withoutHamlet'),
      count: formatCount(row.waiting, locale),
    }),
    ...(row.listed > 0
      ? [translate('outreachLists.hamletListed', { listed: formatCount(row.listed, locale) })]
      : []),
  ].join(', ');
  return (
    <FormControlLabel
      disabled={freeIn(row) === 0}
      control={
        <Checkbox
          checked={isChosen}
          onChange={(_event, isChecked) => {
            onToggle(isChecked);
          }}
        />
      }
      label={words}
    />
  );
}
