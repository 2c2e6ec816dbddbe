// The right answers for a corpus, by the decide() of ref_eval.mjs.
//
//   node expected.mjs REF_EVAL POLICIES REQUESTS
//
// Prints one line for each policy with one letter for each request: A allow,
// D explicit deny, . implicit deny.
import fs from 'node:fs'
import readline from 'node:readline'
import { pathToFileURL } from 'node:url'

const [refEval, policies, requests] = process.argv.slice(2)
const { decide, prepare } = await import(pathToFileURL(refEval).href)
const lines = path =>
  readline.createInterface({ input: fs.createReadStream(path) })

const questions = []
for await (const line of lines(requests)) {
  questions.push(prepare(JSON.parse(line)))
}
for await (const line of lines(policies)) {
  const { document } = JSON.parse(line)
  const letters = questions.map(question => decide(document, question))
  process.stdout.write(letters.join('') + '\n')
}
