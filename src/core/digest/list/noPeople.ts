/** Words that people are not called: what titles, journals, schools and remarks are made of. */

/** In lower case. Words that are somebody's family name, as "Field" and "Prior", are none of them. */
const WORDS = new Set(
  [
    'annual arxiv association book chapter code college conference dataset datasets inc institute international journal lab labs laboratory letters',
    'magazine oral paper part poster preprint press proceedings project review school sciences science society spotlight survey symposium systems',
    'system theory thesis transactions tutorial university workshop deepmind facebook google meta microsoft nvidia openai tsinghua nature',
    'accurate activation adaptive advances adversarial agent agents aggregation algorithm algorithms analysis annotation anomaly application',
    'applications approximately approximation architecture architectures assessment attack attacks attention audio augmentation autoencoders',
    'automated bayesian behavior benchmark benchmarking binary calibration camera causal classification clustering clusters coding cognitive',
    'communication compilation completion composition comprehension comprehensive computer conditional confidence consensus consistency constraints',
    'context continuous conversational convex convolutional coronal cosmic data databases decoding decomposition deep design detection detector',
    'detectors diffusion discovery discrete distillation distributed distribution documents domain dynamic dynamics efficient embedding embeddings',
    'empirical encoding energy entity environments estimation evaluation evidence evolution examples explanations exploration extraction facial',
    'feature features federated feedback forecasting formation framework frequency function functional functionals functions fusion galaxies galaxy',
    'games gaussian generalization generation generative geometric geometry global gradient graph graphical graphs guardrails hacks hallucination',
    'heterogeneous hierarchical identity image images imaging implicit inductive industry inference instruction interaction interactions',
    'interpretable iterative kernel kernels kinematics knowledge language latent learning linear llm llms logic machine magnetic matching',
    'mathematical memory message metric method methods minimax mixture model modeling models molecular monitoring monocular multimodal multivariate',
    'navigation nets network networks neural neutron normalizing object objects optical optimal optimization overview parameter parameters',
    'parametric passing perception performance physics planetary planets planning poisoning polarization population pose prediction pretraining',
    'primordial probabilistic processing production programming prompt prompting prompts protein quantities quantum quotation radiance random',
    'reasoning receptor recognition recommendation recommender reconciling reconstruction recovery recurrent recursion regression reinforcement',
    'relation relational relationships representation representations research residual rethinking retrieval robotic robotics robust robustness',
    'safety sampling scalable scaling search segmentation semantic sensor sequence sequences sequential simulations skeleton social software',
    'solar sparse spatial spectral speech splittings statistical stochastic structural structured structures supervised switchbacks symmetries',
    'synthesis synthetic task tasks technical temporal tensor text topology traffic training trajectories trajectory transformer transformers',
    'translation tuning uncertainty understanding universal using variational verification video vision visual word what why when music talking',
    'acm challenges computing ieee internet opportunities surveys',
    'copyright developer documentation guide license licenses manual reserved rights royalties user users',
    'all are as beyond how is it its not of our that the their them this towards toward via with without your',
  ].flatMap((line) => line.split(' ')),
);

/** Words that speak against one name on its own, where affiliations and remarks stand, too. */
const NOT_ALONE = new Set(
  [
    'abstract academy accepted access adobe ai alibaba amazon appendix apple available award awards baidu beijing berkeley best blog brain bytedance',
    'cambridge carnegie center centre china cmu cornell demo department draft edition epfl eth extended foundation francisco full group harvard',
    'homepage hong honorable huawei ibm implementation india inria intel invited japan kaist keynote keywords kong korea link links london main',
    'material max mellon mention mit new official open oxford page peking planck post princeton published runner salesforce samsung san series',
    'advances biology chemistry communications engineering frontiers genetics immunity medicine metabolism neuroscience oncology reports review reviews scientific therapy',
    'session shanghai slides source stanford supplementary talk team tencent tokyo topics track uber uk usa version webpage website winner york',
  ].flatMap((line) => line.split(' ')),
);

const MOST_PARTS = 4;
/** In characters. */
const LONGEST_NAME = 80;
const NAME_WORD = /^\p{Lu}[\p{L}\p{M}’'-]{1,20}$/u;
/** What stands between the words of a name: initials and particles. */
const BETWEEN = /^(?:(?:\p{Lu}\.?-?){1,3}|van|von|de|der|den|la|di|da|del)$/u;

/** Whether a word of `text` is none of a name. */
export function hasNoPersonWord(text: string): boolean {
  return words(text).some((word) => WORDS.has(word));
}

/** Whether `text` reads like one name and nothing else in a place where other things than authors stand, too: "Yoon Kim". */
export function isOneName(text: string): boolean {
  if (text.length > LONGEST_NAME) return false;
  const parts = text.split(' ');
  const isWritten =
    parts.length > 1 &&
    parts.length <= MOST_PARTS &&
    NAME_WORD.test(parts[0] ?? '') &&
    NAME_WORD.test(parts[parts.length - 1] ?? '') &&
    parts.every((part) => NAME_WORD.test(part) || BETWEEN.test(part));
  return isWritten && /\p{Ll}/u.test(text) && !hasOtherWord(text);
}

/** "Alur, Singh, Udupa: ": family names alone, three at least, as syllabi write them; empty for any other text. */
export function familiesIn(text: string): readonly string[] {
  if (text.length > LONGEST_NAME * MOST_PARTS || !/[.,:：]\s*$/.test(text)) return [];
  const names = text.replace(/[\s.,:：]+$/, '').split(/, and |, | and | & /);
  const isWritten = names.every(isFamily);
  // Somebody may be called Solar-Lezama.
  const others = names.filter(hasOtherWord).length;
  return names.length > 2 && isWritten && others * MOST_PARTS < names.length ? names : [];
}

/** Whether each is written like a family name, and none is what journals are called: "Ecology and Evolution". */
export function areFamilies(names: readonly string[]): boolean {
  return names.every((name) => isFamily(name) && !hasOtherWord(name));
}

/** As `hasNoPersonWord`, where affiliations and remarks stand, too. */
function hasOtherWord(text: string): boolean {
  return words(text).some((word) => WORDS.has(word) || NOT_ALONE.has(word));
}

function isFamily(name: string): boolean {
  return NAME_WORD.test(name) && /\p{Ll}/u.test(name) && !/\p{Lu}{2}/u.test(name);
}

function words(text: string): readonly string[] {
  return text.toLowerCase().split(/[^\p{L}]+/u);
}
