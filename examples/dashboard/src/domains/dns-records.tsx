import type { DomainStatus } from "@clerk-platform/core";
import { Copy } from "lucide-react";
import { Badge } from "../ui/badge.tsx";
import { CopyButton, useCopy } from "../ui/copy-button.tsx";

/** The records to set at the DNS provider, and which of them were found. */
export function DnsRecords({ status }: { status: DomainStatus }) {
  const copy = useCopy();
  const records = Object.values(status.dns.cnames);
  if (records.length === 0) return null;
  return (
    <div className="stack tight">
      <div className="row apart">
        <h3>DNS records</h3>
        <button
          type="button"
          className="button small"
          onClick={() => copy("all DNS records", zoneFile(records))}
        >
          <Copy size={14} aria-hidden />
          Copy all
        </button>
      </div>
      <div className="table-wrap">
        <table className="table dns">
          <caption className="visually-hidden">DNS records</caption>
          <thead>
            <tr>
              <th scope="col">Type</th>
              <th scope="col">Name</th>
              <th scope="col">Points to</th>
              <th scope="col" className="end">
                State
              </th>
            </tr>
          </thead>
          <tbody>
            {records.map(({ from, to, verified }) => (
              <tr key={from}>
                <td className="soft small">CNAME</td>
                <td>
                  <CopyButton what="the name" value={from} />
                </td>
                <td>
                  <CopyButton what={`the target of ${from}`} value={to} />
                </td>
                <td className="end">
                  {verified ? <Badge tone="good">Found</Badge> : <Badge tone="warn">Not found</Badge>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

/** The lines of a zone file, which DNS providers can import. */
const zoneFile = (records: readonly { from: string; to: string }[]): string =>
  records.map(({ from, to }) => `${from}. IN CNAME ${to}.`).join("\n");
