import { createContext } from "react";

/**
 * What a node says beneath its name: "214" "on the way", where some wait "12", where it has a target "median 34, target 45", and further lines ("41
 * came in 30 days"), which only a map seen from near has room for. Far out the figures stand without their words.
 */
export interface NodeWords { count: string; unit: string; waiting: string; target: string; more: string[];
  /** What stands at the place where the map is too small for `target` and `more`; left out where nothing does. */
  brief?: string[] }

/** Where nodes read what they say. The canvas gives none: its nodes show their names only. */
export interface NodeFigures { subscribe(listener: () => void): () => void; words(index: number): NodeWords }

/** What a way says: the share of those who went on by it, and what it is a share of. */
export interface WayWords { share: string; title: string }

/** Where ways read what they say. */
export interface WayFigures { subscribe(listener: () => void): () => void; way(from: string, to: string): WayWords | null }

export const FiguresContext = createContext<NodeFigures | null>(null);
