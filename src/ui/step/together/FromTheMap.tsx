import type { DraftValue } from '../../../entries/draft.ts';
import type { NetworkPerson } from '../../../rules/knownNetwork.ts';
import { mayBeAskedAbout, neverContact } from '../../../rules/neverContact.ts';
import { useCoordinationWords } from '../../coordination/words.ts';
import { answerId } from '../../fields/answer.ts';
import { useAnnounce } from '../../kit/Announcer.tsx';
import { Button } from '../../kit/Button.tsx';
import { focusOn } from '../../kit/focusOn.ts';
import { Offers } from '../../kit/Offers.tsx';
import { Panel } from '../../kit/Panel.tsx';
import { PointList } from '../../kit/PointList.tsx';
import { useKnownOfCase } from '../notices/KnownOfCase.tsx';

/**
 * The people of the network map a step may begin with, and those nobody contacts, with the reason. Taking one fills in
 * the word and the relation; whether they are safe, and whether the citizen agrees, is still asked.
 */
export function FromTheMap(props: { readonly onFill: (path: string, value: DraftValue) => void }) {
  const facts = useKnownOfCase();
  const words = useCoordinationWords().room.network;
  const announce = useAnnounce();
  if (facts === null) return null;
  const open = mayBeAskedAbout(facts);
  const never = neverContact(facts);
  const use = ({ label, relation }: NetworkPerson) => {
    props.onFill('who', label);
    if (relation !== null) props.onFill('relation', relation);
    announce(words.used);
    focusOn(answerId(relation === null ? 'relation' : 'safe'));
  };
  return (
    <>
      {open.length > 0 && (
        <Panel title={words.choose}>
          <p>{words.chooseLead}</p>
          <Offers
            label={words.choose}
            offers={open.map((person, at) => ({
              key: `${String(at)} ${person.label}`,
              words: person.relation === null ? person.label : `${person.label}, ${person.relation}`,
              action: (
                <Button label={`${words.use}: ${person.label}`} onPress={() => use(person)}>
                  {words.use}
                </Button>
              ),
            }))}
          />
        </Panel>
      )}
      {never.length > 0 && (
        <Panel title={words.never}>
          <PointList points={never.map(({ label, why }) => words.neverLine(label, words.why[why]))} />
        </Panel>
      )}
    </>
  );
}
