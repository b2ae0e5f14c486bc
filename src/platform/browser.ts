/** The only import of webextension-polyfill: worker and extension pages take `browser` from here. */
export { default as browser } from 'webextension-polyfill'
