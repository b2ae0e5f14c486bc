/** The longest excerpt of a page that leaves its frame, in UTF-16 units: the lines around a code need no more. */
export const MAX_EXCERPT = 4000

/** The most questions in one message: a page's summary comes in batches of this size. */
export const MAX_QUESTIONS = 50

/** Above any offset or group number that an excerpt can have. */
export const MAX_NUMBER = 1_000_000
