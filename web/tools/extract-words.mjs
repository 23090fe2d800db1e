// Collects the marked texts of templates and C++ sources and compares them with the catalogues in po/.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { parsePo, printPo, keyOf } from './po.mjs'
import { textsOfTemplate, textsOfSource, enumsOfSource } from './marked-texts.mjs'

const files = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => `${entry.parentPath ?? entry.path}/${entry.name}`)
  .filter((path) => /\.(tpl|cpp|hpp)$/.test(path) && !/(_test\.cpp|testing\.hpp)$/.test(path))
  .sort()

/** key → { context, id, plural, place } of every text that is shown somewhere. */
function collectTexts() {
  const texts = new Map()
  const enums = new Map()
  const enumsShown = new Map()
  for (const path of files) {
    const source = readFileSync(path, 'utf8')
    const found = path.endsWith('.tpl') ? textsOfTemplate(source) : textsOfSource(source)
    for (const text of found.texts) {
      const key = keyOf(text)
      if (!texts.has(key) || text.plural) texts.set(key, { ...text, place: `${path}:${text.line}` })
    }
    for (const { name, line } of found.enums) enumsShown.set(name, `${path}:${line}`)
    for (const [name, codes] of enumsOfSource(source)) enums.set(name, codes)
  }
  for (const [name, place] of enumsShown) {
    if (name === 'Field') continue // names of inputs' members: app/field_words_test.cpp compares them
    if (!enums.has(name)) fail(`${place}: no described enum is called ${name}`)
    for (const id of enums.get(name) ?? []) {
      const text = { context: name, id, place }
      texts.set(keyOf(text), text)
    }
  }
  return texts
}

let failures = 0
function fail(message) {
  ++failures
  console.error(message)
}

const namesIn = (text) => [...new Set(text.match(/\{[^}]*\}/g) ?? [])].sort().join(' ')

/** What every translation must keep to. */
function checkEntry(file, entry) {
  const quoted = JSON.stringify(entry.id)
  for (const words of entry.words) {
    if (!words) continue
    const known = [namesIn(entry.id), namesIn(entry.plural ?? entry.id)]
    if (!known.includes(namesIn(words))) fail(`${file}: other {names} in the words of ${quoted}`)
    if (!file.includes('/vi')) continue
    if (/(?<!\p{L})bạn(?!\p{L})/iu.test(words)) fail(`${file}: the interface addresses nobody: ${quoted}`)
    if (/(?<!q)(o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/iu.test(words)) fail(`${file}: tone mark as in hòa, ủy: ${quoted}`)
  }
}

const texts = collectTexts()
const vietnamese = parsePo(readFileSync('po/vi.po', 'utf8'))
const known = new Map(vietnamese.entries.map((entry) => [keyOf(entry), entry]))
if (known.size !== vietnamese.entries.length) fail('po/vi.po: a text stands twice')

const missing = [...texts].filter(([key]) => !known.get(key)?.words.every(Boolean))
if (process.argv.includes('--add')) {
  for (const [key, text] of missing) {
    const entry = { context: text.context, id: text.id, plural: text.plural, words: [''], comments: [] }
    if (!known.has(key)) vietnamese.entries.push(entry)
  }
  writeFileSync('po/vi.po', printPo(vietnamese))
}
for (const [, text] of missing) {
  const context = text.context ? ` (${text.context})` : ''
  fail(`${text.place}: no Vietnamese words for ${JSON.stringify(text.id)}${context}`)
}

for (const name of readdirSync('po').filter((each) => each.endsWith('.po')).sort()) {
  for (const entry of parsePo(readFileSync(`po/${name}`, 'utf8')).entries) {
    checkEntry(`po/${name}`, entry)
    if (entry.context !== 'Field' && !texts.has(keyOf(entry))) console.error(`po/${name}: no longer used: ${JSON.stringify(entry.id)}`)
  }
}
process.exit(failures ? 1 : 0)
