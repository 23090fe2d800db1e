// gettext catalogues as data. An entry: { context, id, plural, words: [singular, …], comments }.

export const keyOf = ({ context, id }) => `${context ?? ''}\u0004${id}`

const unquoted = (text) => text.replace(/\\(.)/g, (_, letter) => ({ n: '\n', t: '\t' })[letter] ?? letter)
const quoted = (text) =>
  `"${text.replace(/[\\"]/g, '\\$&').replace(/\n/g, '\\n').replace(/\t/g, '\\t')}"`

/** { head: text of the first entry as it stands, entries }. */
export function parsePo(source) {
  const [head, ...blocks] = source.trim().split(/\n\s*\n/)
  return { head, entries: blocks.map(parseEntry).filter((entry) => entry.id !== undefined) }
}

function parseEntry(block) {
  const entry = { words: [], comments: [] }
  let append = () => {}
  for (const line of block.split('\n')) {
    if (line.startsWith('#')) entry.comments.push(line)
    const field = line.match(/^(msgctxt|msgid|msgid_plural|msgstr(?:\[(\d+)\])?) "(.*)"$/)
    const more = line.match(/^"(.*)"$/)
    if (field) {
      append = appender(entry, field[1], Number(field[2] ?? 0))
      append(unquoted(field[3]))
    } else if (more) {
      append(unquoted(more[1]))
    }
  }
  return entry
}

function appender(entry, field, number) {
  if (field.startsWith('msgstr')) return (text) => (entry.words[number] = (entry.words[number] ?? '') + text)
  const member = { msgctxt: 'context', msgid: 'id', msgid_plural: 'plural' }[field]
  return (text) => (entry[member] = (entry[member] ?? '') + text)
}

/** The catalogue with its entries sorted: texts without context first, then context by context. */
export function printPo({ head, entries }) {
  const order = (a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)
  return [head, ...entries.toSorted(order).map(printEntry)].join('\n\n') + '\n'
}

function printEntry({ context, id, plural, words, comments }) {
  const lines = [...comments]
  if (context) lines.push(`msgctxt ${quoted(context)}`)
  lines.push(`msgid ${quoted(id)}`)
  if (plural) lines.push(`msgid_plural ${quoted(plural)}`)
  for (const [number, text] of words.entries()) lines.push(`msgstr${plural ? `[${number}]` : ''} ${quoted(text)}`)
  return lines.join('\n')
}
