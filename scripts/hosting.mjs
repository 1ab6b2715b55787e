// What a web server must send with every file, written for those that municipalities and their suppliers use.
import { headers } from './headers.mjs';

const kept = 'public, max-age=31536000, immutable';
const asked = 'no-cache';
const all = Object.entries(headers);
const said = 'Written by `npm run generate` from scripts/headers.mjs.';

const escaped = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** nginx: `include` it in the `server` block; headers stand again where a `location` has one of its own. */
const nginx = () => {
  const lines = (indent) => all.map(([name, value]) => `${indent}add_header ${name} "${value}" always;`);
  return [
    `# ${said}`,
    `location /a/ {`,
    ...lines('  '),
    `  add_header Cache-Control "${kept}" always;`,
    `  try_files $uri =404;`,
    `}`,
    `location / {`,
    ...lines('  '),
    `  add_header Cache-Control "${asked}" always;`,
    `  index index.html;`,
    `  try_files $uri $uri/ =404;`,
    `}`,
    `types {`,
    `  application/manifest+json webmanifest;`,
    `  application/wasm wasm;`,
    `}`,
    '',
  ].join('\n');
};

/** IIS: lies beside index.html. */
const iis = () => {
  const lines = (indent) =>
    all.map(([name, value]) => `${indent}<add name="${name}" value="${escaped(value)}" />`);
  const cache = (value) => `<add name="Cache-Control" value="${value}" />`;
  const custom = (indent, ...inner) => [
    `${indent}<httpProtocol>`,
    `${indent}  <customHeaders>`,
    ...inner.flat(),
    `${indent}  </customHeaders>`,
    `${indent}</httpProtocol>`,
  ];
  return [
    `<?xml version="1.0" encoding="utf-8"?>`,
    `<!-- ${said} -->`,
    `<configuration>`,
    `  <system.webServer>`,
    `    <staticContent>`,
    `      <remove fileExtension=".webmanifest" />`,
    `      <mimeMap fileExtension=".webmanifest" mimeType="application/manifest+json" />`,
    `      <remove fileExtension=".wasm" />`,
    `      <mimeMap fileExtension=".wasm" mimeType="application/wasm" />`,
    `    </staticContent>`,
    ...custom('    ', lines('        '), `        ${cache(asked)}`),
    `  </system.webServer>`,
    `  <location path="a">`,
    `    <system.webServer>`,
    ...custom('      ', `          <remove name="Cache-Control" />`, `          ${cache(kept)}`),
    `    </system.webServer>`,
    `  </location>`,
    `</configuration>`,
    '',
  ].join('\n');
};

/** `_headers`, as several static hosts read it: lies beside index.html. */
const headerFile = () =>
  [
    `# ${said}`,
    `/*`,
    ...all.map(([name, value]) => `  ${name}: ${value}`),
    `  Cache-Control: ${asked}`,
    `/a/*`,
    `  ! Cache-Control`,
    `  Cache-Control: ${kept}`,
    '',
  ].join('\n');

/** The files of docs/hosting, by name. */
export const hostingFiles = () => ({ 'nginx.conf': nginx(), 'web.config': iis(), _headers: headerFile() });
