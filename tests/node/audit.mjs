// Runs the audits of the GraphQL-over-HTTP specification against an endpoint: every one must be met.
import { serverAudits } from "graphql-http";

const [url] = process.argv.slice(2);
const audits = serverAudits({ url });
let failed = 0;
for (const audit of audits) {
  const { status, reason } = await audit.fn();
  if (status !== "ok") {
    failed += 1;
    console.error(`${status} ${audit.id} ${audit.name}: ${reason}`);
  }
}
console.log(`${audits.length - failed} of ${audits.length} audits are met`);
process.exitCode = failed === 0 && audits.length > 0 ? 0 : 1;
