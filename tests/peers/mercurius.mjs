// Mercurius on Fastify, with its JIT from the first request on: `node mercurius.mjs ROWS`.
import fastify from "fastify";
import mercurius from "mercurius";

import { resolvers, schema } from "./catalogue.mjs";

const app = fastify();
app.register(mercurius, { schema, resolvers, jit: 1 });
console.log(await app.listen({ host: "127.0.0.1", port: 0 }));
