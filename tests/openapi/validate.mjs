// node validate.mjs openapi.yaml exchanges.json
// Real exchanges, as a test recorded them, against the document: address, method, status, headers, media
// type, body; and every operation of the document has been seen to succeed. Prints what does not conform.
import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020.js';
import { parse } from 'yaml';

const [, , documentFile, exchangesFile] = process.argv;
const document = parse(readFileSync(documentFile, 'utf8'));
const exchanges = JSON.parse(readFileSync(exchangesFile, 'utf8'));
const problems = [];

const ajv = new Ajv({ strict: false, allErrors: true });
ajv.addSchema(document, 'openapi');
const compiled = new Map();

function follow(node) {
  while (node && node.$ref) {
    let target = document;
    for (const part of node.$ref.slice(2).split('/'))
      target = target[part.replaceAll('~1', '/').replaceAll('~0', '~')];
    node = target;
  }
  return node;
}

// Schemas refer to "#/components/…": the same place of the document that was added above.
function absolute(schema) {
  return JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"openapi#/'));
}

function check(schema, value, where) {
  if (!schema) return;
  if (!compiled.has(schema)) compiled.set(schema, ajv.compile(absolute(schema)));
  const validate = compiled.get(schema);
  if (!validate(value))
    problems.push(`${where}: ${ajv.errorsText(validate.errors, { separator: '; ' })}`);
}

function templateOf(path) {
  const fits = template => {
    const wanted = template.split('/');
    const given = path.split('/');
    return wanted.length === given.length && wanted.every((part, i) => part.startsWith('{') ? given[i] !== '' : part === given[i]);
  };
  const literal = t => t.split('/').filter(part => !part.startsWith('{')).length;
  return Object.keys(document.paths).filter(fits).sort((a, b) => literal(b) - literal(a))[0];
}

function checkHeaders(described, headers, where) {
  for (const [name, raw] of Object.entries(described ?? {})) {
    const header = follow(raw);
    const value = headers[name.toLowerCase()];
    if (value === undefined) {
      if (header.required) problems.push(`${where}: header ${name} is missing`);
    } else {
      check(header.schema, value, `${where} header ${name}`);
    }
  }
}

function checkLines(lines, text, where) {
  const all = text.endsWith('\n') ? text.slice(0, -1).split('\n') : text.split('\n');
  all.forEach((line, i) => {
    let value;
    try { value = JSON.parse(line); } catch { problems.push(`${where} line ${i}: not JSON`); return; }
    check(i === 0 ? lines.first : lines.others, value, `${where} line ${i}`);
  });
}

function checkBody(content, type, body, where) {
  const media = follow(content?.[type]);
  if (!media) {
    problems.push(`${where}: a body of type ${type || '(none)'} is not described`);
    return;
  }
  if (media['x-lines']) checkLines(media['x-lines'], body.toString('utf8'), where);
  else if (type === 'application/json') check(media.schema, JSON.parse(body.toString('utf8')), where);
  else check(media.schema, body.toString('latin1'), where);
}

const succeeded = new Set();
for (const exchange of exchanges) {
  const { method, target, requestHeaders, status, headers } = exchange;
  const path = target.split('?')[0];
  const template = templateOf(path);
  const where = `${method} ${path} ${status}`;
  if (!template) {
    if (status !== 404) problems.push(`${where}: the document has no such address`);
    continue;
  }
  const item = document.paths[template];
  const operation = item[method.toLowerCase()];
  if (!operation) {
    if (status !== 405 && status !== 401) problems.push(`${where}: the document has no such method`);
    continue;
  }
  const response = follow(operation.responses[String(status)] ?? operation.responses.default);
  if (!response || (status < 400 && !operation.responses[String(status)])) {
    problems.push(`${where}: this status is not described`);
    continue;
  }
  if (status < 400) {
    succeeded.add(`${method} ${template}`);
    for (const raw of [...(item.parameters ?? []), ...(operation.parameters ?? [])]) {
      const parameter = follow(raw);
      if (parameter.in === 'header' && parameter.required && requestHeaders[parameter.name.toLowerCase()] === undefined)
        problems.push(`${where}: worked without ${parameter.name}, which the document requires`);
    }
    const body = Buffer.from(exchange.requestBody, 'base64');
    if (operation.requestBody && body.length > 0 && !requestHeaders['content-encoding']) {
      const types = Object.keys(operation.requestBody.content);
      checkBody(operation.requestBody.content, types[0], body, `${where} request`);
    }
  }
  checkHeaders(response.headers, headers, where);
  const body = Buffer.from(exchange.body, 'base64');
  const type = (headers['content-type'] ?? '').split(';')[0];
  if (body.length > 0 && !headers['content-encoding']) checkBody(response.content, type, body, where);
  else if (body.length === 0 && type && method !== 'HEAD' && status !== 204 && response.content && !response.content[type])
    problems.push(`${where}: type ${type} is not described`);
}

for (const [template, item] of Object.entries(document.paths))
  for (const method of ['get', 'head', 'post', 'put', 'patch', 'delete', 'options'])
    if (item[method] && !succeeded.has(`${method.toUpperCase()} ${template}`))
      problems.push(`${method.toUpperCase()} ${template}: no exchange of this test succeeded`);

for (const problem of problems) console.log(problem);
process.exit(problems.length ? 1 : 0);
