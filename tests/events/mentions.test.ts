import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slice } from '../../src/document/span.ts';
import { parseAnnotated } from '../support/annotated.ts';
import { asMark, mentionsIn } from '../support/mentions.ts';

/** Published on Friday, 15 August 2025. */
function check(source: string): void {
  const { text, marks } = parseAnnotated(source);
  expect(mentionsIn(text).map((mention) => asMark(text, mention))).toEqual(marks);
}

describe('a date goes to its own event', () => {
  it.each([
    'Ann Lee {met|meeting happened 2025-08-14} Jean Roux on Thursday.',
    'On Thursday, Ann Lee {arrived|travel happened 2025-08-14} in Rome.',
    'Ann Lee is resting before Tuesday’s {summit|summit planned 2025-08-19} in Rome.',
    'Russia’s {invasion|conflict happened 2014} of Crimea in 2014 changed everything.',
    'Ministers {agreed|agreement happened 2025-08-13} a truce on Wednesday, after {talks|meeting happened 2025-08-12} in Cairo on Tuesday.',
    'The army {attacked|conflict happened 2025-08-11} the town on Monday, and the rebels {surrendered|conflict happened 2025-08-13} on Wednesday.',
    'Mayor Ann Lee {resigned|appointment happened 2025-08-10} on 10 August 2025.',
    'Mayor Ann Lee {resigned|appointment happened 2025-08-11T09:15} as mayor at 9:15 am on Monday.',
    'The bridge {fell|event happened 2025-08-12} into the river on Tuesday.',
    'Alliance {won|vote happened 2025-08-10} the general election on Sunday.',
    'The cathedral, which was {opened|launch happened 1967} in 1967, needs a roof.',
    'It followed the raid in Rome and last month’s {explosion|disaster happened 2025-07} in Tarvel.',
    'Ann Lee opposed last month’s plan.',
    'It followed the {raid|conflict happened 2025-07} in Rome last month.',
  ])('%s', check);
});

describe('status follows tense, modality and the words around', () => {
  it.each([
    'Ann Lee will {meet|meeting planned 2025-08-19} Jean Roux on Tuesday.',
    'Ann Lee is due to {visit|travel planned 2025-08-18} Paris on Monday.',
    'Ann Lee may {meet|meeting possible 2025-08-18} Jean Roux on Monday.',
    'Ann Lee is preparing for the {summit|summit planned 2025-08-19} on 19 August.',
    'Ann Lee is still thinking of the {summit|summit happened 2025-08-12} on 12 August.',
    'Ann Lee and Jean Roux hope for another {meeting|meeting possible undated}.',
    'Ann Lee did not {meet|meeting denied 2025-08-14} Jean Roux on Thursday.',
  ])('%s', check);
});

describe('a verb’s kind depends on what goes with it', () => {
  it.each([
    'An earthquake {struck|disaster happened 2025-08-11} Tarvel on Monday.',
    'The army {struck|conflict happened 2025-08-11} Tarvel on Monday.',
    'The firm {launched|launch happened 2025-08-11} a telescope on Monday.',
    'The army {launched|conflict happened 2025-08-11} an offensive on Monday.',
    'Mia Falk was {fired|appointment happened 2025-08-11} on Monday.',
    'Rebels {fired|conflict happened 2025-08-11} rockets at Tarvel on Monday.',
    'Ole Berg was {released|justice happened 2025-08-11} from prison on Monday.',
    'The band {released|launch happened 2025-08-11} an album on Monday.',
    'Ole Berg was {charged|justice happened 2025-08-11} on Monday.',
    'Tarvel Corp. {charged|event happened 2025-08-11} $5 million against earnings on Monday.',
    'Talks {collapsed|event happened 2025-08-11} on Monday.',
    'A bridge {collapsed|disaster happened 2025-08-11} on Monday.',
  ])('%s', check);
});

describe('what is said is dated by when it is said', () => {
  it.each([
    'Ann Lee {said|statement happened 2025-08-14} on Thursday that it was late.',
    'Ann Lee {said|statement happened 2025-08-15} it was late.',
    'Ann Lee has {said|statement happened undated} that it was late.',
  ])('%s', check);

  it('carries the day of a speech to the sentence that goes on with it', () => {
    const text =
      'On Thursday, Ann Lee promised a vote. Speaking in Rome, she said: “We leave tomorrow.”';
    const mentions = mentionsIn(text);
    expect(mentions.map((mention) => mention.when?.edtf)).toEqual(
      ['2025-08-14', '2025-08-14', '2025-08-15'].slice(0, mentions.length),
    );
    expect(mentions[1]).toMatchObject({
      timeBasis: 'speech',
      place: { name: 'Rome' },
      participants: [{ name: 'Ann Lee' }],
    });
  });

  it('puts “had earlier” before what was told last', () => {
    const [leaving, post] = mentionsIn(
      'Ann Lee left Rome around noon on Friday. She had earlier posted a warning.',
    );
    expect(post).toMatchObject({ timeBasis: 'before', when: { edtf: '2025-08-15?' } });
    const starts = [post, leaving].map((mention) => mention?.when?.range.start.start ?? NaN);
    expect(starts[0]).toBeLessThan(starts[1] ?? NaN);
  });

  it.each([
    'In a {call|call happened 2025-08-14} on Thursday, Ann Lee urged Jean Roux to wait.',
    'Ann Lee {met|meeting happened 2025-08-14} Jean Roux on Thursday, and the pair expressed hope.',
  ])('does not tell apart what is said within an event: %s', check);

  it('does not tell the source of a report as an event', () => {
    const text = 'Ann Lee met Jean Roux on Thursday, a palace statement said.';
    expect(mentionsIn(text).map((mention) => mention.kind)).toEqual(['meeting']);
  });
});

