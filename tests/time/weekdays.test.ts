import { describe, expect, it } from 'vitest';
import { asMarks, parseAnnotated, timeIn, timesIn } from '../support/annotated.ts';

/** Published on Friday, 15 August 2025. */
describe('weekdays go by the tense of their clause', () => {
  it.each([
    'Leaders met on {Thursday|2025-08-14}.',
    'Leaders will meet on {Thursday|2025-08-21}.',
    'Wheat prices dropped on {Monday|2025-08-11} after the frost.',
    'The board is due to decide on {Tuesday|2025-08-19}.',
    'Divers {Thursday|2025-08-14} freed a whale from the nets.',
    'Lawyers are preparing for {Monday|2025-08-18}’s hearing in Turin.',
    'The tenants have until {Sunday|2025-08-17} to move out.',
    'They extended the deadline until {Tuesday|2025-08-19}.',
    'They extended their offer to buy the firm {Tuesday|2025-08-12}.',
    'They extended their offer for the firm to {Tuesday|2025-08-19}.',
    'Talks are set for {Monday|2025-08-18}.',
    'It fell short of its record high set on {Monday|2025-08-11}.',
    'He was last seen {Nov. 3|2024-11-03}, he said.',
    'The man shot on {Nov. 3|2024-11-03} is well.',
    'He could arrive as early as {Tuesday|2025-08-19}, officials said.',
    'He announced it {last Friday|2025-08-08}.',
    'The bishops gather {next Friday|2025-08-22}.',
    'Flights resume {Thursday|2025-08-21}, the ministry said on {Tuesday|2025-08-12}.',
    'The museum opens {this Sunday|2025-08-17}.',
    'The picnic was called for {the coming Saturday|2025-08-16}.',
    'The auditors report on {Tuesday of next week|2025-08-19}.',
    'Mr Trump was seen boarding the aircraft on {Friday|2025-08-15}.',
    'They spoke before {Friday|2025-08-15}’s meeting between the two leaders.',
    'They meet {every Monday|XXXX-WXX-1} and {Wednesday|XXXX-WXX-3} here.',
    'They meet {every Monday|XXXX-WXX-1}; on {Wednesday|2025-08-13} they met.',
    'We dined on {Friday, August 8|2025-08-08}, in Cork.',
    'They were planning to march through the town on {Monday|2025-08-18}.',
    'On {Tuesday|2025-08-19} the league plans to show the film that it made.',
    'On {Tuesday|2025-08-12} the league showed the film that it plans to sell.',
    'The offer, which they rejected, had been scheduled to expire on {Monday|2025-08-11}.',
    'The offer is scheduled to expire on {Monday|2025-08-18}.',
    'The move follows {Tuesday|2025-08-12}’s declaration.',
    'He bought shares from {June 14|2025-06-14} to {Thursday|2025-08-14}.',
    'They are closing the roads as they did on {Monday|2025-08-11} to march.',
    'Final preparations are under way for {Saturday|2025-08-16}’s concert.',
    'His statement {Tuesday|2025-08-12} that talks should begin was read by all.',
    'He will state {Tuesday|2025-08-19} that talks should begin.',
    'They agreed to leave on {Monday|2025-08-18} and not to return.',
    'They agreed to buy the line of instruments for laboratories for $22 million on {Monday|2025-08-18}.',
    'He told them that talks would take place on {Monday|2025-08-18}.',
    'She would not say on {Monday|2025-08-11} what it means.',
    'Shots could be heard on {Monday|2025-08-11}.',
    'There will almost certainly be a vote on {Monday|2025-08-18}.',
    'The hearing is {Monday|2025-08-18}, and it was announced on {Tuesday|2025-08-12}.',
    'They will meet from {Monday|2025-08-18} to {Wednesday|2025-08-20}.',
  ])('%s', (source) => {
    const { text, marks } = parseAnnotated(source);
    expect(asMarks(text, timesIn(text))).toEqual(marks);
  });

  it('keeps the reading of another week, and what would have to be true for it', () => {
    const { alternatives } = timeIn('The two leaders spoke before Friday’s meeting.');
    expect(alternatives).toMatchObject([
      { value: '2025-08-22', why: 'if the coming one is meant' },
    ]);
  });

  it.each([
    'He reads the Sunday Times abroad.',
    'Wednesday Harker sings in the choir.',
    'She sat on the wall, newly wed under the sun.',
    'The Sun printed a picture.',
    'Farmers in the Mon state agreed.',
  ])('no weekday in: %s', (text) => {
    expect(asMarks(text, timesIn(text))).toEqual([]);
  });
});
