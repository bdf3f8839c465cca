import { describe, expect, it } from 'vitest'
import { shotsOf } from '../../../src/build/shots/addresses.ts'
import { shotOptions } from '../../../src/build/shots/options.ts'
import { UsageError } from '../../../src/build/UsageError.ts'

function shots(list: string | null, ...args: string[]) {
  const options = shotOptions(args)
  if (options === null) throw new Error('help')
  return shotsOf(options, list)
}

describe('the addresses that are photographed', () => {
  it('are each view in each language and theme, with the partners', () => {
    expect(shots(null, '--views', 'matrix', '--lang', 'vi,en', '--theme', 'light,dark', '--partner', 'BG,RU')).toEqual(
      ['vi', 'en'].flatMap((lang) =>
        ['light', 'dark'].map((theme) => ({
          name: `matrix-BG+RU-${lang}-${theme}`,
          address: `/v1/matrix?partner=BG,RU&lang=${lang}&theme=${theme}`,
        })),
      ),
    )
  })

  it('are those of a file: bare, as a link, with a name before it; what an address says of itself holds', () => {
    const list = [
      '# for Monday',
      '',
      '#/v1/asks',
      'Mở đầu https://example.org/desk/#/v1/matrix?lang=en&theme=dark',
      '/v1/timeline?partner=BG',
    ].join('\r\n')
    expect(shots(list, '--addresses', 'x', '--lang', 'vi,en').map(({ name, address }) => `${name} ${address}`)).toEqual(
      [
        'asks-vi-light /v1/asks?lang=vi&theme=light',
        'asks-en-light /v1/asks?lang=en&theme=light',
        'Mở-đầu-en-dark /v1/matrix?lang=en&theme=dark',
        'timeline-BG-vi-light /v1/timeline?partner=BG&lang=vi&theme=light',
        'timeline-BG-en-light /v1/timeline?partner=BG&lang=en&theme=light',
      ],
    )
  })

  it('lead from an embedding to its full view', () => {
    const list = '#/embed/v1/cell?cell=BG.defence&density=compact&lang=en&level=3\n#/embed/v1/asks?theme=dark'
    expect(shots(list, '--addresses', 'x').map(({ address }) => address)).toEqual([
      '/v1/matrix?cell=BG.defence&lang=en&theme=light',
      '/v1/asks?theme=dark&lang=vi',
    ])
  })

  it('never write one file twice', () => {
    const names = shots('#/v1/matrix\n#/v1/matrix\n#/v1/matrix?lang=vi', '--addresses', 'x').map(({ name }) => name)
    expect(names).toEqual(['matrix-vi-light', 'matrix-vi-light-2', 'matrix-vi-light-3'])
  })

  it('are asked for where a file has none', () => {
    expect(() => shots('# nothing yet\n', '--addresses', 'list.txt')).toThrow(UsageError)
  })
})
