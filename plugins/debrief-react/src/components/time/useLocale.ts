import { useApiHolder } from '@backstage/core-plugin-api';
import { appLanguageApiRef } from '@backstage/core-plugin-api/alpha';
import { useEffect, useState } from 'react';

/**
 * The locale in which dates are written: the language of the portal, so that a
 * date fits the sentence around it. Plain English means day before month and
 * twenty-four hours, which nobody reads the wrong way round.
 */
export function useLocale(): string {
  const languageApi = useApiHolder().get(appLanguageApiRef);
  const [language, setLanguage] = useState(
    languageApi?.getLanguage().language ?? 'en',
  );
  useEffect(() => {
    const subscription = languageApi
      ?.language$()
      .subscribe(it => setLanguage(it.language));
    return () => subscription?.unsubscribe();
  }, [languageApi]);
  return language === 'en' ? 'en-GB' : language;
}
