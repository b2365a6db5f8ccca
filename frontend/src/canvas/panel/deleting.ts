import { needRedirect, remove } from "../model/remove";
import { NOTHING } from "../model/selection";
import type { CanvasSession } from "../session";
import { doing } from "../surface/doing";
import { leading } from "./leading";
import { deletedWords } from "./words";

/** What is to be deleted. */
export interface Doomed { nodes: readonly string[]; edges: readonly string[]; notes: readonly string[] }

/** Deletes at once what no code leads to; else asks first where the codes go. */
export function deleteOrAsk(session: CanvasSession, part: Partial<Doomed>): void {
  const doomed = { nodes: [...(part.nodes ?? [])], edges: [...(part.edges ?? [])], notes: [...(part.notes ?? [])] };
  const { drawing } = session.editor.state;
  if (needRedirect(doomed.nodes, leading(session.data.get().mapped, drawing.redirects)).length > 0) session.set({ deleting: doomed });
  else deleteNow(session, doomed, {});
}

/** Deletes in one step; `redirects` say where the codes of deleted places go, "" for nowhere. */
export function deleteNow(session: CanvasSession, doomed: Doomed, redirects: Record<string, string>): void {
  doing(session, deletedWords(session.editor.state.drawing, doomed), (drawing) => remove(drawing, { ...NOTHING, ...doomed }, redirects));
}
