/** What a link in a list leads to: the paper, its code, or something beside it. Told by its text and its address. */

import { venueAndDate } from './venueAndDate';

/**
 * - `paper`: the paper itself or its page.
 * - `code`: code, data, models.
 * - `inside`: the page itself or its neighbours: a table of contents.
 * - `talk`: videos, courses, posts.
 * - `other`: slides, homes of projects.
 */
export type LinkRole = 'paper' | 'code' | 'inside' | 'talk' | 'other';

/** Link texts that name what is behind them. Compared in lower case, without brackets, punctuation and pictures. */
const PAPER_LABEL =
  /^(?:full |original |official |arxiv |conference |journal |local |open access |read |view |the )?(?:papers?|pdf|arxiv|preprint|doi|full ?text|openreview|acl anthology|aclweb|ieee(?: ?xplore)?|acm(?: dl)?|springer|sciencedirect|elsevier|cvf|pmlr|neurips|biorxiv|medrxiv|pubmed|pmc|hal|ssrn|jmlr|abs|abstract|manuscript|technical report|tech report|thesis|论文|论文链接|论文地址|原文|全文|paper link|link to paper|论文下载|링크|논문|論文)(?: (?:pdf|link|page|version))?$/;
const CODE_LABEL =
  /^(?:official |unofficial |source |the |our |author'?s? |pytorch |tensorflow |tf |keras |jax |matlab |c\+\+ |caffe |torch |python )?(?:codes?|github|gitlab|git|repo|repository|implementations?|source|data|datasets?|models?|checkpoints?|weights|pytorch|tensorflow|tf|keras|jax|caffe2?|torch|theano|mxnet|paddle|matlab|chainer|lasagne|notebook|colab|hugging ?face|代码|代码链接|开源代码|源码|项目代码|数据集|コード|코드)(?: (?:link|page|repo|pytorch|tensorflow|\d))?$/;
/** Texts that leave it to the address. */
const NEUTRAL_LABEL = /^(?:article|publication|book|文章|project|home|web|website|page|site|links?|html|here|url|more|read more|download|details|show|show more|website link|github stars|stars?|链接|下载|主页|项目)(?: \d)?$/;
const OTHER_LABEL =
  /^(?:project ?pages?|project website|homepage|blog|blog ?post|post|videos?|youtube|talk|slides?|ppt|poster|demo|supp|supplementary(?: material)?|supplement|supplemental|appendix|bib|bibtex|cite|tweet|twitter|thread|x|zhihu|news|reviews?|summary|notes?|project link|presentation|tutorial|interview|discussion|reddit|wechat|读后感|解读|项目主页|视频|博客|toc|back to top|top|星标|lectures?(?: notes?)?|slides? and notes|homework|exercises?|chapter|session|week)(?: \d{1,3})?$/;

/** `2310.01234`, `arXiv 2310.01234v2`, `arXiv 2310`; points are blanks by then. */
const ARXIV_LABEL = /^(?:arxiv ?)?\d{4} \d{4,5}(?: ?v ?\d)?$|^arxiv (?:19|20)?\d{2}(?:\d{2})?$/;
const LONGEST_LABEL = 60;

/** Hosts and paths where a document is, not the host's home or a list. */
const PAPER_ADDRESS =
  /^https?:\/\/(?:www\.|m\.|browse\.|export\.|xxx\.|cn\.)?(?:arxiv\.org\/(?:abs|pdf|html|format|ps)\/|ar5iv\.|alphaxiv\.org\/(?:abs|pdf)|huggingface\.co\/papers\/|paperswithcode\.com\/paper\/|openreview\.net\/(?:forum|pdf|attachment|references)|(?:dx\.)?doi\.org\/|(?:aclanthology\.(?:org|info)|aclweb\.org\/anthology|anthology\.aclweb\.org|aclweb\.org)\/\S{3}|(?:proceedings\.|papers\.)?(?:neurips|nips)\.cc\/paper|proceedings\.(?:mlr\.press|icml\.cc|iclr\.cc|neurips\.cc|kr\.org)\/\S{1,60}\/|jmlr\.(?:org|csail\.mit\.edu)\/(?:papers|proceedings)\/\S|openaccess\.thecvf\.com\/content|(?:cv-foundation|thecvf)\.(?:org|com)\/+openaccess|ecva\.net\/papers|bmvc[\w.-]{0,40}\/|dl\.acm\.org\/(?:doi|citation|ft_gateway)|portal\.acm\.org\/\S|delivery\.acm\.org\/|ieeexplore\.ieee\.org\/(?:document|abstract|stamp|iel|xpls?\/(?:articleDetails|abs|login|icp|freeabs))|computer\.org\/csdl|link\.springer\.com\/(?:article|chapter|content|book|10\.)|springer\.com\/article|springeropen\.com\/articles|sciencedirect\.com\/science|nature\.com\/(?:articles|nature|nmeth|nrn|nn)|science(?:mag)?\.(?:org|sciencemag\.org)\/(?:doi|content)|[a-z]+\.sciencemag\.org\/|pnas\.org\/|cell\.com\/\S{1,40}\/(?:fulltext|pdf|abstract)|(?:bio|med)rxiv\.org\/content|chemrxiv\.org\/|techrxiv\.org\/|psyarxiv\.com\/|osf\.io\/preprints|preprints\.org\/manuscript|eprint\.iacr\.org\/\d|papers\.ssrn\.com\/|ssrn\.com\/abstract|(?:hal|inria\.hal|hal-\w+)\.(?:science|archives-ouvertes\.fr|inria\.fr)\/|pubmed\.ncbi\.nlm\.nih\.gov\/\d|ncbi\.nlm\.nih\.gov\/(?:pmc|pubmed)|semanticscholar\.org\/paper|api\.semanticscholar\.org\/|citeseerx\.ist\.psu\.edu\/|aaai\.org\/(?:ocs|papers|ojs|library)|ojs\.aaai\.org\/|ijcai\.org\/(?:proceedings|papers|abstract)|usenix\.org\/(?:system|conference\/\S{1,40}\/presentation)|isca-(?:speech|archive)\.org\/|vldb\.org\/pvldb|mdpi\.com\/\d|frontiersin\.org\/(?:articles|journals)|plos(?:\w{0,20}\.)?org\/\S{0,40}article|academic\.oup\.com\/\S{1,40}\/article|onlinelibrary\.wiley\.com\/doi|tandfonline\.com\/doi|journals\.sagepub\.com\/doi|mitpressjournals?\.org\/|direct\.mit\.edu\/|transacl\.org\/|morganclaypool\.com\/doi|pubs\.acs\.org\/doi|pubs\.rsc\.org\/|iopscience\.iop\.org\/article|journals\.aps\.org\/\w{1,20}\/abstract|link\.aps\.org\/doi|projecteuclid\.org\/|siam\.org\/doi|distill\.pub\/\d|dblp\.(?:org|uni-trier\.de)\/rec|core\.ac\.uk\/(?:download|display)|roboticsproceedings\.org\/|rss\d*\.org\/|researchgate\.net\/publication|kdd\.org\/kdd\d+\/|scholar\.archive\.org\/|elifesciences\.org\/articles|europepmc\.org\/(?:article|abstract)|journals\.[\w.-]{1,60}\/article|tdcommons\.org\/|diva-portal\.org\/|adsabs\.harvard\.edu\/abs|ui\.adsabs\.harvard\.edu\/abs|inspirehep\.net\/(?:literature|record))/i;
const PDF_ADDRESS = /^[^?#]{1,990}\.(?:pdf|ps|ps\.gz|djvu)(?:[?#].{0,500})?$/i;
const CODE_ADDRESS =
  /^https?:\/\/(?:www\.)?(?:github\.com|gitlab\.com|bitbucket\.org|gitee\.com|codeberg\.org|sourceforge\.net|huggingface\.co|colab\.research\.google\.com|kaggle\.com|zenodo\.org|modelscope\.cn|gist\.github\.com)\//i;

/** Addresses are looked at so far; what leads to a paper shows early. */
const LONGEST_ADDRESS = 1_000;

const TALK_ADDRESS =
  /^https?:\/\/(?:[\w-]+\.){0,3}(?:youtube\.com|youtu\.be|vimeo\.com|bilibili\.com|coursera\.org|udacity\.com|edx\.org|udemy\.com|twitter\.com|x\.com|medium\.com|facebook\.com|linkedin\.com|reddit\.com|zhihu\.com|substack\.com|videolectures\.net|techtalks\.tv|wikipedia\.org|scholar\.google\.\w{2,3})\//i;

/** What a link with this text and address leads to, and whether its text is only a label and no title. */
export function linkRole(text: string, address: string): { readonly role: LinkRole; readonly isLabel: boolean } {
  const label = labelRole(text);
  const there = addressRole(address);
  if (label === undefined) return { role: there, isLabel: false };
  if (label === 'neutral') return { role: there, isLabel: true };
  // `[paper]()` is a paper whose link is still to come; `[Paper](#papers)` leads to another part of the page.
  return { role: there === 'inside' && address !== '' ? 'inside' : label, isLabel: true };
}

function labelRole(label: string): LinkRole | 'neutral' | undefined {
  if (label.length > LONGEST_LABEL) return /^https?:\/\/\S*$/i.test(label) ? 'neutral' : undefined;
  const bare = label
    .toLowerCase()
    .replace(/[\p{Extended_Pictographic}\ufe0f\u200d]|:[a-z0-9_+-]{1,30}:/gu, ' ')
    .replace(/[^\p{L}\p{N}+'’]+/gu, ' ')
    .trim();
  if (bare === '' || /^https? /.test(bare)) return 'neutral';
  if (PAPER_LABEL.test(bare) || ARXIV_LABEL.test(bare)) return 'paper';
  if (CODE_LABEL.test(bare)) return 'code';
  // `[[CVPR2021](…)] Title`: where it appeared, linked to the paper.
  if (NEUTRAL_LABEL.test(bare) || venueAndDate(label) !== undefined) return 'neutral';
  return OTHER_LABEL.test(bare) ? 'other' : undefined;
}

function addressRole(address: string): LinkRole {
  const start = address.slice(0, LONGEST_ADDRESS);
  if (/^(?:#|mailto:|javascript:)/i.test(start)) return 'inside';
  if (PDF_ADDRESS.test(start)) return 'paper';
  if (!/^https?:\/\//i.test(start)) return 'inside';
  if (PAPER_ADDRESS.test(start)) return 'paper';
  if (CODE_ADDRESS.test(start)) return 'code';
  return TALK_ADDRESS.test(start) ? 'talk' : 'other';
}
