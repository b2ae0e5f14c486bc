/** One task's share of the 16 ms of a frame: so that the page stays smooth where the browser tidies its memory meanwhile. */
export const SLICE_MS = 5

/** Nodes that are looked at between two looks at the clock. */
export const STRIDE = 500

/** The pause after a scan is this many times its length, so that a page that never rests gives us a fifth at most. */
export const PAUSE_FACTOR = 4
export const MAX_PAUSE_MS = 1000

/** More changed places than this in one frame are a flood: one scan of the whole document instead of many. */
export const MAX_REGIONS = 100

/** Of more elements than this that might have a shadow root, only the likely ones are asked: each costs a microsecond. */
export const MAX_HOSTS = 10_000

/** A changed line is searched with its block, unless that block is as long as a live log's. */
export const MAX_BLOCK_CHILDREN = 200

/** What is read around a candidate: enough for the words that make three digits a reply code. */
export const CONTEXT = 600
/** Empty text nodes have no length; this ends the way back through thousands of them. */
export const CONTEXT_NODES = 200

/** The longest text that is searched in one go: a few milliseconds' work. */
export const MAX_WINDOW = 16_384

/** Around an open card's code: excerptOf reads that far for the lines that name hosts. */
export const EXCERPT_CONTEXT = 9000

/** Codes of one document. A log of 10 MB has about as many; each costs some 200 bytes. */
export const MAX_HITS = 100_000

/** Painted at a time: Chromium checks every registered range again at each later change of the page. */
export const MAX_PAINTED = 1000

/** Hidden places with candidates that are watched until they are shown. Each costs the browser a check a frame. */
export const MAX_WATCHED = 500

/** Marks of one kind beyond which more of them cannot change what is found. */
export const EVIDENCE_ENOUGH = 5

/** Beyond this many codes in one element, the caret's place narrows them down before rectangles are asked for. */
export const MAX_RECTS = 40

/** A pointer that has not moved for so long may have found a code. */
export const PAUSE_MS = 80

/** The pointer's rest may tremble by this many pixels. */
export const TREMBLE = 4

/** How long a card stays after the pointer left code and card (WCAG 1.4.13: hoverable). */
export const CLOSE_MS = 300

/** Between code and card, and between card and the viewport's edge, in pixels. */
export const GAP = 4
export const MARGIN = 8

export const CARD_WIDTH = 360
/** The card's share of the viewport's height. */
export const CARD_HEIGHT = 0.6
/** Less room than this above or below the code shows no sentence; then beside it, where that is wide enough. */
export const MIN_CARD_HEIGHT = 120
/** Less than this shows nothing: one line with its edges. */
export const ONE_LINE = 40

/** Below this width, of phones in portrait, the card is a sheet as wide as the screen. */
export const NARROW = 480

/** A frame lower or narrower than this shows no card worth reading: the top frame is asked to. */
export const SMALL_WIDTH = 300
export const SMALL_HEIGHT = 260

/** In a viewport lower than this no card fits above or below its middle. */
export const LOW_VIEWPORT = 400

/** A click on a link so soon after the card appeared under the pointer was meant for the page. */
export const SETTLE_MS = 400

/** A card lower than this scrolls as a whole: its fixed head would leave no room for what it says. */
export const LOW_CARD = 260

/** How far an arrow key moves a pinned card, in pixels. */
export const MOVE_STEP = 16
