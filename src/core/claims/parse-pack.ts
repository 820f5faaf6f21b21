import * as v from 'valibot';
import type { Pack } from './claim';
import { PACK_LIMITS } from './pack-limits';
import { PACK_FORMAT, packSchema } from './pack-schema';
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
  const badFormat = checkFormat('format' in value ? value.format : undefined);
  if (badFormat !== null) return fault('format', badFormat);

  const parsed = v.safeParse(packSchema, value, { abortEarly: true, abortPipeEarly: true });
  if (!parsed.success) {
    const [issue] = parsed.issues;
    return fault(pathOf(issue), messageOf(issue));
  }
  const broken = findBrokenReference(parsed.output);
  return broken === null ? { ok: true, pack: parsed.output } : { ok: false, ...broken };
}

function fault(path: string, message: string): PackResult {
  return { ok: false, path, message };
}

function checkFormat(format: unknown): string | null {
  if (format === PACK_FORMAT) return null;
  const version = typeof format === 'string' ? /^isnad-pack\/(\d{1,9})$/.exec(format)?.[1] : undefined;
  if (version === undefined || Number(version) === 0) return `must be "${PACK_FORMAT}"; this is not a pack of Isnad`;
  return `is "isnad-pack/${version}", newer than this version of Isnad reads ("${PACK_FORMAT}"); update Isnad first`;
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

/** `claims[3].text.ar`; a name that is no identifier is shown in quotes. */
function pathOf(issue: v.BaseIssue<unknown>): string {
  let path = '';
  for (const { key } of issue.path ?? []) {
    if (typeof key === 'number') path += `[${key}]`;
    else if (typeof key === 'string' && /^[A-Za-z_]\w{0,39}$/.test(key)) path += path === '' ? key : `.${key}`;
    else path += `[${JSON.stringify(String(key).slice(0, 40))}]`;
  }
  return path;
}

function messageOf(issue: v.BaseIssue<unknown>): string {
  if (issue.type !== 'strict_object') return issue.message;
  if (issue.expected === 'never') return 'is not a field of this format';
  return issue.received === 'undefined' ? 'is missing' : 'must be an object';
}
