// Subscribes over a WebSocket and by server-sent events, as strangers' programs do, and prints what it is told.
import { createClient as overSocket } from "graphql-ws";
import { createClient as byEvents } from "graphql-sse";
import WebSocket from "ws";

const [url] = process.argv.slice(2);
// What comes after the revision that was shown.
const query = (since) => `subscription { catalogueChanged(since: ${since}) { number origin } }`;
const say = (line) => console.log(JSON.stringify(line));

const socket = overSocket({
  url: url.replace("http", "ws"),
  webSocketImpl: WebSocket,
  // It would open another socket for each operation.
  lazy: false,
  retryAttempts: 0,
  on: { closed: (event) => say({ by: "socket", closed: event.code }) },
});
const events = byEvents({ url, retryAttempts: 0 });
const open = [];

for (const [by, client] of [["socket", socket], ["events", events]]) {
  // A query goes the same way, gives one answer and is at its end.
  let shown;
  for await (const { data } of client.iterate({ query: "{ revision { number } }" })) {
    shown = data.revision.number;
    say({ by, revision: shown });
  }
  open.push(new Promise((end) => {
    client.subscribe({ query: query(shown) }, {
      next: ({ data }) => say({ by, changed: data.catalogueChanged.number }),
      error: () => end(say({ by, ended: "broken off" })),
      complete: () => end(say({ by, ended: "complete" })),
    });
  }));
}
// What was asked before on this socket is running when this is answered.
for await (const _ of socket.iterate({ query: "{ __typename }" }));
say({ ready: true });
await Promise.all(open);
