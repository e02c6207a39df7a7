import { createTheme } from '@mui/material/styles';
import type { PaletteOptions, Theme } from '@mui/material/styles';

const FONT = "'Be Vietnam Pro', 'Segoe UI', Roboto, Arial, sans-serif";

function themeOf(palette: PaletteOptions): Theme {
  return createTheme({
    palette,
    shape: { borderRadius: 6 },
    spacing: 4,
    typography: {
      fontFamily: FONT,
      fontSize: 14,
      body1: { fontSize: '0.875rem', lineHeight: 20 / 14 },
      body2: { fontSize: '0.8125rem', lineHeight: 18 / 13 },
      h1: { fontSize: '1.375rem', lineHeight: 28 / 22, fontWeight: 600 },
      h2: { fontSize: '1rem', lineHeight: 24 / 16, fontWeight: 600 },
      h3: { fontSize: '0.875rem', lineHeight: 20 / 14, fontWeight: 600 },
      button: { textTransform: 'none', fontWeight: 500 },
      caption: { fontSize: '0.75rem', lineHeight: 16 / 12 },
    },
    components: {
      MuiButtonBase: {
        defaultProps: { disableRipple: true },
        styleOverrides: {
          root: ({ theme }) => ({
            '&.Mui-focusVisible': { outline: `2px solid ${theme.palette.primary.main}`, outlineOffset: 2 },
          }),
        },
      },
      MuiButton: { defaultProps: { disableElevation: true } },
      // Its own grey is too pale on the grey of a page.
      MuiToggleButton: { styleOverrides: { root: ({ theme }) => ({ color: theme.palette.text.primary }) } },
      MuiPaper: { styleOverrides: { root: { backgroundImage: 'none' } } },
      MuiLink: { defaultProps: { underline: 'hover' } },
      MuiTableCell: {
        styleOverrides: {
          root: ({ theme }) => ({
            padding: '6px 12px',
            fontVariantNumeric: 'tabular-nums',
            borderBottomColor: theme.palette.divider,
          }),
          head: ({ theme }) => ({
            fontSize: '0.8125rem',
            fontWeight: 600,
            color: theme.palette.text.secondary,
            whiteSpace: 'nowrap',
          }),
        },
      },
      MuiDialogTitle: {
        styleOverrides: { root: { fontSize: '1.125rem', lineHeight: 26 / 18, fontWeight: 600 } },
      },
      // The label of a field that stands first rises above its border.
      MuiDialogContent: { styleOverrides: { root: { '.MuiDialogTitle-root + &': { paddingTop: 8 } } } },
      MuiDialogActions: { styleOverrides: { root: { padding: '8px 24px 20px' } } },
      MuiTextField: { defaultProps: { size: 'small' } },
      MuiSelect: { defaultProps: { size: 'small' } },
      MuiOutlinedInput: {
        styleOverrides: { notchedOutline: ({ theme }) => ({ borderColor: theme.palette.text.secondary }) },
      },
      MuiFormHelperText: { styleOverrides: { root: { marginLeft: 0 } } },
    },
  });
}

export const lightTheme = themeOf({
  mode: 'light',
  primary: { main: '#0f5f63', dark: '#0a474a', light: '#3d8285', contrastText: '#ffffff' },
  secondary: { main: '#445566', contrastText: '#ffffff' },
  warning: { main: '#7f4700', contrastText: '#ffffff' },
  error: { main: '#a3201a', contrastText: '#ffffff' },
  success: { main: '#1b6434', contrastText: '#ffffff' },
  info: { main: '#1f4e8c', contrastText: '#ffffff' },
  background: { default: '#f3f5f7', paper: '#ffffff' },
  text: { primary: '#17212b', secondary: '#4a5866', disabled: '#6b7885' },
  divider: '#d5dce3',
});

export const darkTheme = themeOf({
  mode: 'dark',
  primary: { main: '#62c6c6', dark: '#3fa3a3', light: '#8fdada', contrastText: '#06282a' },
  secondary: { main: '#b3c0cc', contrastText: '#17212b' },
  warning: { main: '#f0b75a', contrastText: '#2b1c00' },
  error: { main: '#ff9d94', contrastText: '#3b0b08' },
  success: { main: '#82d49c', contrastText: '#0b2a15' },
  info: { main: '#97bff5', contrastText: '#0c2340' },
  background: { default: '#11171d', paper: '#19212a' },
  text: { primary: '#e6ebf0', secondary: '#adb9c5', disabled: '#8895a2' },
  divider: '#35424f',
});
