import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { readDigest } from '../../../../src/core/digest';
import type { Paper } from '../../../../src/core/paper';
import { groupByTheme, OTHER_ID } from '../../../../src/core/themes';
import { lexicon } from '../../../../src/core/themes/lexicon/lexicon';
import { paper } from './papers';

/** The names that stand for none of the fields allowed, which may be names as well; the digest's own phrases stand for none. */
function wrongNames(papers: readonly Paper[], allowed: readonly string[]): readonly string[] {
  const named = groupByTheme(papers).filter(({ id }) => id !== OTHER_ID);
  const isRight = (name: string) => [name, ...fieldsOf(name)].some((each) => allowed.includes(each));
  return named.map(({ name }) => name).filter((name) => fieldsOf(name).length > 0 && !isRight(name));
}

/** The fields of the lexicon that a name may stand for. */
function fieldsOf(name: string): readonly string[] {
  const { names, families, fields, fieldOf, familyOf } = lexicon();
  return names.flatMap((subject, number) => (subject === name || families[familyOf[number]!] === name ? [fields[fieldOf[number]!]!] : []));
}

describe('a digest of another field', () => {
  const DIGESTS = resolve(import.meta.dirname, '../../../../../shared/digests');
  const real: readonly (readonly [file: string, allowed: readonly string[]])[] = [
    ['arxiv-mail/astro-ph.new.txt', ['Astronomy', 'Physics']],
    ['arxiv-mail/astro-ph.pastweek.txt', ['Astronomy', 'Physics']],
    // Three of its papers forecast prices and revenue.
    ['arxiv-mail/q-fin.new.txt', ['Economics', 'Mathematics', 'Finance & economics', 'Time series & forecasting']],
    ['ris/avian-ecology.ris', ['Life sciences']],
    ['rss/biorxiv-amyloid-2024.atom.xml', ['Life sciences', 'Medicine']],
    ['pubmed/pmc_medlars.txt', ['Life sciences', 'Medicine']],
  ];
  for (const [file, allowed] of real) {
    const path = resolve(DIGESTS, file);
    if (!existsSync(path)) {
      console.log(`    (skipped: ${path} is not there)`);
      continue;
    }
    it(`has no names of a field it is not of: ${basename(file)}`, () => {
      const { papers } = readDigest(readFileSync(path, 'utf8'), basename(file));
      assert.deepEqual(wrongNames(papers, allowed), []);
    });
  }

  const made: readonly (readonly [what: string, titles: readonly string[], abstract: string, allowed: readonly string[]])[] = [
    [
      'economics',
      ['Inflation after a supply shock', 'Inflation targeting and the central bank', 'Monetary policy in a small economy', 'Minimum wages and employment', 'Who pays a minimum wage', 'Labor market frictions and wages'],
      'We estimate the effect on prices, wages and employment with panel data of firms and households.',
      ['Economics'],
    ],
    [
      'social science',
      ['Turnout in local elections', 'Voters and party identity', 'Polarization of voters before elections', 'Migration and trust in neighbourhoods', 'Immigration attitudes of young adults', 'Integration of immigrants at school'],
      'We interview people in twelve cities and compare their answers with a survey of households.',
      ['Society', 'Economics'],
    ],
    [
      'astronomy whose words mean other things in computing',
      ['Image depth of a sky survey', 'Segmentation of star clusters', 'Tracking of a comet', 'Detection of a transit', 'Noise in stellar spectra', 'A learning curve for observers'],
      'We observe stars, a planet and a comet with a telescope and calibrate the images of the survey.',
      ['Astronomy', 'Physics'],
    ],
  ];
  for (const [what, titles, abstract, allowed] of made) {
    it(`is grouped under names of its own, or plainly in Other: ${what}`, () => {
      assert.deepEqual(wrongNames(titles.map((title) => paper(title, abstract)), allowed), []);
    });
  }
});
