const SAMPLE = 64 * 1024;
/** Text holds next to no control characters. */
const MOST_CONTROLS = 0.02;
const TAB = 0x09;
const CARRIAGE_RETURN = 0x0d;
const ESCAPE = 0x1b;
const SPACE = 0x20;

/** Whether bytes of an 8-bit encoding are no text: a NUL anywhere, a PDF, or many control characters at the start. */
export function isBinary(bytes: Uint8Array): boolean {
  if (bytes.includes(0) || startsWith(bytes, '%PDF-')) return true;
  const sample = bytes.subarray(0, SAMPLE);
  let controls = 0;
  for (const byte of sample) {
    const isLayout = (byte >= TAB && byte <= CARRIAGE_RETURN) || byte === ESCAPE;
    if (byte < SPACE && !isLayout) controls++;
  }
  return controls > MOST_CONTROLS * sample.length;
}

function startsWith(bytes: Uint8Array, ascii: string): boolean {
  return [...ascii].every((character, i) => bytes[i] === character.charCodeAt(0));
}
