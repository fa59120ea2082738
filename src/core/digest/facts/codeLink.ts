/** Where a paper's code or data is, as its abstract says. */
import { webAddress } from '../../identity';

/** Hosts of code and data; an address there is the paper's own, because an abstract does not link to other people's. */
const CODE_HOST =
  /^https?:\/\/(?:www\.)?(?:(?:github|gitlab|bitbucket|codeberg|gitee)\.(?:com|org)|huggingface\.co|zenodo\.org|osf\.io|figshare\.com|kaggle\.com|codeocean\.com|anonymous\.4open\.science|[a-z0-9-]{1,40}\.github\.io|colab\.research\.google\.com)\/?\S/i;

/** Pages of a code host that are no code. */
const NO_CODE = /^https?:\/\/(?:www\.)?huggingface\.co\/papers\//i;

/** Words before an address that make it one of code, on whatever host. */
const SAYS_CODE = /\b(?:code|codes|data|dataset|datasets|source|implementation|repository|repo|software|models?|demo|scripts?|available|released?)\b/i;

/** How far before an address the sentence is read, in characters. */
const SENTENCE = 160;

/** Most texts have none, and this is seen several times faster. */
const MAY_HAVE_ADDRESS = /:\/\/|\.com?\//i;
const ADDRESS = /(?:https?:\/\/|(?<![\w./@-])(?:github\.com|gitlab\.com|huggingface\.co)\/)[^\s<>"{}|\\^`]{1,500}/gi;

/**
 * The first address of code or data in `text`, without trailing punctuation and closing brackets; undefined where there is none.
 * An address on a code host counts by itself, any other only in a sentence that says what is there. Linear.
 */
export function codeLink(text: string): string | undefined {
  if (!MAY_HAVE_ADDRESS.test(text)) return undefined;
  let other: string | undefined;
  for (const match of text.matchAll(ADDRESS)) {
    const address = webAddress(/^https?:/i.test(match[0]) ? match[0] : `https://${match[0]}`);
    if (address === undefined || NO_CODE.test(address)) continue;
    if (CODE_HOST.test(address)) return address;
    const before = text.slice(Math.max(0, match.index - SENTENCE), match.index);
    const sentence = before.slice(before.lastIndexOf('. ') + 1);
    if (SAYS_CODE.test(sentence) && !/arxiv\.org|doi\.org/i.test(address)) other ??= address;
  }
  return other;
}
