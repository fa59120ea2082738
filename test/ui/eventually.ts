/** Far longer than anything takes on a slow machine, and below mocha's limit for a test. */
const limitSeconds = 40;

/** How often the screen is read; a person would not see the difference. */
const pauseMilliseconds = 50;

/**
 * Reads again and again until `accepts` says yes, and returns what was read then.
 *
 * @throws Error with what was read last where it never does.
 */
export async function eventually<T>(read: () => Promise<T>, accepts: (value: T) => boolean): Promise<T> {
  const end = Date.now() + limitSeconds * 1000;
  for (;;) {
    const value = await read();
    if (accepts(value)) {
      return value;
    }
    if (Date.now() > end) {
      throw new Error(`Not seen within ${limitSeconds} s. What is there instead: ${JSON.stringify(value, null, 2)}`);
    }
    await new Promise((resolve) => setTimeout(resolve, pauseMilliseconds));
  }
}
