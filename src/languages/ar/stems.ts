/** Definite articles with the clitics before them. */
export const articles = ['وبال', 'فبال', 'وكال', 'ولل', 'فلل', 'وال', 'فال', 'بال', 'كال', 'ال', 'لل'];

/** Inflectional endings, beside the pronouns of the text lexicon. */
export const endings = ['ات', 'ون', 'ين', 'ان', 'ية', 'ة', 'ا', 'وا'];
