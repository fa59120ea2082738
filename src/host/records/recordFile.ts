/** Completed records as the bytes of a file: a first line with the form's number and the checksum of the rest, then JSON. */
import { createHash } from 'node:crypto';
import type { CompletedRecord, PaperNames } from '../../core/resolve/plain';

/** A record that a service vouches for, or that the user chose, and the paper of the library it belongs to. */
export interface CompletedEntry {
  readonly paper: PaperNames;
  readonly record: CompletedRecord;
}

export type RecordFile = { readonly entries: readonly CompletedEntry[]; readonly checksum: string } | { readonly fault: 'damaged' | 'newer' };

/** Grows when the form changes. */
const FORM = 1;
const FIRST_LINE = /^paper-digest records (\d+) ([\da-f]{64})\n/;

export function packRecords(entries: readonly CompletedEntry[]): Uint8Array {
  const body = `${JSON.stringify(entries)}\n`;
  return new TextEncoder().encode(`paper-digest records ${FORM} ${checksumOf(body)}\n${body}`);
}

/** What `packRecords` packed. Only what the checksum vouches for is believed, so that its shape need not be looked at. */
export function unpackRecords(bytes: Uint8Array): RecordFile {
  const text = new TextDecoder().decode(bytes);
  const first = FIRST_LINE.exec(text);
  if (first === null) return { fault: 'damaged' };
  if (Number(first[1]) > FORM) return { fault: 'newer' };
  const body = text.slice(first[0].length);
  const checksum = checksumOf(body);
  return checksum === first[2] ? { entries: JSON.parse(body) as readonly CompletedEntry[], checksum } : { fault: 'damaged' };
}

function checksumOf(body: string): string {
  return createHash('sha256').update(body).digest('hex');
}
