import type * as v from 'valibot';
import { PACK_FORMAT } from './pack-schema';
import type { PackFault } from './references';

/** What is wrong with the format that a file names; null when it is the one that is read. */
export function formatFault(format: unknown): string | null {
  if (format === PACK_FORMAT) return null;
  const version = typeof format === 'string' ? /^isnad-pack\/(\d{1,9})$/.exec(format)?.[1] : undefined;
  if (version === undefined || Number(version) === 0) return `must be "${PACK_FORMAT}"; this is not a pack of Isnad`;
  return `is "isnad-pack/${version}", newer than this version of Isnad reads ("${PACK_FORMAT}"); update Isnad first`;
}

/**
 * A schema's issue with the path of its field from the top of the file.
 * @param start the path of what the schema was asked about
 */
export function faultOf(issue: v.BaseIssue<unknown>, start = ''): PackFault {
  return { path: pathOf(issue, start), message: messageOf(issue) };
}

/** `claims[3].text.ar`; a name that is no identifier is shown in quotes. */
function pathOf(issue: v.BaseIssue<unknown>, start: string): string {
  let path = start;
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
