import components from '../components/components.css?inline';
import tokens from '../tokens.css?inline';
import card from './card.css?inline';
import reset from './reset.css?inline';

/** The card's whole style sheet, for one constructed sheet in the closed shadow root. Its wrapper: `class="surface card"`. */
export const cardStyles = tokens + reset + components + card;
