/** A piece of an XML document: text, or an element with its attributes. */
export type XmlNode = string | XmlElement;

export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
}

/** What XML 1.0 forbids even when escaped: control characters, lone surrogates and two non-characters. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Text as the content of an element. Characters that XML cannot hold are left out. */
export function xmlText(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>\r]/g, (character) => ESCAPES[character]!);
}

/** Text as the value of an attribute, without the quotation marks around it. */
export function xmlAttribute(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>"\t\n\r]/g, (character) => ESCAPES[character]!);
}

/** An element as XML; attributes in the order of their names, so that equal trees give equal text. */
export function writeXml({ name, attributes, children }: XmlElement): string {
  const pairs = [...attributes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => ` ${key}="${xmlAttribute(value)}"`)
    .join('');
  if (children.length === 0) return `<${name}${pairs}/>`;
  const content = children.map((child) =>
    typeof child === 'string' ? xmlText(child) : writeXml(child),
  );
  return `<${name}${pairs}>${content.join('')}</${name}>`;
}
