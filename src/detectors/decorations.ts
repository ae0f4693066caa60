/**
 * Who can read which mark on a link. Compiled from nowhere: `catalogue/decorations.json` has the same rows with their sources, and a
 * test compares the two, for what an eye looks up has to be there before the first request is judged.
 *
 * Only marks that tell one click, one person or one who shared a link; what names a campaign is CAMPAIGN. Left out, though lists have
 * them: marks whose reader nobody names (`oft_…`, `rb_clickid`, `unicorn_click_id`), that name an advertisement (`wickedid`, `s_cid`) or
 * a search (`ysclid`), and Google's `gbraid` and `wbraid`, which stand for a group of clicks.
 */

export interface Decoration {
  company: string;
  /** TrackerDB's id, where it knows the company. */
  organisation?: string;
  parameters: readonly string[];
  /** The mark means this only on these sites and below. */
  sites?: readonly string[];
}

export const DECORATIONS: readonly Decoration[] = [
  { company: 'Google', organisation: 'google', parameters: ['gclid', 'dclid', 'srsltid', '_gl'] },
  { company: 'Google', organisation: 'google', parameters: ['si'], sites: ['youtube.com', 'youtu.be'] },
  { company: 'Meta', organisation: 'facebook', parameters: ['fbclid'] },
  { company: 'Meta', organisation: 'facebook', parameters: ['igsh', 'igshid'], sites: ['instagram.com'] },
  { company: 'Microsoft', organisation: 'microsoft', parameters: ['msclkid'] },
  { company: 'TikTok', organisation: 'bytedance_inc', parameters: ['ttclid'] },
  { company: 'X Corp.', organisation: 'twitter', parameters: ['twclid'] },
  { company: 'LinkedIn (Microsoft)', organisation: 'microsoft', parameters: ['li_fat_id'] },
  { company: 'Pinterest', organisation: 'pinterest', parameters: ['epik'] },
  { company: 'Snap', organisation: 'snap_technologies', parameters: ['ScCid'] },
  { company: 'Reddit', organisation: 'reddit', parameters: ['rdt_cid'] },
  { company: 'Yandex or Yahoo! Japan', parameters: ['yclid'] },
  { company: 'Yandex', organisation: 'yandex', parameters: ['ymclid'] },
  { company: 'Mailchimp', organisation: 'mailchimp', parameters: ['mc_eid'] },
  { company: 'HubSpot', organisation: 'hubspot', parameters: ['__hsfp', '__hssc', '__hstc', '_hsenc'] },
  { company: 'impact.com', organisation: 'impact_radius', parameters: ['irclickid'] },
  { company: 'Vero', organisation: 'vero', parameters: ['vero_id', 'vero_conv'] },
  { company: 'Omeda', parameters: ['oly_anon_id', 'oly_enc_id'] },
  { company: 'Marketo (Adobe)', organisation: 'marketo', parameters: ['mkt_tok'] },
  { company: 'Klaviyo', organisation: 'klaviyo', parameters: ['_kx'] },
  { company: 'Drip', organisation: 'drip', parameters: ['__s'] },
  { company: 'MailerLite', organisation: 'mailerlite', parameters: ['ml_subscriber', 'ml_subscriber_hash'] },
  { company: 'Squarespace', parameters: ['ss_email_id'] },
  { company: 'Blueshift', parameters: ['bsft_clkid', 'bsft_uid'] },
  { company: 'ActiveCampaign', parameters: ['vgo_ee'] },
  { company: 'Blackbaud', parameters: ['bbeml'] },
  { company: 'AT Internet (Piano)', parameters: ['at_recipient_id'] },
  { company: 'Salesforce', organisation: 'salesforce', parameters: ['et_rid', 'sfmc_id'] },
  { company: 'Emarsys (SAP)', organisation: 'emarsys', parameters: ['sc_customer', 'sc_eh', 'sc_uid'] },
];