describe('generic talk gives no event', () => {
  it.each([
    'Negotiations are hard, and war solves nothing.',
    'They hope for the prospect of a potential ceasefire.',
    'A meeting is a meeting.',
    'The readiness to fight a war remains.',
  ])('%s', check);
});

describe('who and where', () => {
  it.each([
    ['Ann Lee met Jean Roux on Thursday.', ['Ann Lee', 'Jean Roux'], null],
    ['Ann Lee and Jean Roux met in Rome on Thursday.', ['Ann Lee', 'Jean Roux'], 'Rome'],
    [
      'The talks between Ann Lee and Jean Roux in Rome on Thursday failed.',
      ['Ann Lee', 'Jean Roux'],
      'Rome',
    ],
    [
      'European leaders spoke of hope after a call with Ann Lee on Thursday.',
      ['European leaders', 'Ann Lee'],
      null,
    ],
    ['Mr Lee flew to Paris on Thursday.', ['Lee'], 'Paris'],
  ])('%s', (text, participants, place) => {
    const mention = mentionsIn(text).find((one) => one.kind !== 'statement');
    expect(mention?.participants.map((one) => one.name)).toEqual(participants);
    expect(mention?.place?.name ?? null).toBe(place);
  });

  it('“the two leaders” are the two named together before', () => {
    const text =
      'Ann Lee and Jean Roux hold a summit soon. Much was said before Friday’s meeting between the two leaders.';
    expect(
      mentionsIn(text)
        .at(-1)
        ?.participants.map((one) => one.name),
    ).toEqual(['Ann Lee', 'Jean Roux']);
  });
});

describe('a title calls people what the text calls them', () => {
  it.each([
    [
      'by the last name alone',
      'Ann Lee visited Paris on Monday. Ms Lee slept.',
      'Lee visits Paris',
    ],
    [
      'of two of one name by both',
      'Ann Lee met Bo Lee on Monday. Lee left.',
      'Ann Lee meets Bo Lee',
    ],
    ['rulers by their title', 'King Osman met Jean Roux on Monday.', 'King Osman meets Jean Roux'],
  ])('%s: %s', (_what, text, title) => {
    expect(mentionsIn(text)[0]?.title).toBe(title);
  });
});

describe('titles are made of the passage’s words', () => {
  it.each([
    [
      'Sir Keir Moss met with Danish leader Jens Holm on Thursday.',
      'Keir Moss meets with Jens Holm',
    ],
    ['A ferry capsized off Tarvel on Monday.', 'Ferry capsized off Tarvel'],
    ['An inquiry will open on 1 June 2026.', 'Inquiry to open'],
    ['The mill was destroyed on 9 May 2024.', 'Mill destroyed'],
    ['Ann Lee could visit Paris on Monday.', 'Ann Lee could visit Paris'],
    ['On Thursday Ann Lee boarded a train to Paris.', 'Ann Lee boards a train to Paris'],
    ['Ann Lee said on Thursday that the vote was lost.', 'Ann Lee says the vote was lost'],
    ['Ann Lee said: “It is over.”', 'Ann Lee: “It is over”'],
    ['Remembrance Day is being commemorated on Friday.', 'Remembrance Day commemorated'],
  ])('%s', (text, title) => {
    expect(mentionsIn(text)[0]?.title).toBe(title);
  });
});

it('spans slice, lie in order, and stay inside the text, for texts of any make', () => {
  const piece = fc.constantFrom(
    'Ann Lee ',
    'met ',
    'on Thursday',
    ', ',
    '. ',
    '“',
    '” ',
    'said ',
    'the summit ',
    'will ',
    'and ',
    'Rome ',
    'which ',
    'after ',
    '\n\n',
    "'s ",
    'had earlier ',
    '(',
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
      (text) => {
        let last = -1;
        for (const mention of mentionsIn(text)) {
          expect(slice(text, mention.trigger)).toMatch(/^\S+$/);
          expect(mention.trigger.from).toBeGreaterThan(last);
          expect(mention.span.to).toBeLessThanOrEqual(text.length);
          expect(mention.title.trim()).not.toBe('');
          for (const one of mention.participants)
            expect(one.span.to).toBeLessThanOrEqual(text.length);
          last = mention.trigger.from;
        }
      },
    ),
  );
});
