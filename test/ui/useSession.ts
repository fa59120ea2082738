import { Session, type SessionOptions } from './session';

/**
 * One session for the tests of a `describe`: opened before the first, closed after the last, and a picture of what was there when a test failed.
 *
 * @param options given as a function where they are known only when the tests begin, such as the address of a server.
 * @returns a function that gives the session to a test.
 */
export function useSession(fixture: string | undefined, options: SessionOptions | (() => SessionOptions) = {}): () => Session {
  let session: Session | undefined;
  before(async () => {
    session = await Session.open(fixture, typeof options === 'function' ? options() : options);
  });
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') {
      await session?.screenshot(`failed: ${this.currentTest.fullTitle()}`.replace(/[^\w-]+/g, '-'));
    }
  });
  after(async () => {
    await session?.close();
  });
  return () => {
    if (session === undefined) {
      throw new Error('The session is not open yet: ask for it inside a test.');
    }
    return session;
  };
}
