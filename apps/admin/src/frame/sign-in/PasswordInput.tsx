import VisibilityIcon from '@mui/icons-material/VisibilityOutlined';
import VisibilityOffIcon from '@mui/icons-material/VisibilityOffOutlined';
import IconButton from '@mui/material/IconButton';
import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import type { RefObject } from 'react';

interface PasswordInputProps {
  readonly label: string;
  readonly autoComplete: 'current-password' | 'new-password';
  readonly inputRef: RefObject<HTMLInputElement | null>;
  readonly fault: string | undefined;
  readonly hint?: string | undefined;
}

/** A password that can be looked at while it is typed. */
export function PasswordInput({ label, autoComplete, inputRef, fault, hint }: PasswordInputProps) {
  const translate = useTranslate();
  const [isShown, setShown] = useState(false);
  const toggleLabel = translate(isShown ? 'signIn.hidePassword' : 'signIn.showPassword');
  return (
    <TextField
      name="password"
      label={label}
      type={isShown ? 'text' : 'password'}
      autoComplete={autoComplete}
      inputRef={inputRef}
      error={fault !== undefined}
      helperText={fault ?? hint}
      slotProps={{
        input: {
          endAdornment: (
            <InputAdornment position="end">
              <IconButton
                size="small"
                edge="end"
                aria-label={toggleLabel}
                title={toggleLabel}
                onClick={() => {
                  setShown((shown) => !shown);
                }}
              >
                {isShown ? <VisibilityOffIcon fontSize="small" /> : <VisibilityIcon fontSize="small" />}
              </IconButton>
            </InputAdornment>
          ),
        },
      }}
    />
  );
}
