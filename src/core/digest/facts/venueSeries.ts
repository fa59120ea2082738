/** The names of conferences and journals that lists write in short, and that stand for themselves without a year. */

/** Any spelling of capitals. */
const SERIES = new Set(
  [
    'neurips nips icml iclr cvpr cvprw iccv iccvw eccv eccvw wacv accv bmvc acl emnlp naacl eacl aacl coling conll tacl aaai ijcai uai aistats',
    'colt kdd www thewebconf wsdm cikm sigir recsys icdm sdm pakdd ecml vldb icde sigmod pvldb icra iros rss corl interspeech icassp siggraph',
    'sigcomm sigkdd nsdi osdi sosp asplos isca micro hpca ndss ccs chi uist cscw miccai isbi midl tmlr jmlr tpami pami ijcv tip tnnls tkde',
    'jair nature science pnas cell lrec asru slt mlsys icse fse pldi popl icip 3dv acmmm mm icdar icpr ecai aamas icaps ijcnn iconip acml',
    'gecco infocom mobicom mobisys sensys eurosys ppopp ecir ictir umap dasfaa edbt asonam icwsm iswc eswc ismir icmr icme eurographics ismar',
    'socc hotcloud hotstorage hotos hotnets hotmobile ubicomp ipsn percom conext icdcs ipdps iccad',
    'oopsla issta icsme saner eurocrypt acsac dsn sigmetrics pods stoc focs soda podc ecml-pkdd',
  ].flatMap((line) => line.split(' ')),
);

/** In capitals only: in small letters they are words. */
const CAPITAL_SERIES = new Set('FAST ATC SC IMC SP CAV ASE MSR ALT KR FG VR CEC AIED EDM LAS GCPR AMIA CRYPTO'.split(' '));

const NAMES_OF_TWO_WORDS = new Set(['usenix security', 'usenix atc', 'acm mm', 'the webconf', 'ieee s&p', 'ecml pkdd', 'esec/fse']);

/** Whether `name`, without its year, is a well-known conference or journal. */
export function isKnownSeries(name: string): boolean {
  const small = name.toLowerCase();
  return SERIES.has(small) || CAPITAL_SERIES.has(name) || NAMES_OF_TWO_WORDS.has(small);
}
