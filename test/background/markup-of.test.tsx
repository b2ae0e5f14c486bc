import { describe, expect, it } from 'vitest'
import { markupOf } from '../../src/background/markup-of.ts'

const Name = ({ of }: { readonly of: string }) => <b class="name">{of}</b>

describe('markupOf', () => {
  it('describes elements, attributes and texts', () => {
    expect(
      markupOf(
        <p lang="en">
          said: <i>550</i>
        </p>,
      ),
    ).toEqual([['p', { lang: 'en' }, ['said: ', ['i', {}, ['550']]]]])
  })

  it('looks into components, lists and fragments', () => {
    const others = ['b', 'c'].map((of) => <Name key={of} of={of} />)
    expect(
      markupOf(
        <>
          <Name of="a" />
          {others}
        </>,
      ),
    ).toEqual([
      ['b', { class: 'name' }, ['a']],
      ['b', { class: 'name' }, ['b']],
      ['b', { class: 'name' }, ['c']],
    ])
  })

  it('leaves out what is not there and what cannot travel', () => {
    const view = (
      <details open={true} hidden={false} onToggle={() => undefined}>
        {false}
        {null}
        {0}
      </details>
    )
    expect(markupOf(view)).toEqual([['details', { open: '' }, ['0']]])
  })

  it('is plain data', () => {
    const view = <Name of="<script>" />
    expect(JSON.parse(JSON.stringify(markupOf(view)))).toEqual([
      ['b', { class: 'name' }, ['<script>']],
    ])
  })
})
