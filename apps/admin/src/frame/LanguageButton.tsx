import Button from '@mui/material/Button';
import { useLocaleState, useTranslate } from 'ra-core';

import { localeOf } from '../providers/i18n-provider.ts';

/** Goes to the other language and says so in that language. */
export function LanguageButton() {
  const translate = useTranslate();
  const [locale, setLocale] = useLocaleState();
  const other = localeOf(locale) === 'vi' ? 'en' : 'vi';
  return (
    <Button
      size="small"
      color="inherit"
      lang={other}
      aria-label={translate('frame.switchLanguageLabel')}
      onClick={() => {
        setLocale(other);
      }}
      sx={{ whiteSpace: 'nowrap', minWidth: 0, px: 2 }}
    >
      {translate('frame.switchLanguage')}
    </Button>
  );
}
