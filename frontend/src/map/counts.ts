import { createContext } from "react";

/** What a node says beneath its name: "214" "on the way" and, where some wait, "12". Far out the figures stand without their words. */
export interface NodeWords { count: string; unit: string; waiting: string }

/** Where nodes read what they say. The canvas gives none: its nodes show their names only. */
export interface NodeFigures { subscribe(listener: () => void): () => void; words(index: number): NodeWords }

export const FiguresContext = createContext<NodeFigures | null>(null);
