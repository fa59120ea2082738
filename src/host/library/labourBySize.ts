/** Labour where it costs least: at once where it is small, on a thread where it would keep others waiting. */
import type { DigestReading } from '../../core/digest';
import type { Paper } from '../../core/paper';
import type { ThemePreferences } from '../../core/themes';
import { labourHere, type Labour, type ThemeIds } from './labour';
import { LabourThreads } from './labourThread';
import type { ThemeOutline } from './themeOutline';
import type { ThemeAnswers, ThemeQuestion } from './themeQuestion';

/** Below these sizes the work takes a few milliseconds to a tenth of a second, less than starting a thread and telling it the papers. */
const BYTES_HERE = 256 * 1024;
export const PAPERS_HERE = 300;

export class LabourBySize implements Labour {
  private readonly threads = new LabourThreads();

  read(bytes: Uint8Array, fileName: string): Promise<DigestReading> {
    return (bytes.length <= BYTES_HERE ? labourHere : this.threads).read(bytes, fileName);
  }

  group(papers: readonly Paper[], previous: readonly ThemeIds[] | undefined, preferences: ThemePreferences): Promise<readonly ThemeOutline[]> {
    return (papers.length <= PAPERS_HERE ? labourHere : this.threads).group(papers, previous, preferences);
  }

  consider<What extends ThemeQuestion>(what: What, papers: readonly Paper[], themes: readonly ThemeOutline[], preferences: ThemePreferences): Promise<ThemeAnswers[What]> {
    return (papers.length <= PAPERS_HERE ? labourHere : this.threads).consider(what, papers, themes, preferences);
  }

  cancel(what: 'read' | 'group'): void {
    this.threads.cancel(what);
  }
}
