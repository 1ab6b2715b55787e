// What is shipped, read from the lock file by walking from the direct dependencies. `npm sbom --omit dev` leaves out
// packages that a development tool needs as well (react among them), so its list is not one of what is shipped.

/** Where node would find `name` when `from` asks for it. */
function resolved(packages, from, name) {
  for (let at = from; ; at = at.slice(0, Math.max(at.lastIndexOf('node_modules/') - 1, 0))) {
    const path = `${at === '' ? '' : `${at}/`}node_modules/${name}`;
    if (packages[path] !== undefined) return path;
    if (at === '') throw new Error(`${name} is not in the lock file`);
  }
}

function shipped(packages) {
  const found = new Set();
  const waiting = Object.keys(packages[''].dependencies).map((name) => resolved(packages, '', name));
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path)) continue;
    found.add(path);
    for (const name of Object.keys(packages[path].dependencies ?? {}))
      waiting.push(resolved(packages, path, name));
  }
  return [...found];
}

const hashOf = (integrity) => {
  const [algorithm, value] = integrity.split('-');
  return { alg: algorithm.replace('sha', 'SHA-'), content: Buffer.from(value, 'base64').toString('hex') };
};
const licenceOf = (licence) =>
  licence.includes(' ') ? { expression: licence.replace(/^\((.*)\)$/, '$1') } : { license: { id: licence } };

/** CycloneDX 1.5 from a lock file of npm, without a serial number or a time: the same lock gives the same bill. */
export function billOf(lock) {
  const { packages } = lock;
  const components = shipped(packages).map((path) => {
    const { version, license, integrity } = packages[path];
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    return {
      type: 'library',
      name,
      version,
      purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
      licenses: [licenceOf(license)],
      hashes: [hashOf(integrity)],
    };
  });
  const { name, version, license } = packages[''];
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: { type: 'application', name, version, licenses: [licenceOf(license)] } },
    components: components.toSorted((a, b) => (a.purl < b.purl ? -1 : 1)),
  };
}
