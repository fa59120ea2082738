/** Addresses of papers, told by themselves. */

/** Hosts and paths where a document is, not the host's home or a list. Publishers, preprint servers and indexes, as lists link to them. */
const PAPER_ADDRESSES = [
  String.raw`arxiv\.org/(?:abs|pdf|html|format|ps)/`,
  String.raw`xxx\.itp\.ac\.cn/(?:abs|pdf)/`,
  String.raw`ar5iv\.`,
  String.raw`alphaxiv\.org/(?:abs|pdf)`,
  String.raw`huggingface\.co/papers/`,
  String.raw`paperswithcode\.com/paper/`,
  String.raw`(?:research\.facebook\.com|ai\.(?:facebook|meta)\.com/research)/publications/\S`,
  String.raw`openreview\.net/(?:forum|pdf|attachment|references)`,
  String.raw`doi\.org/`,
  String.raw`(?:aclanthology\.(?:org|info)|aclweb\.org)/\S{3}`,
  String.raw`(?:neurips|nips)\.cc/paper`,
  String.raw`proceedings\.(?:mlr\.press|icml\.cc|iclr\.cc|neurips\.cc|kr\.org)/\S{1,60}/`,
  String.raw`jmlr\.(?:org|csail\.mit\.edu)/(?:papers|proceedings)/\S`,
  String.raw`openaccess\.thecvf\.com/content`,
  String.raw`(?:cv-foundation|thecvf)\.(?:org|com)/+openaccess`,
  String.raw`ecva\.net/papers`,
  String.raw`bmvc[\w.-]{0,40}/`,
  String.raw`dl\.acm\.org/(?:doi|citation|authorize|ft_gateway)`,
  String.raw`portal\.acm\.org/\S`,
  String.raw`delivery\.acm\.org/`,
  String.raw`ieeexplore\.ieee\.org/(?:document|abstract|stamp|iel|xpls?/(?:articleDetails|abs|login|icp|freeabs))`,
  String.raw`computer\.org/csdl`,
  String.raw`link\.springer\.com/(?:article|chapter|content|book|10\.)`,
  String.raw`springer\.com/article`,
  String.raw`springeropen\.com/articles`,
  String.raw`sciencedirect\.com/science`,
  String.raw`nature\.com/(?:articles|nature|nmeth|nrn|nn)`,
  String.raw`science(?:mag)?\.(?:org|sciencemag\.org)/(?:doi|content)`,
  String.raw`sciencemag\.org/\S`,
  String.raw`pnas\.org/`,
  String.raw`cell\.com/\S{1,40}/(?:fulltext|pdf|abstract)`,
  String.raw`(?:bio|med)rxiv\.org/content`,
  String.raw`chemrxiv\.org/`,
  String.raw`techrxiv\.org/`,
  String.raw`psyarxiv\.com/`,
  String.raw`osf\.io/preprints`,
  String.raw`preprints\.org/manuscript`,
  String.raw`eprint\.iacr\.org/\d`,
  String.raw`papers\.ssrn\.com/`,
  String.raw`ssrn\.com/abstract`,
  String.raw`(?:hal|inria\.hal|hal-\w+)\.(?:science|archives-ouvertes\.fr|inria\.fr)/`,
  String.raw`pubmed\.ncbi\.nlm\.nih\.gov/\d`,
  String.raw`ncbi\.nlm\.nih\.gov/(?:pmc|pubmed)`,
  String.raw`semanticscholar\.org/paper`,
  String.raw`api\.semanticscholar\.org/`,
  String.raw`citeseerx\.ist\.psu\.edu/`,
  // Repositories of universities, which run one program.
  String.raw`[\w.-]{1,60}/cgi/viewcontent\.cgi`,
  // A DOI in it, as most publishers have it.
  String.raw`[\w.-]{1,60}/(?:[\w.-]{1,40}/){0,3}(?:doi|articles?|abs|full|pdf)/(?:[\w.-]{1,40}/)?10\.\d{4,9}/\S`,
  String.raw`aaai\.org/(?:ocs|papers|ojs|library)`,
  String.raw`ojs\.aaai\.org/`,
  String.raw`ijcai\.org/(?:proceedings|papers|abstract)`,
  String.raw`usenix\.org/(?:system|(?:legacy/)?(?:events|publications)|conference/\S{1,40}/presentation)`,
  String.raw`isca-(?:speech|archive)\.org/`,
  String.raw`vldb\.org/pvldb`,
  String.raw`mdpi\.com/\d`,
  String.raw`frontiersin\.org/(?:articles|journals)`,
  String.raw`plos(?:\w{0,20}\.)?org/\S{0,40}article`,
  String.raw`academic\.oup\.com/\S{1,40}/article`,
  String.raw`onlinelibrary\.wiley\.com/doi`,
  String.raw`tandfonline\.com/doi`,
  String.raw`journals\.sagepub\.com/doi`,
  String.raw`mitpressjournals?\.org/`,
  String.raw`direct\.mit\.edu/`,
  String.raw`transacl\.org/`,
  String.raw`morganclaypool\.com/doi`,
  String.raw`pubs\.acs\.org/doi`,
  String.raw`pubs\.rsc\.org/`,
  String.raw`iopscience\.iop\.org/article`,
  String.raw`journals\.aps\.org/\w{1,20}/abstract`,
  String.raw`link\.aps\.org/doi`,
  String.raw`projecteuclid\.org/`,
  String.raw`siam\.org/doi`,
  String.raw`distill\.pub/\d`,
  String.raw`dblp\.(?:org|uni-trier\.de)/rec`,
  String.raw`core\.ac\.uk/(?:download|display)`,
  String.raw`roboticsproceedings\.org/`,
  String.raw`rss\d*\.org/`,
  String.raw`researchgate\.net/publication`,
  String.raw`kdd\.org/kdd\d+/`,
  String.raw`scholar\.archive\.org/`,
  String.raw`scholar\.google\.[a-z.]{2,6}/scholar\?(?:[^\s#]{1,60}&)?cluster=`,
  String.raw`copernicus\.org/(?:articles|preprints)`,
  // The programmes of conferences: virtual.acl2020.org/paper_main.1574.html
  String.raw`[\w.-]{0,40}(?:virtual|neurips|nips|icml|iclr|acl|emnlp|naacl|aaai|ijcai|cvpr|iccv|eccv|kdd|sigir|chi)[\w.-]{0,40}/(?:[\w.~-]{1,40}/){0,4}papers?[/_.-](?=[\w./-]{0,60}\d)\w`,
  String.raw`elifesciences\.org/articles`,
  String.raw`europepmc\.org/(?:article|abstract)`,
  String.raw`journals\.[\w.-]{1,60}/article`,
  String.raw`drops\.dagstuhl\.de/\S`,
  String.raw`ebooks\.iospress\.nl/\S`,
  String.raw`tdcommons\.org/`,
  String.raw`diva-portal\.org/`,
  String.raw`adsabs\.harvard\.edu/abs`,
  String.raw`inspirehep\.net/(?:literature|record)`,
];
const PAPER_ADDRESS = new RegExp(String.raw`^https?://(?:[\w-]{1,40}\.){0,3}(?:${PAPER_ADDRESSES.join('|')})`, 'i');
const PDF_ADDRESS = /^[^?#]{1,990}\.(?:pdf|ps|ps\.gz|djvu)(?:[?#].{0,500})?$/i;
/** `papers/2401.00001-seeing-the-wood.md`, `./papers/240100001v1-seeing-the-wood.html`: a note beside the page that is named after a preprint. */
const NOTE_ON_PREPRINT = /^(?![a-z]+:)(?:[^?#]{0,500}\/)?(?:(\d{4}\.\d{4,5})(?:v\d{1,2})?(?=[-_./]|$)|\d{9}v\d{1,2}-[^?#]{1,200}\.(?:md|html?|pdf)$)/i;

/** Whether `address` leads to a paper or its page: a document, or a place where only papers are. */
export function isPaperAddress(address: string): boolean {
  return PDF_ADDRESS.test(address) || NOTE_ON_PREPRINT.test(address) || isPaperPage(address);
}

/** Whether `address` leads to a note beside the page, or in a repository. */
export function isNote(address: string): boolean {
  return (address !== '' && !/^(?:#|[a-z][a-z0-9+.-]*:|\/\/)/i.test(address)) || /^https?:\/\/github\.com\/[^\s#]{3,900}\.(?:md|ipynb)(?:#|$)/i.test(address);
}

/** The arXiv id that a note beside the page is named after; undefined for every other address. */
export function arxivIdOfNote(address: string): string | undefined {
  return NOTE_ON_PREPRINT.exec(address)?.[1];
}

/** Whether `address` leads to a place where only papers are; a document of unknown origin may be anything. */
export function isPaperPage(address: string): boolean {
  return PAPER_ADDRESS.test(address);
}
