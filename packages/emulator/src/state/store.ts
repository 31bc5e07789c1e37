import { Random } from "../random/random.ts";
import type { ApplicationRecord } from "./application-record.ts";
import type { Change } from "./change.ts";
import type { DomainRecord } from "./domain-record.ts";
import type { EnvironmentType, InstanceRecord } from "./instance-record.ts";
import type { KeyRecord } from "./key-record.ts";
import type { TransferRecord } from "./transfer-record.ts";

/** The state, in maps, so that names from clients cannot reach a prototype. */
export class Store {
  readonly applications = new Map<string, ApplicationRecord>();
  /** In order of creation. */
  readonly domains = new Map<string, DomainRecord>();
  /** In order of creation. */
  readonly transfers = new Map<string, TransferRecord>();
  /** Claim token → application id; a token leaves when it is used. */
  readonly claims = new Map<string, string>();
  readonly keys = new Map<string, KeyRecord>();
  readonly random: Random;
  /** How far the clock was advanced, in milliseconds. */
  clockOffset = 0;
  /** Grows with every change. */
  revision = 0;

  readonly #onChange: (changes?: readonly Change[]) => void;

  constructor(seed: number, onChange: (changes?: readonly Change[]) => void = () => {}) {
    this.random = new Random(seed);
    this.#onChange = onChange;
  }

  /** Must follow every change. Without the list of changed records, a data file is written as a whole. */
  changed(changes?: readonly Change[]): void {
    this.revision++;
    this.#onChange(changes);
  }

  domainsOf(applicationId: string): DomainRecord[] {
    return [...this.domains.values()].filter((domain) => domain.applicationId === applicationId);
  }

  /** The domain of that id, else of that name. */
  findDomain(idOrName: string): DomainRecord | undefined {
    const byId = this.domains.get(idOrName);
    if (byId) return byId;
    const name = idOrName.toLowerCase();
    for (const domain of this.domains.values()) if (domain.name === name) return domain;
    return undefined;
  }

  /** @returns the deleted records. */
  removeApplication(application: ApplicationRecord): Change[] {
    const gone: Change[] = [{ application: application.id }];
    for (const { id } of this.domainsOf(application.id)) gone.push({ domain: id });
    for (const [token, id] of this.claims) if (id === application.id) gone.push({ claim: token });
    for (const { domain = "", claim = "" } of gone) {
      this.domains.delete(domain);
      this.claims.delete(claim);
    }
    this.applications.delete(application.id);
    return gone;
  }
}

/** The instance of that environment, or of that id. */
export function findInstance(
  application: ApplicationRecord,
  envOrInsID: EnvironmentType | (string & {}),
): InstanceRecord | undefined {
  return application.instances.find(({ id, environment }) => id === envOrInsID || environment === envOrInsID);
}
