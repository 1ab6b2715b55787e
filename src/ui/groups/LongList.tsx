import { useState } from 'react';
import { LinkButton } from '../kit/LinkButton.tsx';
import { TextField } from '../kit/TextField.tsx';
import { useGroupsWords } from './words.ts';

export interface Looking {
  readonly search: string;
  /** So many are drawn. */
  readonly most: number;
  readonly look: (typed: string) => void;
  readonly more: () => void;
}

/** Looking through a list of two thousand: so many are drawn `atATime`, and a new search begins at its top. */
export function useLooking(atATime: number): Looking {
  const [search, setSearch] = useState('');
  const [most, setMost] = useState(atATime);
  return {
    search,
    most,
    look: (typed) => {
      setSearch(typed);
      setMost(atATime);
    },
    more: () => setMost(most + atATime),
  };
}

export function SearchField(props: { readonly label: string; readonly looking: Looking }) {
  const { search, look } = props.looking;
  return <TextField label={props.label} value={search} onChange={look} onEscape={() => look('')} />;
}

/** The way to those who are not drawn; nothing where all of them are. `found`: how many there are. */
export function ShowMore({ found, looking }: { readonly found: number; readonly looking: Looking }) {
  const { showMore } = useGroupsWords();
  const behind = found - looking.most;
  return behind > 0 && <LinkButton onPress={looking.more}>{showMore(behind)}</LinkButton>;
}
