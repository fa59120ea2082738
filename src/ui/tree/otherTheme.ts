/** The id that core gives to what no theme holds; a constant here, so that its room is not loaded for it. */
export const OTHER_ID = 'other';
