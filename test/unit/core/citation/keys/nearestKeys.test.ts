import assert from 'node:assert/strict';
import { nearestKeys } from '../../../../../src/core/citation/plain';

describe('the keys nearest to a mistyped one', () => {
  const keys = ['patelPOLCA2023', 'patelSplitwise2024', 'knuth1984', 'knuth1986'];
  const cases: readonly (readonly [name: string, typed: string, expected: readonly string[]])[] = [
    ['forgive a letter left out', 'patelPOLC2023', ['patelPOLCA2023']],
    ['forgive other case', 'PatelPolca2023', ['patelPOLCA2023']],
    ['come nearest first', 'knuth1985', ['knuth1984', 'knuth1986']],
    ['are none for another word', 'shannon1948', []],
    ['leave out the key itself', 'knuth1984', ['knuth1986']],
  ];
  for (const [name, typed, expected] of cases) it(name, () => assert.deepEqual(nearestKeys(typed, keys, 3), expected));
});
