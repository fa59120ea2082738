import assert from 'node:assert/strict';
import { LatestAnswer } from '../../../../src/ui/search/latestAnswer';

/** Questions whose answers come when the test says so. */
function questions() {
  const taken: string[] = [];
  const latest = new LatestAnswer<string>((answer) => taken.push(answer));
  const ask = () => {
    let give: (answer: string) => void = () => undefined;
    const asked = latest.ask(() => new Promise((resolve) => (give = resolve)));
    return async (answer: string) => {
      give(answer);
      await asked;
    };
  };
  return { taken, latest, ask };
}

describe('of questions that overtake one another', () => {
  it('the last one is answered', async () => {
    const { taken, ask } = questions();
    await ask()('power');
    await ask()('power cap');
    assert.deepEqual(taken, ['power', 'power cap']);
  });

  it('an earlier one is dropped although its answer comes first', async () => {
    const { taken, ask } = questions();
    const [first, second] = [ask(), ask()];
    await first('p');
    await second('po');
    assert.deepEqual(taken, ['po']);
  });

  it('an earlier one is dropped when its answer comes late', async () => {
    const { taken, ask } = questions();
    const [first, second] = [ask(), ask()];
    await second('po');
    await first('p');
    assert.deepEqual(taken, ['po']);
  });

  it('none is answered after the end', async () => {
    const { taken, latest, ask } = questions();
    const answer = ask();
    latest.end();
    await answer('power');
    assert.deepEqual(taken, []);
  });

  it('one that fails says so', async () => {
    const { latest } = questions();
    await assert.rejects(
      latest.ask(() => Promise.reject(new Error('no index'))),
      /no index/,
    );
  });
});
