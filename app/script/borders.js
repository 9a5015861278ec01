// Reads the borders of the municipalities, a TopoJSON text: neighbours share their arcs.

export async function read(address) {
  const { arcs, objects, transform } = await (await fetch(address)).json();
  const lines = arcs.map((arc) => {
    let x = 0;
    let y = 0;
    return arc.map(([dx, dy]) => [(x += dx), (y += dy)]);
  });
  // Backwards where the number is a complement; the last point is the next arc's first.
  const line = (arc) => (arc < 0 ? [...lines[~arc]].reverse() : lines[arc]).slice(0, -1);
  const areas = objects.comuni.geometries.map(({ arcs, properties }) => {
    const rings = arcs.flat().map((ring) => ring.flatMap(line));
    return { ...properties, rings, box: box(rings) };
  });
  return {
    areas,
    between: between(objects.comuni.geometries).map((arc) => lines[arc]),
    // The area at these degrees, if it is one of ours.
    at(longitude, latitude) {
      const { scale, translate } = transform;
      const point = [(longitude - translate[0]) / scale[0], (latitude - translate[1]) / scale[1]];
      return areas.find((area) => contains(area, point));
    },
  };
}

// The arcs that have one province on this side and another on that.
function between(geometries) {
  const sides = new Map();
  for (const { arcs, properties } of geometries) {
    for (const arc of arcs.flat(2)) {
      const own = arc < 0 ? ~arc : arc;
      sides.set(own, (sides.get(own) ?? new Set()).add(properties.province));
    }
  }
  return [...sides.keys()].filter((arc) => sides.get(arc).size > 1);
}

function box(rings) {
  const [xs, ys] = [0, 1].map((axis) => rings.flat().map((point) => point[axis]));
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

function contains({ rings, box: [left, top, right, bottom] }, [x, y]) {
  if (x < left || x > right || y < top || y > bottom) return false;
  let inside = false;
  for (const ring of rings) {
    let [x0, y0] = ring[ring.length - 1];
    for (const [x1, y1] of ring) {
      if (y0 > y !== y1 > y && x < ((x1 - x0) * (y - y0)) / (y1 - y0) + x0) inside = !inside;
      [x0, y0] = [x1, y1];
    }
  }
  return inside;
}
