import { isIP } from "node:net";

/** The addresses that a service's hooks can have. Null: any public host. */
export type HostRule = readonly RegExp[] | null;

/** Networks that are not public: this machine, private ranges, link-local with the cloud's metadata, multicast, reserved. */
function isPrivateAddress(host: string): boolean {
  if (isIP(host) === 4) {
    const [a, b] = host.split(".").map(Number) as [number, number];
    return (
      [0, 10, 127].includes(a) ||
      a >= 224 ||
      (a === 100 && b >= 64 && b < 128) ||
      (a === 169 && b === 254) ||
      (a === 172 && b >= 16 && b < 32) ||
      (a === 192 && b === 168) ||
      (a === 198 && (b === 18 || b === 19))
    );
  }
  // Of IPv6 only global unicast is public, and no form that maps or translates an IPv4 address.
  return !/^[23]/.test(host) || /^(2002|2001:0?:|2001::)/.test(host);
}

/**
 * The address of a hook, checked before anything is sent: https on the standard or a stated port, a public host, no user name.
 * The message never repeats the address, since most are secrets themselves.
 */
export function checkHookAddress(address: string, hosts: HostRule): URL | { readonly problem: string } {
  if (!URL.canParse(address)) return { problem: "the address is not a URL" };
  const url = new URL(address);
  const host = url.hostname.replace(/^\[|\]$/g, "").toLowerCase();
  if (url.protocol !== "https:") return { problem: "the address is not https" };
  if (url.username !== "" || url.password !== "") return { problem: "the address carries a user name" };
  if (isIP(host) !== 0 ? isPrivateAddress(host) : !/\.[a-z0-9-]*[a-z][a-z0-9-]*\.?$/.test(host)) {
    return { problem: "the host is not a public one" };
  }
  if (/(^|\.)(localhost|local|internal|home\.arpa)\.?$/.test(host)) return { problem: "the host is not a public one" };
  if (hosts !== null && !hosts.some((rule) => rule.test(host))) {
    return { problem: "the host is not one of this service" };
  }
  return url;
}
