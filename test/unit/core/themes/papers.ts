import { paperId } from '../../../../src/core/identity';
import type { Paper, Theme } from '../../../../src/core/paper';

export function paper(title: string, abstract = '', more: Partial<Paper> = {}): Paper {
  return { id: paperId({ title }), title, abstract, authors: [], headings: [], sources: [], ...more };
}

/** Made-up papers on four subjects, in no order. */
export const MIXED: readonly Paper[] = [
  paper(
    'Grasping unknown objects with a robotic arm',
    'We study robot manipulation. A robotic arm learns grasping of unknown objects from depth images.',
  ),
  paper(
    'Neural machine translation with copied sentences',
    'Neural machine translation needs parallel sentences. We copy target sentences to the source.',
  ),
  paper(
    'Pruning channels by their gradients',
    'Channel pruning removes weights of a convolutional network. We prune channels with small gradients and reach high sparsity.',
  ),
  paper(
    'Dark matter halos of dwarf galaxies',
    'We measure dark matter in dwarf galaxies of the local group. The halo of each galaxy is fitted to its rotation.',
  ),
  paper(
    'Dexterous manipulation from demonstrations',
    'Robot manipulation with many fingers is hard. Dexterous grasping is learned from demonstrations of people.',
  ),
  paper(
    'Document context for machine translation',
    'Machine translation of documents should keep context. Our neural machine translation model reads sentences before and after.',
  ),
  paper(
    'Structured sparsity for small networks',
    'Structured sparsity makes networks small. Pruning whole filters keeps accuracy where unstructured pruning fails.',
  ),
  paper(
    'Star formation in spiral galaxies',
    'Star formation follows the arms of spiral galaxies. We map gas and young stars in twelve galaxies.',
  ),
  paper('Bimanual robot manipulation in kitchens', 'Two robotic arms cook. Bimanual robot manipulation needs grasping with either arm.'),
  paper(
    'Machine translation for languages with few texts',
    'Few parallel sentences exist for most languages. We train machine translation on related languages.',
  ),
  paper(
    'When does pruning hurt',
    'Pruning a network may hurt rare classes. We prune networks at many levels of sparsity and count errors.',
  ),
  paper('The merger history of a massive galaxy', 'Galaxies grow by mergers. We date the mergers of a massive galaxy by its stars.'),
  paper('Grasp planning with touch', 'Touch tells whether a grasp holds. We plan grasping of a robotic arm with tactile feedback.'),
  paper(
    'Lottery tickets in translation models',
    'Sparse networks found by pruning train as well as dense ones. Lottery tickets exist at high sparsity.',
  ),
  paper(
    'Evaluating machine translation without references',
    'Translation quality is estimated without references. Our score ranks machine translation systems as people do.',
  ),
  paper('Gas flows around quiet galaxies', 'Quiet galaxies have gas too. We trace gas flows around galaxies without star formation.'),
];

/** Themes as they are compared: ids, names and papers, whatever the objects. */
export function outline(themes: readonly Theme[]): unknown {
  return themes.map(({ id, name, papers, themes: inner }) => ({
    id,
    name,
    papers: papers.map((each) => each.id),
    inner: outline(inner ?? []),
  }));
}

/** A theme by hand. */
export function theme(id: string, papers: readonly Paper[], more: Partial<Theme> = {}): Theme {
  return { id, name: id, papers, ...more };
}
