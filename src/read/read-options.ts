/** How to read; every option has a default that suits untrusted input. */
export interface ReadOptions {
  /** Fetch from loopback, private and link-local addresses too. Default false: they are refused with `URL_FORBIDDEN`. */
  allowPrivateAddresses?: boolean;
  /** Milliseconds that fetching one URL may take, redirects included. Default 15,000. */
  fetchTimeoutMs?: number;
}
