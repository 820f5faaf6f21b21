import { CONFLICT } from './conflict';
import { ECONOMY } from './economy';
import { ORGANISATIONS } from './organisations';
import { PLACES } from './places';
import { POLITICS } from './politics';
import { SOCIETY } from './society';

/**
 * News concepts and their words, one concept a line: `English | Arabic | French | Russian | Spanish`, the words of a cell
 * separated by commas, Arabic ones without article. The first English word, lower case and without star, is the
 * concept's id; `word>id` names another concept that the words stand for as well.
 */
export const CONCEPTS = [PLACES, ORGANISATIONS, POLITICS, CONFLICT, ECONOMY, SOCIETY].join('\n');
