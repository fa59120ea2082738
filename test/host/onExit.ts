type CleanUp = () => void;

const cleanUps = new Set<CleanUp>();
let listening = false;

/**
 * Runs `cleanUp` when this process ends, also by Ctrl+C or a plain kill, so that no test run leaves servers or folders behind.
 * It must be synchronous. The returned function takes the registration back.
 */
export function onExit(cleanUp: CleanUp): () => void {
  if (!listening) {
    listening = true;
    process.on('exit', () => [...cleanUps].reverse().forEach((each) => each()));
    for (const [signal, code] of [['SIGINT', 130], ['SIGTERM', 143], ['SIGHUP', 129]] as const) {
      process.on(signal, () => process.exit(code));
    }
  }
  cleanUps.add(cleanUp);
  return () => cleanUps.delete(cleanUp);
}
