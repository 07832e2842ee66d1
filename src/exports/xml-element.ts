/** Content of an element: attributes by `@name`, text by `#`, further elements by their names. */
export type XmlContent = { [name: string]: string | number | XmlContent | XmlContent[] };

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** What XML 1.0 cannot hold, not even escaped: controls, lone surrogates, two noncharacters. */
// eslint-disable-next-line no-control-regex
const IMPOSSIBLE = /[\0-\x08\x0b\x0c\x0e-\x1f\p{Surrogate}\ufffe\uffff]/gu;
const REPLACEMENT = '\ufffd';

/** Line breaks and tabs too: parsers turn those of attributes into spaces. */
const SPECIAL = /[&<>"\t\n\r]/g;

/**
 * One element as text on a line of its own; everything in it is escaped. Written here because the libraries for it take
 * `&amp;` in a text for an ampersand, and texts of articles mean it.
 */
export function xmlElement(name: string, content: XmlContent): string {
  return `${elementText(name, content)}\n`;
}

function elementText(name: string, content: XmlContent): string {
  let attributes = '';
  let inner = '';
  for (const [key, value] of Object.entries(content)) {
    if (typeof value !== 'object') {
      if (key.startsWith('@')) attributes += ` ${key.slice(1)}="${escaped(value)}"`;
      else inner += escaped(value);
    } else {
      for (const one of Array.isArray(value) ? value : [value]) inner += elementText(key, one);
    }
  }
  return inner === '' ? `<${name}${attributes}/>` : `<${name}${attributes}>${inner}</${name}>`;
}

function escaped(value: string | number): string {
  return String(value)
    .replace(IMPOSSIBLE, REPLACEMENT)
    .replace(SPECIAL, (character) => `&#${character.charCodeAt(0)};`);
}
