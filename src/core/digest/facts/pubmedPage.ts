/** The page of PubMed that a number of its own stands for: `PMID: 40630935`; undefined for any other text. */
export function pubmedPage(number: string): string | undefined {
  const [, pmid] = /^(?:pmid:?\s?)?([1-9]\d{0,8})$/i.exec(number.trim()) ?? [];
  return pmid === undefined ? undefined : `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`;
}
