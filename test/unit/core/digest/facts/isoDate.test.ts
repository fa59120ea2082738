import assert from 'node:assert/strict';
import { isoDate } from '../../../../../src/core/digest/facts/isoDate';

describe('isoDate', () => {
  const cases: readonly [text: string, date: string | undefined][] = [
    ['2016', '2016'],
    ['2018-01-17T03:05:51Z', '2018-01-17'],
    ['2001/09/01/', '2001-09-01'],
    ['2016///', '2016'],
    ['20060110', '2006-01-10'],
    ['2006 Mar 1', '2006-03-01'],
    ['2006 Mar', '2006-03'],
    ['2006 Mar-Apr', '2006'],
    ['Fri, 23 Feb 2024 00:00:00 -0500', '2024-02-23'],
    ['July 4th, 2019', '2019-07-04'],
    ['Jan. 2017', '2017-01'],
    ['1 Mar. 2006', '2006-03-01'],
    ['23/02/2024', '2024-02-23'],
    ['02/23/2024', '2024-02-23'],
    ['03/04/2006', '2006'],
    ['2019/20', '2019'],
    ['2023-02-31', '2023-02'],
    ['c2019', '2019'],
    ['10 15', undefined],
    ['in press', undefined],
    ['12345678', undefined],
    ['Spring 2020', '2020'],
    ['', undefined],
  ];
  for (const [text, date] of cases) it(`reads "${text}" as ${date ?? 'no date'}`, () => assert.equal(isoDate(text), date));
});
