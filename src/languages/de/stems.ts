/** Inflectional endings that a stem drops. */
export const endings = ['ern', 'em', 'en', 'er', 'es', 'e', 'n', 's'];
