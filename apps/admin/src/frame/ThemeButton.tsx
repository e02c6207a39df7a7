import DarkModeIcon from '@mui/icons-material/DarkModeOutlined';
import LightModeIcon from '@mui/icons-material/LightModeOutlined';
import IconButton from '@mui/material/IconButton';
import { useTheme as useMuiTheme } from '@mui/material/styles';
import { useTranslate } from 'ra-core';
import { useTheme } from 'react-admin';

export function ThemeButton() {
  const translate = useTranslate();
  const [, setTheme] = useTheme();
  const isDark = useMuiTheme().palette.mode === 'dark';
  const Icon = isDark ? LightModeIcon : DarkModeIcon;
  const label = translate('ra.action.toggle_theme');
  return (
    <IconButton
      color="inherit"
      aria-label={label}
      title={label}
      onClick={() => {
        setTheme(isDark ? 'light' : 'dark');
      }}
    >
      <Icon fontSize="small" />
    </IconButton>
  );
}
