/** Parts of a page in which somebody writes, as a selector; fields are no part of its text. */
export const EDITABLE =
  '[contenteditable]:not([contenteditable="false" i]),[role="textbox" i],[role="searchbox" i]'
