/** The pages that are made of the classic bundle: `embed.html` with its files beside it, and the single file with everything inside. */
import type { ClassicPage } from './classicBundle.ts'
import { written } from './html.ts'
import { EMBED_POLICY, singlePolicy } from './policy.ts'

const NO_SCRIPT = 'Bang Giao cần JavaScript để hiển thị. Bang Giao needs JavaScript to be shown.'

/** Outranks whatever encoding a server's header names, which would break the letters and the hashes of the policy. */
const UTF8_MARK = '\u{feff}'

function page(attributes: string, policy: string, head: string, body: string): string {
  return `${UTF8_MARK}<!doctype html>
<html lang="vi"${attributes}>
<head>
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Bang Giao</title>
${head}
</head>
<body>
<div id="root"></div>
<noscript>${NO_SCRIPT}</noscript>
${body}
</body>
</html>
`
}

/** `version` is the hash of the script and the style: a changed file is never read from a cache. */
export function embedPage(version: string): string {
  return page(
    ' data-corpus="scripts"',
    EMBED_POLICY,
    `<link rel="stylesheet" href="./embed.css?${version}">`,
    `<script src="./embed.js?${version}"></script>`,
  )
}

/** A file of the corpus as a script that hands it over. */
export function corpusScript(path: string, json: string): string {
  return `bangGiaoCorpus(${JSON.stringify(path)},${json})\n`
}

/** Inside an element nothing may look like its end, or like a comment that hides it. */
const inScript = (code: string) => code.replace(/<(?=\/script|script|!--)/gi, '\\x3C')
const inStyle = (style: string) => style.replace(/<(?=\/style)/gi, '\\3C ')
/** In JSON `<` stands in strings only. */
const inJson = (json: string) => json.replaceAll('<', '\\u003c')

/** One HTML file that holds the page and the corpus. */
export function singlePage(bundle: ClassicPage, files: ReadonlyMap<string, string>): string {
  const script = inScript(bundle.script)
  const style = inStyle(bundle.style)
  const data = [...files].map(
    ([path, json]) => `<script type="application/json" data-corpus="${written(path)}">${inJson(json)}</script>`,
  )
  return page(
    ' data-corpus="elements"',
    singlePolicy(script, style),
    `<style>${style}</style>`,
    `${data.join('\n')}\n<script>${script}</script>`,
  )
}
