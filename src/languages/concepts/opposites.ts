/** Pairs of concepts of the table that exclude each other, said of the same thing at the same time. */
export const opposites: readonly (readonly [string, string])[] = [
  ['release', 'arrest'],
  ['release', 'kidnap'],
  ['release', 'sentence'],
  ['acquit', 'sentence'],
  ['resume', 'suspend'],
  ['resume', 'cancel'],
  ['continue', 'suspend'],
  ['continue', 'end'],
  ['start', 'end'],
  ['open', 'close'],
  ['win', 'lose'],
  ['rise', 'fall'],
  ['approve', 'reject'],
  ['support', 'oppose'],
  ['support', 'reject'],
  ['confirm', 'deny'],
  ['appoint', 'sack'],
  ['arrive', 'leave'],
  ['deploy', 'withdraw'],
  ['profit', 'lose'],
  ['survivor', 'die'],
];

/** Concepts that only put one thing before or after another. */
export const orders: readonly string[] = ['before', 'after'];

/** Concepts that say of themselves that something is not done: who rejects it and who does not give it say the same. */
export const refusals: readonly string[] = [
  'reject',
  'fail',
  'cancel',
  'stop',
  'ban',
  'deny',
  'absent',
  'lose',
  'shortage',
  'suspend',
  'oppose',
];
