import type { DomainStatus } from "@clerk-platform/core";
import { Badge } from "../ui/badge.tsx";
import { CopyButton } from "../ui/copy-button.tsx";

/** The records to set at the DNS provider, and which of them were found. */
export function DnsRecords({ status }: { status: DomainStatus }) {
  const records = Object.values(status.dns.cnames);
  if (records.length === 0) return null;
  return (
    <div className="table-wrap">
      <table className="table">
        <caption className="visually-hidden">DNS records</caption>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Type</th>
            <th scope="col">Points to</th>
            <th scope="col" className="end">
              Found
            </th>
          </tr>
        </thead>
        <tbody>
          {records.map(({ from, to, verified }) => (
            <tr key={from}>
              <td className="wrap">
                <code>{from}</code>
              </td>
              <td className="soft small">CNAME</td>
              <td>
                <CopyButton what={`the target of ${from}`} value={to} />
              </td>
              <td className="end">
                {verified ? <Badge tone="good">Found</Badge> : <Badge tone="warn">Not yet</Badge>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
