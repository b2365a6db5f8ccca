import { SHORTCUTS } from "./keyboard";
import { PanelFrame } from "./PanelFrame";

/** All shortcuts. */
export function HelpPanel() {
  return (
    <PanelFrame title="Keyboard shortcuts">
      <p className="jm-quiet">They work while the focus is inside the playback.</p>
      <dl className="jm-keys">
        {SHORTCUTS.map(([keys, does]) => (
          <div key={keys}><dt><kbd>{keys}</kbd></dt><dd>{does}</dd></div>
        ))}
      </dl>
    </PanelFrame>
  );
}
