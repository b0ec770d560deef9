/** An element as the strict reader below found it. */
export interface ParsedElement {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: ParsedElement[];
  /** The text directly inside it. */
  text: string;
}

const NAME = '[A-Za-z_][\\w.:-]*';
const TAG = new RegExp(`^<(/?)(${NAME})((?:\\s+${NAME}="[^"<]*")*)\\s*(/?)>`);
const ENTITY = /&(?:(amp|lt|gt|quot|apos)|#(\d+)|#x([0-9a-fA-F]+));/g;
const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/**
 * Reads an XML document made of elements, attributes, text and references, and nothing else: a comment, a processing
 * instruction, a DOCTYPE, a forbidden character or anything that is not well-formed throws.
 */
export function parseXml(source: string): ParsedElement {
  if (FORBIDDEN.test(source)) throw new Error('a character that XML forbids');
  const root: ParsedElement = { name: '#document', attributes: {}, children: [], text: '' };
  const open = [root];
  let rest = source;
  while (rest !== '') {
    const here = open.at(-1)!;
    if (!rest.startsWith('<')) {
      const end = rest.indexOf('<');
      const text = end < 0 ? rest : rest.slice(0, end);
      here.text += decode(text);
      rest = rest.slice(text.length);
      continue;
    }
    const tag = TAG.exec(rest);
    if (!tag) throw new Error(`not a tag: ${rest.slice(0, 60)}`);
    const [whole, closing, name, attributes, empty] = tag;
    if (closing === '/') {
      if (here.name !== name) throw new Error(`</${name!}> closes <${here.name}>`);
      open.pop();
    } else {
      const element = {
        name: name!,
        attributes: attributesOf(attributes!),
        children: [],
        text: '',
      };
      here.children.push(element);
      if (empty !== '/') open.push(element);
    }
    rest = rest.slice(whole.length);
  }
  if (open.length !== 1) throw new Error(`<${open.at(-1)!.name}> is not closed`);
  if (root.children.length !== 1 || root.text.trim() !== '') throw new Error('not one element');
  return root.children[0]!;
}

/** An element and all those inside it. */
export function everyElement(element: ParsedElement): ParsedElement[] {
  return [element, ...element.children.flatMap(everyElement)];
}

function attributesOf(source: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name, value] of source.matchAll(new RegExp(`(${NAME})="([^"]*)"`, 'g'))) {
    if (name! in attributes) throw new Error(`${name!} is there twice`);
    attributes[name!] = decode(value!);
  }
  return attributes;
}

function decode(text: string): string {
  const decoded = text.replace(ENTITY, (_, name?: string, decimal?: string, hex?: string) =>
    name ? NAMED[name]! : String.fromCodePoint(decimal ? Number(decimal) : parseInt(hex!, 16)),
  );
  if (text.replace(ENTITY, '').includes('&')) throw new Error(`a bare & in ${text.slice(0, 60)}`);
  return decoded;
}
