import { type KeyboardEvent, useRef } from "react";
import type { DrawnMap } from "../map/drawnMap";
import { type MapHandle, MapFlow } from "../map/MapFlow";
import { KindLegend } from "./KindLegend";

/** How far an arrow key moves the view, in CSS pixels. */
const STEP = 60;

/** The map, shown and not changed: pan, zoom, fit, by mouse or by keyboard. */
export function Canvas({ map }: { map: DrawnMap }) {
  const handle = useRef<MapHandle>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const view = handle.current;
    const act: Record<string, (() => void) | undefined> = {
      ArrowLeft: () => view?.panBy(STEP, 0), ArrowRight: () => view?.panBy(-STEP, 0), ArrowUp: () => view?.panBy(0, STEP), ArrowDown: () => view?.panBy(0, -STEP),
      "+": () => view?.zoomBy(1.25), "=": () => view?.zoomBy(1.25), "-": () => view?.zoomBy(0.8), "0": () => view?.fit(),
    };
    // Streamlit takes R and C for itself wherever they reach it.
    if (/^[rc]$/i.test(event.key)) event.nativeEvent.stopPropagation();
    const done = act[event.key];
    if (!done) return;
    done();
    event.preventDefault();
    event.nativeEvent.stopPropagation();
  };
  return (
    <section className="jm-canvas" data-tone="light" onKeyDown={onKeyDown}>
      <div className="jm-tools" role="toolbar" aria-label="View of the map">
        <button type="button" className="jm-button" onClick={() => handle.current?.zoomBy(1.25)}>Zoom in</button>
        <button type="button" className="jm-button" onClick={() => handle.current?.zoomBy(0.8)}>Zoom out</button>
        <button type="button" className="jm-button" onClick={() => handle.current?.fit()}>Fit</button>
        <KindLegend />
      </div>
      <div className="jm-pane" role="application" aria-label="Map" aria-description={`${map.name}. Arrow keys move the view, plus and minus zoom, 0 fits the map.`} tabIndex={0}>
        <MapFlow map={map} handle={handle} />
      </div>
    </section>
  );
}
