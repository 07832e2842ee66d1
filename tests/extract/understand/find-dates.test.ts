import { describe, expect, it } from '@jest/globals';

import { calendarDate, daysBetween, plusDays } from '../../../src/util/calendar-day.ts';

import { ArticleText } from '../../../src/extract/text/article-text.ts';
import { comingWeekday, lastWeekday, monthOf, weekdayOf } from '../../../src/extract/understand/dates/day-words.ts';
import { findDates } from '../../../src/extract/understand/dates/find-dates.ts';

function datesOf(text: string, publishedAt: string | null): [string, string | null][] {
  const article = new ArticleText(text, [{ from: 0, to: text.length }]);
  return findDates(article, publishedAt).map((date) => [
    article.slice(date),
    date.period === null ? date.date : `${date.period.from}/${date.period.to}`,
  ]);
}

describe('findDates, published on Thursday 16 May 2024', () => {
  it.each([
    ['It opened on Wednesday.', [['Wednesday', '2024-05-15']]],
    ['It opened on Thursday.', [['Thursday', '2024-05-16']]],
    ['It opened on Friday.', [['Friday', '2024-05-10']]],
    ['It opened yesterday.', [['yesterday', '2024-05-15']]],
    ['It opens today.', [['today', '2024-05-16']]],
    [
      'It opened on Monday, closed the day before.',
      [
        ['Monday', '2024-05-13'],
        ['the day before', '2024-05-12'],
      ],
    ],
    ['It closed a day earlier.', [['a day earlier', '2024-05-15']]],
    ['It opened on March 9, 2022, in rain.', [['March 9, 2022', '2022-03-09']]],
    ['It opened on 9 March 2022.', [['9 March 2022', '2022-03-09']]],
    ['It opened on Feb. 24.', [['Feb. 24', '2024-02-24']]],
    ['It opened on Dec. 24.', [['Dec. 24', '2023-12-24']]],
    ['It opened on the March 9th.', [['March 9th', '2024-03-09']]],
    ['It opened on February 30, 2022.', [['February 30, 2022', null]]],
    ['It may rain 9 times.', []],
    ['It closed last Friday.', [['Friday', '2024-05-10']]],
    ['It closed last Thursday.', [['Thursday', '2024-05-09']]],
    ['It will open on Friday.', [['Friday', '2024-05-17']]],
    ['It is due to open in the old hall on Thursday.', [['Thursday', '2024-05-16']]],
    ['It opens next Thursday.', [['Thursday', '2024-05-23']]],
    ['It opens tomorrow.', [['tomorrow', '2024-05-17']]],
    ['It opened on Friday, April 26.', [['Friday, April 26', '2024-04-26']]],
    ['It opened three days ago.', [['three days ago', '2024-05-13']]],
    [
      'It opened on Monday. Two days later, it closed.',
      [
        ['Monday', '2024-05-13'],
        ['Two days later', '2024-05-15'],
      ],
    ],
    [
      'It opened on Monday. Nobody came. It closed that day.',
      [
        ['Monday', '2024-05-13'],
        ['that day', '2024-05-13'],
      ],
    ],
    ['It opened two weeks ago.', [['two weeks ago', null]]],
    ['It opened five years ago.', [['five years ago', '2019-01-01/2019-12-31']]],
    ['It rained 9 times in March.', [['March', '2024-03-01/2024-03-31']]],
    ['It opened last October.', [['October', '2023-10-01/2023-10-31']]],
    ['It opened in February 2023.', [['February 2023', '2023-02-01/2023-02-28']]],
    ['It opened in 2014.', [['2014', '2014-01-01/2014-12-31']]],
    ['It opened last month.', [['last month', '2024-04-01/2024-04-30']]],
    ['It seats 2014 people.', []],
    ['It opened the day before the vote.', []],
    ['They march 9 miles.', []],
    ['They sat on the sofa.', []],
  ] as [string, [string, string][]][])('%s', (text, expected) => {
    expect(datesOf(text, '2024-05-16T08:00:00Z')).toEqual(expected);
  });
});

describe('findDates without a publication date', () => {
  it.each(['Wednesday', 'yesterday', 'today', 'a day earlier', 'three days ago', 'last month', 'March 9'])(
    '%s is null',
    (words) => {
      expect(datesOf(`It opened ${words}.`, null)).toEqual([[words, null]]);
    },
  );

  it('a date with its year is known all the same', () => {
    expect(datesOf('It opened on March 9, 2022.', null)).toEqual([['March 9, 2022', '2022-03-09']]);
  });
});

describe('calendar dates', () => {
  it('count days over months, leap days and years', () => {
    expect(plusDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(daysBetween('2023-12-31', '2024-03-01')).toBe(61);
    expect(lastWeekday(4, '2024-05-16')).toBe('2024-05-16');
    expect(comingWeekday(3, '2024-05-16')).toBe('2024-05-22');
  });

  it('know which days there are', () => {
    expect(calendarDate(2024, 2, 29)).toBe('2024-02-29');
    expect(calendarDate(2023, 2, 29)).toBeNull();
    expect(calendarDate(99, 1, 1)).toBeNull();
  });

  it('know English names', () => {
    expect(['tues', 'thursday', 'sat', 'sa', 'satin'].map(weekdayOf)).toEqual([2, 4, 6, null, null]);
    expect(['sept', 'feb.', 'may', 'marching'].map(monthOf)).toEqual([9, 2, 5, null]);
  });
});
