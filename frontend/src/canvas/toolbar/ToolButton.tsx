import type { ButtonHTMLAttributes } from "react";
import { Icon, type IconName } from "./icons";

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** What it is called; shown beside the drawing unless `iconOnly`. */
  name: string;
  icon?: IconName;
  iconOnly?: boolean;
  /** Whether it does nothing just now. It keeps the focus then, so that the keys go on. */
  idle?: boolean;
}

/** One tool of the bar. The bar itself decides which of them the Tab key stops at. */
export function ToolButton({ name, icon, iconOnly = false, idle = false, title, onClick, className = "", children, ...rest }: Props) {
  return (
    <button
      type="button" className={`jm-button jm-tool${iconOnly ? " jm-square" : ""} ${className}`} data-tool tabIndex={-1} aria-label={name} title={title ?? name}
      aria-disabled={idle || undefined} onClick={idle ? undefined : onClick} {...rest}
    >
      {icon && <Icon name={icon} />}
      {!iconOnly && <span className="jm-tool-word">{name}</span>}
      {children}
    </button>
  );
}
