/** A property as the strict reader below found it; its value as it stands, unfolded. */
export interface IcalProperty {
  readonly name: string;
  readonly parameters: string;
  readonly value: string;
}

const LINE = /^([A-Z][A-Z0-9-]*)((?:;[A-Z-]+=[^;:"]+)*):(.*)$/s;
/** Control characters, line ends of other systems among them, and what UTF-8 cannot hold. */
const FORBIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029]|\p{Surrogate}/u;

/**
 * Reads a calendar: its own properties, and those of each of its events. A line of more than 75 octets, a line end
 * that is no CRLF, a forbidden character, or anything that is out of place throws.
 */
export function parseIcal(source: string): {
  readonly calendar: readonly IcalProperty[];
  readonly events: readonly (readonly IcalProperty[])[];
} {
  if (!source.endsWith('\r\n')) throw new Error('the last line has no end');
  const lines = source.slice(0, -2).split('\r\n');
  const long = lines.find((line) => Buffer.byteLength(line) > 75);
  if (long !== undefined) throw new Error(`too long: ${long}`);
  const properties = lines.join('\r\n').replaceAll('\r\n ', '').split('\r\n').map(parseLine);
  const [begin, end] = [properties.shift(), properties.pop()];
  if (begin?.value !== 'VCALENDAR' || end?.value !== 'VCALENDAR') throw new Error('no calendar');
  const calendar: IcalProperty[] = [];
  const events: IcalProperty[][] = [];
  let inside = calendar;
  for (const property of properties) {
    if (property.name === 'BEGIN') {
      if (inside !== calendar || property.value !== 'VEVENT') throw new Error('a nested event');
      events.push((inside = []));
    } else if (property.name === 'END') inside = calendar;
    else inside.push(property);
  }
  return { calendar, events };
}

function parseLine(line: string): IcalProperty {
  if (FORBIDDEN.test(line) || line.includes('\n'))
    throw new Error(`a forbidden character: ${line}`);
  const [, name = '', parameters = '', value = ''] = LINE.exec(line) ?? [];
  if (name === '') throw new Error(`no property: ${line}`);
  return { name, parameters, value };
}

/** What a value of type TEXT says; throws for one that is not escaped as it has to be. */
export function textOfIcal(value: string): string {
  if (/[;,]/.test(value.replace(/\\[\\;,nN]/g, ''))) throw new Error(`not escaped: ${value}`);
  return value.replace(/\\(.)/g, (_, character: string) =>
    character.toLowerCase() === 'n' ? '\n' : character,
  );
}
