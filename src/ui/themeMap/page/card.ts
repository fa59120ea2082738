/** The card beside the point that is pointed at or has the keyboard: title, people, theme. */
import type { PicturePoint } from '../picture';

const GAP = 12;

export class Card {
  private readonly element = document.createElement('div');
  private readonly parts = ['title', 'byline', 'theme'].map((name) => {
    const part = document.createElement('div');
    part.className = name;
    return part;
  });

  constructor(private readonly around: HTMLElement) {
    this.element.className = 'card';
    this.element.hidden = true;
    // The point's own label says the same to a screen reader.
    this.element.setAttribute('aria-hidden', 'true');
    this.element.append(...this.parts);
    around.append(this.element);
  }

  show({ title, byline }: PicturePoint, theme: string, x: number, y: number): void {
    [title, byline, theme].forEach((text, index) => (this.parts[index]!.textContent = text));
    this.element.hidden = false;
    const { width, height } = this.element.getBoundingClientRect();
    const right = x + GAP + width <= this.around.clientWidth;
    const below = y + GAP + height <= this.around.clientHeight;
    this.element.style.left = `${Math.max(0, right ? x + GAP : Math.min(x - GAP - width, this.around.clientWidth - width))}px`;
    this.element.style.top = `${Math.max(0, below ? y + GAP : y - GAP - height)}px`;
  }

  hide(): void {
    this.element.hidden = true;
  }
}
