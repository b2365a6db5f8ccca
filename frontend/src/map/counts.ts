import { createContext } from "react";

/** What a node says beneath its name: a main figure and, where there are some, those who wait. */
export interface NodeWords { main: string; waiting: string }

/** Where nodes read what they say. The canvas gives none: its nodes show their names only. */
export interface NodeFigures { subscribe(listener: () => void): () => void; words(index: number): NodeWords }

export const FiguresContext = createContext<NodeFigures | null>(null);
