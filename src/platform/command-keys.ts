import { browser } from './browser.ts'

/** The keys of our commands by name, as the user has set them; empty where there is none (or no keyboard). */
export async function commandKeys(): Promise<Record<string, string>> {
  const commands = (await browser.commands?.getAll()) ?? []
  return Object.fromEntries(commands.map(({ name = '', shortcut = '' }) => [name, shortcut]))
}
