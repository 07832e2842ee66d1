/** The slice of the DOM that is walked; linkedom's nodes have it. */
interface TextNode {
  nodeType: number;
  nodeName: string;
  textContent: string | null;
  childNodes: Iterable<TextNode>;
}

const ELEMENT = 1;
const TEXT = 3;
const PARAGRAPH_BREAK = '\n\n';

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DETAILS DIV DL DT FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TR UL'.split(
    ' ',
  ),
);
/** What a reader does not read as running text: code, controls, and the captions of pictures. */
const SKIPPED = new Set(
  'AUDIO BUTTON CANVAS FIGCAPTION FORM IFRAME INPUT NAV NOSCRIPT OBJECT SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA VIDEO'.split(
    ' ',
  ),
);

/** The text of an element as paragraphs with a blank line between them; white space within is single spaces. */
export function elementText(root: TextNode): string {
  const pieces: string[] = [];
  collect(root, pieces);
  return pieces
    .join('')
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '')
    .join(PARAGRAPH_BREAK);
}

function collect(node: TextNode, pieces: string[]): void {
  if (node.nodeType === TEXT) pieces.push((node.textContent ?? '').replace(/\s+/g, ' '));
  if (node.nodeType !== ELEMENT) return;
  const name = node.nodeName.toUpperCase();
  if (SKIPPED.has(name)) return;
  if (name === 'BR') {
    pieces.push('\n');
    return;
  }
  const isBlock = BLOCKS.has(name);
  if (isBlock) pieces.push(PARAGRAPH_BREAK);
  for (const child of node.childNodes) collect(child, pieces);
  if (isBlock) pieces.push(PARAGRAPH_BREAK);
}
