/** The table of contents: every thing that Testigo notices, in the order in which it is told. */
import { adsApi } from './ads-api.ts';
import { beacon } from './beacon.ts';
import { carrierNetwork } from './carrier-network.ts';
import { cnameCloak } from './cname-cloak.ts';
import { exploitLink } from './exploit-link.ts';
import { fingerprinting } from './fingerprinting.ts';
import { injectionSign } from './injection-sign.ts';
import { invisiblePixel } from './invisible-pixel.ts';
import { jurisdiction } from './jurisdiction.ts';
import { knownInfrastructure } from './known-infrastructure.ts';
import { worstFirst } from './level.ts';
import { linkDecoration } from './link-decoration.ts';
import { localProbe } from './local-probe.ts';
import { locationLeak } from './location-leak.ts';
import { personalData } from './personal-data.ts';
import { plaintext } from './plaintext.ts';
import { programmeCompany } from './programme-company.ts';
import { proxyChain } from './proxy-chain.ts';
import { realTimeBidding } from './real-time-bidding.ts';
import { referrerLeak } from './referrer-leak.ts';
import { sessionReplay } from './session-replay.ts';
import { sharedIdentifier } from './shared-identifier.ts';
import { trackerSocket } from './tracker-socket.ts';
import { tracker } from './tracker.ts';
import type { Detector, Finding, Scene } from './types.ts';

export const DETECTORS: readonly Detector[] = [
  knownInfrastructure, exploitLink, plaintext, injectionSign, personalData, locationLeak, programmeCompany, carrierNetwork, proxyChain, sharedIdentifier, jurisdiction, localProbe, linkDecoration, referrerLeak, sessionReplay, fingerprinting, cnameCloak, trackerSocket, invisiblePixel, beacon, realTimeBidding, adsApi, tracker,
];

/** All findings of one visit, worst first; the order of the table of contents within a level. */
export const detectAll = (scene: Scene): Finding[] => DETECTORS.flatMap((detector) => detector.detect(scene)).sort(worstFirst);
