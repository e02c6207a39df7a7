import { addDays, isLocalDate, localDateOf } from '@dinhdanh/domain/formats';
import ChevronLeftIcon from '@mui/icons-material/ChevronLeft';
import ChevronRightIcon from '@mui/icons-material/ChevronRight';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'ra-core';
import { useState } from 'react';

interface DayFieldProps {
  readonly day: string;
  readonly onDay: (day: string) => void;
}

/** While somebody types 2026, the field holds the years 0002, 0020 and 0202, which nobody means. */
const FIRST_DAY = '2000-01-01';

export function DayField({ day, onDay }: DayFieldProps) {
  const translate = useTranslate();
  const [typed, setTyped] = useState({ day, text: day });
  const text = typed.day === day ? typed.text : day;
  const today = localDateOf(new Date());
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
      <IconButton
        aria-label={translate('appointments.previousDay')}
        onClick={() => {
          onDay(addDays(day, -1));
        }}
      >
        <ChevronLeftIcon />
      </IconButton>
      <TextField
        type="date"
        label={translate('appointments.day')}
        value={text}
        onChange={({ target: { value } }) => {
          const isWhole = isLocalDate(value) && value >= FIRST_DAY;
          setTyped({ day: isWhole ? value : day, text: value });
          if (isWhole) onDay(value);
        }}
        slotProps={{ inputLabel: { shrink: true } }}
      />
      <IconButton
        aria-label={translate('appointments.nextDay')}
        onClick={() => {
          onDay(addDays(day, 1));
        }}
      >
        <ChevronRightIcon />
      </IconButton>
      {day !== today && (
        <Button
          onClick={() => {
            onDay(today);
          }}
        >
          {translate('appointments.today')}
        </Button>
      )}
    </Box>
  );
}
