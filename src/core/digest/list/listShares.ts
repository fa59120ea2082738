/** How many entries of a list must be papers, and how large a share, for the others to be taken for papers too. */

/** A list in which so many entries are papers, and so large a share, has no other kind of entries. */
export const SURE_COUNT = 3;
export const SURE_SHARE = 0.75;

/** Half of a list are papers: an item that says as much as they do, and links to its own page, is one. */
export const MOST_SHARE = 0.5;

/** A list of so many papers, and hardly anything else. */
export const ONLY_COUNT = 8;
export const ONLY_SHARE = 0.85;
