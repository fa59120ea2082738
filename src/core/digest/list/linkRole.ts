/** What a link in a list leads to: the paper, its code, or something beside it. Told by its text and its address. */
import { labelRole } from './labelRole';
import { isPaperAddress } from './paperAddress';
import { isVenueName } from '../facts/venueName';

/**
 * - `paper`: the paper itself or its page.
 * - `code`: code, data, models.
 * - `inside`: the page itself or its neighbours: a table of contents.
 * - `talk`: videos, courses, posts.
 * - `other`: slides, homes of projects.
 */
export type LinkRole = 'paper' | 'code' | 'inside' | 'talk' | 'other';

/** Hosts of code, data and models. */
const CODE_ADDRESS =
  /^https?:\/\/(?:www\.)?(?:github\.com|gitlab\.com|bitbucket\.org|gitee\.com|codeberg\.org|sourceforge\.net|huggingface\.co|colab\.research\.google\.com|kaggle\.com|zenodo\.org|modelscope\.cn|gist\.github\.com)\//i;

/** What somebody changed, or asks to: `[abs](https://github.com/…/pull/1)`. */
const CHANGE_ADDRESS = /^https?:\/\/(?:www\.)?(?:github|gitlab)\.com\/[^\s?#]{1,200}\/(?:pull|issues|commit|merge_requests)\//i;

/** Addresses are looked at so far; what leads to a paper shows early. */
const LONGEST_ADDRESS = 1_000;

const TALK_ADDRESS =
  /^https?:\/\/(?:[\w-]+\.){0,3}(?:youtube\.com|youtu\.be|vimeo\.com|bilibili\.com|coursera\.org|udacity\.com|edx\.org|udemy\.com|twitter\.com|x\.com|medium\.com|facebook\.com|linkedin\.com|reddit\.com|zhihu\.com|substack\.com|videolectures\.net|techtalks\.tv|wikipedia\.org|scholar\.google\.\w{2,3})\//i;

/** What a link with this text and address leads to, and whether its text is only a label and no title. */
export function linkRole(text: string, address: string): { readonly role: LinkRole; readonly isLabel: boolean } {
  // `[[CVPR2021](…)] Title`: where it appeared, linked to the paper.
  const label = labelRole(text) ?? (isVenueName(text) ? 'neutral' : undefined);
  const there = addressRole(address);
  if (label === undefined) return { role: there, isLabel: false };
  if (label === 'neutral') return { role: there, isLabel: true };
  // `[paper]()` is a paper whose link is still to come; `[Paper](#papers)` leads to another part of the page.
  if (there === 'inside' && address !== '' && (label !== 'paper' || !/\.md(?:#|$)/i.test(address))) return { role: 'inside', isLabel: true };
  // "[Paper & Code](https://github.com/…)"
  if (label === 'paper' && there === 'code' && labelRole(text.split(/[&+/]| and /i, 1)[0] ?? '') === 'paper' && /[&+/]| and /i.test(text)) return { role: 'code', isLabel: true };
  return { role: CHANGE_ADDRESS.test(address.slice(0, LONGEST_ADDRESS)) ? 'other' : label, isLabel: true };
}

function addressRole(address: string): LinkRole {
  const start = address.slice(0, LONGEST_ADDRESS);
  if (/^(?:#|mailto:|javascript:)/i.test(start)) return 'inside';
  // A file beside the page may be a paper, too.
  if (isPaperAddress(start)) return 'paper';
  if (!/^https?:\/\//i.test(start)) return 'inside';
  if (CODE_ADDRESS.test(start)) return 'code';
  return TALK_ADDRESS.test(start) ? 'talk' : 'other';
}
