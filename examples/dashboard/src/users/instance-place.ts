/** The instance whose users are shown. */
export interface InstancePlace {
  applicationID: string;
  envOrInsID: string;
}

export const usersAddress = ({ applicationID, envOrInsID }: InstancePlace): string =>
  `/applications/${applicationID}/users/${envOrInsID}`;
