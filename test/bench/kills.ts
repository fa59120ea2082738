/**
 * Kills a process that writes into a bibliography, 100 times at moments that differ, and counts the damage.
 * Run: npx tsx test/bench/kills.ts [kills, default 100] [seed]
 */
import { killWriters } from '../unit/host/killedWriter';

const [, , count = '100', seed = '20230824'] = process.argv;
const { kills, damaged, amidWrite, added } = await killWriters(Number(count), Number(seed));
console.log(`${kills} kills, ${amidWrite} of them in the middle of a write, while ${added} records were added: ${damaged} damaged bibliographies`);
