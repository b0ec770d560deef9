import { describe, expect, it } from 'vitest';
import { asMarks, daysOf, parseAnnotated, timeIn, timesIn } from '../support/annotated.ts';

describe('years, decades, centuries', () => {
  it.each([
    'The war erupted following the invasion in {2022|2022}.',
    'That {2015|2015} fishing accord lapsed.',
    'No flood rose higher since {1971|1971}.',
    'They gave up the route in {the year 2002|2002}.',
    'Raiders burned the port in {410 AD|0410}.',
    'Athens fell in {404 BC|BC0404}.',
    'Trams vanished in {the late 1980s|198}.',
    'Rents doubled in {the 2010s|201}.',
    'The musicals of {the 1940s|194} and {50s|195} live on.',
    'Most canals were dug in {the 19th century|18}.',
    'It was planned in {mid-’80s|198} Berlin and built in {the 1980s|198} and {’90s|199}.',
    'It shaped {the first half of the 20th century|19}.',
    'It spread in {the noughties|200}, as in {the early 1700s|17} and {the 2000s|200}.',
    'Farming began in {10,000 BC|BC10000}.',
    'He was {1965|1965}’s man of the year.',
    'The phone was shown at WWDC {2025|2025} first.',
    'Revenue rose in {FY2024|2024} and {Q1 FY2025|2025-Q1}.',
    'The city—held since {1954|1954}—was lost in {1956|1956}—and retaken.',
    'This mosaic was laid in {the third century BC|BC02}.',
    'The lake froze in {late 2022|2022}.',
    '{1972|1972} election and peace accords',
    'The press broke down in {spring 2022|2022-SP}.',
    'Orders slowed in {Q3 2024|2024-Q3}.',
    'The trams arrive in {the second half of 2026|2026-H2}.',
    'The jets arrive in {the last half of 2026|2026-H2}.',
    'They met in {1955|1955}. On {January 24 of the same year|1955-01-24} they agreed.',
    'They met in {1955|1955}. On {24 January of that year|1955-01-24} they agreed.',
    'The jets arrive in {the final quarter of 2026|2026-Q4}.',
    'It began in {January nineteen ninety-seven|1997-01} in Rome.',
    'Prices fell in {the winter of nineteen ninety-four|1994-WI}.',
    'Prices fell in {May twenty oh-four|2004-05}.',
  ])('%s', (source) => {
    const { text, marks } = parseAnnotated(source);
    expect(asMarks(text, timesIn(text))).toEqual(marks);
  });

  it.each([
    'Send it to 2350 Oak Street Building, Salem, MA 01970.',
    'It cost her $1990.',
    '1500 men fell.',
    'Flight 2004 took off.',
    'The tank takes 2010 litres.',
    'Only 2,016 tickets went.',
    'She sold her Peugeot 2008.',
    'He read the novel 1984 twice.',
    'Euro 2024 was held here.',
    'The bus is a 1954–like model.',
    'He wrote “’50s chairs are the best”.',
    'The plan is called Vision 2030.',
    'The drill needs firmware 3.5.2024.',
    'Temperatures reached the mid 90s.',
    'Root scored a century.',
    'He is in his 50s and 60s.',
    'He lost in the quarter-final.',
    'The dancers spring into the air.',
  ])('no year in: %s', (text) => {
    expect(asMarks(text, timesIn(text))).toEqual([]);
  });

  it.each([
    ['Trams vanished in the late 1980s.', '1987/1989', '1987-01-01 1989-12-31'],
    ['Rents doubled in the 2010s.', '201X', '2010-01-01 2019-12-31'],
    ['Orders slowed in Q3 2024.', '2024-35', '2024-07-01 2024-09-30'],
    ['Talks broke down in winter 2024.', '2024-24', '2024-12-01 2025-02-28'],
    ['It was the second half of 2026.', '2026-41', '2026-07-01 2026-12-31'],
    ['It was the first half of the 20th century.', '190X/194X', '1900-01-01 1949-12-31'],
    ['It was the second half of the 1980s.', '1985/1989', '1985-01-01 1989-12-31'],
    ['The war erupted in 2022.', '2022', '2022-01-01 2022-12-31'],
  ])('%s is %s', (text, edtf, days) => {
    const time = timeIn(text);
    expect([time.edtf, daysOf(time)]).toEqual([edtf, days]);
  });
});

describe('ranges', () => {
  it.each([
    ['The {1939|1939}–{1945|1945} war ended.', '1939/1945'],
    ['The {1914|1914}-{18|1918} war ended.', '1914/1918'],
    ['The revolt ({499|BC0499}–{493 BC|BC0493}) failed.', '-0498/-0492'],
    ['The war lasted from {499|BC0499} to {493 BC|BC0493}.', '-0498/-0492'],
    ['Exit of the allies: {1973|1973}-{1975|1975}', '1973/1975'],
    ['She taught there from {2010|2010} to {2016|2016}.', '2010/2016'],
    ['They met on {May 19|2023-05-19}–{21, 2023|2023-05-21}.', '2023-05-19/2023-05-21'],
    ['He was there between {4|2025-07-04} and {6 July|2025-07-06}.', '2025-07-04/2025-07-06'],
    [
      'It ran from {28 August|2024-08-28} until {3 September 2024|2024-09-03}.',
      '2024-08-28/2024-09-03',
    ],
    ['It lasted {May|2020-05}–{June 2020|2020-06} only.', '2020-05/2020-06'],
    ['The show toured from {December 2024|2024-12} to {February|2025-02}.', '2024-12/2025-02'],
    ['The fog stayed from {Monday|2025-08-11} to {Wednesday|2025-08-13}.', '2025-08-11/2025-08-13'],
  ])('%s', (source, edtf) => {
    const { text, marks } = parseAnnotated(source);
    const times = timesIn(text);
    expect(asMarks(text, times)).toEqual(marks);
    expect(times.map((time) => time.edtf)).toEqual([edtf, edtf]);
  });

  it.each([
    ['They met on {4|2025-07-04} and {9 July|2025-07-09}.', ['2025-07-04', '2025-07-09']],
    [
      'They met on {July 4|2025-07-04}, {7|2025-07-07} and {9|2025-07-09}.',
      ['2025-07-04', '2025-07-07', '2025-07-09'],
    ],
    [
      'They met between {4|2025-07-04} and {9 July|2025-07-09}.',
      ['2025-07-04/2025-07-09', '2025-07-04/2025-07-09'],
    ],
  ])('takes days that do not follow one another for two dates: %s', (source, edtf) => {
    const { text, marks } = parseAnnotated(source);
    const times = timesIn(text);
    expect(asMarks(text, times)).toEqual(marks);
    expect(times.map((time) => time.edtf)).toEqual(edtf);
  });

  it('shares the year of its end, whatever was told before', () => {
    const times = timesIn('In 1960 he told of the war that ran from April to September 1957.');
    expect(times.slice(1).map((time) => time.value)).toEqual(['1957-04', '1957-09']);
  });

  it('takes two dates that something was moved between for two', () => {
    const times = timesIn('The vote was postponed from 12 August to 19 August.');
    expect(times.map((time) => time.edtf)).toEqual(['2025-08-12', '2025-08-19']);
  });
});
