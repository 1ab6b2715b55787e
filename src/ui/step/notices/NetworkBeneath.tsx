import { fetchedPart } from '../../fetching/fetchedPart.tsx';
import { UntilHere } from '../../fetching/UntilHere.tsx';

const NetworkTyped = fetchedPart(() =>
  import('../../network/NetworkTyped.tsx').then((module) => module.NetworkTyped),
);
export const fetchNetworkBeneath = NetworkTyped.fetch;

/** Under the list of people around the citizen; nothing under any other question. */
export function NetworkBeneath(props: { readonly path: string }) {
  if (props.path !== 'networkPeople') return null;
  return (
    <UntilHere>
      <NetworkTyped />
    </UntilHere>
  );
}
