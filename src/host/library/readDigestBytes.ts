/** A digest file's bytes to papers: the same on this thread and on the worker's. */
import { decodeDigest, readDigest, type DigestReading } from '../../core/digest';

/** Never throws. What was wrong with the bytes is told beside what was wrong with the text. */
export function readDigestBytes(bytes: Uint8Array, fileName: string): DigestReading {
  const { text, problem: code, encoding } = decodeDigest(bytes);
  const reading = code === 'binary-file' ? { format: '', papers: [], problems: [] } : readDigest(text, fileName);
  if (code === undefined) return reading;
  const severity = code === 'binary-file' ? 'error' : 'warning';
  const problem = { code, severity, detail: encoding, source: { uri: fileName, startLine: 0, endLine: 0 } } as const;
  return { ...reading, problems: [problem, ...reading.problems] };
}
