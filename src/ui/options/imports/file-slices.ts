import type { FileMark } from '../../../messages/import-calls';

/** Encodings that are read. JSON is UTF-8; UTF-16 is what some programs save instead. */
type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** Why a file cannot be read at all. */
export type FileFault = 'empty' | 'compressed' | 'encoding' | 'unreadable';

interface FileSlice {
  readonly text: string;
  /** Bytes of the file that the text stands for; 0 at its end. */
  readonly bytes: number;
  /** Some bytes are not of the encoding, and stand as U+FFFD. */
  readonly damaged: boolean;
}

/** Bytes of a slice: some thousand records, a fraction of a second of work. */
const SLICE = 4 * 2 ** 20;
const HEAD = 2 ** 16;

/** The first bytes of files that hold others: gzip, zip, bzip2, xz, zstd. */
const PACKED = ['1f8b', '504b0304', '425a68', 'fd377a58', '28b52ffd'];

/** The file's encoding, by its byte order mark or by where its zeros are; a fault when it cannot be read as text. */
export async function encodingOf(file: Blob): Promise<Encoding | FileFault> {
  if (file.size === 0) return 'empty';
  const head = await bytesOf(file, 0, 4);
  if (head === null) return 'unreadable';
  const hex = [...head].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  if (PACKED.some((start) => hex.startsWith(start))) return 'compressed';
  const [first, second] = head;
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) return 'utf-16be';
  return 'utf-8';
}

/** What tells the file from others. Null when it cannot be read. */
export async function markOf(file: File): Promise<FileMark | null> {
  const head = await bytesOf(file, 0, HEAD);
  if (head === null) return null;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', head));
  const hash = [...digest.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return { name: file.name, size: file.size, modified: file.lastModified, head: hash };
}

/**
 * Reads a slice in whole characters. Bytes of another encoding make the first slice a fault, since the rest will be no
 * better; further on they are stood in for, and the slice says so.
 */
export async function readSlice(
  file: Blob,
  offset: number,
  encoding: Encoding,
  size: number = SLICE,
): Promise<FileSlice | FileFault> {
  const all = await bytesOf(file, offset, offset + size);
  if (all === null) return 'unreadable';
  const atEnd = offset + all.length >= file.size;
  const bytes = atEnd ? all : all.subarray(0, wholeCharacters(all, encoding));
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
    return { text, bytes: bytes.length, damaged: false };
  } catch {
    // A cut-off character at the very end is a cut-off file, which is told otherwise.
    if (offset === 0 && wholeCharacters(bytes, encoding) === bytes.length) return 'encoding';
    const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
    return { text, bytes: bytes.length, damaged: true };
  }
}

/** How many of the bytes are whole characters. */
function wholeCharacters(bytes: Uint8Array, encoding: Encoding): number {
  const { length } = bytes;
  if (encoding !== 'utf-8') {
    const even = length - (length % 2);
    const high = bytes[even - (encoding === 'utf-16le' ? 1 : 2)] ?? 0;
    return high >= 0xd8 && high <= 0xdb ? even - 2 : even;
  }
  for (let back = 1; back <= Math.min(3, length); back++) {
    const byte = bytes[length - back] ?? 0;
    if ((byte & 0xc0) === 0x80) continue;
    const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    return needed > back ? length - back : length;
  }
  return length;
}

/** Null when the file is gone, or was changed since it was chosen. */
async function bytesOf(file: Blob, from: number, to: number): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await file.slice(from, to).arrayBuffer());
  } catch {
    return null;
  }
}
