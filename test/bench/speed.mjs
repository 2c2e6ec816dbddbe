// Time of one decision of ref_eval.mjs, in nanoseconds.
//
//   node speed.mjs REF_EVAL POLICIES REQUESTS
//
// The lesser of two clocks: that on the wall stands still for nobody, that of
// the process also counts its helping threads.
import fs from 'node:fs'
import { pathToFileURL } from 'node:url'

const [refEval, policies, requests] = process.argv.slice(2)
const { decide, prepare } = await import(pathToFileURL(refEval).href)
const rows = path => fs.readFileSync(path, 'utf8').trim().split('\n')
  .map(line => JSON.parse(line))

const documents = rows(policies).map(row => row.document)
const questions = rows(requests).map(prepare)
const wall = process.hrtime.bigint()
const used = process.cpuUsage()
let allowed = 0
for (const document of documents) {
  for (const question of questions) {
    if (decide(document, question) === 'A') allowed++
  }
}
const { user, system } = process.cpuUsage(used)
const ns = Math.min(Number(process.hrtime.bigint() - wall),
  (user + system) * 1000)
if (allowed === 0) throw new Error('nothing is allowed')
console.log(ns / (documents.length * questions.length))
