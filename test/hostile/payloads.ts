/**
 * What runs when a payload does: it counts itself on the window. Reads the same in attributes and in scripts, so it
 * has no quotes.
 */
const RUN = '(globalThis.__ran=(globalThis.__ran??0)+1)'

/** Elements that run code by themselves once they are markup. */
const ELEMENTS = [
  `<script>${RUN}</script>`,
  `<SCRIPT>${RUN}</SCRIPT >`,
  `<img src=x onerror=${RUN}>`,
  `<image src=x onerror=${RUN}>`,
  `<svg onload=${RUN}>`,
  `<svg><script>${RUN}</script></svg>`,
  `<svg><animate onbegin=${RUN} attributeName=x dur=1s>`,
  `<math><mtext><img src=x onerror=${RUN}></mtext></math>`,
  `<iframe srcdoc="<script>parent.${RUN}</script>"></iframe>`,
  `<iframe src="javascript:parent.${RUN}"></iframe>`,
  `<object data="javascript:${RUN}"></object>`,
  `<embed src="javascript:${RUN}">`,
  `<details open ontoggle=${RUN}>`,
  `<video><source onerror=${RUN}></video>`,
  `<audio src=x onerror=${RUN}>`,
  `<input autofocus onfocus=${RUN}>`,
  `<body onload=${RUN}>`,
  `<style>@import "x"</style><style onload=${RUN}></style>`,
  `<link rel=stylesheet href=x onerror=${RUN}>`,
  `<a href="javascript:${RUN}" autofocus onfocus=${RUN}>x</a>`,
  `<template><script>${RUN}</script></template>`,
  `<form><button formaction="javascript:${RUN}" autofocus onfocus=${RUN}>x</form>`,
  `<meta http-equiv=refresh content="0;url=javascript:${RUN}">`,
  `<base href="javascript:${RUN}//">`,
  `<div popover id=p ontoggle=${RUN}></div>`,
] as const

/** Ways out of where a text might have been put. */
const ESCAPES: readonly ((payload: string) => string)[] = [
  (payload) => payload,
  (payload) => `">${payload}`,
  (payload) => `'>${payload}`,
  (payload) => `</code></p></textarea></title></style></script>${payload}`,
  (payload) => `--><!--><![CDATA[>]]>${payload}`,
  (payload) => `&lt;b&gt;${payload}&amp;`,
  (payload) => payload.replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  (payload) => `{{constructor.constructor('${RUN}')()}}\${${RUN}}{meaning}${payload}`,
]

/** Two hundred texts that would run if any of them ever became markup: 25 elements in 8 disguises. */
export const PAYLOADS: readonly string[] = ELEMENTS.flatMap((element) =>
  ESCAPES.map((disguise) => disguise(element)),
)
