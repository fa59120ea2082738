/** The theme map's page. It may run its own script and read its own style sheet, and nothing else: neither from elsewhere nor from within. */

export interface PageParts {
  /** What webview resources are loaded from. */
  readonly source: string;
  readonly script: string;
  readonly style: string;
  /** Fresh for every page. */
  readonly nonce: string;
}

export function mapPage({ source, script, style, nonce }: PageParts): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${source}; script-src 'nonce-${nonce}'">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <link rel="stylesheet" href="${style}">
  <title>Theme Map</title>
</head>
<body>
  <main id="pane"></main>
  <p id="status" role="status"></p>
  <footer>
    <p id="hint">Click or Enter shows a paper in the tree, with Ctrl opens it. Arrow keys go to the next paper, Tab to the next theme.</p>
    <p id="note" role="status"></p>
    <button id="smaller" type="button" aria-label="Zoom out" title="Zoom out (-)">−</button>
    <button id="larger" type="button" aria-label="Zoom in" title="Zoom in (+)">+</button>
    <button id="all" type="button" title="Show the whole map (0)">Show All</button>
    <button id="export" type="button">Export as SVG</button>
  </footer>
  <script nonce="${nonce}" src="${script}"></script>
</body>
</html>
`;
}
