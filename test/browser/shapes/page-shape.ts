/** A page that is built as a webmail or console builds its own; every word in it is ours. */
export interface PageShape {
  readonly name: string
  /** Its sites.json name; none where its host is anybody's own. */
  readonly site?: string
  /** Where it stands. The tests answer for that address. */
  readonly address: string
  readonly html: string
  /** Pages of its frames, by address. */
  readonly frames?: Readonly<Record<string, string>>
  readonly policy?: string
  /** What is marked in all frames together, without blanks, in the frames' order and the page's. */
  readonly marks: readonly string[]
}

/** A whole page of markup. */
export function page(body: string): string {
  return `<!doctype html><meta charset="utf-8"><title>mail</title><body style="margin:8px">${body}`
}

export function frame(address: string, attributes = ''): string {
  return `<iframe ${attributes} style="width:900px;height:520px;border:0" src="${address}"></iframe>`
}
