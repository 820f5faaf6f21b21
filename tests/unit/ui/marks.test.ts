import { describe, expect, it } from 'vitest';
import { type MarkLook, markCss, markLooks } from '../../../src/ui/marks';

/** Relative luminance of a `#rrggbb` colour (WCAG 2.2). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe.each(Object.entries<MarkLook>(markLooks))('mark %s', (name, look) => {
  it('keeps 3:1 against white and black pages', () => {
    const value = luminance(look.colour);
    expect(1.05 / (value + 0.05)).toBeGreaterThanOrEqual(3);
    expect((value + 0.05) / 0.05).toBeGreaterThanOrEqual(3);
  });

  it('is told from every other without its colour', () => {
    const shape = ({ line, side, shade }: MarkLook) => `${line} ${line && side} ${shade !== null}`;
    const same = Object.entries<MarkLook>(markLooks).filter(([, other]) => shape(other) === shape(look));
    expect(same.map(([other]) => other)).toEqual([name]);
  });

  it('grows stronger in its line and its shade', () => {
    if (look.line) expect(markCss(look, 'strong')).toContain(`${look.thickness + 1}px`);
    if (look.shade) expect(markCss(look, 'strong')).toContain(look.shade.strong);
    expect(markCss(look, 'strong')).not.toBe(markCss(look, 'quiet'));
  });
});
