import { describe, expect, it } from 'vitest';
import { locationLeak } from '../../src/detectors/location-leak.ts';
import type { RequestType } from '../../src/journal/types.ts';
import { contact, organisation, scene, seen, sign, visit } from '../scene.ts';

const notice = (url: string, type: RequestType = 'xmlhttprequest') => locationLeak.eyes?.[0]?.notice(seen(url, { type }));

const INNOCENT = [
  'https://tiles.test/14/3679/7288.png', 'https://tiles.test/tile/14/3679/7288@2x.png?v=4.12.1', 'https://tiles.test/vt?pb=!1m5!1m4!1i14!2i3679!3i7288!4i256!2m3!1e0!2sm!3i651', 'https://fonts.test/css2?family=Inter:wght@14.1234,32.1234',
  'https://x.test/?lat=19.4326', 'https://x.test/?lat=0.000000&lon=0.000000', 'https://x.test/?lat=0&lon=0', 'https://x.test/?lat=19&lon=-99', 'https://x.test/?lat=140.1234&lon=-99.1234', 'https://x.test/?lat=19.4326&lon=-199.1234',
  'https://x.test/?lat=latin&long=yes', 'https://x.test/?lat=12.5&lang=es', 'https://x.test/?x=45.1234&y=12.3456', 'https://x.test/?pos=45.1234,12.3456', 'https://x.test/?position=12.345,60.123', 'https://x.test/?mouse=45.12345,12.34567',
  'https://x.test/?size=300.1234,250.1234', 'https://x.test/?prices=19.9999,29.9999', 'https://x.test/?v=1.2345,6.7890', 'https://x.test/?q=1.5,2.5', 'https://x.test/?q=19.999,29.999', 'https://x.test/?loc=es-MX,es', 'https://x.test/?loc=checkout%2Fregistration',
  'https://x.test/?location=19,99', 'https://x.test/?date=2026.1122,10.1234', 'https://x.test/a/1.23,4.56/b', 'https://x.test/lib/3.1234/x,y.js', 'https://cdn.test/combine/a@1.2.3,b@4.5.6', 'https://x.test/?user_lat=19.4326&store_lon=-99.1332',
  'https://x.test/?gdpr_consent=CPXxRfAPXxRfAAfKABENB-CgAAAAAAAAAAYgAAAAAAAA&cb=1732276800.12345&t=17.12345', 'https://x.test/?w=1920&h=1080&dpr=2.625',
  // Fractions of a picture's size.
  'https://img.test/a.jpg?center=0.5123,0.3321', 'https://img.test/a.jpg?point=0.51234,0.33214', 'https://img.test/a.jpg?loc=0.512,0.334', 'https://img.test/0.5123,0.3321/a.jpg', 'https://img.test/a.jpg?lat=0.25&lon=0.75',
];

