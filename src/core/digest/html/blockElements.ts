/** Elements of HTML before and behind which a line of text ends. */
export const BLOCK_ELEMENTS: ReadonlySet<string> = new Set(
  ('address article aside blockquote br center dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul').split(' '),
);
