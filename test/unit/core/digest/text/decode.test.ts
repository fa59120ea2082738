import assert from 'node:assert/strict';
import { decodeDigest } from '../../../../../src/core/digest';

const TEXT = 'Über Größe: naïve façade, Erdős – “quoted”\nSecond line\n';
const WESTERN = 'Über Größe: naïve façade';

function utf16(text: string, bigEndian: boolean, mark: boolean): Uint8Array {
  const units = [...(mark ? '\ufeff' : ''), ...text].flatMap((character) => {
    const code = character.charCodeAt(0);
    return bigEndian ? [code >> 8, code & 0xff] : [code & 0xff, code >> 8];
  });
  return Uint8Array.from(units);
}

describe('the bytes of a digest', () => {
  const utf8 = new TextEncoder().encode(TEXT);
  const damaged = Uint8Array.from(utf8);
  damaged[0] = 0xff;
  const files: readonly (readonly [string, Uint8Array, string, string, string | undefined])[] = [
    ['UTF-8', utf8, 'utf-8', TEXT, undefined],
    ['UTF-8 with a byte-order mark', Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8]), 'utf-8', TEXT, undefined],
    ['UTF-16, little endian, with mark', utf16(TEXT, false, true), 'utf-16le', TEXT, undefined],
    ['UTF-16, big endian, with mark', utf16(TEXT, true, true), 'utf-16be', TEXT, undefined],
    ['UTF-16, little endian, without mark', utf16(TEXT, false, false), 'utf-16le', TEXT, undefined],
    ['UTF-16, big endian, without mark', utf16(TEXT, true, false), 'utf-16be', TEXT, undefined],
    ['Latin-1', Buffer.from(WESTERN, 'latin1'), 'windows-1252', WESTERN, undefined],
    ['Windows-1252', Uint8Array.from([0x93, 0x4f, 0x6e, 0x65, 0x94, 0x20, 0x96, 0x20, 0xe9, 0x80]), 'windows-1252', '“One” – é€', undefined],
    ['plain ASCII', Buffer.from('Only letters.\n'), 'utf-8', 'Only letters.\n', undefined],
    ['nothing', new Uint8Array(), 'utf-8', '', undefined],
    ['UTF-8 with a bad byte', damaged, 'utf-8', `\ufffd\ufffd${TEXT.slice(1)}`, 'invalid-encoding'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52]), 'utf-8', '', 'binary-file'],
  ];
  for (const [name, bytes, encoding, text, problem] of files) {
    it(`are read as ${name}`, () => {
      assert.deepEqual(decodeDigest(bytes), { text, encoding, ...(problem === undefined ? {} : { problem }) });
    });
  }
});
