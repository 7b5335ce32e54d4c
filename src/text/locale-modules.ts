/* The languages of src/text/locales/: written by "npm run check:locales". */

/** BCP 47 base languages of which there are words. */
export const languages: readonly string[] = [
  'ar',
  'de',
  'en',
  'es',
  'fr',
  'hi',
  'it',
  'ja',
  'pl',
  'pt',
  'ru',
  'zh',
];

/** How to load the words of each language, by BCP 47 tag. */
export const localeModules = {
  ar: (): Promise<typeof import('./locales/ar.js')> => import('./locales/ar.js'),
  de: (): Promise<typeof import('./locales/de.js')> => import('./locales/de.js'),
  en: (): Promise<typeof import('./locales/en.js')> => import('./locales/en.js'),
  es: (): Promise<typeof import('./locales/es.js')> => import('./locales/es.js'),
  fr: (): Promise<typeof import('./locales/fr.js')> => import('./locales/fr.js'),
  hi: (): Promise<typeof import('./locales/hi.js')> => import('./locales/hi.js'),
  it: (): Promise<typeof import('./locales/it.js')> => import('./locales/it.js'),
  ja: (): Promise<typeof import('./locales/ja.js')> => import('./locales/ja.js'),
  pl: (): Promise<typeof import('./locales/pl.js')> => import('./locales/pl.js'),
  pt: (): Promise<typeof import('./locales/pt.js')> => import('./locales/pt.js'),
  ru: (): Promise<typeof import('./locales/ru.js')> => import('./locales/ru.js'),
  zh: (): Promise<typeof import('./locales/zh.js')> => import('./locales/zh.js'),
};
