/** What the shapes of nodes say. */
export function KindLegend() {
  return (
    <ul className="jm-legend" aria-label="What the shapes mean">
      <li><svg width="26" height="16" viewBox="0 0 26 16" aria-hidden="true"><rect x="2" y="2" width="22" height="12" rx="3" /><path d="M2.5 2v12" strokeWidth="4" /></svg>way in</li>
      <li><svg width="26" height="16" viewBox="0 0 26 16" aria-hidden="true"><rect x="2" y="2" width="22" height="12" rx="3" /></svg>activity</li>
      <li><svg width="18" height="16" viewBox="0 0 18 16" aria-hidden="true"><circle cx="9" cy="8" r="6.5" /></svg>service that lasts</li>
      <li><svg width="26" height="16" viewBox="0 0 26 16" aria-hidden="true"><rect x="2" y="2.5" width="22" height="11" rx="5.5" strokeDasharray="3 2" /></svg>way out</li>
    </ul>
  );
}
