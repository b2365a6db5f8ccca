/*
 * mxGraph set up as draw.io sets it up: what is dragged, and the edges at it, are drawn while they move when they are 16 or fewer; guides;
 * a rubber band; labels that wrap, and are kept on Escape; edges that run at right angles (`?straight`: straight ones).
 * `?empty` opens an empty drawing.
 */
mxGraphHandler.prototype.maxLivePreview = 16;
mxGraphHandler.prototype.guidesEnabled = true;
mxVertexHandler.prototype.rotationEnabled = true;
mxCellEditor.prototype.escapeCancelsEditing = false;

const here = document.getElementById("here");
const graph = new mxGraph(here);
const asked = new URLSearchParams(location.search);
const PLACE = "rounded=1;whiteSpace=wrap;html=1;fillColor=#ffffff;strokeColor=#1d70b8;fontColor=#0b0c0c;";
const WAY = asked.has("straight") ? "html=1;" : "edgeStyle=orthogonalEdgeStyle;rounded=0;orthogonalLoop=1;jettySize=auto;html=1;";
const AWAY = 120;

graph.setHtmlLabels(true);
graph.setConnectable(true);
graph.connectionHandler.isValidSource = () => false;
graph.connectionHandler.setCreateTarget(false);
graph.graphHandler.scrollOnMove = false;
graph.setPanning(true);
graph.setTooltips(false);
graph.autoExtend = false;
const band = new mxRubberband(graph);

const past = new mxUndoManager();
const note = (_, event) => past.undoableEditHappened(event.getProperty("edit"));
graph.getModel().addListener(mxEvent.UNDO, note);
graph.getView().addListener(mxEvent.UNDO, note);
const keys = new mxKeyHandler(graph);
keys.bindControlKey(90, () => past.undo());
keys.bindControlShiftKey(90, () => past.redo());

/** Typing over what is selected begins its name. */
document.addEventListener("keypress", (event) => {
  if (graph.isEditing() || graph.getSelectionCount() !== 1 || event.ctrlKey) return;
  graph.startEditing();
});

const root = graph.getDefaultParent();
const cells = new Map();

function place(id, label, x, y, width, height) {
  return graph.insertVertex(root, id, label, x - width / 2, y - height / 2, width, height, PLACE);
}

/** A click on a shape of the palette puts it on the drawing, selected. */
document.getElementById("rectangle").addEventListener("click", () => {
  graph.setSelectionCell(place(null, "", 300, 200, 176, 64));
  graph.container.focus();
});

/** The arrows round the place under the pointer: a click on one makes a connected place on that side, selected. */
const arrows = [["up", 0, -1], ["right", 1, 0], ["down", 0, 1], ["left", -1, 0]].map(([name, dx, dy]) => {
  const button = document.createElement("button");
  button.className = "arrow";
  button.setAttribute("aria-label", name);
  button.hidden = true;
  here.append(button);
  for (const kind of ["pointerdown", "pointermove", "pointerup"]) button.addEventListener(kind, (event) => event.stopPropagation());
  return { button, dx, dy };
});
let under = null;

function showArrows(cell) {
  under = cell;
  const state = cell && graph.view.getState(cell);
  for (const { button, dx, dy } of arrows) {
    button.hidden = !state;
    if (!state) continue;
    button.style.left = `${state.getCenterX() + dx * (state.width / 2 + 16) - 10}px`;
    button.style.top = `${state.getCenterY() + dy * (state.height / 2 + 16) - 10}px`;
  }
}

graph.addMouseListener({
  mouseDown: () => showArrows(null),
  mouseMove: (_, event) => {
    const cell = event.getCell();
    if (cell && graph.getModel().isVertex(cell) && cell !== under && !graph.isMouseDown) showArrows(cell);
  },
  mouseUp: () => {},
});

for (const { button, dx, dy } of arrows) {
  button.addEventListener("click", () => {
    graph.stopEditing(false);
    const from = under;
    const { x, y, width, height } = from.geometry;
    graph.getModel().beginUpdate();
    const to = graph.insertVertex(root, null, "", x + dx * (width + AWAY), y + dy * (height + AWAY), width, height, PLACE);
    graph.insertEdge(root, null, "", from, to, WAY);
    graph.getModel().endUpdate();
    graph.setSelectionCell(to);
    showArrows(null);
    graph.container.focus();
  });
}

window.drawn = () => {
  const all = Object.values(graph.getModel().cells);
  return { places: all.filter((cell) => cell.vertex).map((cell) => String(cell.value ?? "")), ways: all.filter((cell) => cell.edge).length };
};

/** Fills the drawing with the map, all of it in view. */
async function open() {
  if (asked.has("empty")) return;
  document.getElementById("palette").style.display = "none";
  const map = await (await fetch("map.json")).json();
  graph.getModel().beginUpdate();
  for (const { id, label, x, y, width, height } of map.nodes) cells.set(id, place(id, label, x, y, width, height));
  const ways = map.edges.map(({ from, to }) => graph.insertEdge(root, null, "", cells.get(from), cells.get(to), WAY));
  graph.orderCells(true, ways);
  graph.getModel().endUpdate();
  past.clear();
  const all = graph.getGraphBounds();
  const scale = Math.min(here.clientWidth / all.width, here.clientHeight / all.height) * 0.96;
  graph.view.scaleAndTranslate(scale, -all.x + (here.clientWidth / scale - all.width) / 2, -all.y + (here.clientHeight / scale - all.height) / 2);
  past.clear();
  graph.container.focus();
}

void open().then(() => {
  window.waysDrawn = () => Object.values(graph.getModel().cells).filter((cell) => cell.edge && graph.view.getState(cell)).length;
  window.partOf = (id, element) => {
    const state = graph.view.getState(cells.get(id));
    return state.shape.node.contains(element) || state.text.node.contains(element);
  };
  window.isEmpty = (element) => element.tagName === "svg" || element === here;
  window.findPlace = (id) => graph.view.getState(cells.get(id))?.shape.node.firstElementChild;
});
