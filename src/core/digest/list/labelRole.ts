/** What the text of a link names, where it is only a label: "[pdf]", "[Official Code]", "[论文链接]". */

/** `neutral` labels leave it to the address. */
export type LabelRole = 'paper' | 'code' | 'neutral' | 'other';

/** In lower case, separated by bars. */
const LABELS: Readonly<Record<LabelRole, readonly string[]>> = {
  paper: [
    'paper|papers|paper download|pdf download|pdf|arxiv|preprint|doi|fulltext|full text|openreview|acl|acl anthology|aclweb|ieee|ieee xplore|ieeexplore|acm|acm dl|springer',
    'sciencedirect|elsevier|cvf|pmlr|neurips|biorxiv|medrxiv|pubmed|pmc|hal|ssrn|jmlr|abs|abstract|manuscript|technical report|tech report|thesis',
    '论文|论文链接|论文地址|论文下载|阅读论文|查看论文|阅读原文|论文原文|原文|全文|링크|논문|論文',
  ],
  code: [
    'code|codes|github|gitlab|git|repo|repository|implementation|implementations|data|dataset|datasets|model|models|checkpoint|checkpoints',
    'weights|pytorch|tensorflow|tf|keras|jax|caffe|caffe2|torch|theano|mxnet|paddle|matlab|chainer|lasagne|notebook|colab',
    '代码|代码链接|开源代码|源码|项目代码|数据集|コード|코드',
  ],
  neutral: [
    'article|publication|book|project|home|web|website|website link|site|link|links|html|here|url|source|more|read more|download|details|show|show more',
    'github stars|star|stars|huggingface|hugging face|文章|链接|下载|主页|项目',
  ],
  other: [
    'project page|project pages|projectpage|project website|project link|homepage|blog|blogpost|blog post|post|video|videos|youtube|talk|slide|slides|ppt',
    'poster|demo|supp|supplementary|supplementary material|supplement|supplemental|appendix|bib|bibtex|cite|tweet|twitter|thread|x|zhihu|news|review',
    'reviews|summary|note|notes|presentation|tutorial|interview|discussion|reddit|wechat|toc|top|back to top|lecture|lectures|lecture note|lecture notes',
    'awesome|paywall|paywalled|license|licence|slides and notes|homework|exercise|exercises|chapter|session|week|读后感|解读|项目主页|视频|博客|星标',
  ],
};

const ROLES: ReadonlyMap<string, LabelRole> = new Map(
  Object.entries(LABELS).flatMap(([role, lines]) =>
    lines.flatMap((line) => line.split('|').map((label) => [label, role as LabelRole] as const)),
  ),
);

/** Words that are often mistyped, with a letter too many, too few or in the wrong place: "papepr", "arixv". */
const MISTYPED: ReadonlyMap<string, LabelRole> = new Map(
  (['paper', 'arxiv', 'github'] as const).flatMap((word) => mistyped(word).map((form) => [form, ROLES.get(word) ?? 'neutral'] as const)),
);

function mistyped(word: string): readonly string[] {
  const letters = [...new Set(word)];
  return Array.from(word).flatMap((letter, at) => [
    ...letters.map((extra) => word.slice(0, at) + extra + word.slice(at)),
    word + letter,
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + word.charAt(at + 1) + letter + word.slice(at + 2),
  ]);
}

/** Words that labels begin and end with and that change nothing: "Full Paper", "Official PyTorch Code", "Code 2". */
const BEFORE = new Set(
  "full|direct|original|official|unofficial|online|conference|journal|local|open|access|read|view|the|our|author|author's|authors|source|python|arxiv|pytorch|tensorflow|tf|keras|jax|matlab|caffe|torch".split(
    '|',
  ),
);
const BEHIND = new Set('link|online|page|version|pdf|repo|pytorch|tensorflow|caffe|keras|torch'.split('|'));

/** `2310.01234`, `arXiv 2310.01234v2`, `arXiv 2310`; points are blanks by then. */
const ARXIV = /^(?:arxiv ?)?\d{4} \d{4,5}(?: ?v ?\d)?$|^arxiv (?:19|20)?\d{2}(?:\d{2})?$/;

/** No label has more words, with all that may stand before and behind it. */
const MOST_LABEL_WORDS = 6;

/** Longer texts say something of their own, in characters. */
const LONGEST_LABEL = 60;

/** A name and what is there of it. */
const MOST_NAMED_WORDS = 4;
const NAMED_THING = /^(?:paper|pdf|code|github|repo|data|dataset|model|models|weights|demo|blog|project)$/;

/** The role of a label; undefined for a text that may be a title. An address as text is neutral, and of "Paper & Code" the first counts. */
export function labelRole(text: string): LabelRole | undefined {
  return oneLabel(text) ?? joinedLabels(text);
}

function joinedLabels(text: string): LabelRole | undefined {
  const parts = text.length > LONGEST_LABEL ? [] : text.split(/\s*(?:[&+/]|\band\b)\s*/i);
  const roles = parts.length === 2 ? parts.map(oneLabel) : [];
  return roles.includes(undefined) ? undefined : roles[0];
}

function oneLabel(text: string): LabelRole | undefined {
  if (text.length > LONGEST_LABEL) return /^https?:\/\/\S*$/i.test(text) ? 'neutral' : undefined;
  const label = text
    .toLowerCase()
    .replace(/:[a-z0-9_+-]{1,30}:/g, ' ')
    .replace(/[^\p{L}\p{N}+'’]+/gu, ' ')
    .trim();
  if (label === '' || /^https? /.test(label) || /^\s*[\w.-]+\.pdf\s*$/i.test(text)) return 'neutral';
  if (ARXIV.test(label)) return 'paper';
  const words = label.split(' ');
  if (words.length > MOST_LABEL_WORDS) return undefined;
  if (words.length === 1 && MISTYPED.has(label) && !ROLES.has(label)) return MISTYPED.get(label);
  const start = words.findIndex((word, index) => index === words.length - 1 || !BEFORE.has(word));
  const end =
    words.length -
    (words.length > 1 && (BEHIND.has(words[words.length - 1] ?? '') || /^\d{1,2}$/.test(words[words.length - 1] ?? '')) ? 1 : 0);
  const shorter = [words, words.slice(start), words.slice(0, end), words.slice(Math.min(start, end - 1), end)];
  const role = shorter.map((rest) => ROLES.get(rest.join(' '))).find((found) => found !== undefined);
  if (role !== undefined || words.length > MOST_NAMED_WORDS) return role;
  // "VITA-1.5 Paper", "MM-RLHF data": the paper of something that has a name.
  const last = words[words.length - 1] ?? '';
  return NAMED_THING.test(last) && /\d|[a-z][A-Z]|[A-Z]{2}/.test(text.slice(0, -last.length)) ? ROLES.get(last) : undefined;
}
