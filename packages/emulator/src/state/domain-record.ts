/** A domain as it is kept. Its status is a function of these dates and the clock. */
export interface DomainRecord {
  id: string;
  name: string;
  applicationId: string;
  instanceId: string;
  development: boolean;
  primary: boolean;
  satellite: boolean;
  /** On a hosting provider's own domain, Clerk is reached through a path on it: `/__clerk`. */
  proxyPath: string | null;
  /** The part of the mail and DKIM targets that belongs to this domain. */
  dnsId: string;
  /** When the name was given: a DNS check begins by itself some seconds later. */
  namedAt: number;
  /** When the first DNS check began; `null` until then. */
  checksBeganAt: number | null;
  lastCheckAt: number | null;
  /** Decided by a control instead of the clock. */
  outcome: "complete" | { hint: { code: string; message: string } } | null;
  createdAt: number;
  updatedAt: number;
}
