import type { Trust } from './places.ts'
import type { Scene } from './scene.ts'
import { isLoose, type Token } from './token.ts'

/** Whether a reply code and an enhanced code side by side are one: unless chance may have put them there, always. */
export function isPair(scene: Scene, token: Token, trust: Trust | undefined): boolean {
  return !isLoose(scene.source, token) || trust === 'smtp' || scene.isMail(token.start)
}
