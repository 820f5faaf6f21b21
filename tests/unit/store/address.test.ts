import { describe, expect, it } from 'vitest';
import { addressKey, isSameSite } from '../../../src/store/address';

const PLAIN = 'https://www.courier.example/world/2024/12/09/denial.html';

describe('the key of an address', () => {
  it.each([
    'http://courier.example/world/2024/12/09/denial.html',
    'https://m.courier.example/world/2024/12/09/denial.html',
    'https://amp.courier.example/world/2024/12/09/denial.html',
    'https://www.courier.example/amp/world/2024/12/09/denial.html',
    'https://www.courier.example/world/2024/12/09/denial.amp.html',
    'https://www.courier.example/world/2024/12/09/denial.html/amp/',
    'https://www.courier.example/world/2024/12/09/denial.html?utm_source=x&utm_medium=y&fbclid=1#top',
    'https://www.courier.example/world/2024/12/09/denial.html/?outputType=amp',
  ])('is the same for %s', (address) => {
    expect(addressKey(address)).toBe(addressKey(PLAIN));
  });

  it.each([
    'https://www.courier.example/world/2024/12/09/Denial.html',
    'https://www.courier.example/world/2024/12/09/denial.html?page=2',
    'https://www.courier.example:8080/world/2024/12/09/denial.html',
    'https://arabic.courier.example/world/2024/12/09/denial.html',
    'https://www.courier.example/ampere/world/2024/12/09/denial.html',
  ])('is another for %s', (address) => {
    expect(addressKey(address)).not.toBe(addressKey(PLAIN));
  });

  it('takes no account of the order of the parameters that count', () => {
    expect(addressKey('https://a.example/?id=4&lang=ar')).toBe(addressKey('https://a.example/?lang=ar&gclid=9&id=4'));
  });

  it('leaves what is no web address as it is', () => {
    expect(addressKey('file:///tmp/a.html')).toBe('file:///tmp/a.html');
    expect(addressKey('nothing')).toBe('nothing');
  });
});

describe('one site', () => {
  it('is a host with its layouts and subdomains, and no neighbour under a shared suffix', () => {
    expect(isSameSite('https://www.courier.example/a', 'https://edition.courier.example/a')).toBe(true);
    expect(isSameSite('https://m.courier.example/a', 'http://courier.example/b')).toBe(true);
    expect(isSameSite('https://one.pages.example/', 'https://two.pages.example/')).toBe(false);
    expect(isSameSite('https://courier.example/', 'https://evilcourier.example/')).toBe(false);
    expect(isSameSite('https://courier.example/', 'https://courier.example:81/')).toBe(false);
    expect(isSameSite('https://courier.example/', 'file:///etc')).toBe(false);
  });
});
