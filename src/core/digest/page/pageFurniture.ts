/** What a web page says besides its papers: buttons, counters, invitations. Told by what they say, not by where they stand. */

/** Invitations and legal lines. Only such beginnings: there are papers on newsletters, cookies and privacy policies. */
const INVITATION =
  /\bin your (?:e-?mail )?inbox\b|^(?:subscribe (?:to|now|here|for)|sign (?:in|up) (?:to|with|for)|log ?in (?:to|with)|(?:get|receive|join) (?:our|the|updates|alerts|notified|started)|unsubscribe|we use (?:necessary |our own )?cookies|accept (?:all )?cookies|by (?:clicking|using|continuing)|follow us|skip to|back to|create an? (?:free )?account|view (?:this (?:e-?mail|page) )?in (?:your )?browser|powered by \S+$|copyright|all rights reserved|you (?:are receiving|received) this|want more|search (?:by|for) (?:titles?|papers?|authors?|topics?|keywords?)\b|stay (?:updated|up to date|tuned)|discover more|explore (?:more|all))\b/i;
const COPYRIGHT = /^(?:©|\(c\)|copyright\b)/i;

/** The label of a button or a menu entry; the whole line says nothing else, but for a number. */
const LABEL =
  /^[^\p{L}\p{N}]*(?:subscribe|unsubscribe|sign ?(?:in|up|out)|log ?(?:in|out)|register|search|menu|home|about(?: us)?|contact(?: us)?|help|faq|blog|docs|documentation|pricing|settings|profile|notifications?|upvotes?|like|likes|share|save|saved|cite|bookmark|follow|following|comments?|discuss(?:ion)?|views?|stars?|downloads?|submit(?: paper)?|load more|show (?:more|less|all)|read more|see (?:more|all)|view (?:all|more|details|paper|pdf|code|abstract|arxiv page)|more|less|next(?: page)?|prev(?:ious)?(?: page)?|page|first|last|top|new|hot|trending|trending papers|latest|popular|daily|weekly|monthly|today|yesterday|all|filter|sort(?: by)?|abstract|pdf|html|code|github|arxiv|arxiv page|project page|demo|dataset|models?|datasets|spaces|papers?|tasks|website|jobs|company|tos|privacy(?: policy)?|terms(?: of (?:use|service)|(?: &| and) conditions)?|cookies?(?: policy| settings)?|careers|twitter|linkedin|facebook|discord|rss|hugging face|papers with code|abs|bibtex|listen|play|copy|expand|collapse|close|open|get started|by ak and the research community)(?:\s*[·•|:(]?\s*[\d.,]+\s?[kKmM]?\)?)?[^\p{L}\p{N}]*$/iu;

/** Counters and stamps: `42`, `1.2k`, `· 12 authors`, `3 days ago`, `Published on Aug 24, 2023`, `Page 1 of 9`, `1 2 3 … 9`. */
const COUNTER =
  /^[^\p{L}\p{N}]*(?:[\d.,]+\s?[kKmM]?|\d[\d\s…./|-]*|\d+\s+(?:authors?|comments?|likes?|upvotes?|stars?|views?|citations?|points?|replies|results?|papers?(?: found)?)|(?:page|results?|showing)\s+\d+(?:\s*(?:-|–|of|\/|to)\s*[\d,]+)*(?:\s+(?:papers?|results?))?|(?:\d+|an?)\s+(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?)\s+ago)[^\p{L}\p{N}]*$/iu;
const STAMP = /^[^\p{L}\p{N}]*(?:(?:submitted|posted|shared|added) by|(?:published (?:on|by)|(?:last )?updated|submitted on|posted on)\b).{0,80}$/iu;

/** The head of a mail. */
const MAIL_HEADER = /^(?:subject|from|to|cc|bcc|date|sent|reply-to|message-id|list-[a-z]{2,14}|precedence|return-path|received|mime-version|content-[a-z-]{3,20}|x-[a-z-]{2,30}): /i;

/** Labels that pages glue to the line behind them when they are copied: a button directly before the first title. */
const GLUED = /^(?:subscribe|unsubscribe|sign ?(?:in|up)|log ?in|submit|follow|search|menu)(?=\p{Lu}|\d|["“(])/iu;

/** Longest line that can be furniture; longer ones are prose, even if it is about newsletters. */
const LONGEST = 160;

/** Whether the whole line belongs to the page and not to a paper. */
export function isFurniture(line: string): boolean {
  if (line.length > LONGEST) return false;
  if (!/[\p{L}\p{N}]/u.test(line)) return true;
  return LABEL.test(line) || COUNTER.test(line) || STAMP.test(line) || COPYRIGHT.test(line) || INVITATION.test(line) || MAIL_HEADER.test(line);
}

/** The line without a button's label glued to its beginning: `SubscribePOLCA: …` is `POLCA: …`. */
export function withoutGluedLabel(line: string): string {
  const label = GLUED.exec(line)?.[0];
  if (label === undefined) return line;
  // The expression ignores case, so that "SUBSCRIBE" matches; the letter behind must still be a capital.
  const rest = line.slice(label.length);
  return /^[\p{Lu}\d"“(]/u.test(rest) ? rest : line;
}
