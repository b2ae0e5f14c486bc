/**
 * Puts values into a template: `{name}` becomes `values.name`. A name without a value stays as it is,
 * so that a missing value is seen and not swallowed.
 */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}
