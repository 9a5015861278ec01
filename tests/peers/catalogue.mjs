// Our rows, held in memory as ours are, each record once, and joined when they are asked for: what a peer answers from.
import { readFileSync } from "node:fs";

export const schema = readFileSync(new URL("schema.graphql", import.meta.url), "utf8");

const trees = JSON.parse(readFileSync(process.argv[2], "utf8")).data.networks.nodes;

// Records by what tells them apart, each once.
const table = (records, key) => new Map(records.map((record) => [record[key], record]));
const themes = table(trees.flatMap((network) => network.themes), "slug");
const provinces = table(trees.map((network) => network.province), "sigla");
const partners = table(trees.flatMap((network) => network.partners.map(({ partner }) => partner)), "name");
const kinds = table([...partners.values()].map((partner) => partner.kind), "title");
const interventions = table(trees.flatMap((network) => network.interventions.nodes), "slug");

const row = (network) => ({
  ...network,
  province: network.province.sigla,
  themes: network.themes.map((theme) => theme.slug),
  partners: network.partners.map(({ partner }) => partner.name),
  interventions: network.interventions.nodes.map((intervention) => intervention.slug),
});
const rowsOfPartners = new Map(
  [...partners].map(([name, partner]) => [name, { ...partner, kind: partner.kind.title }]),
);
const networks = trees.map(row);
const bySlug = table(networks, "slug");
// Looked up, not searched: the peers lose no time over our way to write the rows.
const searched = trees.map((network, place) => ({
  network: networks[place],
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
  Network: {
    province: (network) => provinces.get(network.province),
    themes: (network) => network.themes.map((slug) => themes.get(slug)),
    partners: (network) => network.partners.map((name) => ({ partner: name })),
    interventions: (network) => ({ nodes: network.interventions.map((slug) => interventions.get(slug)) }),
  },
  Partnership: { partner: ({ partner }) => rowsOfPartners.get(partner) },
  Partner: { kind: (partner) => kinds.get(partner.kind) },
};
