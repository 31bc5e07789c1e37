/** A JWT template as it is kept. A signing key is accepted, never kept: the API does not give it back. */
export interface JWTTemplateRecord {
  id: string;
  name: string;
  claims: Record<string, unknown>;
  lifetime: number;
  allowedClockSkew: number;
  customSigningKey: boolean;
  signingAlgorithm: string;
  createdAt: number;
  updatedAt: number;
}
