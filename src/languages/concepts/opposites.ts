/** Pairs of concepts of the table that exclude each other, said of the same thing at the same time. */
export const opposites: readonly (readonly [string, string])[] = [
  ['release', 'arrest'],
  ['resume', 'suspend'],
];
