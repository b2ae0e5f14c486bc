/** The test projects that need neither a browser nor a machine of their own; a folder of test/ each. */
export const ROOMS = [
  'smtp',
  'knowledge',
  'page',
  'ui',
  'platform',
  'background',
  'cli',
  'source',
  'build',
  'corpus',
] as const
