import * as v from 'valibot';
import type { Pack } from './claim';
import { faultOf, formatFault } from './pack-fault';
import { PACK_LIMITS } from './pack-limits';
import { packSchema } from './pack-schema';
import { findBrokenReference, type PackFault } from './references';

type PackResult = { readonly ok: true; readonly pack: Pack } | ({ readonly ok: false } & PackFault);

/**
 * Reads the text of a pack file. All or nothing: either a pack whose every field and reference holds, or the first
 * fault with the path of its field (`claims[3].text.ar`). Never throws. Every string of the result is plain data.
 */
export function parsePack(text: string): PackResult {
  if (text.length > PACK_LIMITS.fileCharacters)
    return fault('', `The file is larger than ${PACK_LIMITS.fileCharacters} characters.`);
  const body = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return fault('', describeBadJson(body));
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return fault('', 'The file is JSON, but not a pack: a pack is an object with the field "format".');
  const badFormat = formatFault('format' in value ? value.format : undefined);
  if (badFormat !== null) return fault('format', badFormat);

  const parsed = v.safeParse(packSchema, value, { abortEarly: true, abortPipeEarly: true });
  if (!parsed.success) {
    const { path, message } = faultOf(parsed.issues[0]);
    return fault(path, message);
  }
  const broken = findBrokenReference(parsed.output);
  return broken === null ? { ok: true, pack: parsed.output } : { ok: false, ...broken };
}

function fault(path: string, message: string): PackResult {
  return { ok: false, path, message };
}

/** Tells a file that was cut short from one that was never JSON, since the remedies differ. */
function describeBadJson(text: string): string {
  if (text.trim() === '') return 'The file is empty.';
  if (!/^\s*[{[]/.test(text)) return 'The file is not JSON.';
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (inString) {
      if (character === '\\') at++;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === '{' || character === '[') depth++;
    else if (character === '}' || character === ']') depth--;
  }
  return inString || depth > 0
    ? 'The file breaks off before its end: it was cut short. Fetch or export it again.'
    : 'The file is not valid JSON.';
}
