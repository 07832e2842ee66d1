import { OnRecordError } from '../../errors/onrecord-error.ts';

import { detectEncodings } from './detect-encodings.ts';
import { isBinary } from './is-binary.ts';
import { isBrokenUtf8 } from './is-broken-utf8.ts';

/** Text with the encoding it was in, by its WHATWG name: `utf-8`, `utf-16le`, `windows-1251`, … */
export interface DecodedText {
  text: string;
  encoding: string;
}

const BYTE_ORDER_MARKS: [encoding: string, bytes: readonly number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
/** Encodings whose bytes are all valid UTF-8. */
const SEVEN_BIT = /^iso-2022-/i;
/** Characters that no text holds: a wrong encoding shows by them. */
const NEVER_IN_TEXT = /[\u0080-\u0084\u0086-\u009f\ufffd]/;

/**
 * Decodes bytes: by their byte order mark (which is dropped), as strict UTF-8, as the source declares, and last in the
 * encoding that the bytes look like. UTF-8 goes before the declaration: those are often wrong, and what is valid UTF-8 is
 * hardly ever anything else. Every step is strict, so no character is lost or replaced; line ends stay.
 *
 * @param where names the bytes in errors
 * @param declared the encoding that the source declares, if any; ignored when the bytes are not in it
 * @throws OnRecordError `FILE_BINARY` when it is no text, `TEXT_UNDECODABLE` when no encoding fits all bytes
 */
export function decodeBytes(bytes: Uint8Array, where: string, declared: string | null = null): DecodedText {
  const marked = BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte));
  if (marked)
    return decodeAs(marked[0], bytes) ?? undecodable(`is not valid ${marked[0]} as its first bytes say`, where);
  const sixteenBit = detectEncodings.withoutMark(bytes);
  if (sixteenBit !== null) return decodeAs(sixteenBit, bytes) ?? binary(where);
  if (isBinary(bytes)) return binary(where);
  const isSevenBit = declared !== null && SEVEN_BIT.test(declared);
  const decoded = isSevenBit ? decodeAs(declared, bytes) : (decodeAs('utf-8', bytes) ?? decodeAs(declared, bytes));
  if (decoded) return decoded;
  if (isBrokenUtf8(bytes)) return undecodable('is UTF-8 with damaged characters', where);
  for (const encoding of detectEncodings.byContent(bytes)) {
    const guess = decodeAs(encoding, bytes);
    if (guess) return guess;
  }
  return undecodable('is in no encoding that could be recognised', where);
}

function decodeAs(encoding: string | null, bytes: Uint8Array): DecodedText | null {
  if (encoding === null) return null;
  try {
    const decoder = new TextDecoder(encoding, { fatal: true });
    const text = decoder.decode(bytes);
    const isSure = decoder.encoding.startsWith('utf-');
    return isSure || !NEVER_IN_TEXT.test(text) ? { text, encoding: decoder.encoding } : null;
  } catch {
    return null;
  }
}

function undecodable(what: string, where: string): never {
  throw new OnRecordError('TEXT_UNDECODABLE', `the text ${what}`, { where, hint: 'save it as UTF-8' });
}

function binary(where: string): never {
  throw new OnRecordError('FILE_BINARY', 'this is binary data, not text', {
    where,
    hint: 'give a text, HTML, JSON Lines or feed file',
  });
}
