import Mocha from 'mocha';
import { reportCounts } from './counts';

/**
 * Mocha's `spec` reporter, which also hands its counts to the process that started the run. Where tests may be tried twice (VS Code on
 * a busy machine is late now and then), it tells at the end which of them were, and why: one that often needs it is a fault to be found.
 */
export default class CountingReporter extends Mocha.reporters.Spec {
  constructor(runner: Mocha.Runner, options?: Mocha.MochaOptions) {
    super(runner, options);
    const again: string[] = [];
    runner.on('retry', (test: Mocha.Test, error: Error) => again.push(`  ${test.fullTitle()}: ${error.message.split('\n', 1).join()}`));
    runner.once('end', () => {
      reportCounts({ passed: this.stats.passes, failed: this.stats.failures, skipped: this.stats.pending });
      if (again.length > 0) Mocha.reporters.Base.consoleLog(`  Tried twice:\n${again.join('\n')}\n`);
    });
  }
}
