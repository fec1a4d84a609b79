// Titles of boxes at their left, and boxes as large as what is in them: Mermaid forgets how wide the titles inside are.

/** To be called while the drawing is in the page. */
export function dressBoxes(scene: SVGGElement): void {
  // Mermaid draws what is inside after what is around it, or the other way round; the larger one is the outer one.
  const boxes = [...scene.querySelectorAll<SVGGElement>('g.cluster')].flatMap((group) => {
    const frame = group.querySelector<SVGRectElement>(':scope > rect');
    return frame ? [{ group, frame, isPlace: group.classList.contains('mainland') || group.classList.contains('abroad') }] : [];
  });
  for (const { group, frame } of boxes) placeTitle(group, frame);
  for (const outer of boxes.filter(({ isPlace }) => isPlace)) {
    const inner = boxes.filter(({ frame, isPlace }) => !isPlace && isWithin(outer.frame, frame));
    grow(
      outer.frame,
      inner.map(({ frame }) => frame),
    );
    placeTitle(outer.group, outer.frame);
  }
}

const [marginLeft, marginTop, marginSide, titleRoom] = [10, 5, 8, 8];

function placeTitle(group: SVGGElement, frame: SVGRectElement): void {
  const title = group.querySelector<SVGGElement>(':scope > .cluster-label');
  const { x, y } = frame.getBBox();
  title?.setAttribute('transform', `translate(${x + marginLeft}, ${y + marginTop})`);
  const needed = (title?.getBBox().width ?? 0) + 2 * marginLeft;
  if (frame.getBBox().width < needed) frame.setAttribute('width', String(needed));
}

function isWithin(outer: SVGRectElement, inner: SVGRectElement): boolean {
  const [box, other] = [outer.getBBox(), inner.getBBox()];
  const middle = { x: other.x + other.width / 2, y: other.y + other.height / 2 };
  const sameRoot = outer.closest('g.root') === inner.closest('g.root');
  return sameRoot && middle.x > box.x && middle.x < box.x + box.width && middle.y > box.y && middle.y < box.y + box.height;
}

function grow(frame: SVGRectElement, inner: readonly SVGRectElement[]): void {
  const own = frame.getBBox();
  const boxes = inner.map((each) => each.getBBox());
  const left = Math.min(own.x, ...boxes.map(({ x }) => x - marginSide));
  const right = Math.max(own.x + own.width, ...boxes.map(({ x, width }) => x + width + marginSide));
  const top = own.y - titleRoom;
  const sizes = { x: left, y: top, width: right - left, height: own.y + own.height - top };
  for (const [name, value] of Object.entries(sizes)) frame.setAttribute(name, String(value));
}
