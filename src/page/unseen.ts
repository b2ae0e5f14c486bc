/** The names of elements whose text is never shown. */
export const UNSEEN = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|TITLE|IFRAME)$/
