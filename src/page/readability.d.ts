/** The library without its second entry, which nothing here calls and every article's page would carry. */
declare module '@mozilla/readability/Readability.js' {
  export { Readability as default } from '@mozilla/readability';
}
