/** Inflectional endings that a stem drops. */
export const endings = ["'s", "s'", 'ings', 'ing', 'ied', 'ies', 'ed', 'es', 's', 'e', 'y'];
