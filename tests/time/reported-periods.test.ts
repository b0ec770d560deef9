import { describe, expect, it } from 'vitest';
import { asMarks, parseAnnotated, timesIn } from '../support/annotated.ts';

/** Published on Friday, 15 August 2025. */
describe('the periods that results are told of', () => {
  it.each([
    'It lost money in {the second quarter|2025-Q2}. {A year ago|2024-Q2} it earned $2 million, and {a year ago|2024-Q2} it grew.',
    'It lost $1 million in {the year-ago quarter|2024-Q2} and {the 1988 period|1988}.',
    'Sales fell in {the first quarter|2025-Q1}. They were flat in {the 2023 period|2023-Q1}.',
    'In {the year-ago first quarter|2024-Q1} it earned $2 million; {year-earlier|2024-Q1} sales were flat.',
    'Profit was down from the {year-earlier|2024} figure.',
    'Sales rose in {the same period last year|2024-Q2}.',
    'For {the year|P1Y} ended {March 31|2025-03-31} it lost money.',
    'It sees growth for {the full year|2025} and {the fiscal year|2025}.',
    'Sales rose in {the second quarter|2025-Q2}. For {the nine months|P9M} they fell from {a year earlier|2024}.',
    'It expects growth in {the fourth quarter|2025-Q4}. {The latest quarter|2025-Q2} was good.',
    'It reported a drop in {third-quarter|2025-Q3} profit from {a year earlier|2024-Q3}.',
    'It expects a loss for {the third quarter|2025-Q3}. Sales fell from {a year earlier|2024}.',
    'For {the nine months|P9M} it grew. In {the latest quarter|2025-Q2} sales fell from {a year earlier|2024-Q2}.',
    'It shrank in {2020|2020}. Output fell from {a year earlier|2019}, and sales from {a year earlier|2019}.',
    'It shrank in {2020|2020}. It moved {two years earlier|2018} and opened {a year earlier|2017}.',
    'It earned $5 million in {the second quarter|2025-Q2}, compared with a loss of $3 million {last year|2024-Q2}.',
    'Sales fell in {the second quarter|2025-Q2} from {last year|2024-Q2}’s $5 million. It opened a plant {last year|2024}.',
    'It earned $5 million in {2025|2025}, compared with a loss of $3 million {last year|2024}.',
    'It lost money for {the fiscal-first quarter|2025-Q1} and in the {fiscal second-quarter|2025-Q2} report.',
    'For {the week|2025-W33}, the index dropped 3%.',
    'The plant closes by {year-end|2025}.',
  ])('%s', (source) => {
    const { text, marks } = parseAnnotated(source);
    expect(asMarks(text, timesIn(text))).toEqual(marks);
  });

  it.each([
    'He won the third period of the match.',
    'It was for the week of the fair.',
    'The year was long; the quarter of the town by the river burnt.',
  ])('no period of results in: %s', (text) => {
    expect(asMarks(text, timesIn(text))).toEqual([]);
  });
});
