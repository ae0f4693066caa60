/** Which addresses tell who somebody is, when they travel unencrypted. */
import { describe, expect, it } from 'vitest';
import { carriesIdentifier } from '../../src/journal/identifiers.ts';

describe('what stands in ordinary addresses', () => {
  it.each([
    ['a hash of contents', 'http://example.org/app.js?v=d41d8cd98f00b204e9800998ecf8427e'],
    ['a theme\'s version', 'http://example.org/style.css?ver=0a1b2c3d4e5f60718293'],
    ['a map\'s key, the same for every visitor', 'http://maps.example.net/api/js?key=AIzaSyD4iE2xVSpkLLOXoyqT-RuPwURN3ddScAI&sensor=false'],
    ['a captcha\'s key', 'http://captcha.example.net/api?k=6LfY8R0UAAAAAO8x7nCyqYHzTf7a0vRZtDq7vS9m'],
    ['a campaign in words', 'http://example.org/nota?utm_content=promo-buen-fin-2026-mexico'],
    ['a campaign with a number', 'http://example.org/nota?utm_campaign=X7f3Kq9Zp2Lm8Rt4'],
    ['a slug', 'http://example.org/?seccion=nacional-politica-2026-11'],
    ['a number against caches', 'http://example.org/p?cb=0a1b2c3d4e5f60718293'],
    ['a server-side resource', 'http://example.org/WebResource.axd?d=pynGkmcFUV13He1Qd6_TZH8wK4sTfQvRg2lPqM4m6zX2'],
    ['a picture that looks like mail', 'http://example.org/fotos/foto@casa.perez.jpg'],
    ['a picture for sharp screens', 'http://example.org/logo@2x.png'],
    ['a consent', 'http://example.org/?gdpr_consent=CPzHq4APzHq4AAHABBENDYCsAP_AAH_AAAAAJrNf'],
  ])('%s', (_, url) => expect(carriesIdentifier(url)).toBe(false));
});

describe('what tells who somebody is', () => {
  it.each([
    ['an e-mail address in the query', 'http://example.org/baja?correo=ana.perez@example.net'],
    ['with its sign escaped', 'http://example.org/baja?correo=ana.perez%40example.net'],
    ['in the path', 'http://example.org/baja/ana.perez@example.net/si'],
    ['a session', 'http://example.org/cuenta?sid=0a1b2c3d4e5f60718293'],
    ['a visitor', 'http://example.org/p?visitor=0a1b2c3d-4e5f-4071-8293-a4b5c6d7e8f9'],
    ['a token', 'http://example.org/entrar?token=Xk29fLm0QpZr81vTnBcY'],
  ])('%s', (_, url) => expect(carriesIdentifier(url)).toBe(true));
});
