/** What is stored, by key. */
export const store = new Map<string, unknown>()

/** Takes the place of the browser's `storage.local`. */
export const local = {
  get: async (key: string) => ({ [key]: store.get(key) }),
  set: async (items: object) => {
    for (const [key, value] of Object.entries(items)) store.set(key, value)
  },
}
