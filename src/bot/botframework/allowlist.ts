// Where the bot may post to. Checked before the SDK sees a request: an open door lets a stranger choose the address.
const HOSTS = [
  'botframework.com',
  'botframework.us',
  'botframework.azure.cn',
  'teams.microsoft.com',
  'gov.teams.microsoft.us',
  'dod.teams.microsoft.us',
  'smba.trafficmanager.net',
  'infra.gov.teams.microsoft.us',
];

/**
 * True for an https address on one of Microsoft's channel hosts, on the usual port.
 * @param further origins that the operator added, such as the Emulator's on this machine
 */
export function isChannelAddress(serviceUrl: unknown, further: readonly string[] = []): boolean {
  if (typeof serviceUrl !== 'string') return false;
  const url = URL.parse(serviceUrl);
  if (url && url.username === '' && url.password === '' && further.includes(url.origin)) return true;
  if (!url || url.protocol !== 'https:' || url.port !== '' || url.username !== '' || url.password !== '') return false;
  return HOSTS.some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`));
}
