import type { NetworkPerson } from '../../rules/knownNetwork.ts';
import { Picture } from '../kit/Picture.tsx';
import { ecomap, ecomapWidth, lines, pathTo, shortened } from './ecomap.ts';
import { useNetworkWords } from './words.ts';

/** The citizen in the middle, people around: what each is stands as a word and as a kind of line. */
export function NetworkPicture(props: { readonly people: readonly NetworkPerson[] }) {
  const words = useNetworkWords();
  const part = words.items.part.options;
  const map = ecomap(props.people.length);
  const drawn = map.places.flatMap((place, at) => {
    const person = props.people[at];
    return person === undefined ? [] : [{ place, person, key: `${at} ${person.label}` }];
  });
  const inWords = props.people.map((person) => `${person.label}: ${part[person.part]}.`).join(' ');
  return (
    <Picture label={words.picture(inWords)} width={ecomapWidth} height={map.height}>
      {drawn.map(({ place, person, key }) => {
        const line = lines[person.part];
        return (
          <path
            key={key}
            d={pathTo(map, place, line.jagged === true)}
            fill="none"
            stroke="currentColor"
            strokeWidth={line.width}
            strokeDasharray={line.dashes}
            strokeLinecap="round"
          />
        );
      })}
      <circle
        cx={map.middle.x}
        cy={map.middle.y}
        r={map.middle.radius}
        fill="white"
        stroke="currentColor"
        strokeWidth={3}
      />
      <text x={map.middle.x} y={map.middle.y + 5} textAnchor="middle" fontSize={14} fontWeight={600}>
        {words.citizen}
      </text>
      {drawn.map(({ place, person, key }) => (
        <g key={key}>
          <rect
            x={place.x}
            y={place.y}
            width={map.box.width}
            height={map.box.height}
            rx={6}
            fill="white"
            stroke="currentColor"
            strokeWidth={1.5}
          />
          <text
            x={place.x + map.box.width / 2}
            y={place.y + 26}
            textAnchor="middle"
            fontSize={15}
            fontWeight={600}
          >
            {shortened(person.label)}
          </text>
          <text x={place.x + map.box.width / 2} y={place.y + 47} textAnchor="middle" fontSize={14}>
            {part[person.part]}
          </text>
        </g>
      ))}
    </Picture>
  );
}
