/** The part of an application that a plan needs: its id, its name, and the environments of its instances. */
export interface ApplicationSummary {
  readonly application_id: string;
  readonly name: string;
  readonly instances: readonly { readonly environment_type: string }[];
}