describe('location-leak', () => {
  it.each(INNOCENT)('sees no place in %s', (url) => expect(notice(url)).toBeUndefined());

  it.each<[string, RequestType]>([
    ['https://maps.test/maps/api/staticmap?center=19.43261,-99.13321&zoom=15&size=400x400', 'image'], ['https://maps.test/maps/embed/v1/view?center=19.43261,-99.13321', 'sub_frame'], ['https://maps.test/maps?q=19.43261,-99.13321&output=embed', 'sub_frame'],
    ['https://maps.test/maps/place/x/@19.43261,-99.13321,17z', 'sub_frame'], ['https://maps.test/maps/embed?pb=!1m18!1m12!1m3!1d3762.5!2d-99.16869!3d19.42702!2m3', 'sub_frame'], ['https://tiles.test/wms?bbox=19.43261,-99.13321,19.5,-99.1&lat=19.43261&lon=-99.13321', 'image'],
    ['https://api.test/styles/static/-99.13321,19.43261,12/300x200', 'image'], ['https://api.openweathermap.test/data/2.5/onecall?lat=19.4285&lon=-99.1277', 'xmlhttprequest'], ['https://weather.test/v1?latitude=19.43261&longitude=-99.13321', 'script'],
    ['https://api.test/forecast/19.43261,-99.13321', 'xmlhttprequest'], ['https://api.test/shops?ne_lat=19.43261&ne_lng=-99.13321&sw_lat=19.1234&sw_lng=-99.5432', 'xmlhttprequest'], ['https://api.test/?store_lat=19.43261&store_lon=-99.13321', 'script'],
    ['https://tiles.test/v4/streets/-99.13321,19.43261,14/600x300.png', 'image'], ['https://tiles.test/v4/streets/-99.13321,19.43261,14.5,0/600x300.png', 'image'],
    // The page itself shows a map.
    ['https://ads.test/tr?dl=https%3A%2F%2Fexample.org%2Fmapa%3Flat%3D19.43261%26lng%3D-99.13321%26zoom%3D14', 'image'],
  ])('takes %s for a map, a forecast or a shop', (url, type) => {
    expect(notice(url, type)).toMatchObject({ what: 'place' });
  });

  it.each([
    ['https://ads.test/b?user_lat=19.43261&user_lon=-99.13321', 'own', 'user_lat, user_lon'], ['https://ads.test/b?lat=19.43261&lon=-99.13321&accuracy=12', 'own', 'lat, lon'], ['https://maps.test/maps/api/geocode/json?latlng=19.43261,-99.13321', 'own', 'latlng'],
    ['https://maps.test/reverse?format=json&lat=19.43261&lon=-99.13321&zoom=18', 'own', 'lat, lon'], ['https://maps.test/geocoding/v5/mapbox.places/-99.13321,19.43261.json', 'own', 'URL'], ['https://ads.test/b?d=%7B%22device_lat%22%3A%2219.43261%22%2C%22device_lon%22%3A%22-99.13321%22%7D', 'own', 'device_lat, device_lon'],
    ['https://ads.test/b?lat=19.43261&lng=-99.13321', 'precise', 'lat, lng'], ['https://ads.test/b?geo.latitude=19.4326&geo.longitude=-99.1332', 'precise', 'geo.latitude, geo.longitude'], ['https://ads.test/b?ll=19.4326%2C-99.1332', 'precise', 'll'],
    ['https://ads.test/b?geo=19.43261|-99.13321', 'precise', 'geo'], ['https://ads.test/b?location=geo:19.43261,-99.13321', 'precise', 'location'], ['https://ads.test/near/19.43261,-99.13321/list', 'precise', 'URL'], ['https://ads.test/b?dl=https%3A%2F%2Fexample.org%2F%3Flat%3D19.43261%26lon%3D-99.13321', 'precise', 'lat, lon'],
    ['https://ads.test/collect?lat=19.43261&lon=-99.13321&z=1827364554', 'precise', 'lat, lon'],
    [`https://ads.test/tr?dl=${encodeURIComponent(`https://example.org/go?pickup=${encodeURIComponent('{"latitude":19.43261,"longitude":-99.13321}')}`)}`, 'precise', 'latitude, longitude'],
    [`https://ads.test/b?d=${encodeURIComponent('{"geo":{"lat":19.43261,"lon":-99.13321}}')}`, 'precise', 'lat, lon'],
    ['https://ads.test/b?lat=19.4320&lon=-99.133', 'near', 'lat, lon'], ['https://ads.test/b?ll=19.432,-99.133', 'near', 'll'], ['https://ads.test/b?lat=19.43&lon=-99.1', 'coarse', 'lat, lon'], ['https://ads.test/b?lat=19.43000&lon=-99.10000', 'coarse', 'lat, lon'],
  ])('tells how exact %s is', (url, what, detail) => {
    expect(notice(url)).toEqual({ what, detail });
  });

  it('never tells the coordinates', () => {
    for (const url of ['https://ads.test/b?lat=19.43261&lon=-99.13321', 'https://ads.test/b/19.43261,-99.13321']) expect(JSON.stringify(notice(url))).not.toMatch(/\d/);
  });

  const told = (what: string, host: string, detail = 'lat, lon') => contact(host, { signs: [sign('location-leak', what, `https://${host}/b`, { detail })] });
  const known = { hosts: { 'ads.test': { organisation: organisation('ads', 'US'), category: 'advertising' }, 'maps.test': { category: 'utilities' }, 'example.org': { organisation: organisation('example', 'MX') }, 'own.test': { organisation: organisation('example', 'MX') } } };
  const detect = (...contacts: ReturnType<typeof contact>[]) => locationLeak.detect(scene(visit(contacts), known));

  it('says nothing of the site’s own company, nor of what was refused', () => {
    const refused = told('own', 'ads.test');
    for (const kept of refused.signs) kept.evidence = { ...kept.evidence, outcome: 'refused' };
    expect(detect(told('own', 'own.test'), told('own', 'www.example.org'), refused)).toEqual([]);
  });

  it.each([
    ['own', 'maps.test', 'risk'], ['own', 'ads.test', 'risk'], ['precise', 'ads.test', 'risk'], ['precise', 'maps.test', 'exposure'], ['precise', 'unknown.test', 'exposure'], ['near', 'ads.test', 'exposure'],
    ['coarse', 'ads.test', 'note'], ['place', 'ads.test', 'note'], ['place', 'maps.test', 'note'],
  ])('takes %s at %s for a %s', (what, host, level) => {
    expect(detect(told(what, host))).toMatchObject([{ level, what, hosts: [host], details: ['lat', 'lon'] }]);
  });
});
