// Our rows, held in memory as ours are: what a peer answers from.
import { readFileSync } from "node:fs";

export const schema = readFileSync(new URL("schema.graphql", import.meta.url), "utf8");

const networks = JSON.parse(readFileSync(process.argv[2], "utf8")).data.networks.nodes;
const bySlug = new Map(networks.map((network) => [network.slug, network]));
// Looked up, not searched: the peers lose no time over our way to write the rows.
const searched = networks.map((network) => ({
  network,
  provinces: new Set(network.provinces.map((province) => province.sigla)),
  themes: new Set(network.themes.map((theme) => theme.slug)),
}));

const meets = (wanted, has) => !wanted?.length || wanted.some((value) => has.has(value));

function select(filter) {
  if (!filter) return networks;
  return searched
    .filter(({ provinces, themes }) => meets(filter.provinces, provinces) && meets(filter.themes, themes))
    .map(({ network }) => network);
}

export const resolvers = {
  Query: {
    network: (_, { slug }) => bySlug.get(slug) ?? null,
    networks: (_, { filter, first }) => {
      const found = select(filter);
      return { totalCount: found.length, nodes: found.slice(0, first ?? 50) };
    },
  },
};
