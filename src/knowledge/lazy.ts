/** What costs time to build is built at its first use and kept: a page of ours then opens without it. */
export function lazy<Value>(build: () => Value): () => Value {
  let built: { readonly value: Value } | undefined
  return () => {
    built ??= { value: build() }
    return built.value
  }
}
