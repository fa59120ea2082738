/** The light door of the resolver: completed records as data, without the services that they come from. */
export type { CompletedRecord, FieldSource } from './combine';
export { completePaper, knownPaper, paperFromRecord, type PaperNames } from './completePaper';
export { titleDifference } from './matching/titleDifference';
export { SERVICE_NAMES, type ServiceId } from './serviceNames';
export { takenBack } from './takenBack';
export type { RecordFacts } from './workRecord';
