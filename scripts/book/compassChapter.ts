import {
  compassAnchors,
  compassSource,
  starterDimensions,
} from '../../src/model/compass/compassDimensions.ts';
import { starterCompassDa } from '../../src/model/compass/starterCompass.da.ts';
import { sourceLine } from './sourceLine.ts';

/** The starter set of the change compass: each part of life, its question and the words of its numbers. */
export function compassChapter(): string {
  const rows = starterDimensions.map((id) => {
    const { name, question, anchors } = starterCompassDa[id];
    return `| **${name}**: ${question} | ${compassAnchors.map((at) => anchors[at]).join(' | ')} |`;
  });
  return `## Forandringskompasset\n\nForslag, ikke et nationalt kompas: et kontor kan gøre det til sit eget. Tallene lægges aldrig sammen, og ingen af dem siger noget om fare. Kilde: ${sourceLine(compassSource)}; ordene er egne.\n\n| del af livet | ${compassAnchors.join(' | ')} |\n| --- | ${compassAnchors.map(() => '---').join(' | ')} |\n${rows.join('\n')}`;
}
