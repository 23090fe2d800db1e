// The texts that a template or a C++ file shows to people: { texts: [{ context, id, plural, line }], enums: [{ name, line }] }.

const lineOf = (source, at) => source.slice(0, at).split('\n').length

/** [[Text]], [[context|Text]], [[plural|one|many]]; {{kind:x-word-EntryKind}} shows the words of an enum. */
export function textsOfTemplate(source) {
  const texts = [...source.matchAll(/\[\[(.+?)\]\]/gs)].map((match) => {
    const parts = match[1].split('|')
    const line = lineOf(source, match.index)
    if (parts[0] === 'plural') return { id: parts[1], plural: parts[2], line }
    return parts.length > 1 ? { context: parts[0], id: parts.slice(1).join('|'), line } : { id: parts[0], line }
  })
  const enums = [...source.matchAll(/:x-word-(\w+)/g)].map((match) => ({
    name: match[1],
    line: lineOf(source, match.index),
  }))
  return { texts, enums }
}

const literal = String.raw`("(?:[^"\\]|\\.)*"(?:\s*"(?:[^"\\]|\\.)*")*)`
const pattern = (before, ...rest) => new RegExp([before + String.raw`\s*` + literal, ...rest].join(''), 'g')
const comma = String.raw`\s*,\s*`

const plainTexts = [
  pattern(String.raw`\bsay\(`, String.raw`(?!\s*,)`),
  pattern(String.raw`\bMessage\s*[{(]`),
  pattern(String.raw`\brefuse\(\s*[\w:.]+\s*,`),
  pattern(String.raw`\bfault\([^;"]*?,`),
  pattern(String.raw`\badd_fault\([^;"]*?,`),
  pattern(String.raw`\.text\s*=`),
  pattern(String.raw`\bN_\(`),
]
const textsWithContext = [pattern(String.raw`\bsay\(`, comma, literal)]
const contextsWithText = [pattern(String.raw`\bNC_\(`, comma, literal)]
const plurals = [pattern(String.raw`\bsay_(?:count|plural)\(`, comma, literal)]
const braced = pattern(String.raw`\{`, String.raw`(?=\s*(?:,\s*\{|\}))`)
// words.word("Role", …), and in the journal's facts {"word", {"Role", …}}.
const enumWords = pattern(String.raw`\bword(?:\(|",\s*\{)`)

const isSentence = (text) => /^[A-Z“{][\x20-\x7e“”’…]*$/.test(text) && text.includes(' ')

export function textsOfSource(source) {
  const code = withoutComments(source)
  const texts = []
  const add = (match, text) => text.id && texts.push({ ...text, line: lineOf(code, match.index) })
  for (const each of plainTexts) for (const match of code.matchAll(each)) add(match, { id: valueOf(match[1]) })
  for (const each of textsWithContext)
    for (const match of code.matchAll(each)) add(match, { id: valueOf(match[1]), context: valueOf(match[2]) })
  for (const each of contextsWithText)
    for (const match of code.matchAll(each)) add(match, { context: valueOf(match[1]), id: valueOf(match[2]) })
  for (const each of plurals)
    for (const match of code.matchAll(each)) add(match, { id: valueOf(match[1]), plural: valueOf(match[2]) })
  for (const match of code.matchAll(braced))
    if (isSentence(valueOf(match[1]))) add(match, { id: valueOf(match[1]) })
  const enums = [...code.matchAll(enumWords)].map((match) => ({
    name: valueOf(match[1]),
    line: lineOf(code, match.index),
  }))
  return { texts, enums }
}

/** name → codes of the described enums. */
export function enumsOfSource(source) {
  const described = withoutComments(source).matchAll(/^\s*(?:DAUMOI|BOOST)_DESCRIBE_ENUM\(([\s\S]*?)\)/gm)
  return [...described].map((match) => {
    const [name, ...codes] = match[1].split(',').map((part) => part.trim().replace(/_$/, ''))
    return [name, codes]
  })
}

const escapes = { n: '\n', t: '\t' }
const valueOf = (literals) =>
  [...literals.matchAll(/"((?:[^"\\]|\\.)*)"/g)]
    .map((match) => match[1].replace(/\\(.)/g, (_, letter) => escapes[letter] ?? letter))
    .join('')

/** Comments and raw strings (SQL, JSON) blanked out; the line numbers stay. */
function withoutComments(source) {
  const parts = /R"(\w*)\([\s\S]*?\)\1"|"(?:[^"\\\n]|\\.)*"|\/\/[^\n]*|\/\*[\s\S]*?\*\//g
  return source.replace(parts, (part) => (part.startsWith('"') ? part : part.replace(/[^\n]/g, ' ')))
}
