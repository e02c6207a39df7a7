import { formatDate, isLocalDate } from '@dinhdanh/domain/formats';
import CalendarIcon from '@mui/icons-material/CalendarMonthOutlined';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'ra-core';
import { useEffect, useRef, useState } from 'react';
import type { ChangeEvent } from 'react';

import { readDate } from './read-date.ts';

interface DayFieldProps {
  readonly label: string;
  /** YYYY-MM-DD; empty: none is chosen. */
  readonly value: string;
  readonly required?: boolean;
  readonly hint?: string;
  readonly trouble?: string | undefined;
  readonly onChange: (day: string) => void;
}

const shown = (day: string): string => (isLocalDate(day) ? formatDate(day) : '');

/**
 * A day of the calendar, typed as it is written here: the browser's own field has the order of the browser's language, in
 * which 11/12 may be the twelfth of November. What cannot be read holds its form back (hasUnreadDay).
 */
export function DayField({ label, value, required = false, hint, trouble, onChange }: DayFieldProps) {
  const translate = useTranslate();
  const inputRef = useRef<HTMLInputElement>(null);
  const calendarRef = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(() => shown(value));
  const [known, setKnown] = useState(value);
  const [isLeft, setLeft] = useState(false);
  if (value !== known) {
    setKnown(value);
    setTyped(shown(value));
  }
  const unread = typed.trim() !== '' && value === '' ? translate('frame.dayUnread') : '';
  useEffect(() => {
    inputRef.current?.setCustomValidity(unread);
  }, [unread]);
  const said = isLeft && unread !== '' ? unread : trouble;
  return (
    <TextField
      required={required}
      label={label}
      value={typed}
      inputRef={inputRef}
      error={said !== undefined}
      helperText={said ?? hint}
      placeholder={translate('frame.dayExample')}
      slotProps={{
        inputLabel: { shrink: true },
        htmlInput: { inputMode: 'numeric', autoComplete: 'off' },
        input: {
          endAdornment: (
            <InputAdornment position="end">
              <IconButton
                size="small"
                edge="end"
                aria-label={translate('frame.dayFromCalendar')}
                onClick={() => calendarRef.current?.showPicker()}
              >
                <CalendarIcon fontSize="small" aria-hidden />
              </IconButton>
              <Box
                component="input"
                type="date"
                ref={calendarRef}
                value={value}
                tabIndex={-1}
                aria-hidden
                onChange={(event: ChangeEvent<HTMLInputElement>) => {
                  onChange(event.target.value);
                }}
                sx={{
                  position: 'absolute',
                  right: 0,
                  bottom: 0,
                  width: '100%',
                  height: '100%',
                  opacity: 0,
                  pointerEvents: 'none',
                }}
              />
            </InputAdornment>
          ),
        },
      }}
      onChange={({ target }) => {
        const day = isLocalDate(target.value) ? target.value : (readDate(target.value) ?? '');
        setTyped(target.value);
        setKnown(day);
        setLeft(false);
        if (day !== value) onChange(day);
      }}
      onBlur={() => {
        setLeft(true);
        if (value !== '') setTyped(shown(value));
      }}
    />
  );
}

/** Whether a day was typed in the form that cannot be read; the first such field says so. */
export function hasUnreadDay(form: HTMLFormElement): boolean {
  const unread = [...form.querySelectorAll('input')].find(({ validity }) => validity.customError);
  unread?.reportValidity();
  return unread !== undefined;
}
