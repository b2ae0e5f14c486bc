/** The part of re2's interface that email-bounce-parser uses, on the engine's own patterns. */
class RE2 extends RegExp {
  match(text) {
    return text.match(this)
  }

  split(text) {
    return text.split(this)
  }

  replace(text, by) {
    return text.replace(this, by)
  }
}

module.exports = RE2
