// The addresses at which scripts are started; the policy in index.html allows no other.
interface Policy {
  createScriptURL(address: string): unknown;
}
interface Factory {
  createPolicy(name: string, rules: { createScriptURL(address: string): string }): Policy;
}

const rules = {
  createScriptURL(address: string) {
    if (new URL(address, location.href).origin !== location.origin) throw new TypeError(`not of this page: ${address}`);
    return address;
  },
};
const policy = (globalThis as { trustedTypes?: Factory }).trustedTypes?.createPolicy('newsroom', rules) ?? rules;

export const script = (address: string) => policy.createScriptURL(address) as string;
