import type { ComponentChildren } from 'preact';
import { Fragment } from 'preact';
import { partsOf } from '../strings/words';

/** A template of the strings with elements in its slots. */
export function Sentence({ of, slots }: { of: string; slots: Readonly<Record<string, ComponentChildren>> }) {
  return partsOf(of).map((part, index) => (
    <Fragment key={`${index}`}>{'text' in part ? part.text : <bdi>{slots[part.slot]}</bdi>}</Fragment>
  ));
}
