import { KINDS } from "../choices";
import { SHORTCUTS } from "../keys";
import { Heading } from "./Heading";
import { KindShape } from "./KindShape";

/** The keys, and what the four kinds of place do. */
export function HelpPanel() {
  return (
    <>
      <Heading>Keys</Heading>
      <dl className="jm-key-list">
        {SHORTCUTS.map(([keys, does]) => <div key={`${keys} ${does}`}><dt><kbd>{keys}</kbd></dt><dd>{does}</dd></div>)}
      </dl>
      <h2>Kinds of place</h2>
      <dl className="jm-kind-list">
        {KINDS.map(({ kind, name, does }) => <div key={kind}><dt><KindShape kind={kind} />{name}</dt><dd>{does}</dd></div>)}
      </dl>
    </>
  );
}
