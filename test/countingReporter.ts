import Mocha from 'mocha';
import { reportCounts } from './counts';

/** Mocha's `spec` reporter, which also hands its counts to the process that started the run. */
export default class CountingReporter extends Mocha.reporters.Spec {
  constructor(runner: Mocha.Runner, options?: Mocha.MochaOptions) {
    super(runner, options);
    runner.once('end', () => reportCounts({ passed: this.stats.passes, failed: this.stats.failures, skipped: this.stats.pending }));
  }
}
