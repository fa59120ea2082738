/** The door of the resolver: from titles and identifiers to verified records. Nothing in here touches the network: ports are handed in. */
export * from './plain';
export { readZoteroLibraries, readZoteroLibrary, zoteroLibrariesRequest, zoteroLibraryRequest, type ZoteroLibrary } from './betterBibtex';
export { combine, type DatedRecord } from './combine';
export { openReviewAddress, paperFromIdentifier } from './completePaper';
export type { Failure } from './failure';
export { chooseById, chooseMatch, type Candidate, type Choice } from './matching/chooseMatch';
export { ACCEPT_FROM, ASK_FROM, matchScore, type MatchScore, type Verdict } from './matching/matchScore';
export { readPasted, type Pasted } from './pasted';
export type { KeptReply, ReplyCache, ResolverPorts } from './ports';
export { identifiersOf, questionOf, type Identifier, type Question, type TitleQuestion } from './question';
export type { Lookup, OnlineFinds, OnlineHit, Outcome, PossibleWork, ResolveOptions, ResolveProgress, SearchOptions } from './lookup';
export { Resolver } from './resolver';
export type { Caller } from './caller';
export type { Reply, Service, ServiceAnswer, ServiceRequest } from './service';
export { SERVICES } from './services';
export { watchPreprint, type FieldChange, type PreprintNews } from './watchPreprint';
export type { Notice, WorkRecord } from './workRecord';
