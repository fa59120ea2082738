/** The picture as a file of its own: what the style sheet and the colour theme say is written into it, so that it looks the same everywhere. */

const PROPERTIES = ['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-dasharray', 'stroke-linejoin', 'opacity', 'paint-order', 'font-family', 'font-size', 'font-weight', 'text-anchor'];
/** What only the page needs. */
const OF_THE_PAGE = ['tabindex', 'role', 'class', 'aria-label', 'aria-hidden', 'style'];

export function svgText(svg: SVGSVGElement, background: string): string {
  const { width, height } = svg.getBoundingClientRect();
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const from = [...svg.querySelectorAll<SVGElement>('*')];
  const to = [...copy.querySelectorAll<SVGElement>('*')];
  from.forEach((element, index) => {
    const twin = to[index]!;
    const label = element.getAttribute('aria-label');
    const style = getComputedStyle(element);
    if (element.classList.contains('ring') || style.display === 'none') {
      twin.remove();
      return;
    }
    for (const name of PROPERTIES) {
      const value = style.getPropertyValue(name);
      // What the element around it says as well is said once.
      if (value !== '' && value !== getComputedStyle(element.parentElement!).getPropertyValue(name)) twin.setAttribute(name, value);
    }
    for (const name of OF_THE_PAGE) twin.removeAttribute(name);
    if (label === null) return;
    const title = document.createElementNS(svg.namespaceURI, 'title');
    title.textContent = label;
    twin.prepend(title);
  });
  for (const name of OF_THE_PAGE) copy.removeAttribute(name);
  const ground = document.createElementNS(svg.namespaceURI, 'rect');
  for (const [name, value] of Object.entries({ width, height, fill: background })) ground.setAttribute(name, String(value));
  copy.prepend(ground);
  for (const [name, value] of Object.entries({ width, height, viewBox: `0 0 ${width} ${height}` })) copy.setAttribute(name, String(value));
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  return `${new XMLSerializer().serializeToString(copy)}\n`;
}
