extension HTML {
  /// The look of the reports on a screen, a phone and a printer: one accent colour and greys, text
  /// contrast at least 4.5 : 1, and nothing said by colour alone.
  static let portfolioStyle = HTML.stylesheet(
    """
    :root { --ink: #1b1f24; --quiet: #57606a; --accent: #0b5a6f; --line: #c9d1d9; --shade: #f3f6f8; }
    * { box-sizing: border-box; }
    html { font: 16px/1.5 Inter, system-ui, sans-serif; color: var(--ink); background: #fff; }
    body { margin: 0 auto; max-width: 74rem; padding: 1.5rem 1.5rem 3rem; }
    h1, h2, h3 { line-height: 1.25; font-weight: 600; overflow-wrap: anywhere; }
    h1 { font-size: 2rem; margin: 0; }
    h2 { font-size: 1.35rem; color: var(--accent); margin: 2.5rem 0 0.75rem; }
    h3 { font-size: 1.05rem; margin: 0; display: inline; }
    p, ul, dl { margin: 0.5rem 0; max-width: 46rem; overflow-wrap: anywhere; }
    .lead { font-size: 1.15rem; }
    a { color: var(--accent); text-underline-offset: 0.15em; }
    a:focus-visible, summary:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
    .skip { position: absolute; left: -999rem; }
    .skip:focus { position: static; }
    small, .note { display: block; color: var(--quiet); font-size: 0.85rem; }
    nav ul { list-style: none; padding: 0.75rem 1rem; background: var(--shade); max-width: none;
      display: flex; flex-wrap: wrap; gap: 0.35rem 1.5rem; }
    nav ul ul { display: inline-flex; padding: 0 0 0 1rem; margin: 0; gap: 0.35rem 1rem; }
    .tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(10rem, 1fr));
      gap: 1rem 1.25rem; max-width: none; margin: 0.5rem 0 1.25rem; }
    p + .tiles { margin-top: 1.25rem; }
    time { white-space: nowrap; }
    .wide { grid-template-columns: repeat(auto-fit, minmax(min(18rem, 100%), 1fr)); }
    .tiles div { border-top: 3px solid var(--accent); padding-top: 0.4rem; }
    .tiles dt { color: var(--quiet); font-size: 0.9rem; }
    .tiles dd { margin: 0; }
    .figure { font-size: 1.6rem; font-weight: 600; line-height: 1.3; font-variant-numeric: tabular-nums; }
    table { border-collapse: collapse; width: 100%; font-size: 0.92rem; font-variant-numeric: tabular-nums; }
    caption { text-align: left; font-weight: 600; padding: 0.25rem 0; }
    .hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
    th, td { text-align: left; vertical-align: top; padding: 0.45rem 1rem 0.45rem 0;
      border-bottom: 1px solid var(--line); overflow-wrap: break-word; }
    th:last-child, td:last-child { padding-right: 0; }
    thead th { border-bottom: 2px solid var(--ink); vertical-align: bottom; }
    tbody th { font-weight: 400; overflow-wrap: anywhere; }
    .plain tbody th { white-space: nowrap; }
    tbody th .title, tbody th a { font-weight: 600; }
    tbody tr:target { background: var(--shade); }
    .number { text-align: right; white-space: nowrap; }
    thead .number { white-space: normal; }
    .total th, .total td { border-top: 2px solid var(--ink); font-weight: 600; }
    .mark { display: inline-block; white-space: nowrap; border: 1px solid var(--accent); color: var(--accent);
      border-radius: 0.25rem; padding: 0 0.4rem; font-size: 0.85rem; }
    .overdue { background: var(--ink); border-color: var(--ink); color: #fff; font-weight: 600; }
    .soon { border-width: 2px; font-weight: 600; }
    .bars { display: block; width: 100%; min-width: 9rem; height: 1.6rem; }
    .plan { fill: #fff; stroke: var(--quiet); stroke-width: 1.5; vector-effect: non-scaling-stroke; }
    .outcome { fill: var(--accent); }
    .files { list-style: none; margin: 0; padding: 0; }
    .files li + li { margin-top: 0.35rem; }
    details { margin: 1rem 0; }
    summary { cursor: pointer; padding: 0.4rem 0; }
    footer { margin-top: 3rem; border-top: 1px solid var(--line); color: var(--quiet); font-size: 0.85rem; }
    @media print, (min-width: 48.01rem) {
      .projects, .duties { table-layout: fixed; }
      .duties th:nth-child(1) { width: 30%; }
      .duties th:nth-child(2) { width: 13%; }
      .duties th:nth-child(3) { width: 11%; }
      .duties th:nth-child(4) { width: 16%; }
      .projects th:nth-child(1) { width: 26%; }
      .projects th:nth-child(2), .projects th:nth-child(3) { width: 8%; }
      .projects th:nth-child(4), .projects th:nth-child(7) { width: 13%; }
      .projects th:nth-child(5) { width: 15%; }
    }
    @media screen and (max-width: 48rem) {
      body { padding: 1rem 1rem 2rem; }
      .plain { font-size: 0.85rem; }
      .plain th:last-child, .plain td:last-child { display: none; }
      table:not(.plain), table:not(.plain) :is(caption, thead, tbody, tr, th, td) { display: block; }
      table:not(.plain) thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
      table:not(.plain) tr { border-bottom: 1px solid var(--line); padding: 0.6rem 0; }
      table:not(.plain) :is(th, td) { border: 0; padding: 0.1rem 0; text-align: left; white-space: normal; }
      table:not(.plain) td { display: grid; grid-template-columns: 8.5rem 1fr; gap: 0 0.75rem; }
      table:not(.plain) td:empty { display: none; }
      td::before { content: attr(data-label); color: var(--quiet); grid-row: 1 / span 9; }
      .plain td::before { content: none; }
      td > * { grid-column: 2; justify-self: start; }
      td > .bars { justify-self: stretch; min-width: 0; }
      table:not(.plain) .total { border-top: 2px solid var(--ink); }
    }
    @media print {
      html { font-size: 10pt; }
      nav, .skip { display: none; }
      a { color: inherit; text-decoration: none; }
      thead { display: table-header-group; }
      tr { break-inside: avoid; }
      h2, h3, summary { break-after: avoid; }
      .overdue { background: #fff; color: var(--ink); border-width: 2px; }
    }
    """)
}
