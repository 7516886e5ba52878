import { hostname, type NetworkInterfaceInfo } from 'node:os';
import { expect, it } from 'vitest';
import { hostsOf, lanAddresses, withPort } from './lan-addresses.ts';

function four(address: string, internal = false): NetworkInterfaceInfo {
  return { address, netmask: '255.255.255.0', family: 'IPv4', mac: '', internal, cidr: null };
}
function six(address: string, scopeid = 0): NetworkInterfaceInfo {
  return { address, netmask: '', family: 'IPv6', mac: '', internal: false, cidr: null, scopeid };
}

it('binds the addresses of the room, best first', () => {
  const found = lanAddresses({
    lo: [four('127.0.0.1', true)],
    wlan0: [six('fe80::1', 3), six('fd00::5'), four('169.254.7.7'), four('192.168.1.20')],
    eth0: [four('10.1.2.3')],
  });
  expect(found).toEqual(['192.168.1.20', '10.1.2.3', '169.254.7.7', 'fd00::5']);
});

it('binds no address of the internet, no tunnel and no network inside the machine', () => {
  const found = lanAddresses({
    eth0: [four('8.8.8.8'), six('2001:db8::1')],
    wlan0: [four('100.64.0.9')],
    docker0: [four('172.17.0.1')],
    'br-12ab': [four('172.18.0.1')],
    tun0: [four('10.8.0.2')],
    utun3: [four('10.9.0.2')],
    wg0: [four('10.10.0.2')],
    'vEthernet (WSL)': [four('172.20.0.1')],
    virbr0: [four('192.168.122.1')],
  });
  expect(found).toEqual([]);
});

it('knows every name others may call it by, and no more', () => {
  const own = hostname()
    .toLowerCase()
    .replace(/\.local$/, '');
  const hosts = hostsOf(['192.168.1.20', 'fd00::5'], 4380);
  for (const host of ['192.168.1.20:4380', '[fd00::5]:4380', `${own}:4380`, `${own}.local:4380`]) {
    expect(hosts).toContain(host);
  }
  for (const host of ['192.168.1.20', '192.168.1.20:80', 'example.org:4380', '127.0.0.1:4380']) {
    expect(hosts).not.toContain(host);
  }
  expect(withPort('10.0.0.1', 1)).toBe('10.0.0.1:1');
});
