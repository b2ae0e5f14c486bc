import type { ComponentChildren } from 'preact'

/** What a view says: an element or a component, and its properties. */
export interface Description {
  readonly type: string | ((props: never) => ComponentChildren)
  readonly props: { readonly children?: ComponentChildren; readonly [name: string]: unknown }
}

/** In the built content script the views' JSX comes here instead of to Preact: nothing but its description. */
export function jsx(type: Description['type'], props: Description['props']): Description {
  return { type, props }
}

export { jsx as jsxs }

export function Fragment({ children }: Description['props']): ComponentChildren {
  return children
}
