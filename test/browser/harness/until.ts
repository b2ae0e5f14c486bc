const STEP = 50

/** Asks again and again until the answer is truthy. Rejects after `limit` milliseconds, naming `what`. */
export async function until<T>(
  what: string,
  ask: () => Promise<T>,
  limit = 30_000,
): Promise<NonNullable<T>> {
  const end = Date.now() + limit
  while (true) {
    const answer = await ask()
    if (answer) return answer
    if (Date.now() > end) throw new Error(`waited ${limit} ms in vain for ${what}`)
    await pause(STEP)
  }
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
