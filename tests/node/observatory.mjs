// Lets the scanner of the Mozilla Observatory grade a server, behind a proxy that brings https as the guide has it.
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import http from "node:http";
import https from "node:https";
import net from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { generate } from "selfsigned";

const [origin] = process.argv.slice(2);
const scanner = dirname(fileURLToPath(import.meta.resolve("@mdn/mdn-http-observatory")));
// The list of hosts that browsers know to have https is fetched when the scanner is installed by its own means; ours is
// on no list.
const preloaded = join(scanner, "../conf/hsts-preload.json");
if (!existsSync(preloaded)) writeFileSync(preloaded, "{}");

const { private: key, cert } = await generate([{ name: "commonName", value: "localhost" }]);
const folder = mkdtempSync(join(tmpdir(), "atlante-"));
const trusted = join(folder, "localhost.pem");
writeFileSync(trusted, cert);

const secure = https.createServer({ key, cert }, (request, response) => {
  const headers = { ...request.headers, "x-forwarded-for": "203.0.113.7", "x-forwarded-proto": "https" };
  const { method, url } = request;
  const passed = http.request(new URL(url, origin), { method, headers }, (answer) => {
    response.writeHead(answer.statusCode, answer.headers);
    answer.pipe(response);
  });
  request.pipe(passed);
});
const plain = http.createServer((request, response) => {
  response.writeHead(308, { location: `https://${request.headers.host}${request.url}` }).end();
});
// One port for both, since the scanner asks the same host both ways: a greeting of TLS begins with 22.
const front = net.createServer((socket) => {
  socket.once("data", (data) => {
    socket.pause();
    socket.unshift(data);
    (data[0] === 22 ? secure : plain).emit("connection", socket);
    process.nextTick(() => socket.resume());
  });
  socket.on("error", () => {});
});
await new Promise((listening) => front.listen(0, "localhost", listening));

const scan = spawn(process.execPath, [join(scanner, "scan.js"), `localhost:${front.address().port}`], {
  env: { ...process.env, NODE_EXTRA_CA_CERTS: trusted },
  stdio: ["ignore", "inherit", "inherit"],
});
process.exitCode = await new Promise((ended) => scan.on("exit", ended));
rmSync(folder, { recursive: true });
front.close();
secure.closeAllConnections();
plain.closeAllConnections();
