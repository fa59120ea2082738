/** The page of the theme map: takes the picture from the extension, and tells it what the user does. It knows nothing but what it is told. */
import type { FromPage, ToPage } from '../picture';
import { MapView, type MapPlace } from './mapView';

declare function acquireVsCodeApi(): {
  postMessage(message: FromPage): void;
  getState(): MapPlace | undefined;
  setState(state: MapPlace): void;
};

const vscode = acquireVsCodeApi();
const pane = document.getElementById('pane')!;
const status = document.getElementById('status')!;
const note = document.getElementById('note')!;

const view = new MapView(
  pane,
  {
    take: (id, open) => vscode.postMessage({ type: open ? 'open' : 'show', id }),
    moved: (place) => vscode.setState(place),
  },
  vscode.getState(),
);

function sendSvg(): void {
  vscode.postMessage({ type: 'svg', text: view.toSvg() });
}

const BUTTONS: Readonly<Record<string, () => void>> = {
  larger: () => view.zoomBy(1.5),
  smaller: () => view.zoomBy(1 / 1.5),
  all: () => view.showAll(),
  export: sendSvg,
};
for (const [id, press] of Object.entries(BUTTONS)) document.getElementById(id)!.addEventListener('click', press);

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  switch (data.type) {
    case 'waiting':
      status.textContent = data.text;
      return;
    case 'picture':
      status.textContent = data.picture.points.length === 0 ? 'No papers yet.' : '';
      note.textContent = data.picture.note;
      view.show(data.picture);
      document.body.dataset['papers'] = String(data.picture.points.length);
      return;
    case 'export':
      sendSvg();
  }
});
vscode.postMessage({ type: 'ready' });
