// GraphQL Yoga on Node's HTTP server: `node yoga.mjs ROWS`.
import { createServer } from "node:http";

import { createSchema, createYoga } from "graphql-yoga";

import { resolvers, schema } from "./catalogue.mjs";

const yoga = createYoga({ schema: createSchema({ typeDefs: schema, resolvers }), graphiql: false, logging: false });
const server = createServer(yoga);
server.listen(0, "127.0.0.1", () => console.log(`http://127.0.0.1:${server.address().port}`));
