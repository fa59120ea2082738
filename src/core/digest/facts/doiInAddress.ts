/** DOIs within the addresses of publishers' pages. */
import { doi } from '../../identity';

/** The ACM's file server has paths that look like DOIs and are none. */
const NO_DOI = /^https?:\/\/delivery\.acm\.org\//i;

/** Cold Spring Harbor and openRxiv: their pages add the version and the view to the DOI. */
const PREPRINT = /^10\.(?:1101|64898)\//;

/** What sites add for the view of a paper. */
const VIEW = /(?:\.full(?:\.pdf|-text)?|\.abstract|\.pdf|\/(?:full|abstract|pdf|meta|epdf|fulltext|html|references|summary)(?:\/.*)?)$/;

/** The DOI that an address holds, without what the site adds to it; undefined where it holds none. */
export function doiInAddress(address: string): string | undefined {
  if (NO_DOI.test(address)) return undefined;
  const found = doi(address.replace(/%2f/gi, '/').replace(/[?#].*$/s, ''))?.replace(VIEW, '');
  return found !== undefined && PREPRINT.test(found) ? found.replace(/v\d+$/, '') : found;
}
