// Breaks each rule of graphql-transport-ws, and expects the code with which the protocol closes the socket.
import WebSocket from "ws";

const [url] = process.argv.slice(2);
const begin = { type: "connection_init" };
const changes = (id) => ({ id, type: "subscribe", payload: { query: "subscription { catalogueChanged { number } }" } });

/** Sends messages over a new socket; gives what came, and the code of the end. */
const talk = (messages, { protocol = "graphql-transport-ws", enough = Infinity } = {}) =>
  new Promise((resolve) => {
    const socket = new WebSocket(url.replace("http", "ws"), protocol);
    const came = [];
    socket.on("open", () => messages.forEach((it) => socket.send(it instanceof Buffer ? it : typeof it === "string" ? it : JSON.stringify(it))));
    socket.on("message", (text) => {
      came.push(JSON.parse(text));
      if (came.length >= enough) socket.close(1000);
    });
    socket.on("close", (code, reason) => resolve({ code, reason: String(reason), came }));
    socket.on("error", () => {});
  });

const closes = [
  ["is no JSON", [begin, "{"], 4400],
  ["is no object", [begin, "[]"], 4400],
  ["is binary", [begin, Buffer.from("{}")], 4400],
  ["has an unknown type", [begin, { type: "start" }], 4400],
  ["has no identifier", [begin, { ...changes(""), id: "" }], 4400],
  ["has no payload", [begin, { id: "a", type: "subscribe" }], 4400],
  ["comes before the beginning", [changes("a")], 4401],
  ["takes an identifier that is taken", [begin, changes("a"), changes("a")], 4409],
  ["begins twice", [begin, begin], 4429],
  ["is too long", [begin, { ...changes("a"), more: "x".repeat(20_000) }], 1009],
];
const wrong = [];
const expect = (name, ok, shown) => ok || wrong.push(`${name}: ${JSON.stringify(shown)}`);
const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);

// Silence takes five seconds: it is waited for beside the others.
const silence = talk([]);
for (const [name, messages, code] of closes) {
  const ended = await talk(messages);
  expect(`a message that ${name}`, ended.code === code, ended);
}
const stranger = await talk([begin], { protocol: "graphql-ws" }).catch((error) => error);
expect("another protocol", [4406, 1006].includes(stranger.code) && stranger.came.length === 0, stranger);

const query = { id: "q", type: "subscribe", payload: { query: "{ revision { number } }" } };
const broken = { id: "r", type: "subscribe", payload: { query: "{" } };
const answered = await talk([begin, { type: "ping" }, { type: "pong" }, query, broken], { enough: 5 });
const kinds = answered.came.map(({ type, id = "" }) => `${type} ${id}`.trim());
expect(
  "a query, a ping and a mistake",
  same(kinds.slice(0, 2), ["connection_ack", "pong"]) &&
    same(kinds.slice(2).sort(), ["complete q", "error r", "next q"]) &&
    kinds.indexOf("next q") < kinds.indexOf("complete q"),
  answered,
);

const many = await talk([begin, ...Array.from({ length: 21 }, (_, index) => changes(`s${index}`))], { enough: 2 });
const { limit, bound } = many.came[1].payload[0].extensions;
expect("too many operations", same([many.came[1].type, many.came[1].id, limit, bound], ["error", "s20", "operations", 20]), many);

// What was ended makes room, and its identifier can be used again.
const again = [begin, changes("a"), { id: "a", type: "complete" }, changes("a"), { type: "ping" }];
const reused = await talk(again, { enough: 2 });
expect("an identifier used again", same(reused.came.map(({ type }) => type), ["connection_ack", "pong"]), reused);

const late = await silence;
expect("silence", late.code === 4408, late);
wrong.forEach((line) => console.error(line));
console.log(`${closes.length + 5 - wrong.length} of ${closes.length + 5} rules are kept`);
process.exitCode = wrong.length === 0 ? 0 : 1;
