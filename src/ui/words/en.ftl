### The English words of Testigo. es.ftl says the same in Spanish: same ids, same arguments, equal in rank.
###
### House words: "can see", "is registered in", "was reported as". A match is not an infection, and a country is not a crime.
### Every message carries a note for translators. No markup: pages put text into text nodes and nothing else.
###
### Arguments that are prepared before Fluent sees them
###   $names   list of names, joined as the language joins lists; when $more is above zero "N more" closes the list
###   $codes   list of ISO country codes, told as country names and joined
### Functions
###   COUNTRY($code)      "United States", as a label       MONTH($month)    2017-06 as "June 2017"
###   THE_COUNTRY($code)  "the United States", in a phrase   PROGRAMME($id)   name of a disclosed programme
###   OF_COUNTRY($code)   "of the United States"; in Spanish "de Estados Unidos", "del Reino Unido"
###
### What the core says (src/exposure), with its arguments
###   say-nothing site | say-companies site count names more | say-unnamed site count | say-law country count
###   say-prism count names | say-alert-WAY, say-risk-WAY family host | say-history-WAY family month publisher host
###   say-old | say-vendor family host | say-tried host | say-plain-WHAT host | say-chain count codes | say-carrier network programme | say-own-prism name | say-law-only country | say-prism-only
###   say-not-observed-GAP site | say-cut site            WAY: opened loaded advance worker

## Levels: one word each, fixed in every language. Always shown beside a shape and a colour.

# The worst level: confirmed contact with reported spyware or phishing infrastructure.
level-alert = Alert
# Second level, below "alert".
level-risk = Risk
# Third level: something can be seen by others.
level-exposure = Exposure
# Fourth level: ordinary third parties.
level-note = Note
# Everything was observed and there is nothing to say. It does not mean "safe".
level-none = Nothing found
# The page was not, or not completely, observed.
level-unknown = Not observed
# Options page: when the level "alert" is given.
level-alert-when = Contact with an address that was reported as part of spyware or phishing in the last two years.
# Options page: when the level "risk" is given.
level-risk-when = The same, reported two to five years ago; cookies, forms or identifiers that travelled readable; or an e-mail address, a phone number or exact coordinates sent to another company.
# Options page: when the level "exposure" is given.
level-exposure-when = Older reports; pages without encryption; companies named in disclosed programmes; redirects across borders; identifiers shared between companies; services that record visits or recognise devices.
# Options page: when the level "note" is given.
level-note-when = Ordinary companies besides the site itself, and what nearly every site does.

## Sentences at the top of the popup. The first one alone must be true and enough.

# Nothing besides the site was contacted. Careful: never "safe". $site is a host name.
say-nothing = As far as Testigo can see, this page contacted no one besides { $site }.
# How many companies, besides the site, answered a request. "Can see": each received the address asked for, the network address and the time;
# whether also the page depends on the referrer, so it is not promised. $names: up to three, then "N more".
say-companies =
    { $count ->
        [one] One company besides { $site } can see this visit: { $names }.
       *[other] { $count } companies besides { $site } can see this visit: { $names }.
    }
# Other sites were contacted, and no owner is known for any of them.
say-unnamed =
    { $count ->
        [one] One other site, whose owner Testigo does not know, can see your visit to { $site }.
       *[other] { $count } other sites, whose owners Testigo does not know, can see your visit to { $site }.
    }
# Follows say-companies: "of them" are those companies. The seat decides the law.
say-law =
    { $count ->
        [one] One of them answers to the law { OF_COUNTRY($country) }.
       *[other] { $count } of them answer to the law { OF_COUNTRY($country) }.
    }
# Follows say-companies. PRISM is a programme of the US agency NSA; do not translate the name.
say-prism =
    { $count ->
        [one] One took part in PRISM, according to the documents disclosed in 2013: { $names }.
       *[other] { $count } took part in PRISM, according to the documents disclosed in 2013: { $names }.
    }
# Instead of say-law when one company alone can see the visit.
say-law-only = It answers to the law { OF_COUNTRY($country) }.
# Instead of say-prism when one company alone can see the visit.
say-prism-only = It took part in PRISM, according to the documents disclosed in 2013.
# The page's own company took part in PRISM and no other company can see the visit. $name is that company.
say-own-prism = { $name }, which runs this site, took part in PRISM, according to the documents disclosed in 2013.
# The person opened a page on a reported host. $family is a spyware or campaign, e.g. Pegasus.
say-alert-opened = You opened an address that was reported as part of { $family }: { $host }.
# A page loaded something from a reported host; the person did not open it.
say-alert-loaded = This page loaded an address that was reported as part of { $family }: { $host }.
# The browser fetched ahead of time (prefetch, prerender); the person never opened it.
say-alert-advance = The browser fetched in advance, without you opening it, an address that was reported as part of { $family }: { $host }.
# The site's service worker made the contact while no page may have been open.
say-alert-worker = This site’s background worker contacted an address that was reported as part of { $family }: { $host }.
# Like say-alert-opened, reported two to five years ago.
say-risk-opened = You opened an address that was reported, some years ago, as part of { $family }: { $host }.
# Like say-alert-loaded, reported two to five years ago.
say-risk-loaded = This page loaded an address that was reported, some years ago, as part of { $family }: { $host }.
# Like say-alert-advance, reported two to five years ago.
say-risk-advance = The browser fetched in advance, without you opening it, an address that was reported, some years ago, as part of { $family }: { $host }.
# Like say-alert-worker, reported two to five years ago.
say-risk-worker = This site’s background worker contacted an address that was reported, some years ago, as part of { $family }: { $host }.
# An old report, told as history. $publisher is who published it, $month when.
say-history-opened = You opened { $host }, which { $publisher } listed in { MONTH($month) } as part of { $family }.
# An old report; the page loaded it.
say-history-loaded = This page loaded { $host }, which { $publisher } listed in { MONTH($month) } as part of { $family }.
# An old report; fetched ahead of time.
say-history-advance = The browser fetched in advance { $host }, which { $publisher } listed in { MONTH($month) } as part of { $family }.
# An old report; the site's service worker made the contact.
say-history-worker = This site’s background worker contacted { $host }, which { $publisher } listed in { MONTH($month) } as part of { $family }.
# Follows say-history-WAY.
say-old = Addresses change hands: on its own this says little about today.
# A page of the same tab, open just before this one, contacted a reported host; or the visit led to no page.
say-earlier = Just before, in this tab, an address was contacted that was reported as part of { $family }: { $host }.
# A shop, log-in or product page of a maker. It may have been opened or only loaded by a page.
say-vendor = { $host } was listed as a public site of the makers of { $family }. Visiting it is no sign of infection.
# Follows an alert or a risk: the request was made, and no answer is known.
say-tried = The browser tried to reach it; no answer was seen.
# Cookies travelled over plain http.
say-plain-cookies = Cookies for { $host } travelled without encryption: anyone on the way can read them.
# A form was sent over plain http.
say-plain-forms = What was typed or gathered here was sent to { $host } without encryption: anyone on the way can read it.
# E-mail, ids or similar in a plain http address.
say-plain-identifiers = Identifiers were sent to { $host } without encryption: anyone on the way can read them.
# The page itself came over plain http.
say-plain-page = This page travelled without encryption: anyone on the way can read it and change it.
# Some part of the page came over plain http.
say-plain-request = A part of this page, from { $host }, travelled without encryption: anyone on the way can read it.
# On the way to this page, which is encrypted itself, one redirect came over plain http.
say-plain-way = A step on the way to this page, at { $host }, travelled without encryption: anyone on the way could read it, and could have led you elsewhere.
# A redirect went through servers in several countries.
say-chain =
    { $count ->
        [one] A redirect went through servers in one country: { $codes }.
       *[other] A redirect went through servers in { $count } countries: { $codes }.
    }
# A server sits in a carrier's network. The carrier is tied to a programme by a published document.
say-carrier = A server sits in the network of { $network }, a carrier that published documents tie to { PROGRAMME($programme) }.

## What was not seen, each with its remedy.

# The page was open before Testigo listened.
say-not-observed-started-late = This page was open before Testigo started, so not everything was seen. Reload it to see it whole.
# The browser stopped the extension in the middle of the visit.
say-not-observed-worker-gap = The browser stopped Testigo during this visit, so some requests may be missing. Reload the page to see it whole.
# Host permission was missing.
say-not-observed-no-permission = Testigo had no permission to see this site for a while. Give it back in the browser’s extension settings and reload the page.
# The page has a service worker that can answer without the network.
say-not-observed-page-worker = This site has a background worker of its own that can answer out of sight, so some contacts may be missing. Reloading the page without the cache (Ctrl+Shift+R; on a Mac, Cmd+Shift+R) usually avoids that.
# Contents came from the browser's cache.
say-not-observed-from-cache = Some of this page came from the browser’s cache, without a request to see. Reload it without the cache (Ctrl+Shift+R; on a Mac, Cmd+Shift+R) to see all of it.
# A third party was asked for something and the browser told of no answer. $site is a host name.
say-not-observed-unanswered = Another site was asked for something and no answer has been seen. It may have received the request all the same.
# A server answered, and the browser told no address of it, so it could not be looked up among reported addresses.
say-not-observed-no-address = The browser did not tell the address of every server, so not all could be compared with reported ones.
# A proxy (or the person's own network) answered in between: the servers' own addresses are not known.
say-not-observed-proxy = There is a proxy in between, or your own network answered, so the servers’ own addresses could not be compared with reported ones. If the proxy is yours, that is as it should be.
# Several of the reasons below in one line; $reasons is a list of them.
unseen-several = Not everything of this page was seen: { $reasons }. More under “How”.
# The page was open already.
gap-started-late = it was open before Testigo started
# The browser stopped the extension.
gap-worker-gap = the browser stopped Testigo for a moment
# The permission to see sites was missing.
gap-no-permission = Testigo had no permission for a while
# A service worker can answer without the network.
gap-page-worker = the site’s background worker can answer out of sight
# The browser's cache answered.
gap-from-cache = part of it came from the cache
# Nobody was seen to answer.
gap-unanswered = no answer was seen to one request
# The browser told no address.
gap-no-address = the address of a server was not told
# A proxy, or something in the person's own network, answered.
gap-proxy = a proxy or your own network answered
# More contacts than are kept.
gap-cut = it made more contacts than Testigo keeps
# Too many contacts; the rest was only counted.
say-cut = This page made more contacts than Testigo keeps; the rest was only counted.

## The popup: states without an exposure

# Heading while the popup asks the background for data; shown only after a second.
popup-loading = Looking…
# Heading on the browser's own pages.
browser-page-title = A page of the browser itself
# Below browser-page-title.
browser-page-text = Testigo sees only websites. Open one and come back.
# Heading when the permission to see sites is missing.
blind-title = Testigo cannot see
# Below blind-title: what it means and what to do.
blind-text = Testigo has no permission to see the addresses that pages contact. Without it, it observes nothing and cannot alert you.
# Heading when the visit's beginning was missed.
not-observed-title = This visit was not observed
# Below not-observed-title when the site is known but nothing has arrived.
not-observed-nothing-yet = Nothing has been seen of this page so far. If it is open already, reload it.
# Heading of the error state.
error-title = Something went wrong
# The shipped data could not be read.
error-data = Testigo could not read the data that it ships with, so it cannot recognise anything now. Restart the browser; if it happens again, reinstall Testigo.
# Any other failure.
error-unknown = Testigo’s background did not answer. Close this window and open it again; if that does not help, restart the browser.

## The popup: first view

# Name of the group of country codes under the sentence: where the companies have their seat.
seats-label = Seats of these companies
# Read aloud instead of "US 11".
seat-companies =
    { $count ->
        [one] { COUNTRY($country) }: one company
       *[other] { COUNTRY($country) }: { $count } companies
    }
# Read aloud instead of "? 2": companies whose seat is not known.
seat-unknown =
    { $count ->
        [one] Seat not known: one company
       *[other] Seat not known: { $count } companies
    }
# Read aloud instead of "+3": countries that do not fit in the line.
seats-more =
    { $count ->
        [one] and one more country
       *[other] and { $count } more countries
    }
# Title of the first row and its page: which companies.
row-who = Who
# Title of the second row and its page: which countries and networks.
row-where = Where
# Title of the third row and its page: in which way.
row-how = How
# Row "who": how many companies.
row-who-some =
    { $count ->
        [one] One company
       *[other] { $count } companies
    }
# Row "who" when it is empty.
row-who-none = No other company seen
# Row "where": in how many countries servers answered.
row-where-some =
    { $count ->
        [one] Servers in one country
       *[other] Servers in { $count } countries
    }
# Row "where": servers answered and no country can be told.
row-where-unsure = No country can be told
# Row "where" when a proxy hides every server.
row-where-proxy = Hidden behind a proxy
# Row "where" when everything came out of the cache.
row-where-cached = All from the cache
# Row "where" when nothing is known.
row-where-none = No server seen
# Row "how": how many things there are to tell.
row-how-some =
    { $count ->
        [one] One thing to tell
       *[other] { $count } things to tell
    }
# Row "how" when it is empty.
row-how-none = Nothing else to tell
# Line shown when the page is in a private window.
private-note = Private window: nothing about this visit is written to the disk.
# Beside what is shown, when the session record is full.
storage-full = The browser has no more room for what Testigo keeps of this session. What you read here is true; a part may be missing later. Closing tabs makes room.
# Beside what is shown, when the session record refuses for another reason.
storage-failing = The browser refuses to keep what Testigo sees of this session. What you read here is true; a part may be missing later. Restarting the browser may help.
# Line shown when the site is muted.
muted-note = Muted: no notification and no badge for this site.
# Button: no more badge or notification for this site.
action-mute = Mute this site
# Button: undo the former.
action-unmute = Stop muting
# Link to the dashboard.
action-dashboard = Dashboard
# Button: copies the exposure as text.
action-copy = Copy as text
# Said after copying.
action-copied = Copied
# Said when the clipboard refused.
action-copy-failed = The browser refused to copy
# Button with a gear.
action-options = Options
# Button that leads back to the first view.
action-back = Back
# Button that reloads the tab.
action-reload = Reload the page
# Button that asks the browser for the permission.
action-grant = Give the permission
# The promise at the foot of every page.
promise = Nothing leaves this computer. Testigo makes no connections.

## The block of an alert or a risk from a report

# Before the publisher's name.
alert-reported-by = Reported by
# Publisher and month of the first report.
alert-reported = { $publisher }, { MONTH($month) }
# Before the title of the source.
alert-source = Source
# The most important sentence of the block.
alert-not-proof = This is not proof of infection.
# Heading of the steps.
alert-todo = What to do
# First step, when the person opened the address. Copying comes before closing: the popup of a closed page is gone.
alert-step-close = Type no password and no data on this page. Copy this report as text (button below); then close the page.
# First step, when a page loaded the address.
alert-step-leave = Type no password and no data on this page until you know more. Copy this report as text (button below).
# Second step.
alert-step-keep = Keep the evidence: the copied report, the time, and the message or page that brought you here. Delete nothing.
# Third step; links to the helplines follow.
alert-step-help = Ask people who help with this, free and in confidence, preferably from another device:
# Name of a helpline. Not translated.
help-accessnow = Access Now Digital Security Helpline
# Name and country of an organisation.
help-socialtic = SocialTIC (Mexico)
# Name and country of an organisation.
help-r3d = R3D (Mexico)
# Link to the context card.
alert-card = What is known about { $family }
# Link to the context card of any finding.
finding-card = What this means and what you can do

## The page "who"

# First lines of the page. Browsers pass on the site as a rule; the page only if the site or a script on it does so.
who-intro = Each of these received a request while this page was open. It can see your network address, your browser, the time and, as a rule, which site you are on; often the page too.
# Group heading: companies other than the site's own.
who-others = Other companies
# Group heading: the site's own owner.
who-own = The site itself
# No owner is known for this site.
who-owner-unknown = Owner not known
# Where the company has its seat: decides whose law it answers to. Not where the server is.
who-seat = Seat of the owner
# Where the server is. Not where the company has its seat.
who-server = Place of the server
# Value when the seat is not known.
who-seat-unknown = not known
# Number of requests.
requests =
    { $count ->
        [one] one request
       *[other] { $count } requests
    }
# The slide gives, for each company, the month in which collection began; it does not say that the company agreed.
who-prism = PRISM collection began in { MONTH($month) }, according to the slides published in 2013
# After a company's purpose: Firefox's own list also counts it among the trackers.
who-firefox-agrees = Firefox’s own list agrees
# After a company's purpose, which only Firefox's own list gives.
who-firefox-alone = by Firefox’s own list
# Link to a company's privacy policy.
who-policy = Privacy policy
# Label before what the company offers as a contact for privacy.
who-contact = Contact for privacy
# What was cut from the list.
who-more =
    { $count ->
        [one] One more company is not listed here.
       *[other] { $count } more companies are not listed here.
    }

## Purposes of companies, after TrackerDB's categories

# TrackerDB category.
category-advertising = Advertising
# TrackerDB category.
category-audio_video_player = Audio and video
# TrackerDB category: content delivery network.
category-cdn = Content delivery
# TrackerDB category: cookie banners.
category-consent = Consent banner
# TrackerDB category: chat, comments, support.
category-customer_interaction = Customer contact
# TrackerDB category: software that sits in the browser or on the computer.
category-extensions = Browser add-on
# TrackerDB category.
category-hosting = Hosting
# TrackerDB category: not classified.
category-misc = Other
# TrackerDB category: adult advertising.
category-pornvertising = Adult advertising
# TrackerDB category.
category-site_analytics = Audience measurement
# TrackerDB category.
category-social_media = Social network
# TrackerDB category.
category-telemetry = Telemetry
# TrackerDB category: tag managers and other tools.
category-utilities = Tool of the site
# No category is known.
category-unknown = Purpose not known

## The page "where"

# First lines of the page.
where-intro = Where the servers that answered are. An extension sees the end point, not the route in between.
# Group heading: the companies' seats.
where-seats = Whose law the companies answer to
# Group heading: servers.
where-servers = Where the servers are
# Group heading: carriers tied to a programme or case.
where-carriers = Carriers named in published documents
# Country "" : servers for which no country can be told.
where-no-country = No country can be told
# One network with its number.
where-network = { $name } (AS{ $asn })
# Marks a seat outside the person's own country.
where-foreign = outside your country
# Source of the places, at the foot of the page.
where-source = Places come from the address databases in Testigo’s catalogue of { $date }; seats from TrackerDB. A country is not a crime.
# Number of hosts.
where-hosts =
    { $count ->
        [one] one host
       *[other] { $count } hosts
    }

## How sure a place is

# The server said so itself in its answer.
certainty-seen = seen
# One address, one place, in the database.
certainty-probable = probable
# Only the registry is known.
certainty-registered = registered
# Two databases disagree.
certainty-disputed = disputed
# One address answers from many places.
certainty-not-knowable = not knowable
# The server said where it is.
place-seen = in { THE_COUNTRY($country) }: the server says so
# Database says so.
place-probable = probably in { THE_COUNTRY($country) }
# Only the registry.
place-registered = registered in { THE_COUNTRY($country) }; where it is located is not known
# One address answers from many places.
place-anycast = not knowable: the same address answers from many places
# The same, with the country of the registry.
place-anycast-registered = not knowable: the same address answers from many places; registered in { THE_COUNTRY($country) }
# Two databases disagree.
place-disputed = disputed: the databases name { $codes }
# Reason why there is no place.
place-cached = not seen: it came from the browser’s cache
# Reason why there is no place.
place-page-worker = not seen: the site’s background worker answered
# Reason why there is no place.
place-proxy = not seen: there is a proxy in between
# Reason why there is no place.
place-private-network = not knowable: the answer came from your own network, or through a proxy in it
# Reason why there is no place.
place-not-in-database = not in the database
# Reason why there is no place.
place-no-answer = no answer was seen
# Reason why there is no place.
place-not-told = not seen: the browser gave no address
# Label before the network's name.
place-network = Network
# Label before the server's address.
place-address = Address

## The page "how"

# First lines of the page.
how-intro = What was noticed about the way in which this page made its contacts.
# Group heading: contacts with reported infrastructure.
how-infrastructure = Reported addresses
# Group heading: what travelled readable.
how-plain = Without encryption
# Group heading: redirects.
how-chains = Chains of redirects
# Group heading: old reports.
how-history = From old reports
# Below how-history.
how-history-note = These addresses were listed long ago and have probably changed hands. They do not count towards the level; they are here so that nothing is hidden.
# Group of ordinary notes, one line a kind.
how-notes = Common on nearly every site
# Below how-notes.
how-notes-note = No sign of danger. A content blocker such as uBlock Origin avoids most of it.
# Group heading: what was not seen.
how-gaps = What was not seen
# What was cut from the list.
how-more =
    { $count ->
        [one] One more is not listed here.
       *[other] { $count } more are not listed here.
    }
# Hops of a chain that are neither the first nor the last and belong to strangers. $names is a list of companies or sites.
how-bounce = In between it passed through { $names }, who could recognise your browser.
# The same, where a cookie was heard to be sent or set.
how-bounce-cookie = Cookies of { $names } were sent or set on the way.
# A chain whose countries cannot be told.
how-chain-plain = A redirect went through other companies.
# Heading of a strip of country codes such as MX → US → IE.
how-crossing = The longest way across borders
# Link to the card that explains chains of redirects.
how-crossing-chains = Chains of redirects
# Link to the card on Hacking Team, whose spyware hid behind chains of proxies in several countries.
how-crossing-rcs = In the report: Hacking Team’s chains of proxies
# Below the strip of countries: so as to frighten nobody.
how-crossing-note = Advertisements, payments and log-ins travel like this every day: it is no sign of spyware.
# The strip read aloud; $stops is a list of country names, in order.
strip-heard = Servers in order: { $stops }
# Stands in that list for a server whose country is not known.
strip-unknown = country not known
# At one hop of a chain: the page before sent the browser on by itself, not by a server's redirect.
hop-by-script = The page before sent the browser here by itself.
# At one hop of a chain.
hop-cookie = A cookie was sent or set here.
# Label: role of the indicator.
finding-role = Role
# Label: how sure the report was.
finding-confidence = Certainty of the report
# Label: month of the first report.
finding-first-reported = First reported
# Label: sources.
finding-sources = Sources
# Whose network the address was in then and now. $then and $now are names of networks.
finding-network-changed = When it was reported, this address was in the network of { $then }; today it is in that of { $now }.
# Only today's network is known.
finding-network-now = Today this address is in the network of { $now }.

## Roles that reports give to an address

# Role of an indicator.
role-exploit-delivery = delivers the attack
# Role of an indicator: command and control.
role-c2 = commands the spyware and collects its data
# Role of an indicator.
role-phishing = imitates another site to steal passwords
# Role of an indicator: shop or log-in page.
role-vendor-site = public site of a maker or seller
# Role of an indicator: network injection.
role-injection = injects content into connections
# Role of an indicator.
role-infrastructure = part of the operation’s infrastructure
# Role of an indicator.
role-download = place from which the program is downloaded
# Role of an indicator: end of a chain of proxies.
role-endpoint = end point of a chain of proxies
# Role of an indicator: proxy in a chain.
role-anonymizer = proxy that hides who operates it
# Role of an indicator: a legitimate site that was broken into to infect its visitors.
role-watering-hole = a site broken into to reach its visitors
# How sure the report was.
confidence-high = high
# How sure the report was.
confidence-medium = medium
# How sure the report was.
confidence-low = low

## Evidence: one look at one request

# Heading of the list of requests.
evidence = Evidence
# How the contact came about: opened by the person.
way-opened = opened
# How the contact came about.
way-loaded = loaded by the page
# How the contact came about: prefetch or prerender.
way-advance = fetched in advance
# How the contact came about: service worker.
way-worker = by the site’s background worker
# What became of the request.
outcome-sent = sent, no answer seen
# What became of the request. $status is the HTTP status.
outcome-answered-status = answered ({ $status })
# What became of the request.
outcome-answered = answered
# What became of the request.
outcome-refused = tried, not answered
# Which document asked for it.
evidence-asker = asked by { $host }
# Type of request.
type-main_frame = page
# Type of request.
type-sub_frame = frame
# Type of request.
type-stylesheet = style sheet
# Type of request.
type-script = script
# Type of request.
type-image = image
# Type of request.
type-font = font
# Type of request.
type-object = embedded object
# Type of request: fetch or XMLHttpRequest.
type-xmlhttprequest = data
# Type of request: beacon.
type-ping = background message (beacon)
# Type of request.
type-csp_report = security report
# Type of request.
type-media = sound or video
# Type of request.
type-websocket = open connection
# Type of request.
type-webtransport = open connection
# Type of request.
type-other = other

## Disclosed programmes, by id

# Name of a programme. Not translated.
programme-prism = PRISM
# Name of a programme. Not translated.
programme-upstream = UPSTREAM
# Name of a programme. Not translated.
programme-blarney = BLARNEY
# Name of a programme. Not translated.
programme-fairview = FAIRVIEW
# Name of a programme. Not translated.
programme-stormbrew = STORMBREW
# Name of a programme. Not translated.
programme-oakstar = OAKSTAR
# Name of a programme. Not translated.
programme-muscular = MUSCULAR
# Name of a programme. Not translated.
programme-mystic = MYSTIC
# Name of a programme. Not translated.
programme-quantum-foxacid = QUANTUM
# Name of a programme. Not translated.
programme-xkeyscore = XKEYSCORE
# Name of a programme. Not translated.
programme-boundless-informant = Boundless Informant
# Use of a Google cookie by the NSA.
programme-nsa-google-cookies = the use of Google’s PREF cookie
# Name of a programme. Not translated.
programme-karma-police = KARMA POLICE
# Name of an operation. Not translated.
programme-flatliquid = FLATLIQUID
# A court order of 2013.
programme-verizon-fisc-order = the Verizon order
# Headers that mobile carriers added to identify subscribers.
programme-mobile-tracking-headers = mobile tracking headers
# Name of a programme. Not translated.
programme-tempora = TEMPORA
# A case of hosting: servers of this spyware stood in the network.
programme-finfisher = the FinFisher servers found in its network
# A case of hosting: servers of this spyware stood in the network.
programme-hackingteam-rcs = the Hacking Team servers found in its network

## Joining

# Closes a list that was cut: "Google, Meta and 11 more".
list-more = { $count } more

## Copied text

# First line of the copied report.
copy-title = Testigo: { $site }
# Time at which the visit began.
copy-since = Visit of { $time }
# Level of the visit.
copy-level = Level: { $level }
# Number of requests.
copy-requests = Requests: { $count }
# Last lines: date of the facts.
copy-foot = Seen by Testigo in this browser; catalogue of { $date }. A match is not an infection, and a country is not a crime.

## Toolbar badge: title shown when the mouse rests on it

# $count is the number of companies besides the site's own.
badge-title-alert = Testigo: alert. Open it to see what it is and what to do.
# $count is the number of companies besides the site's own.
badge-title-risk =
    { $count ->
        [one] Testigo: risk; one company
       *[other] Testigo: risk; { $count } companies
    }
# $count is the number of companies besides the site's own.
badge-title-exposure =
    { $count ->
        [one] Testigo: exposure; one company
       *[other] Testigo: exposure; { $count } companies
    }
# $count is the number of companies besides the site's own.
badge-title-note =
    { $count ->
        [one] Testigo: note; one company
       *[other] Testigo: note; { $count } companies
    }
# Nothing to say.
badge-title-none = Testigo: nothing found
# Not observed.
badge-title-unknown = Testigo: not observed
# The permission is missing.
badge-title-blind = Testigo cannot see: the permission is missing
# The site is muted.
badge-title-muted = Testigo: muted for this site

## System notifications: neutral on purpose, for others may look at the screen. No host, no family.

# Title of a notification.
notify-alert-title = Testigo has an alert
# Title of a notification.
notify-risk-title = Testigo has seen a risk
# Title of a notification.
notify-exposure-title = Testigo has seen an exposure
# Title of a notification.
notify-note-title = Testigo has a note

## Options

# Title of the page.
options-title = Options
# Said in a private window, where nothing is written.
options-private = This is a private window: options can be read here and changed only in an ordinary window.
# Said when the settings could not be written.
options-not-saved = The browser refused to save this. Nothing was changed.
# Said when the browser refused the permission.
options-notify-refused = The browser did not give the permission, so nothing was turned on.
# Said when a level is on and the permission is missing.
options-notify-missing = No notification comes: the browser’s permission is missing.
# Button that asks for the permission.
options-notify-ask = Ask for the permission
# Section heading.
options-badge = Badge
# Checkbox.
options-badge-on = Show the number of companies on the toolbar button
# Below the checkbox.
options-badge-text = Tells at a glance how many companies could see the page. It costs nothing, but others who look at your screen can read it: then turn it off.
# Section heading.
options-muted = Muted sites and companies
# Said when the list is empty.
options-muted-none = No site is muted.
# Label of the text field.
options-muted-add-label = Site to mute
# Button.
options-muted-add = Mute
# Said when the text is no host name.
options-muted-invalid = That is not the name of a site, such as example.org.
# Button beside a site: read aloud with the site's name.
options-muted-remove = Stop muting { $site }
# Section heading.
options-deeper = Deeper look
# Below options-deeper.
options-deeper-text = Testigo can also read, in encrypted requests, the cookies and the page of origin (Referer header). It then finds identifiers that companies share in cookies, and full addresses of pages sent to others. It keeps no cookie: only a digest from which it cannot be recovered, until the browser closes.
# Checkbox.
options-deeper-on = Read cookies and the page of origin
# Below the checkbox: what it costs.
options-deeper-cost = Makes each request a little slower. It holds for pages opened from now on. If you are not sure, leave it off.
# Section heading.
options-home = Your country
# Below options-home.
options-home-text = Decides which seats are marked as outside your country. It costs nothing, and Testigo never asks the network for it.
# Label of the select.
options-home-label = Country
# First choice: guess from the time zone.
options-home-guess = Guess from the time zone: { COUNTRY($country) }
# First choice when the time zone tells nothing.
options-home-guess-none = Guess from the time zone: not known
# Section heading.
options-language = Language
# Label of the select.
options-language-label = Language of Testigo
# First choice.
options-language-browser = Same as the browser
# Name of the language in the language itself.
options-language-es = Español
# Name of the language in the language itself.
options-language-en = English
# Section heading.
options-data = Erase everything
# Below options-data.
options-data-text = Visits are kept only in memory and only until the browser closes, besides the history if you chose one. On disk there are the options of this page, with what is muted encrypted, that history, encrypted too, and the lists and keys that you added. Clearing the browser’s history does not clear an extension’s data: erase it here.
# Button.
options-erase = Erase everything…
# Question before erasing.
options-erase-ask = Erase all visits of this session, the whole history, all options, what is muted, the reminders of letters, and the lists and keys that you added? This cannot be undone.
# Button: yes.
options-erase-yes = Yes, erase
# Button: no.
options-erase-no = No
# Said after erasing.
options-erased = Erased: the visits of this session, the history, all options, what was muted, the reminders of letters, and the lists and keys that you added.
# Said when erasing failed.
options-erase-failed = Erasing failed: the browser’s storage did not answer. Restart the browser and try again, or remove the extension, which removes its data too.
# Section heading.
options-permissions = Permissions
# Permission.
permission-sites = See the addresses that all sites contact
# Permission.
permission-notifications = Show notifications
# State of a permission.
permission-given = given
# State of a permission.
permission-missing = not given
# Section heading.
options-silence = Testigo’s own connections
# Number of requests that Testigo made itself. Should always be zero.
options-self-requests =
    { $count ->
        [0] Requests made by Testigo itself since the browser started: none.
        [one] Requests made by Testigo itself since the browser started: one. This should not happen: please report it.
       *[other] Requests made by Testigo itself since the browser started: { $count }. This should not happen: please report it.
    }
# Said when the counter cannot be read.
options-self-requests-unknown = The counter of Testigo’s own requests cannot be read just now.
# Below the counter.
options-silence-text = Testigo’s content-security policy makes the browser itself refuse any connection it might try to make.
# Section heading.
options-about = About
# Version of the extension.
options-version = Version { $version }
# Date of the facts.
options-catalogue = Catalogue of { $date }
# Where the idea comes from. The link to the report follows.
options-report = Testigo began with one newspaper report on Mexico as victim and victimiser in cyberespionage:
# Licence of the code.
options-licence-code = The program is free software under the Mozilla Public License 2.0.
# Licence of the data.
options-licence-data = The compiled data has a licence of its own, CC BY-NC-SA 4.0, because it builds on lists under that licence. Owners and purposes of trackers come from Ghostery’s TrackerDB; places from ip-location-db (DB-IP and public registries); reported addresses from the publishers named on each card.

## Dashboard: the context library

# Title of the page.
library-title = Context library
# First lines of the page.
library-intro = What is known about the operations, programmes and patterns that Testigo notices, with the sources.
# Label of the search field.
library-search = Search the cards
# How many cards match.
library-found =
    { $count ->
        [0] No card has these words.
        [one] One card
       *[other] { $count } cards
    }
# Link back to the list.
library-back = All cards
# Group of cards.
kind-family = Spyware and campaigns
# Group of cards.
kind-programme = Disclosed programmes and laws
# Group of cards.
kind-detector = What Testigo notices
# Heading on a card.
card-disclosed = What was published
# Heading on a card.
card-means = What it means when Testigo names it
# Heading on a card.
card-todo = What you can do
# Heading on a card.
card-sources = Sources
# Link to the report that started Testigo.
card-report = This is part of the report that started Testigo:
# Title, publisher and date of the report.
report-source = Emilio Godoy, “Mexico – Both Victim and Victimiser in Cyberespionage”, IPS, 1 June 2014
# Heading when a card does not exist.
card-unknown-title = This card does not exist
# Below card-unknown-title.
card-unknown-text = The link asks for { $card }, which is not in this catalogue. It may be older or newer than your Testigo.
# The cards could not be read.
library-failed = The cards could not be read. Reload this page; if it happens again, reinstall Testigo.
# Link opens another site; read aloud after the link's text.
opens-elsewhere = (opens another site)

## The command line and the check of a link: nothing is contacted.

# A checked link is on a list. $publisher reported it in $month as part of $family.
say-check-listed = { $host } was reported as part of { $family } ({ $publisher }, { MONTH($month) }). Nothing was contacted.
# A checked link is on no list. Careful: never "safe".
say-check-nothing = { $host } is on none of the lists that Testigo carries. That is no proof that it is harmless. Nothing was contacted.

## Patterns: `pattern-…` are headings of the page "how"; $subject is a company or a host, $count requests.

# Follows the sentence on a pattern: other companies of which the same can be said, word for word.
say-same = The same goes for { $names }.

# tracker-socket
pattern-tracker-socket = Open channels
# A tracker's WebSocket.
say-tracker-socket-socket = { $subject } keeps a channel (socket) open with this page: data can go both ways over it without another request being seen.
# The same, and an identifier stands in its address.
say-tracker-socket-named = { $subject } keeps a channel (socket) open with this page, and its address carries what looks like an identifier of your browser.

# session-replay
pattern-session-replay = Services that can record the visit
# A service that can record visits runs in the page.
say-session-replay-vendor = { $subject } can record what you do on this page: movements, clicks, scrolling and, unless the site hides it, what you type. Whether it is recording cannot be seen from outside.
# The same, and the page sent it data, $count times.
say-session-replay-recording =
    { $count ->
        [one] This page sent data to { $subject } once.
       *[other] This page sent data to { $subject } { $count } times.
    } Its service can record what you do here: movements, clicks, scrolling and, unless the site hides it, what you type.

# local-probe
pattern-local-probe = Your own network
# A page asked for addresses of the person's own device or network. $subject is the page's site, $details those addresses.
say-local-probe-named = A page of { $subject } had your browser ask for addresses on your own device or network: { $details }. Some pages look for a program or device of theirs this way; others use it to recognise your device.
# Public names answered from inside the person's network. $details are hosts.
say-local-probe-resolved = An address in your own network answered in place of a public name: { $details }. It may be a filter or a device of yours; it is also one way in which a page from outside reaches devices inside.

# personal-data
pattern-personal-data = E-mail and phone
# An e-mail address stood in a request. $details: where it stood, names of parameters or URL.
say-personal-data-mail = This page had your browser send { $subject } an e-mail address ({ $details }). If it is yours, the company can recognise you by it on other sites.
# A phone number.
say-personal-data-phone = This page had your browser send { $subject } a phone number ({ $details }). If it is yours, the company can recognise you by it on other sites.
# A hash of one of the two: not readable, and the same wherever the address is the same.
say-personal-data-hash = This page had your browser send { $subject } an e-mail address or phone number turned into a hash, a code that always comes out the same ({ $details }). Whoever already has that address or number can tell that it is the same.

# fingerprinting
pattern-fingerprinting = Recognising your device without cookies
# A company whose business it is. $details says on whose lists: Testigo, and Firefox where that agrees.
say-fingerprinting-vendor = { $subject } can recognise your device by its traits, without cookies: that is what it sells. It is on the lists of { $details }.
# A company that mostly defends against fraud and bots.
say-fingerprinting-defence = { $subject } can recognise your device by its traits, without cookies. Its service is mostly used against fraud and bots. It is on the lists of { $details }.
# Only Firefox's list says so.
say-fingerprinting-browser-list = Firefox’s own list says that { $subject } can recognise your device by its traits, without cookies.

# injection-sign
pattern-injection-sign = Unencrypted answers that look out of place
# An http request was redirected elsewhere. $subject is the host that was asked, $details where it led.
say-injection-sign-redirected = An unencrypted request to { $subject } was answered with a redirect to { $details }, which does not seem to belong to the same owner. It can come from the site itself, a Wi-Fi login page or a company’s filter; an answer put there by somebody in the network would look the same.
# A host answered over http from another network than in other visits. $details is that network, or an address.
say-injection-sign-network-changed = { $subject } answered without encryption from { $details }; in other visits of this session it answered from another network. It can be a Wi-Fi login page or a company’s filter; an answer put there by somebody in the network would look the same.

# location-leak
pattern-location-leak = Coordinates
# Exact coordinates that the request itself ties to a visitor. $details: names of parameters or URL.
say-location-leak-own = This page had your browser send { $subject } coordinates exact to a few metres, in a request that presents them as a visitor’s ({ $details }).
# Exact ones; whose they are is not told.
say-location-leak-precise = This page had your browser send { $subject } coordinates exact to about 11 metres or less ({ $details }). They may be yours, or those of a place on the page.
# Three decimals.
say-location-leak-near = This page had your browser send { $subject } coordinates exact to about 110 metres ({ $details }). They may be yours, or those of a place on the page.
# One or two decimals.
say-location-leak-coarse = This page had your browser send { $subject } rough coordinates, as of a town or a district ({ $details }).
# Of a map, a weather forecast or a shop.
say-location-leak-place = This page asked { $subject } for something at certain coordinates, such as a map, a forecast or a shop ({ $details }). Most often they are those of a place on the page.

# invisible-pixel
pattern-invisible-pixel = Invisible images
# Empty pictures of a company, $count of them.
say-invisible-pixel-plain =
    { $count ->
        [one] This page loaded an empty image from { $subject }. It shows nothing: asking for it
       *[other] This page loaded { $count } empty images from { $subject }. They show nothing: asking for them
    } tells that company of the visit.
# The same, and the address carries an identifier.
say-invisible-pixel-named =
    { $count ->
        [one] This page loaded an empty image from { $subject }. It shows nothing: asking for it
       *[other] This page loaded { $count } empty images from { $subject }. They show nothing: asking for them
    } tells that company of the visit, and the address carries what looks like an identifier of your browser.

# link-decoration
pattern-link-decoration = Marks on the link
# $subject can tell by the parameters $details who or which click it was.
say-link-decoration-click = The link that was opened carries a mark of { $subject } ({ $details }): by it the company can tell which click you came from, or who clicked or shared the link.
# utm_source and its like.
say-link-decoration-campaign = The link that was opened tells { $subject } which campaign you came from ({ $details }). It names the campaign, not you.

# referrer-leak
pattern-referrer-leak = The page’s full address
# A third party was sent the address of the page, with its path.
say-referrer-leak-address = Your browser told { $subject } the full address of this page, not only the site: the company can see exactly what you had open.
# The address held a token or the like. $details: names of parameters.
say-referrer-leak-secret = Your browser told { $subject } the full address of this page, with a value that may give access to something, such as a link to change a password ({ $details }).
# From an encrypted page over an unencrypted request. $details: names of parameters, often none.
say-referrer-leak-readable = Your browser sent { $subject } the full address of this encrypted page without encryption: anyone on the way can read it.

# beacon
pattern-beacon = Background messages
# Sent when a link was pressed or the page was left; $count messages.
say-beacon-leaving =
    { $count ->
        [one] As you left this page, your browser sent { $subject } a message.
       *[other] As you left this page, your browser sent { $subject } { $count } messages.
    } That way the company can tell how long you stayed.
# Sent while the page was open; $count messages.
say-beacon-sent =
    { $count ->
        [one] This page sent { $subject } a small message in the background. It usually serves
       *[other] This page sent { $subject } { $count } small messages in the background. They usually serve
    } to measure visits and what is done on the page.
# The browser reported to that company that the page broke its own security rules (CSP).
say-beacon-report = Your browser reported to { $subject } that something on this page broke the site’s own security rules. The report includes the page’s address; collecting such reports is ordinary security work.

# cname-cloak
pattern-cname-cloak = Another company under the site’s name
# A published list names the hosts $details as the company's.
say-cname-cloak-listed = Behind a name of this site’s own ({ $details }) probably stands { $subject }: a published list says so. The browser treats it as the site itself.
# Their servers are in a network that only this company uses.
say-cname-cloak-network = Behind a name of this site’s own ({ $details }) probably stands { $subject }: the server is in its network. The browser treats it as the site itself.
# They are asked in the way in which only this company's code asks.
say-cname-cloak-signature = Behind a name of this site’s own ({ $details }) probably stands { $subject }: the requests have a form that only that company’s code uses. The browser treats it as the site itself.

## Shared identifiers: an identifier is a value that was made for one browser or person.

# Heading of the page "how".
how-shared = The same identifier at several companies
# Label before the list of companies.
how-shared-companies = Companies
# Label before the list of sites.
how-shared-sites = Sites
# Label before cookie, path and names of parameters.
how-shared-places = Where it stood
# Where an identifier stood.
shared-place-path = the address’s path
# Where an identifier stood.
shared-place-cookie = a cookie
# Where an identifier stood: one company wrote it into the address to which it sent the browser on.
shared-place-redirect = a redirect
# Companies other than the site's own; always two or more. $names: up to three, then "N more".
say-shared-page = These { $count } companies received the same identifier of your browser, and can use it to join what each of them knows: { $names }.
# The site and $count others.
say-shared-own =
    { $count ->
        [one] This site and one company have the same identifier of your browser, and can use it to join what each of them knows: { $names }.
       *[other] This site and { $count } companies have the same identifier of your browser, and can use it to join what each of them knows: { $names }.
    }
# Follows say-shared-page or say-shared-own.
say-shared-redirect = One handed it to another by a redirect.
# The same company on several sites, or different ones. $sites: up to three names of sites, $places how many there are in all.
say-shared-sites =
    { $count ->
        [one] { $names } received the same identifier of your browser on { $places } sites that you opened ({ $places ->
            [one] { $sites }
            [2] { $sites }
            [3] { $sites }
           *[other] { $sites }, among others
        }), and can use it to join those visits.
       *[other] These { $count } companies received the same identifier of your browser on { $places } sites that you opened ({ $places ->
            [one] { $sites }
            [2] { $sites }
            [3] { $sites }
           *[other] { $sites }, among others
        }), and can use it to join those visits: { $names }.
    }

# history: the options' section on what lasts longer than the session
options-history = History
# Below options-history.
options-history-text = What Testigo saw is forgotten when the browser closes, unless you choose a number of days here. It then keeps totals by day (sites, companies, countries, networks, hours) and the evidence of risks and alerts, encrypted on this computer; nothing of private windows. Whoever can use this profile of your browser can read it, unless you set a passphrase. It takes at most 40 MB of the disk.
# Above the choice of days.
options-history-keep = Keep
# Choice: no history.
options-history-session = Only this session
# Choice. $days is 7, 30 or 90.
options-history-days = { $days } days
# $size such as "1.4 MB".
options-history-size =
    { $days ->
        [one] One day is kept: { $size } on the disk.
       *[other] { $days } days are kept: { $size } on the disk.
    }
# The history is on, and there is nothing in it.
options-history-empty = Nothing is kept yet.
# Link to the list of days.
options-history-see = See the days
# Checkbox.
options-history-at-risk = At-risk profile: never write the name of a site
# Below options-history-at-risk.
options-history-at-risk-text = Companies, countries, hours and levels stay. Names of sites and hosts and addresses of pages are left out, and taken out of the days kept so far; with a passphrase, once it is typed. Reported addresses that a page contacted are still written. The cost: you cannot see any more on which site something happened.
# Label of a text field.
options-history-site-label = Erase one site from all days
# Button.
options-history-site = Erase the site
# Done.
history-site-erased = Erased: all visits to { $site }, and every mention of it in the history.
# Something needs the passphrase first.
history-outcome-locked = The history is locked. Type the passphrase first.
# Refused.
history-outcome-wrong-passphrase = That is not the passphrase.
# Refused by the browser's storage.
history-outcome-failed = The browser’s storage did not do it. Restart the browser and try again.
# Heading.
options-passphrase = Passphrase
# There is none.
options-passphrase-none = Without a passphrase, whoever has the files of this profile can read the history. With one they cannot; nor can you if you forget it. Today’s figures stay readable until the browser closes.
# The history is locked.
options-passphrase-locked = The history is locked. New days are still written; to see them, type the passphrase.
# The history can be read.
options-passphrase-open = The history can be read until the browser closes. To change or remove the passphrase, type the present one.
# Label of a field.
options-passphrase-now = Passphrase
# Label of a field.
options-passphrase-next = New passphrase
# Label of a field.
options-passphrase-again = New passphrase, once more
# Button.
options-passphrase-set = Set the passphrase
# Button.
options-passphrase-unlock = Unlock
# Button.
options-passphrase-change = Change it
# Button.
options-passphrase-remove = Remove it
# Button.
options-passphrase-lock = Lock now
# Refused.
options-passphrase-short = Use at least 8 characters; several words are best.
# Refused.
options-passphrase-differ = The two are not the same.
# Done.
options-passphrase-set-done = The passphrase is set. Nobody can restore it.
# Done.
options-passphrase-unlocked = Unlocked until the browser closes.
# Done.
options-passphrase-removed = The passphrase is removed.
# Done.
options-passphrase-locked-now = Locked.
# Trouble: a damaged database.
history-set-aside = The history could not be opened. It was set aside, not deleted, and a new one was begun. “Erase everything” removes it too.
# Trouble: the browser threw a damaged database away.
history-lost = The browser found its database damaged and threw it away, and with it the days before. A new history was begun.
# Trouble: a database of a later version.
history-newer = The history was written by a newer Testigo. It is left as it is and nothing is added to it; update Testigo, or erase everything.
# Trouble: writing does not work.
history-failing = The browser’s storage refuses to write or open the history. What is not written yet waits in memory, until the browser closes.
# Trouble: no room. $count days went.
history-full =
    { $count ->
        [one] There was no room, so the oldest day was removed before its time.
       *[other] There was no room, so the { $count } oldest days were removed before their time.
    }

# history: the dashboard's list of days
history-title = History
# Below history-title.
history-intro = What your own visits left behind, by day, as far as you chose to keep it.
# Link.
history-options = Change what is kept
# Nothing is kept.
history-off = No history is kept. What Testigo sees is forgotten when the browser closes.
# The worker does not answer, or this is a private window.
history-unread = The history cannot be read here. In a private window there is none.
# One day in figures.
history-day =
    { $visits ->
        [one] One visit
       *[other] { $visits } visits
    } · { $companies ->
        [one] one company
       *[other] { $companies } companies
    } · { $countries ->
        [one] one country
       *[other] { $countries } countries
    } · { $findings ->
        [0] no risk or alert
        [one] one risk or alert
       *[other] { $findings } risks or alerts
    }
# Part of the day waits for the passphrase.
history-day-locked =
    { $count ->
        [one] One entry of this day is locked.
       *[other] { $count } entries of this day are locked.
    }
# Part of the day is lost.
history-day-damaged =
    { $count ->
        [one] One entry of this day can no longer be read.
       *[other] { $count } entries of this day can no longer be read.
    }
# Button.
history-details = Details
# The same, for screen readers.
history-details-of = Details of { $day }
# Button.
history-erase-day = Erase this day
# The same, for screen readers.
history-erase-day-of = Erase this day: { $day }
# Question.
history-erase-day-ask = Erase { $day }? This cannot be undone.
# Question.
history-erase-site-ask = Erase all visits to { $site } and every mention of it, on all days? This cannot be undone.
# Button with a cross, for screen readers.
history-erase-site-of = Erase { $site } from all days
# Heading of a list.
history-sites = Sites you visited
# Heading of a list.
history-companies = Companies that could see it
# Heading of a list.
history-countries = Countries of the servers
# Place of servers whose country is not known.
history-no-country = Country not known
# Heading of a list.
history-networks = Networks of the servers
# Heading of a list.
history-hours = Hours
# Beside a name in a list.
history-visits =
    { $count ->
        [one] one visit
       *[other] { $count } visits
    }

# ads-api
pattern-ads-api = Advertising functions of the browser
# A company takes part in Topics.
say-ads-api-topics = { $subject } wanted to use Topics, with which the browser itself notes what subjects you read about. Chrome has removed it; an older one may still answer.
# A company registers ads or purchases with the browser.
say-ads-api-attribution = { $subject } asked the browser itself to remember an ad or a purchase and report which led to which (Attribution Reporting). Chrome has given it up; an older one may still do it.

# real-time-bidding
pattern-real-time-bidding = Ad auctions
# Up to ten companies were asked to bid. $count of them, $details their names.
say-real-time-bidding-few =
    { $count ->
        [one] This page asked a company to bid for showing you an advertisement: { $details }. It hears
       *[other] This page asked { $count } companies to bid for showing you an advertisement: { $details }. Each of them hears
    } of the visit, and can pass it on to further bidders, so there may be more.
# More than ten.
say-real-time-bidding-many = This page asked at least { $count } companies to bid for showing you an advertisement: { $details }. Each of them hears of the visit, even if it loses, and can pass it on to further bidders.

# exploit-link
pattern-exploit-link = Shape of the link
# A page was opened by a link with the form of those sent in 2015 and 2016. $subject is its host.
say-exploit-link-shape = The link to { $subject } has the form of links that were sent by message in Mexico in 2015 and 2016 to attack phones. Numbers of products or tickets can look the same: if you looked for it yourself, there is nothing to do. If it came in a message that you did not expect, keep that message and do not open the link again.

# Library: name of the switch between two orders, for screen readers.
library-views = Order of the library
# Library: switch; the cards in groups.
library-by-kind = By subject
# Library: switch; sources year by year.
library-by-time = Timeline
# Below the switch.
timeline-intro = What was published about spyware, state programmes and the laws behind them, year by year, with the cards that cite it. The date is that of the publication; what it tells of is often older.
# How many publications.
timeline-count =
    { $count ->
        [one] One publication.
       *[other] { $count } publications.
    }
# Name of the list of years, for screen readers.
timeline-years = Go to a year
# Before the titles of cards.
timeline-cards =
    { $count ->
        [one] Card:
       *[other] Cards:
    }

# Pages of the dashboard that tell of a span of days: name of the choice, for screen readers.
span-title = How many days
# One choice; 1 is today alone.
span-days =
    { $days ->
        [one] Today
       *[other] { $days } days
    }

# Button below a long list.
list-next = Show { $count } more of { $left }
# While the answer of the history takes longer than a second.
waiting-reading = Reading your days…
# Button: the person does not want to wait any longer.
waiting-stop = Stop
# After that.
waiting-stopped = Stopped. What is missing here was not read.
# Button that reads it after all.
waiting-again = Read it now
# Page of companies.
companies-title = Companies
# Below it.
companies-intro = Who could see something of your browsing, by how many requests your browser sent them. Open one to see what is known of it, and to write to it.
# Label of the search.
companies-search = Search by name or purpose
# Result of the search.
companies-found =
    { $count ->
        [0] No company.
        [one] One company.
       *[other] { $count } companies.
    }
# No history is kept.
companies-session = No history is kept, so this is what this session of the browser knows.
# The worker did not answer, or the page stands outside of the extension.
companies-unread = What was seen cannot be read here.
# Parts of one line.
companies-requests =
    { $count ->
        [one] one request
       *[other] { $count } requests
    }
# Part of the same line.
companies-on-sites =
    { $count ->
        [0] site not known
        [one] on one site
       *[other] on { $count } sites
    }
# Part of the same line.
companies-days =
    { $count ->
        [one] on one day
       *[other] on { $count } days
    }
# Link back to the list.
companies-back = All companies
# Within the chosen days.
companies-not-met = Not met in these days.
# No history is kept.
companies-not-met-session = Not met in this session.
# Part of the days is locked or damaged.
companies-not-met-readable = Not met in what can be read of these days.
# The file of names is missing or damaged.
companies-facts-unread = What the catalogue knows of companies cannot be read.
# Labels of facts.
companies-owner = Owner
# Value.
companies-owner-unknown = not known; this is the name under which its servers answer
# Label.
companies-seat = Seat
# Value. $country is a code.
companies-registered = is registered in { THE_COUNTRY($country) }
# Value.
companies-seat-unknown = not known
# Label. What it does on pages, by TrackerDB.
companies-purpose = Purpose
# Label before what its scripts are able to do.
companies-can = Its scripts can
# Values; not that they did.
companies-can-session-replay = record a visit to play it back
# Value.
companies-can-fingerprinting = recognise a device by its traits
# Label before disclosed programmes that name it.
companies-programmes = Programmes
# Value. The slide does not say that the company agreed.
companies-prism = { $company }: PRISM collection began in { MONTH($month) }, according to the slides published in 2013
# Label.
companies-website = Website
# Label.
companies-policy = Privacy policy
# Label before where to write about personal data.
companies-contact = Privacy contact
# Value.
companies-unlisted = none is listed
# Below these facts.
companies-source = From the catalogue that ships with Testigo (TrackerDB). It may be out of date: the company’s own policy says whom to write to.
# Button. Leads to a letter that asks the company what it holds.
companies-write = Write a letter
# Headings.
companies-seen = What was seen
# Heading.
companies-hours = At which hours
# Nothing in these days.
companies-no-hours = No visit in these days.
# Below the picture of hours.
companies-hours-caption =
    { $count ->
        [one] Each filled square is one visit, by hour of the week.
       *[other] The darkest squares are { $count } visits, by hour of the week.
    }
# Opens the table.
companies-hours-table = The same as a table
# Heads of its columns.
companies-hours-day = Day
# Head.
companies-hours-hour = Hour
# Head.
companies-hours-visits = Visits
# Heading of a list.
companies-hosts = Its servers, by name
# Heading of a list.
companies-sites = Sites where it was met
# Heading of a list.
companies-countries = Where its servers answered

# Pages of the dashboard that are about one visit: heading of the list to choose from.
visits-session = Visits of this session
# There is none.
visits-none = No visit of this session is known. Open a page and come back.
# The worker does not answer.
visits-unread = The visits cannot be read here.
# A link led to a visit that is not there.
visits-gone = This visit is no longer known. Testigo keeps the visits of this session only, until they are erased; when there are too many it forgets the oldest.
# Link back to the list.
visits-back = All visits

# wire: who can see what of a visit
wire-title = On the wire
# Below wire-title.
wire-intro = Three kinds of watchers can see something of a visit, and each something else: the site, the companies that the page calls, and the networks in between. Choose a visit to see it from all three sides. That someone can see a thing does not say that they looked.
# Link from the popup and from the chains.
wire-link = See who could read this on the way
# Nothing travelled.
wire-sum-none = Nothing of this visit is known to have travelled over the networks outside.
# All of it was encrypted.
wire-sum-sealed = Everything that was seen to travel was encrypted. The networks in between can see names of hosts, addresses, times and amounts.
# All of it was plain.
wire-sum-all =
    { $count ->
        [one] The one request that travelled was not encrypted:
       *[other] None of the { $count } requests that travelled was encrypted:
    } every network on the way could read all of it, and change what arrived.
# $count of $all requests were plain.
wire-sum-readable =
    { $count ->
        [one] One request
       *[other] { $count } requests
    } of { $all } travelled without encryption: every network on the way could read it in full, and change the answer.
# Heading of the first column.
wire-site = The site
# Before a list.
wire-site-lead = { $site } can see what you do there:
# What the site can see.
wire-site-pages = which pages of it you open, when, and for how long
# What the site can see.
wire-site-acts = what you write, choose and press on them, also before you send it, if its code looks
# What the site can see.
wire-site-cookies = the cookies that it left with you, by which it can recognise you; with an account, who you are
# What the site can see.
wire-site-before = often the site whose link brought you (Referer)
# What every server can see.
wire-browser = your browser, your system and your language
# What every server can see.
wire-address = your network address (IP): it tells your provider, and roughly where you are
# The same where a proxy stood in between.
wire-address-proxy = a network address (IP): where a proxy stands in between, that of the proxy and not yours
# What the site cannot see.
wire-site-not = It cannot see what you do in other tabs or on other sites, unless a company that is on both tells it.
# Who runs the site.
wire-site-company = It belongs to { $company }.
# Heading.
wire-site-hosts = Its hosts in this visit
# Heading of the second column.
wire-companies = The companies that the page calls
# No company besides the site's own.
wire-companies-none = No other company was seen to answer.
# Before a list.
wire-companies-lead =
    { $count ->
        [one] One other company answered. It can see:
       *[other] { $count } other companies answered. Each of them can see:
    }
# What a company can see.
wire-company-page = which site you are on (Referer): browsers tell it unless the site asks them not to, and the full address of the page if the site allows it
# What a company can see.
wire-company-time = when you were there, and how often it was called
# What a company can see.
wire-company-cookies = cookies that it left with you, where your browser lets them through; by them it can recognise you from one site to the next
# Heading.
wire-together = Noticed for several at once
# Heading.
wire-companies-each = One by one
# A script of the company was loaded by the page itself.
wire-company-script = The page loaded a script of it. Such a script can read what the page shows, and what you write and press there:
# A cookie was heard.
wire-company-cookie = Cookies were sent to it, or left by it.
# Requests without encryption.
wire-company-readable =
    { $count ->
        [one] One request to it travelled without encryption, so others on the way could read it too.
       *[other] { $count } requests to it travelled without encryption, so others on the way could read them too.
    }
# Nothing particular.
wire-company-nothing = Nothing more than what all of them can see was noticed.
# Beside a company, short.
wire-tag-script = script in the page
# Beside a company, short.
wire-tag-cookie = cookies
# Beside a company, short.
wire-tag-readable = readable on the way
# Beside a company, short: how many findings.
wire-tag-noticed =
    { $count ->
        [one] one thing noticed
       *[other] { $count } things noticed
    }
# Heading of the third column.
wire-between = The networks in between
# Below wire-between.
wire-between-lead = Whoever runs your Wi-Fi, your provider, the carriers on the way, and the networks of the servers. Each can see what passes through it.
# First and last request.
wire-span = In this visit: from { $from } to { $to }.
# Heading: plain http.
wire-readable = Readable in full
# Below wire-readable.
wire-readable-lead = Without encryption they can read the full address, the page, cookies and forms, and can change what arrives.
# Heading: encrypted.
wire-name = Encrypted: with whom, when and how much
# Below wire-name. ClientHello is a term of the TLS protocol.
wire-name-lead = They can see the host’s name (in the DNS query, and in the first message of the encryption, the TLS ClientHello), its network address, when and for how long, and how much went each way. The page’s full address and contents, cookies and forms they cannot read.
# Heading: proxy.
wire-proxy = Through a proxy
# Below wire-proxy.
wire-proxy-lead = The networks before the proxy can see that you use it, and often the names that you ask it for. Whoever runs it, and the networks behind it, can see names, times and amounts.
# Heading: local.
wire-inside = In your own network
# Below wire-inside.
wire-inside-lead = These hosts are in your own network or on this device, or answered from there. Whoever runs the network can see it; your provider need not. When a public name answers from there, that is an intranet, a filter or a proxy.
# Heading: nothing travelled.
wire-unproven = Not known to have travelled
# Below wire-unproven.
wire-unproven-lead = No answer of these hosts was seen to come over the network. Their names may have been looked up all the same.
# Why not.
wire-why-cached = from the browser’s cache
# Why not.
wire-why-refused = blocked or failed
# Why not.
wire-why-no-answer = no answer seen
# Beside a host.
wire-socket = a connection that can stay open
# Beside a host.
wire-proxied = through a proxy
# Beside a host: how many of its requests were plain.
wire-host-plain = { $count } readable
# Beside a host: readable requests with cookies.
wire-host-cookies = cookies in { $count }
# Beside a host: readable forms.
wire-host-forms = forms in { $count }
# Beside a host: readable e-mail addresses or tokens.
wire-host-identifiers = an e-mail address or a key in { $count }
# Heading.
wire-networks = Networks of the servers
# Below wire-networks.
wire-networks-lead = Here the requests arrived. Whoever runs such a network can see the same as the networks before it; whoever runs the machine too, as hosting and content delivery companies do, can see what is in them.
# Heading.
wire-unknown = What cannot be seen from here
# Unknown.
wire-unknown-route = Which carriers and cables were on the way, and whether anyone listened there.
# Unknown.
wire-unknown-vpn = Whether there was a VPN, Tor or a proxy that does not show. They move the place of watching: your provider can then see only that you use them, and the VPN’s company, and the networks behind it, can see what stands here.
# Unknown.
wire-unknown-dns = Whether the DNS queries were encrypted (DNS over HTTPS). Then the company that answers them can see the names, and not your provider; but the first message of the encryption usually still shows them.
# Unknown.
wire-unknown-ech = Whether that first message hid the name (Encrypted ClientHello, ECH). Then the networks in between can see in its place a name that many sites share, and still the network address.
# Unknown.
wire-unknown-http = Whether it was HTTP/3. That changes little: there too, whoever knows the protocol can read the name, unless ECH hides it.
# Heading of cards.
wire-cards = What was published about listening on the way

# chains: all redirects
chains-title = Chains
# Below the heading.
chains-intro = A redirect hands the browser on: before the page or the picture arrives, every server on the way learns of it and can recognise the browser. The way across the most countries comes first. Most redirects are ordinary, and a country is not a crime.
# Link from the popup and from the wire.
chains-link = All redirects of this visit
# While visits are being read.
chains-reading =
    { $count ->
        [one] Reading the visits: one so far.
       *[other] Reading the visits: { $count } so far.
    }
# How many there are.
chains-found =
    { $count ->
        [0] No redirect was seen.
        [one] One redirect was seen.
       *[other] { $count } redirects were seen.
    }
# Heading.
chains-strangers = Through other companies or across borders
# Heading.
chains-own = Others: within one site or company
# Between two hosts, for screen readers.
chains-to = to
# To which visit it belongs.
chains-visit = visit to { $site }
# Opens the hops.
chains-hops =
    { $count ->
        [one] One stop
       *[other] { $count } stops
    }
# Heading above full addresses.
chains-addresses = Addresses in full
# Chains beyond the bound.
chains-lost =
    { $count ->
        [one] One more redirect was too much to keep.
       *[other] { $count } more redirects were too many to keep.
    }
# Button. $count older visits were not read.
chains-older =
    { $count ->
        [one] Read one older visit too
       *[other] Read older visits too ({ $count })
    }
# Heading of cards.
chains-cards = Where chains of servers were reported

## The map of the dashboard.

# Title, and link in the navigation.
map-title = Map
# Below it.
map-intro = Where your own requests went, country by country, counted on this computer. The NSA had a map like this of what it had collected from others, from green to red: Boundless Informant. This one is of your own traffic, and only you see it.
# Link to the card.
map-card = What was published about Boundless Informant
# What the colours do not mean.
map-not = Red means more of your requests, not danger, and green does not mean safe. Addresses are not people, and a country is not a crime.
# Nothing can be read.
map-unread = The map cannot be drawn here: what Testigo saw cannot be read.
# Nothing was seen in this time.
map-empty = Nothing was seen yet. Open a page, and its countries appear here.
# Part of the days is locked or damaged.
map-empty-readable = What can be read of these days holds nothing to draw.
# There are requests, and none is drawn.
map-none-left = No country fits this choice. Below the map it says why.
# Without a history.
map-session = This is what was seen since the browser started; no history is kept.
# Link to the options.
map-session-options = Choose a history to see more
# Entries that wait for the passphrase.
map-locked =
    { $count ->
        [one] One entry is locked and not on the map.
       *[other] { $count } entries are locked and not on the map.
    }
# Link to where the passphrase is asked for.
map-locked-open = Unlock the history
# Entries that cannot be read again.
map-damaged =
    { $count ->
        [one] One entry is damaged and cannot be read: the map lacks it.
       *[other] { $count } entries are damaged and cannot be read: the map lacks them.
    }
# The file with the outlines is missing or damaged.
map-no-outlines = The outlines of the countries cannot be read. The table below has all figures.
# Choice of what is counted.
map-measure = Count
# What is counted; head of a column.
map-requests = Requests
# The same.
map-companies = Companies
# The same: those of level exposure and above.
map-findings = Findings
# Below the table. A link to the findings follows.
map-findings-mean = Findings here are exposures, risks and alerts whose evidence names a server that answered there; one that names servers in two countries counts in both.
# Link.
map-findings-link = What was found, with its evidence
# Choice of days.
map-span = Time
# Choice of how sure places must be.
map-certainty = Places that are
# Choice of colours.
map-scale = Colours
# One choice: those of the report.
map-scale-report = green to red
# One choice: readable with colour blindness.
map-scale-safe = blue, for every kind of sight
# First and last day.
map-dates = { $from } to { $to }
# Name of the drawing.
map-drawing =
    { $count ->
        [0] World map without a country that was seen
        [one] World map: one country was seen
       *[other] World map: { $count } countries were seen
    }
# Below the drawing.
map-keys = Choose a country to see who answered there. On the keyboard: arrow keys go from country to country, Enter opens one.
# Of one country, when it is pointed at. $counts: "12 requests, 3 companies, no finding".
map-place = { $country }: { $counts }
# A count.
map-count-requests =
    { $count ->
        [one] one request
       *[other] { $count } requests
    }
# A count.
map-count-companies =
    { $count ->
        [0] no company
        [one] one company
       *[other] { $count } companies
    }
# A count.
map-count-findings =
    { $count ->
        [0] no finding
        [one] one finding
       *[other] { $count } findings
    }
# Legend of grey land.
map-legend-none = none seen
# Legend of the house.
map-home = your country: { $country }
# Heading.
map-beside = Not on the map
# Requests without a country. Networks that answer from many places; cached; proxies; private networks; no address told.
map-not-knowable =
    { $count ->
        [one] One request: nobody can tell the country. The network answers from many places with one address, or the browser told no address (a cache, a proxy, your own network).
       *[other] { $count } requests: nobody can tell the country. The network answers from many places with one address, or the browser told no address (a cache, a proxy, your own network).
    }
# Two databases disagree.
map-disputed =
    { $count ->
        [one] One request: disputed. The address databases name different countries, so none is told.
       *[other] { $count } requests: disputed. The address databases name different countries, so none is told.
    }
# The reader left out their certainty.
map-left-out =
    { $count ->
        [one] One request to places that you left out above.
       *[other] { $count } requests to places that you left out above.
    }
# Countries without an outline.
map-undrawn = In the table, but without a place on this map: { $codes }
# Heading of the table.
map-table = The same as a table
# Head of a column.
map-country = Country
# Button below a long list.
map-more = Show { $count } more
# Figures of the country that is open. $certainty: "seen, probable".
map-country-figures = { $counts }. The places are: { $certainty }.
# The country that is open has no figure.
map-country-none = No request to this country is on the map with the present choice.
# Below it.
map-country-means = Servers answered there, as far as addresses tell. That does not say that anyone there looked, nor that the companies have their seat there.
# The worker did not answer.
map-country-failed = The details cannot be read now.
# Heading of a list.
map-country-sites = Your sites that led there
# Instead of that list.
map-country-at-risk = In the profile for people at risk no site’s name is kept, so none is listed.
# Link.
map-country-close = Close
# Button.
map-save-svg = Save the map as SVG
# Button.
map-save-png = Save the map as PNG
# Below the buttons.
map-save-note = The picture has the countries, their figures, the legend and the dates. No site, company or address is in it. Who sees it learns where your requests went, so look at it before you share it. It lies among your downloads, also from a private window, and erasing in Testigo does not remove it.
# A file was handed to the browser.
map-saved = Handed to the browser: { $file }
# It was not.
map-not-saved = The browser did not make the picture.
# Part of the file's name, in small letters without accents.
map-file = map
# Title inside the picture.
map-picture-title = Where this browser’s requests went
# Below it. $measure: "Requests"
map-picture-subtitle = { $measure } by country, { $dates }
# Inside the picture.
map-picture-not = Addresses are not people: a country is not a crime. The colours tell how much this one browser counted, not danger. Where a server is, is told as far as addresses allow.
# Inside the picture, when some certainties are left out. $certainty: "seen, probable"
map-picture-only = Only places that are: { $certainty }.
# Inside the picture.
map-picture-session = Counted since the browser started.
# Inside the picture.
map-picture-nowhere =
    { $count ->
        [one] One further request has no country that anyone can tell.
       *[other] { $count } further requests have no country that anyone can tell.
    }
# Inside the picture.
map-picture-source = Made with Testigo, catalogue of { $date }. Places: IP Geolocation by DB-IP, and the registries. Outlines: Natural Earth.

# What of a span of days waits for the passphrase.
span-locked =
    { $count ->
        [one] One entry of these days is locked, and what it holds is missing here.
       *[other] { $count } entries of these days are locked, and what they hold is missing here.
    }
# Link, after span-locked.
span-unlock = Unlock the history
# What of a span of days is lost.
span-damaged =
    { $count ->
        [one] One entry of these days can no longer be read, and what it held is missing here.
       *[other] { $count } entries of these days can no longer be read, and what they held is missing here.
    }

# metadata: what the times of pages say by themselves
metadata-title = What your metadata says
# Below metadata-title.
metadata-intro = Metadata is not what you read, but when, where and how often. This page draws from your own days what anybody could draw who holds such a list. It is made on this computer and stays here.
# The worker does not answer, or it is a private window.
metadata-unread = The history cannot be read here, so nothing can be drawn from it.
# The at-risk profile is on.
metadata-at-risk = This page is off, because the profile for people at risk is on. It would put your hours and your habits on the screen, and whoever sees the screen or the computer would see them too. The hours are still kept with the days, until you erase them.
# Heading; nothing is kept beyond the session.
metadata-today-hours = Today’s hours
# Label of the only row.
metadata-today = Today
# No page was opened today.
metadata-today-none = No page that Testigo could see was opened today.
# Nothing is kept beyond the session.
metadata-session = A habit shows only over several days, and Testigo keeps none: what it sees is forgotten when the browser closes. If you choose a history, this page draws more. Whoever can open it can see the same, so think about whether you want that.
# Heading.
metadata-hours = When you are online
# Below metadata-hours. How many days of the span have pages.
metadata-hours-text =
    { $days ->
        [one] One of the last { $span } days has pages.
       *[other] { $days } of the last { $span } days have pages.
    } The larger the dot, the more pages you opened at that hour, today included.
# Opens the table below the dots.
metadata-table = The same as a table
# Head of the column of hours.
metadata-hour = Hour
# A habit. Monday to Friday.
metadata-usual-weekdays = On weekdays you are usually online between { $from } and { $to }.
# A habit. Saturday and Sunday.
metadata-usual-weekend = At weekends you are usually online between { $from } and { $to }.
# How sure the habit is: number of days, and hours around the first and the last page within which half of the days lie.
metadata-sure =
    Drawn from { $days } days. On half of them the first page came { $early ->
        [0] in the same hour
        [one] within an hour of that
       *[other] within { $early } hours of that
    } and the last one { $late ->
        [0] in the same hour.
        [one] within an hour.
       *[other] within { $late } hours.
    }
# Fewer than seven days.
metadata-sure-little = That is a first impression, no more.
# Seven to thirteen days.
metadata-sure-some = That is fairly sure.
# Fourteen days and more.
metadata-sure-much = That is enough to count on.
# Hours without pages.
metadata-quiet = Between { $from } and { $to } there are usually no pages.
# After the hours without pages.
metadata-sleep = Whoever holds this list can take the hours without pages for your sleep, rightly or not.
# Not enough days of Monday to Friday.
metadata-more-weekdays = Weekdays: { $needed } days are needed, and there are { $days }.
# Not enough days of Saturday and Sunday.
metadata-more-weekend = Weekends: { $needed } days are needed, and there are { $days }.
# Heading.
metadata-breaks = Days unlike the others
# Not enough days.
metadata-breaks-few = To tell which day differs, { $needed } weekdays or { $needed } days of weekends are needed, today not counted. There are { $weekdays } and { $weekend }.
# Enough days, and none differs.
metadata-breaks-none = No day stands out from the others.
# Before the list.
metadata-breaks-text = These days differ clearly from your usual ones. Why, the list does not say: a trip, a night of work or a broken computer look the same in it.
# $hour and $usual are times of day.
metadata-break-begins-early = { $day }: the first page came at { $hour }, earlier than usual ({ $usual }).
# $hour and $usual are times of day.
metadata-break-begins-late = { $day }: the first page came at { $hour }, later than usual ({ $usual }).
# $hour and $usual are times of day.
metadata-break-ends-early = { $day }: the last page came before { $hour }, earlier than usual ({ $usual }).
# $hour and $usual are times of day.
metadata-break-ends-late = { $day }: the last page came before { $hour }, later than usual ({ $usual }).
# An hour after midnight that still belongs to the evening before; stands in place of $hour above.
metadata-night = { $hour } in the following night
# Numbers of pages.
metadata-break-many = { $day }: { $pages } pages, many more than usual ({ $usual }).
# Heading.
metadata-sites = Where you return to
# Before the list.
metadata-sites-text = You opened these sites on more than one day. Testigo does not know what they are about and does not guess; but a name often says it, and it tells whoever holds the list what your work, your worries or your community may be.
# No site was opened on two days.
metadata-sites-none = No site was opened on two different days.
# Beside a site: on how many of how many days, and how many visits.
metadata-site =
    { $days } of { $of } days · { $visits ->
        [one] one visit
       *[other] { $visits } visits
    }
# Heading.
metadata-receivers = Who could draw the same
# Below metadata-receivers.
metadata-receivers-text = For this list nobody has to ask you: companies whose pieces are in many pages receive part of it, and whoever carries your connections receives all of it. Choose one, and see your hours as they could be seen from there.
# Label of the choice.
metadata-receiver = Seen by
# One choice.
metadata-provider = Your internet provider
# The provider was chosen.
metadata-provider-text = Your internet provider, or whoever runs the network you use, carries every connection. It can see the hour, the address of the server and, as a rule, the name of the site, even if the page is encrypted. So its hours are all of yours.
# Below the drawing.
metadata-provider-else = With a VPN the company behind the VPN sees this in its place. With Tor Browser no single one sees who you are and where you go at once.
# Name of a table, for screen readers.
metadata-grid-of = Hours as received by { $name }
# The worker does not tell.
metadata-receiver-failed = What this company received could not be read.
# A company: in how many visits and on how many days of $of it was contacted.
metadata-company =
    { $visits ->
        [one] { $name } was contacted in one visit
       *[other] { $name } was contacted in { $visits } visits
    }, on { $days } of { $of } days.
# In how many of the hours of the week in which pages were opened the company received something.
metadata-company-hours = You opened pages in { $cells } of the 168 hours of the week; in { $seen } of them { $name } received something.
# Hours of the company's list, and of the whole one.
metadata-company-core = From that alone it can tell that you are online above all between { $from } and { $to }; your whole list says above all between { $mine } and { $until }.
# What it takes.
metadata-company-joins = To make one list of it, { $name } has to recognise your browser again: by a cookie, an account or your network address. Testigo does not know whether it does.
# Heading.
metadata-why = Why this is enough
# Below metadata-why.
metadata-why-text = A secret order made a carrier in the United States hand over the records of all calls every day: numbers, times and durations, no word of what was said. Under MYSTIC the same kind of record was collected from whole telephone networks, Mexico’s among those named. Nobody had to listen: when and with whom says where somebody works, sleeps and organises.
# Link to a card.
metadata-card-verizon = The order to Verizon: telephone metadata
# Link to a card.
metadata-card-mystic = MYSTIC: records of whole telephone networks
# Advice.
metadata-todo-apart = Do sensitive work in a browser or profile of its own, and sign in to nothing else there.
# Advice.
metadata-todo-third = A blocker of trackers, or the strict protection that Firefox has built in, takes most companies out of your pages, and with that out of this list.
# Advice.
metadata-todo-network = Tor Browser separates who you are from where you go. A VPN hides it from your provider and shows it to the company behind the VPN.
# Advice.
metadata-todo-erase = Testigo’s own list is one too. Keep few days, set a passphrase, or erase it; in the options there is also a profile for people at risk.

# Title of the notification that an answer is due. No company: others see the screen.
letters-notify-title = An answer is due
# Its text.
letters-notify-body = A letter that you wrote should have been answered by now. The page of letters says which.

## Evidence pack: the page, and the files that it makes.

# Title of the page and of its entry in the navigation.
evidence-title = Evidence
# First paragraph of the page.
evidence-intro = Make one file of what Testigo witnessed, for a helpline, a lawyer or a newsroom. Below you see every line of it before it is saved. Nothing is sent: the file stays on your computer, and you decide who gets it.
# Heading above the list of visits.
evidence-choose = 1. What goes in
# Shown while the list is read.
evidence-reading = Reading what was witnessed…
# The worker does not answer.
evidence-unread = The visits cannot be read here. Close this page, open it again from Testigo, and try once more.
# There is no visit in this session.
evidence-none = No visit of this session is known. Visits are kept until the browser closes.
# The visit that the address names is not known any more.
evidence-gone = That visit is not known any more: it was erased, or too many came after it.
# Button: chooses all visits that are shown.
evidence-choose-all = Choose all that are shown
# Button: chooses none.
evidence-choose-nothing = Choose none
# Button below a long list: shows more of it.
evidence-more-visits = Show { $count } more
# Label of a choice of days.
evidence-kept-choose = Findings that the history kept
# First choice: none of them.
evidence-kept-nothing = none
# A choice of days.
evidence-kept-days = of the last { $days } days
# How many of them there are.
evidence-kept-count =
    { $count ->
        [0] There is none in those days.
        [one] There is one.
       *[other] There are { $count }.
    }
# Heading above the three levels.
evidence-level-choose = 2. How much it tells
# Level of redaction: everything.
evidence-level-full = As witnessed
# What that level means.
evidence-level-full-what = The pages visited, every host, addresses with paths, and the times. Values that name the person are left out, as far as Testigo knows them. Meant for somebody trusted.
# Level of redaction: hosts only.
evidence-level-hosts = Without the pages visited
# What that level means.
evidence-level-hosts-what = Which other companies’ hosts were contacted, where and when, and every reported address by its host. Without the pages visited, without paths. Hosts that stand together can still hint at a page.
# Level of redaction: only what the catalogue matched.
evidence-level-indicators = Only reported addresses
# What that level means.
evidence-level-indicators-what = Only what a published report names, and the day on which it was contacted. Meant for passing on widely.
# Heading above the preview.
evidence-preview = 3. What is in it
# Nothing is chosen yet.
evidence-choose-first = Choose at least one visit above.
# At the chosen level nothing of the chosen visits is left.
evidence-empty = At this level nothing is left of what you chose: no reported address was contacted. Choose another level, or other visits.
# While it takes long. $percent is a number.
evidence-making = Making the file: { $percent } %
# Button that stops the making.
evidence-cancel = Stop
# It was stopped.
evidence-stopped = Stopped. Nothing was saved.
# Button that begins again.
evidence-again = Make it
# It went wrong.
evidence-failed = The file could not be made. Choose fewer visits and try again.
# Visits whose record is gone, so that they are not in the file.
evidence-lost =
    { $count ->
        [one] One of the chosen visits could not be read any more and is not in the file.
       *[other] { $count } of the chosen visits could not be read any more and are not in the file.
    }
# A file with its number of lines and its size.
evidence-file-size =
    { $lines ->
        [one] one line, { $size }
       *[other] { $lines } lines, { $size }
    }
# Button: shows more lines of a file. $left is how many are not shown yet.
evidence-more-lines = Show more ({ $left } lines left)
# Button that saves the archive. $size is e.g. "12 kB".
evidence-save = Save the file ({ $size })
# After it was saved. $name is the file's name.
evidence-saved = Handed to the browser as { $name }: look in your downloads.
# Label of the archive's hash.
evidence-sum = SHA-256 of the archive, to read out to whoever receives it:
# Warning above the button.
evidence-care = The file is not encrypted, and erasing in Testigo does not erase it. If somebody might search your device, send it another way first, or do not save it at all.
# Warning in a private window.
evidence-private = This is a private window. Testigo keeps nothing of it, but a file that you save stays on the disk, and the browser may list it among its downloads, until you delete it.
# Link in the popup's alarm, in the step "keep the evidence".
evidence-link = Save as evidence

# Stands in files where the chosen level leaves something out. In square brackets.
evidence-left-out = [left out]
# Heading of findings about companies of disclosed programmes.
evidence-programmes = Companies of disclosed programmes
# Title of the report.
evidence-report-title = Testigo: what was witnessed
# First paragraph of the report.
evidence-report-intro = Testigo is a browser extension that records which addresses a browser contacts, and compares them with published reports. This report was made by the person who uses it. All times are UTC.
# Stands in every report.
evidence-not-proof = A match is not proof of infection, and a country is not a crime.
# What the record cannot show.
evidence-report-limits = A page can make a browser load any address, and addresses change hands. Nothing here was read from pages or forms; what Testigo did not see is not here.
# Honest word about the checksums.
evidence-integrity = The checksums in SHA256SUMS show only that these files belong together and were not changed singly. They do not prove who made them, when, or that nobody made them anew.
# Label: level of redaction.
evidence-fact-level = How much it tells
# Label: what the pack holds.
evidence-fact-content = Content
# What the pack holds.
evidence-content =
    { $visits ->
        [0] no visit
        [one] one visit
       *[other] { $visits } visits
    }, { $findings ->
        [0] no finding of the history
        [one] one finding of the history
       *[other] { $findings } findings of the history
    }
# Label: when it was made.
evidence-fact-made = Made
# Label: offset from UTC.
evidence-fact-zone = The computer’s time zone when it was made
# Label: date of the catalogue.
evidence-fact-catalogue = Catalogue of
# Label: browser and version.
evidence-fact-browser = Browser
# Heading of a visit in the report.
evidence-visit = Visit { $number }
# Column: time.
evidence-column-time = Time
# Column: the page visited.
evidence-column-page = Page
# Column: level of a finding.
evidence-column-level = Level
# Column: number of requests.
evidence-column-requests = Requests
# Column: what was found.
evidence-column-finding = Finding
# Column: hosts.
evidence-column-hosts = Hosts
# Column: the reported address as the catalogue has it.
evidence-column-indicator = Reported address
# Column: spyware or campaign.
evidence-column-family = Reported as part of
# Column: host.
evidence-column-host = Host
# Column: company.
evidence-column-company = Company
# Column: place of the server.
evidence-column-place = Place of the server
# Column: address of the server.
evidence-column-address = Address
# Column: day.
evidence-column-day = Day
# Column: what a finding is about.
evidence-column-subject = What it is about
# Column: what was witnessed.
evidence-column-evidence = Evidence
# Heading of findings other than reported addresses.
evidence-other-findings = What else was found
# Heading of the table of contacts.
evidence-contacts = Hosts that were contacted
# Heading of what the history kept.
evidence-kept-title = Findings of the history
# Note below that heading.
evidence-kept-note = The history keeps findings of level risk and alert with little beside them, so these rows say less than those of a visit.
# The person marked the finding.
evidence-explained = The person marked it as explained.
# README.txt, title.
evidence-readme-title = TESTIGO: EVIDENCE PACK
# README.txt, first paragraph.
evidence-readme-what = Made with the browser extension Testigo by the person who uses it, of what their own browser contacted. Begin with report.html, which opens in any browser and loads nothing.
# README.txt, heading of the list of files.
evidence-readme-files = Files:
# README.txt: a file.
evidence-file-report = the report for people
# README.txt: a file.
evidence-file-findings = findings as a table (UTF-8, commas; a text that could begin a formula begins with an apostrophe)
# README.txt: a file.
evidence-file-contacts = contacted hosts as a table
# README.txt: a file.
evidence-file-requests = single requests as HAR 1.2, only what was witnessed; no headers, no cookies
# README.txt: a file.
evidence-file-sightings = sightings for threat-intelligence programs, STIX 2.1
# README.txt: a file.
evidence-file-about = the same facts as above, for programs
# README.txt: a file.
evidence-file-sums = checksums of the other files
# README.txt, before a command.
evidence-readme-check = To compare them, in the folder of these files:
# README.txt, last paragraph.
evidence-readme-care = The addresses in these files may be dangerous: do not open them. This pack may tell which pages a person visited: pass it on only as they agreed.
# README.txt, licences of the data.
evidence-readme-licence = Places: IP Geolocation by DB-IP. What the catalogue says of reported addresses and companies: CC BY-NC-SA 4.0, sources in the report.

## Check a link: the page, the box in the popup, the menu and the address bar

# Title of the page, and of the box in the popup.
check-title = Check a link
# First lines of the page.
check-intro = Paste a link, or the whole message it came in. Testigo opens nothing and asks nobody: it only looks at the text. Nothing that you check is kept.
# Label of the field.
check-label = Link or message
# Button that checks what is in the field.
check-go = Check
# Entry of the menu on links and on marked text.
check-menu = Check with Testigo before opening
# Shown by the address bar after the keyword; nothing is opened.
check-omnibox = Type or paste a link: Testigo says what is known of it, without opening it
# The field was empty.
check-nothing-empty = Paste a link or a message first.
# The text has no link.
check-nothing-words = There is no link in this text.
# The text is nothing but a telephone number.
check-nothing-phone = This is a telephone number, not a link. Testigo knows nothing about telephone numbers.
# The text was cut.
check-cut = The text is very long: only its first { $count } characters were read.
# Links that are not told one by one.
check-more =
    { $count ->
        [one] One more link in this text is not shown.
       *[other] { $count } more links in this text are not shown.
    }
# The worker did not answer.
check-failed = Testigo did not answer. Try again; if it happens again, restart the browser.
# In place of a level, where there is nothing of a level to say. Never "safe".
check-none = Nothing known
# Above the host of a link: the part in bold is what somebody registered.
check-host = It leads to
# Read aloud, and shown, after the host: the registrable domain.
check-site = The part that counts is { $site }: whoever holds that name decides what you see.
# Before the harmless form of the link, which cannot be clicked.
check-defanged = Harmless form, to pass on
# Button: copies that form.
check-copy = Copy harmless form
# Button in the popup: all that is known, on the dashboard's page.
check-open = See everything
# Heading of what to do, when a report names the host.
check-todo = What to do
# What to do, first.
check-todo-keep = Do not open it and do not answer. Keep the message: it is evidence.
# What to do, second; links to helplines follow.
check-todo-help = Ask for help from those who do this for a living, free and in confidence:
# Before one of the roles: what the host did, by the report.
check-role = Its part, by the report:
# The link has the form of those that Pegasus operators sent in Mexico.
check-shape = It has the form of the links that were sent in Mexico in 2015 and 2016 to infect telephones: seven digits and an “s” on a name that nobody knows. Numbers of tickets and orders can look like that too; ask who sent it, by another way.
# A name with dots stands before the @. $user is that, $site where the link really leads.
check-userinfo = What stands before the @, “{ $user }”, is not the site: the link leads to { $site }.
# Something else stands before the @.
check-account = It carries a user name or a password before the @.
# Invisible characters or marks of direction stood in the link.
check-hidden = There were invisible characters in it, which can make it look like another link. They were taken out.
# One part of the name mixes alphabets. $reads is what it looks like.
check-mixed = One part of the name mixes letters of several alphabets, or hides marks in them, and looks like “{ $reads }”.
# One part of the name is wholly in another alphabet, all of whose letters look like ours.
check-disguised =
    { $script ->
        [cyrillic] One part of the name is written in Cyrillic letters, and looks like “{ $reads }”.
        [greek] One part of the name is written in Greek letters, and looks like “{ $reads }”.
        [armenian] One part of the name is written in Armenian letters, and looks like “{ $reads }”.
       *[other] One part of the name is written in another alphabet, and looks like “{ $reads }”.
    }
# A name with letters beyond a to z: as it travels, and as it reads.
check-unicode = The name travels as { $host } and reads “{ $unicode }”.
# A very long host.
check-long = The name is very long; a narrow screen shows only its beginning. It ends in { $site }.
# The whole domain of a popular site stands before another one.
check-like-inside = { $host } begins like { $domain }, and is not: what counts is its end.
# The letters look like those of a popular site.
check-like-letters = { $host } looks like { $domain }, and is not.
# One letter more, less or another than a popular site.
check-like-near = { $host } looks like { $domain }, and is not: one letter differs.
# The name of a popular site stands in it.
check-like-word = { $host } bears the name of { $domain }, and is not { $domain }. It can be that company’s or somebody else’s.
# The host is an IP address in an unusual form. $written is that form.
check-odd = “{ $written }” is the address { $address }, written so that it is hard to recognise.
# The host is the device itself or in its network.
check-local = { $host } leads to your own device or network.
# The host is an IP address.
check-address = It leads to a bare number, not to a name. Ordinary sites have names.
# The network of that IP address.
check-network = The address is in the network of { $network }.
# The link goes through services first, which learn of the click. $names is a list of companies.
check-through = It goes through { $names } first, who would learn that you opened it. What follows is about where it leads then.
# http or ws was written.
check-plain = It goes over http, without encryption: anyone on the way could read it, and change where it takes you.
# A shortener.
check-shortener = { $host } shortens links: only opening it could tell where it leads, and Testigo opens nothing.
# Parameters by which a company can tell the click. $names is a list of parameters.
check-marks = It carries marks ({ $names }) by which { $company } can tell this click from others. The link works without them.
# Owner and seat.
check-owner = The site is run by { $name }, which has its seat in { THE_COUNTRY($country) }.
# Owner whose seat is not known.
check-owner-only = The site is run by { $name }.
# The company took part in PRISM.
check-prism = { $name } took part in PRISM; collection began in { MONTH($month) }, according to the slides published in 2013.
# Before a category.
check-tracker = What TrackerDB lists it for:
# No owner known.
check-unowned = Who runs the site is not known to Testigo.
# Country of the server.
check-place = In which country its server is, is not known before it is contacted.
# A javascript: address.
check-other-script = This is a script, not a page: pasted into the address bar it would run on the page that is open, with all that it can see there. Do not do that.
# A data: or blob: address.
check-other-data = This is no address but a page or file in itself. It comes from no site, whatever it shows.
# An e-mail address.
check-other-mail = This is an e-mail address. Testigo knows nothing of who reads there.
# A tel: address.
check-other-phone = This calls a telephone number.
# An sms: address.
check-other-message = This writes a text message. Some cost money.
# A file: or ftp: address.
check-other-file = This opens a file, and no web page.
# A page of the browser.
check-other-browser = This is a page of the browser itself.
# An address for another program.
check-other-app = This opens another program, to which Testigo does not see.
# No browser could open it.
check-other-broken = This is no address that a browser could open; something in it is wrong.

# findings: the log of findings
findings-title = Findings
# Below findings-title.
findings-intro = What Testigo noticed, the latest first: alerts and risks one by one, with the evidence behind them, and the rest in numbers. A match is not an infection, and a country is not a crime.
# The worker does not answer, or it is a private window.
findings-unread = The findings cannot be read here.
# Nothing is kept beyond the session.
findings-of-session = No history is kept, so this is what this session of the browser knows of today.
# The at-risk profile is on.
findings-at-risk = In the profile for people at risk names of sites and addresses are not written, so they are missing here.
# Heading.
findings-log = Alerts and risks
# Below findings-log.
findings-explain-text = If you know where a finding comes from, mark it as explained: a page that you opened on purpose, a test, your own site. The mark stays with the finding on this computer, for as long as its day is kept.
# Label of the search.
findings-search = Search the findings
# Label of a choice.
findings-level = Level
# Label of a choice.
findings-detector = Noticed by
# Label of a choice.
findings-site = Site
# Label of a choice.
findings-day = Day
# Label of a choice.
findings-mark = Mark
# One choice: not marked.
findings-mark-open = Not explained
# One choice: marked.
findings-mark-explained = Explained
# One choice: no narrowing.
findings-all = All
# Button.
findings-clear = Show all
# How many are left of the log.
findings-found =
    { $count ->
        [0] No finding fits this choice.
        [one] One finding.
       *[other] { $count } findings.
    }
# The list is longer than what is told.
findings-more =
    { $count ->
        [one] One older finding is not shown. Choose fewer days to see it.
       *[other] { $count } older findings are not shown. Choose fewer days to see them.
    }
# A reported address. $family is the title of its card.
findings-reported = Contact with { $subject }, which was reported as part of { $family }.
# The same, where the address is not written.
findings-reported-unnamed = Contact with an address that was reported as part of { $family }. In the profile for people at risk it is not written.
# A kept finding: an e-mail address in a request to $subject.
findings-kept-mail = An e-mail address was sent to { $subject }.
# The same, a phone number.
findings-kept-phone = A phone number was sent to { $subject }.
# The same, a hash of one of the two.
findings-kept-hash = An e-mail address or phone number was sent to { $subject }, turned into a code that always comes out the same.
# Coordinates that a request presents as a visitor’s.
findings-kept-own = Coordinates exact to a few metres were sent to { $subject }, in a request that presents them as a visitor’s.
# Exact coordinates; whose they are is not told.
findings-kept-precise = Coordinates exact to about 11 metres or less were sent to { $subject }. They may be yours, or those of a place on the page.
# The address of the page held a token or the like.
findings-kept-secret = The full address of the page was told to { $subject }, with a value that may give access to something.
# A pattern, and who received it.
findings-named = { $name }: { $subject }.
# A pattern, where who received it is not written.
findings-unnamed = { $name }.
# There is no address of the evidence.
findings-evidence-left-out = The address of this request is not kept.
# Mark on a finding.
findings-explained = Explained by you
# Button.
findings-explain = Mark as explained
# Button.
findings-unexplain = Remove the mark
# The same, for screen readers.
findings-explain-of = Mark as explained: { $text }
# The same, for screen readers.
findings-unexplain-of = Remove the mark: { $text }
# Done.
findings-explain-done = Marked as explained.
# Done.
findings-unexplain-done = The mark was removed.
# It was not done.
findings-explain-failed = The mark could not be kept. It needs the finding to be there still, and a browser that writes.
# No finding, and something could not be read. There are readable days.
findings-none-of-readable = In what can be read there is no alert and no risk. What is locked or lost may hold some.
# No readable day, and something could not be read.
findings-none-readable = None of what is kept of these days can be read, so Testigo cannot tell whether there were findings.
# No finding in what was seen.
findings-none-of-seen = In what Testigo saw and kept of these days there is no alert and no risk. What it cannot see is not in it.
# There were visits that were not seen in full.
findings-unseen = Some pages of these days were not seen in full.
# No day has anything.
findings-no-days = Of these days nothing was seen or kept, so there is nothing to tell findings from.
# Heading.
findings-lower = Below risk, in numbers
# Below findings-lower.
findings-lower-text = How often each thing was noticed. Of kept days only the number remains; for the visits of this session you can see each one.
# Number of findings of level exposure.
findings-exposures =
    { $count ->
        [one] one exposure
       *[other] { $count } exposures
    }
# Number of findings of level note.
findings-notes =
    { $count ->
        [one] one note
       *[other] { $count } notes
    }
# Link to a card.
findings-card = What this is
# The same, for screen readers.
findings-card-of = What this is: { $name }
# Button that opens the session's findings of one detector.
findings-session = This session’s
# The same, for screen readers.
findings-session-of = This session’s findings: { $name }
# While visits are read.
findings-session-reading = Reading this session’s visits…
# The worker does not answer.
findings-session-failed = This session’s visits cannot be read here.
# In how many of the visits that were looked through something was found; $of is all of them.
findings-session-count =
    { $of ->
        [0] This session has no visit that Testigo still knows.
        [one] Found in { $found } of { $through } visits looked through; this session has one.
       *[other] Found in { $found } of { $through } visits looked through; this session has { $of }.
    }
# Visits that the worker no longer has.
findings-session-gone =
    { $count ->
        [one] One of them is no longer known in full.
       *[other] { $count } of them are no longer known in full.
    }
# Button.
findings-session-more = Look through older visits
# A company of a disclosed programme.
findings-programme = { $name }: { PROGRAMME($programme) } collection began in { MONTH($month) }, according to the slides published in 2013.
# Companies with their seat in a country.
findings-seat = Has its seat in { THE_COUNTRY($country) }: { $names }.
# A third party and its hosts.
findings-tracker = { $name }: { $names }.

# Page of letters.
letters-title = Letters
# Below it.
letters-intro = A company has to tell you what it holds about you, where a law says so. Testigo writes the letter from what your browser did; you complete it and send it yourself.
# Warning above every letter.
letters-caution = A letter tells the company who you are.
# Second line of the warning.
letters-caution-risk = Until now it may know your browser, and not your name. If you are being watched, or it would be dangerous to be tied to these visits, do not send one before you have asked someone who can help, such as R3D or Access Now.
# Heading: letters whose answers are awaited.
letters-awaited = Answers that you wait for
# Line below a company's name. $sent is the day of the letter.
letters-due-on = Due about { $day }. You wrote on { $sent }.
# The same, when that day has come.
letters-due-since = Was due about { $day }. You wrote on { $sent }.
# What to do then.
letters-due-todo = If nothing came, write again and say when you first wrote. Keep the letter and the proof that you sent it: a complaint needs both.
# Button. The reminder goes.
letters-done = Done
# The same, for screen readers.
letters-done-of = Done: { $name }
# Heading.
letters-choose = Write to a company
# No company was seen.
letters-nobody = No company was seen in these days.
# Link to the page of companies.
letters-all-companies = All companies
# Link back.
letters-back = Letters
# Title of the page of one letter.
letters-to = Letter to { $name }
# Above the choice of days.
letters-span = Which days does the letter tell of?
# Within these days.
letters-not-met = This company was not met in these days, so there is nothing to tell it. Choose more days.
# No history is kept.
letters-not-met-session = This company was not met in this session, so there is nothing to tell it.
# Part of the days is locked or damaged.
letters-not-met-readable = This company was not met in what can be read of these days, so there is nothing to tell it yet.
# Heading above the five letters.
letters-kind = What do you ask?
# The five letters, each with what it asks. ARCO stands for the Spanish names of the four rights.
letters-arco-access = What they hold about me (Mexico, ARCO)
# Its meaning.
letters-arco-access-means = Access: which data, from where, for what, to whom. The best one to begin with.
# A letter.
letters-arco-rectification = That they correct it (Mexico, ARCO)
# Its meaning.
letters-arco-rectification-means = Rectification: you have to say what is wrong and enclose proof.
# A letter.
letters-arco-cancellation = That they delete it (Mexico, ARCO)
# Its meaning.
letters-arco-cancellation-means = Cancellation: the data are blocked first, and deleted then. There are exceptions.
# A letter.
letters-arco-opposition = That they stop using it (Mexico, ARCO)
# Its meaning.
letters-arco-opposition-means = Opposition: you have to say what the use does to you.
# A letter.
letters-gdpr-access = What they hold about me (Europe, GDPR)
# Its meaning.
letters-gdpr-access-means = Access under Article 15, with a copy.
# Label of a choice.
letters-language = Language of the letter
# Its values, each in its own language.
letters-language-es = Español
# Value.
letters-language-en = English
# Choice. Sites are where the person was.
letters-sites =
    { $count ->
        [one] Name the site where it was met
       *[other] Name the { $count } sites where it was met
    }
# Its meaning.
letters-sites-means = It helps them find the data. It also tells them where you were, beside your name.
# Heading.
letters-person = You
# Below it.
letters-person-kept = This stays in this page and is stored nowhere. What you leave empty becomes a blank in the letter.
# Label.
letters-name = Your name
# Label.
letters-reply = Where they should answer (mail or postal address)
# Label.
letters-known = What they know you by, if anything (account, mail address, identifier)
# Heading.
letters-scope = Does it have to answer?
# What the Mexican law reaches.
letters-scope-arco = The Mexican law binds private companies and persons who process personal data. It is meant for what is processed in Mexico; a company that is only abroad may say that it is not bound. For an ARCO request the law asks for a document that proves who you are.
# What the European law reaches.
letters-scope-gdpr = The European Regulation binds companies established in the European Union, Iceland, Liechtenstein or Norway, wherever you are; and others if they offer something to people who are there or follow what they do there (Article 3).
# By the seat that the catalogue has. $country is a code.
letters-bound-likely = { $name } is registered in { THE_COUNTRY($country) }, so it is probably bound.
# The same.
letters-bound-unsure = { $name } is registered in { THE_COUNTRY($country) }. It may not be bound. It may have an office where it is, and some answer anyway.
# The same.
letters-bound-unknown = Where { $name } is registered is not known. It may not be bound.
# Link to the card on the Mexican law.
letters-scope-card = More on the Mexican law
# Heading above the letter; also its name.
letters-letter = The letter
# Below it.
letters-edit = Read it and change what you want before you use it. Fill in or take out what stands in [brackets].
# The person changed the letter.
letters-edited = You changed the letter, so it no longer follows the choices above.
# Button.
letters-again = Fill in again, without my changes
# Button.
letters-copy = Copy
# Button.
letters-print = Print
# Button: a link for the mail program.
letters-mail = Open in the mail program
# After copying.
letters-copied = Copied.
# The browser did not let it.
letters-not-copied = The browser did not let it be copied. Select the text and copy it by hand.
# After the mail program was called with a long letter.
letters-paste = The letter is copied: paste it into the mail.
# What the button for the mail program does.
letters-mail-whole = The mail program opens with the letter in it. Nothing is sent until you send it.
# The same, for a letter that is too long for a link.
letters-mail-address = The letter is too long to be handed over whole: it is copied, and the mail program opens with recipient and subject, for you to paste it. Nothing is sent until you send it.
# Heading.
letters-where = Where to send it
# The catalogue has no contact of this company.
letters-where-none = The catalogue lists no contact. The company’s privacy policy says whom to write to.
# No owner is known.
letters-where-site = Who runs these servers is not known, so there is no address. Ask the site where you met them: it called them, and its privacy notice says whom to write to.
# Before an address from the catalogue.
letters-where-listed = The catalogue lists:
# Before the address of the policy.
letters-where-policy = It may be out of date. The policy knows better:
# Heading.
letters-deadline = When an answer is due
# By the Mexican law.
letters-deadline-arco = They have { $answer } working days from receipt to tell you what they decide, and { $effect } more to carry it out (Article 31). If you do not agree with the answer, you have { $complaint } working days to turn to the { $authority }; if none comes, you can as soon as their term is over (Article 40).
# By the European law.
letters-deadline-gdpr =
    { $answer ->
        [one] They have one month
       *[other] They have { $answer } months
    } from receipt. Where it is necessary they may take { $extension } months more, and have to tell you so within the first (Article 12). Otherwise you can complain to the authority of the country where they are, or where you live in Europe (Article 77).
# The day, if the letter goes today.
letters-due-arco = If you send it today and it arrives today, that is about { $day }; public holidays make it later.
# The same.
letters-due-gdpr = If you send it today and it arrives today, that is { $day }.
# Opens the list of sources.
letters-sources = The law, and where this was read
# Button.
letters-remind = Remind me on { $day }
# Below it: what is kept.
letters-remind-keeps = Kept on this computer, encrypted: the company and two days. Erasing everything takes it away. With notifications allowed, one tells you without the company’s name.
# After it.
letters-reminded = You will be reminded on { $day }.
# Button.
letters-remind-not = Do not remind me
# Why there is no reminder.
letters-remind-private = In a private window nothing is kept, so there is no reminder. Note the day yourself.
# The same.
letters-remind-at-risk = In the at-risk profile no company is written to the disk, so there is no reminder. Note the day where it is safe.
# The same.
letters-remind-outside = Reminders need the extension.
# The same.
letters-remind-failed = The browser’s storage did not do it.

# The dashboard's navigation
# Button that opens the list of all pages, and the list's name for screen readers.
board-pages = All pages
# Group: the whole traffic.
board-traffic = Your traffic
# Group: pages about one visit.
board-visit = One visit
# Group: what one can do.
board-act = Act
# Group: what there is to read.
board-read = Read up

## Lists of indicators that a person brings (the command line).
# The page was opened; its host is on a list that the person brought. $named: whether the list names a family.
say-list-opened = You opened { $host }, which is on the list “{ $list }”{ $named ->
    [yes] {" "}as part of { $family }
    *[no] {""}
  }.
# Like say-list-opened; a page loaded it.
say-list-loaded = This page loaded { $host }, which is on the list “{ $list }”{ $named ->
    [yes] {" "}as part of { $family }
    *[no] {""}
  }.
# Like say-list-opened; fetched ahead of time.
say-list-advance = The browser fetched in advance { $host }, which is on the list “{ $list }”{ $named ->
    [yes] {" "}as part of { $family }
    *[no] {""}
  }.
# Like say-list-opened; the site's service worker made the contact.
say-list-worker = This site’s background worker contacted { $host }, which is on the list “{ $list }”{ $named ->
    [yes] {" "}as part of { $family }
    *[no] {""}
  }.
# A checked link is on a list that the person brought.
say-check-on-list = { $host } is on the list “{ $list }”{ $named ->
    [yes] {" "}as part of { $family }
    *[no] {""}
  }. Nothing was contacted.
# A list was read. $format: STIX 2, MISP, CSV, hosts, txt.
list-read = List “{ $list }” ({ $format }): { $count ->
    [0] nothing in it can be used
    [one] { $count } indicator is used
    *[other] { $count } indicators are used
  }.
# Columns of a table and what they were taken for.
list-columns = Columns read: { $columns }
# Of those used.
list-expired = { $count ->
    [one] { $count } of them is no longer valid, the list says: it counts as weak
    *[other] { $count } of them are no longer valid, the list says: they count as weak
  }.
# Entries that wait for a person; examples follow.
list-review = { $count ->
    [one] { $count } entry is not used before somebody looks at it
    *[other] { $count } entries are not used before somebody looks at them
  }:
# Entries that were not taken; the reasons follow.
list-refused = { $count ->
    [one] { $count } entry was not taken
    *[other] { $count } entries were not taken
  }:
# A place in a text file.
list-line = line { $line }
# A place in a text file.
list-line-character = line { $line }, character { $character }
# Why a file is not a list, and where. $why: one of the list-fault texts; $place: list-line or list-line-character.
list-fault-at = { $why } ({ $place })
# Why a file is not a list; stands behind its name.
list-fault-empty = the file is empty
# As above.
list-fault-encoding = it is not text in UTF-8; save it again as UTF-8
# As above.
list-fault-zip = it is a ZIP archive; unpack it first
# As above.
list-fault-archive = it is an archive; unpack it first
# As above.
list-fault-gzip = its gzip data is damaged or incomplete
# As above.
list-fault-not-a-list = it is a web page or another kind of file, not a list
# As above.
list-fault-json = it is not valid JSON, or it ends too early
# As above.
list-fault-shape = it is JSON, but neither a STIX bundle nor a MISP event
# As above.
list-fault-too-deep = its brackets are nested too deeply
# As above.
list-fault-too-large = it is too large, or one part of it is
# As above.
list-fault-too-many = it holds too many entries
# As above. $line: where the row begins.
list-fault-csv = the row that begins in line { $line } has no end, or is too long
# As above.
list-fault-no-domain-column = it is a table without a column for domains, URLs or addresses
# Why entries of a list were not taken; a number and an example follow.
list-why-unsupported = conditions that single requests cannot answer
# As above.
list-why-pattern = not a valid STIX pattern
# As above.
list-why-pattern-language = a pattern in another language than STIX
# As above.
list-why-other-kind = files, e-mail and other things that requests do not show
# As above.
list-why-invalid-host = not a host name
# As above.
list-why-invalid-url = not a web address
# As above.
list-why-invalid-address = not an IP address as everybody reads it
# As above.
list-why-too-long = too long
# As above.
list-why-malformed = an entry without the fields that it needs
# As above.
list-why-public-suffix = an ending like .com or gob.mx, which many people’s domains share
# As above.
list-why-reserved = a name or an address of local networks
# As above.
list-why-too-broad = a range so wide that it accuses strangers
# As above.
list-why-dates = dates that cannot be
# As above.
list-why-revoked = taken back by the list itself
# As above.
list-why-deleted = marked as deleted
# As above.
list-why-not-for-detection = the list says that it is not for detection
# As above.
list-why-exception = an exception of a blocker
# As above.
list-why-regex = a regular expression
# As above.
list-why-rule = a blocker’s rule that is more than a host
# Why an entry waits for a person.
list-doubt-popular = a site that very many people visit
# Why an entry waits: a government, school or army.
list-doubt-institution = a site of a government, a school or the armed forces
# As above.
list-doubt-company = a domain that is known to be a company’s own
# As above.
list-doubt-shared-host = strangers share this host; only names below it say who
# As above.
list-doubt-shortener = a service that shortens everybody’s links
# As above.
list-doubt-cdn = it delivers thousands of unrelated sites
# As above.
list-doubt-public-dns = a public name server that anybody may use

# Kinds of sites that somebody returns to, as far as their endings say so
# $count: sites returned to; $kinds: a list of those below, each with its own number.
metadata-kinds = Of these { $count }, the name alone tells the kind, by its ending or because everybody knows it: { $kinds }. Nobody has to open a page for that.
# $count: sites. Part of the list above.
metadata-kind-news = { $count } news
# $count: sites. Part of the list above.
metadata-kind-social = { $count } social networks
# $count: sites. Part of the list above.
metadata-kind-messages = { $count } mail and messages
# $count: sites. Part of the list above.
metadata-kind-search = { $count } search
# $count: sites. Part of the list above.
metadata-kind-video = { $count } video and music
# $count: sites. Part of the list above.
metadata-kind-shop = { $count } shopping
# $count: sites. Part of the list above.
metadata-kind-bank = { $count } banks and payments
# $count: sites. Part of the list above.
metadata-kind-health = { $count } health
# $count: sites. Part of the list above.
metadata-kind-assistant = { $count } AI assistants
# $count: sites. Part of the list above.
metadata-kind-reference = { $count } reference
# $count: sites. Part of the list above.
metadata-kind-government = { $count } government
# $count: sites.
metadata-kind-education = { $count } education
# $count: sites.
metadata-kind-military = { $count } armed forces
# $count: sites.
metadata-kind-organisation = { $count } organisation (.org)
# After a site's name.
metadata-kind-is-news = news
# After a site's name.
metadata-kind-is-social = social network
# After a site's name.
metadata-kind-is-messages = mail and messages
# After a site's name.
metadata-kind-is-search = search
# After a site's name.
metadata-kind-is-video = video and music
# After a site's name.
metadata-kind-is-shop = shopping
# After a site's name.
metadata-kind-is-bank = bank or payments
# After a site's name.
metadata-kind-is-health = health
# After a site's name.
metadata-kind-is-assistant = AI assistant
# After a site's name.
metadata-kind-is-reference = reference
# After a site's name.
metadata-kind-is-government = government
# After a site's name.
metadata-kind-is-education = education
# After a site's name.
metadata-kind-is-military = armed forces
# After a site's name.
metadata-kind-is-organisation = organisation

# export, import: in the options, below the history: the file in which it leaves and comes back
export-title = Save everything as a file
# Below export-title.
export-text = One file with your options, all days that are kept, your lists, the keys you trust and your reminders, to move to another computer or to keep. Not in it: what of a list waits for your eyes, the signature of a list, and what your organisation brought. Erasing in Testigo does not erase it.
# Above the choice of two.
export-form = The file is
# Choice.
export-form-sealed = encrypted with a passphrase
# Choice.
export-form-readable = readable without one
# Below the fields for the passphrase.
export-sealed-means = The file opens with this passphrase alone; nobody can restore it. Several words are best.
# The file would be readable.
export-readable-means = Whoever finds a readable file sees on which days and at what hours you visited which sites, which lists you follow and which companies you wrote to. It lies among your downloads, backups may copy it, and once removed it can often be recovered. Choose this only if you have to read it with another program.
# Button.
export-save = Save the file
# While it is made.
export-working = The file is being made.
# $size such as "1.4 MB".
export-made =
    { $days ->
        [0] { $file } ({ $size }) is among your downloads; no day is in it.
        [one] One day is in { $file } ({ $size }). It is among your downloads.
       *[other] { $days } days are in { $file } ({ $size }). It is among your downloads.
    }
# After export-made.
export-damaged =
    { $count ->
        [one] One entry cannot be read any more and is not in it.
       *[other] { $count } entries cannot be read any more and are not in it.
    }
# The file would be too large.
export-large = This is too large for one file. Nothing was saved.

# Heading.
import-title = Add from a file
# Below import-title.
import-text = A file that Testigo saved, here or elsewhere. First you see what is in it; nothing is written until you agree.
# No history is kept, so nothing can be added.
import-off = To add days from a file, first choose above to keep 7, 30 or 90 days.
# Label of the field for the file.
import-choose = Choose the file, or drop it here
# While it is read.
import-reading = The file is being read.
# Label: the file is encrypted.
import-passphrase = The file is encrypted. Its passphrase
# Button beside it.
import-open = Open the file
# As said.
import-wrong-passphrase = That is not the passphrase of this file.
# More than 150 MB.
import-large = The file is larger than 150 MB. Testigo does not read it.
# It is no export.
import-foreign = This is not a file that Testigo saved. Nothing was changed.
# Its version is not known.
import-newer = Another version of Testigo saved this file in a form that this one does not know. Update Testigo and try again. Nothing was changed.
# $where is a place in the file, such as "days[3].visits[0].hour".
import-damaged = The file is damaged or was changed, at: { $where }. Nothing was changed.
# Name of the block that shows what is in the file.
import-preview = What is in the file
# $visits is a number as written; $from and $to are dates.
import-holds =
    { $days ->
        [0] There are no days in the file ({ $size }).
        [one] In the file: one day, { $from } (opened pages: { $visits }; { $size }).
       *[other] In the file: { $days } days from { $from } to { $to } (opened pages: { $visits }; { $size }).
    }
# Dates, and a version such as 1.0.0.
import-made = Saved on { $made } by Testigo { $extension }, catalogue of { $catalogue }.
# What would be written.
import-adds =
    { $days ->
        [0] No day would be added.
        [one] One day would be added.
       *[other] { $days } days would be added.
    }
# $list names the days.
import-present =
    { $days ->
        [one] One day is kept here already and stays as it is: { $list }.
       *[other] { $days } days are kept here already and stay as they are: { $list }.
    }
# $keep is 7, 30 or 90. $list names the days.
import-outside =
    { $days ->
        [one] One day lies outside of the { $keep } days that are kept, and is left out: { $list }.
       *[other] { $days } days lie outside of the { $keep } days that are kept, and are left out: { $list }.
    }
# The at-risk profile is on.
import-at-risk = The at-risk profile is on: names of sites and addresses of pages in the file are not written.
# Box.
import-options = Take its options, too
# Below import-options.
import-options-text = Notifications, badge, muted sites, deeper look, country and language. For how long days are kept and the at-risk profile stay as you have them; in that profile the muted sites do, too.
# Button.
import-add = Add these days
# Button.
import-cancel = Leave it
# While they are written.
import-writing = What is in it is being written.
# Afterwards.
import-done =
    { $days ->
        [0] No day was added.
        [one] One day was added.
       *[other] { $days } days were added.
    }
# After import-done.
import-options-taken = Its options apply now; “Undo” brings yours back.
# The disk is full, or the history would be too large.
import-no-room = There is no room for it. Nothing was added.
# The storage refused.
import-failed = The browser’s storage did not do it. Nothing was added; restart the browser and try again.
# Title of a group of options.
options-group-alerts = Alerts
# Title of a group of options.
options-group-remembered = What is remembered
# Title of a group of options: lists of indicators from outside.
options-group-lists = Lists
# Title of a group of options.
options-group-looks = Looks and language
# Title of a group of options.
options-group-organisations = For organisations
# Title of a group of options.
options-group-about = About and licences
# For screen readers: the links to the groups of the options.
options-contents = Groups of options

### Lists from outside, in the options
# Heading of the section.
lists-title = Your lists
# Below it.
lists-text = A helpline or a research group may know of addresses that Testigo does not ship with. You can add its list from a file: Testigo then looks for its entries, too, and names the list whenever one is found. It costs some memory, and nothing is ever fetched: you bring each file, and each newer one, yourself.
# In a private window.
lists-private = This is a private window: lists can be read here, and nothing can be changed.
# No list is kept.
lists-none = You have added no list. Testigo looks for what it ships with.
# The storage did not answer.
lists-unread = The lists cannot be read now. Restart the browser and try again.
# A list that is named in the settings, and nothing else is left of it.
lists-lost = The list “{ $name }” is gone from the browser’s storage and does not count. Add its file again.
# On a list that an organisation brought.
lists-of-organisation = It comes from your organisation and cannot be removed here.
# Trouble with a list.
lists-damaged = This list is damaged in the browser’s storage and does not count. Add its file again as a newer one, or remove it.
# Trouble with a list.
lists-past = Its publisher set a day until which it can be trusted, and that day is over. Get a newer file from the publisher’s page.
# Label and field: who publishes a list.
lists-publisher = Publisher
# Label and field.
lists-licence = Licence
# The publisher or the licence is not known.
lists-not-said = not said
# Label.
lists-imported = Added
# $when: date and time; $days: whole days since then.
lists-imported-when =
    { $days ->
        [0] { $when } (today)
        [one] { $when } (one day ago)
       *[other] { $when } ({ $days } days ago)
    }
# Label.
lists-youngest = Youngest entry
# No entry says when it was reported.
lists-no-day = its entries give no day
# Label.
lists-entries = Entries
# Of the entries; stands in brackets. $count
lists-expired =
    { $count ->
        [one] one no longer valid, by the list itself: counts as weak
       *[other] { $count } no longer valid, by the list itself: count as weak
    }
# Label.
lists-refused = Not taken
# Label.
lists-waiting = Waiting for your review
# Label.
lists-accepted = Accepted by you after review
# Below a list with entries that wait.
lists-waiting-means = What waits does not count. To look at it, give the list’s file again, the same or a newer one: the preview shows each entry with its reason.
# Label: the part of entries that say none.
lists-role = Part of entries that say none
# Label: the family of entries that name none.
lists-family = Family of entries that name none
# Label.
lists-vouched = Signature
# Nobody vouches for it.
lists-unsigned = not signed: nothing proves who made it, or that nobody changed it on the way
# $name: whose key.
lists-signed = signed by { $name }, whose key you or your organisation trust
# Label: number of a signed list.
lists-version = Version
# Label: day of a signed list.
lists-expires = To be trusted until
# Label: file that it came from.
lists-from = From
# It came from no file.
lists-from-pasted = pasted text
# Link.
lists-open-page = Open the publisher’s page
# Button.
lists-replace = Replace with a newer file
# Button, when entries wait for review.
lists-replace-or-look = Replace, or review what waits
# Button.
lists-edit = Edit name and origin
# Button.
lists-remove = Remove
# Question. $name: the list.
lists-remove-ask = Remove “{ $name }”? Testigo then no longer looks for its entries. What was found already stays where it is written.
# Button: answers lists-remove-ask and lists-key-remove-ask.
lists-remove-yes = Yes, remove
# Done. $name
lists-removed = “{ $name }” was removed.
# Button.
lists-save = Save
# Button.
lists-cancel = Cancel
# Field.
lists-name = Name
# Field.
lists-page = Page on which newer files are found (https)
# The name is empty.
lists-name-missing = Give the list a name: it is told as the source of what is found.
# The page is no https address.
lists-page-wrong = The page must be an address that begins with https://, or stay empty.
# Nothing was changed.
lists-no-room = There is no room for this list. 32 lists fit, up to 64 MB in all, as long as the disk has room. Nothing was changed. Remove another list, or free some of the disk.
# Nothing was changed.
lists-gone = That list, or what was read of the file, is no longer there. Nothing was changed. Give the file again.
# Nothing was changed.
lists-failed = The browser’s storage did not do it. Nothing was changed; restart the browser and try again.
# Heading.
lists-bring = Add a list
# Label of the file field.
lists-choose = Choose a file, or drop it here
# The same, for a list that is replaced. $name
lists-choose-newer = Choose the newer file of “{ $name }”, or drop it here
# Below the file field.
lists-choose-means = STIX 2, MISP, CSV, hosts or a plain list of names, as text or gzip. Choose its signature (.sig) together with it, if there is one. You see everything before it counts.
# Button: the file is no newer one of a list.
lists-as-new = Add another list instead
# Opens the field for text.
lists-paste = Or paste text
# Label of the field for text.
lists-paste-label = Text of the list
# Button.
lists-read = Read it
# While a file is read. $file
lists-reading = “{ $file }” is being read.
# While text is read.
lists-reading-pasted = The text is being read.
# $read, $total: sizes; $entries
lists-reading-progress = { $read } of { $total }; { $entries ->
        [0] no entry yet
        [one] one entry
       *[other] { $entries } entries
    }
# The list is being written.
lists-keeping = The list is being kept.
# Names what was read. $file
lists-file = “{ $file }”
# Names what was read, at the beginning of a sentence.
lists-pasted = The pasted text
# $file: one of the two above; $why: begins in lower case, says what to do.
lists-fault = { $file } was not added, not even in part: { $why }.
# The memory or the browser gave up. $file
lists-read-failed = { $file } could not be read: the browser gave up. Nothing was added. Close other tabs, or choose the file again if it was moved or changed meanwhile.
# The person stopped it.
lists-stopped = Stopped. Nothing was added.
# More than one list at a time.
lists-several = These are several lists. Give one at a time, with its signature if there is one. Nothing was added.
# A signature alone.
lists-signature-alone = This is a signature without its list. Give both files together. Nothing was added.
# Why a signature is not believed; stands behind the file.
lists-signature-malformed = its signature is not one that Testigo can read; save it again from the publisher’s page
# As above.
lists-signature-unknown-key = it is signed with a key that you do not trust. Add the publisher’s key below first, if you got it from the publisher in another way
# As above.
lists-signature-wrong = its signature does not fit: the file is not what was signed. Get both again from the publisher, and ask there if it stays so
# As above.
lists-signature-older = it is older than the list that you have. That one stays
# As above.
lists-signature-expired = the day until which it can be trusted is over. Get a newer file
# As above.
lists-signature-not-yet = it says that it was made in the future. Check your computer’s clock
# As above.
lists-signature-another-list = its signature belongs to another list
# As above.
lists-signature-unsigned = the list that you have is signed, and this file is not. Give its signature (.sig) together with it
# Done. $name
lists-added = “{ $name }” was added and counts from now on.
# Done. $name
lists-replaced = “{ $name }” was replaced by the newer file, which counts from now on.
# Heading of the preview. $file
lists-preview = What “{ $file }” holds
# Heading of the preview of text.
lists-preview-pasted = What the text holds
# Below it.
lists-preview-nothing-yet = Nothing of it counts yet. Look at it first.
# Label.
lists-format = Read as
# Label.
lists-columns = Columns read
# A column. $column: its name; $as: what it was taken for.
lists-column = { $column } ({ $as })
# What a column was taken for; stands in brackets.
lists-column-value = value
# What a column was taken for; stands in brackets.
lists-column-host = domain
# What a column was taken for; stands in brackets.
lists-column-url = web address
# What a column was taken for; stands in brackets.
lists-column-address = IP address
# What a column was taken for; stands in brackets.
lists-column-type = kind
# What a column was taken for; stands in brackets.
lists-column-for-detection = for detection
# What a column was taken for; stands in brackets.
lists-column-family = family
# What a column was taken for; stands in brackets.
lists-column-date = day
# What a column was taken for; stands in brackets.
lists-column-role = part
# What a column was taken for; stands in brackets.
lists-column-confidence = confidence
# Opens entries. $count
lists-first-entries =
    { $count ->
        [one] Show the first
       *[other] Show the first { $count }
    }
# Heading. $count: entries
lists-not-understood =
    { $count ->
        [one] One entry is not taken
       *[other] { $count } entries are not taken
    }
# Heading. $count: entries
lists-too-broad =
    { $count ->
        [one] One entry is refused as too broad: it would accuse people who have nothing to do with it
       *[other] { $count } entries are refused as too broad: they would accuse people who have nothing to do with them
    }
# A reason and its number.
lists-reason = { $why }: { $count }
# A reason and its place.
lists-reason-at = { $why } ({ $place })
# Heading. $count: entries
lists-review =
    { $count ->
        [one] One entry needs your review
       *[other] { $count } entries need your review
    }
# Below it.
lists-review-means = Very many people use these places for ordinary reasons. They do not count unless you tick them: do so only if the publisher really means the whole place.
# $shown of $count
lists-review-more = Only the first { $shown } of { $count } can be accepted here; the others do not count.
# Heading. $name: the list that would be replaced.
lists-change = What would change in “{ $name }”
# More goes than stays.
lists-loses-most = More than half of the entries that you have would go. The file may be cut off, or be another list: look at its publisher’s page before you agree.
# $count
lists-change-added = New: { $count }
# $count
lists-change-gone = No longer in it: { $count }
# $count
lists-change-altered = Told differently: { $count }
# $count
lists-change-same = As before: { $count }
# Opens examples. $count
lists-examples =
    { $count ->
        [one] Show one
       *[other] Show { $count }
    }
# Nothing can be used.
lists-nothing = Nothing in this file can be used, so there is nothing to add.
# Nothing can be used without review.
lists-nothing-but-review = Nothing in this file counts by itself. Tick above what you are sure of, or leave it.
# Heading above the fields.
lists-details = What you call it, and where it is from
# Label. $count: entries
lists-role-choose =
    { $count ->
        [one] One entry does not say what part it had. Count it as
       *[other] { $count } entries do not say what part they had. Count them as
    }
# Below that choice.
lists-role-means = As part of the infrastructure, a contact is told as an Exposure at most. With one of the other parts it can become an Alert while the report is young: choose one only if the publisher says so.
# Label. $count: entries
lists-family-choose =
    { $count ->
        [one] One entry names no family. Call it (may stay empty)
       *[other] { $count } entries name no family. Call it (may stay empty)
    }
# Button.
lists-add = Add this list
# Button.
lists-put-in-place = Put it in the place of the old one
# Heading of a section.
lists-publishers = Where lists are published
# Below it.
lists-publishers-text = These pages open in a tab, as an ordinary visit of yours: the site sees your address, like any other. Save the file there, then drop it here. Testigo already ships with most of what these publishers had on the day of its catalogue.
# What a publisher has.
lists-about-amnesty = Amnesty’s Security Lab: one folder for each investigation, with STIX files and lists of domains.
# What a publisher has.
lists-about-mvt = The lists that the Mobile Verification Toolkit uses: one folder for each report, with STIX files.
# What a publisher has.
lists-about-citizenlab = One folder for each report until 2020, with CSV and MISP files. Its licence allows no commercial use.
# What a publisher has.
lists-about-echap = Addresses of stalkerware, the programs with which people spy on those who are close to them. Many are shops and control panels of their makers.
# What a publisher has.
lists-about-targetedthreats = Collected from reports on attacks against civil society, in one CSV file.
# Heading of a section.
lists-keys = Keys that you trust
# Below it.
lists-keys-text = A publisher may sign its lists. With its key, Testigo can tell that a file is the publisher’s own, that nobody changed it, and that it is not an old one handed to you again. Take a key only from somewhere you trust, not from the place that the list came from.
# Beside a key.
lists-key-of-organisation = from your organisation
# Opens the fields of a key.
lists-key-new = Add a key
# Field.
lists-key-name = Whose key it is
# Field.
lists-key = Ed25519 key in base 64
# Button.
lists-key-add = Trust this key
# Question. $name
lists-key-remove-ask = No longer trust the key of “{ $name }”? Lists that it signed stay; newer files of theirs will not be believed.
# The key cannot be read.
lists-key-malformed = That is no Ed25519 key in base 64. Copy it whole from the publisher. Nothing was added.
# The key has no name.
lists-key-nameless = Say whose key it is. Nothing was added.
# Done.
lists-key-pinned = The key was added.
# Done.
lists-key-unpinned = The key was removed.
# Other words by which people may look for the section; never shown.
lists-terms = STIX MISP CSV hosts IOC indicators threat import upload blocklist spyware file
# The same.
lists-terms-keys = signature Ed25519 public signed pinned trust
# An option, in what was changed.
options-field-at-risk = At-risk profile
# An option, in what was changed: how findings of a level are told. $level
options-field-level = Findings of level “{ $level }”
# An option, in what was changed: how one kind of finding is told. $kind
options-field-detector = Findings of the kind “{ $kind }”
# An option, in what was changed: whether a site or company is muted. $name
options-field-mute = { $name }
# Value of an option.
options-value-on = on
# Value of an option.
options-value-off = off
# Value of the option home country: guessed.
options-value-guess = guessed from the time zone
# Value of the option quiet hours. $from and $to: times of day.
options-value-quiet = from { $from } to { $to }
# Value of an option.
options-value-muted = muted
# Value of an option. $moment: date and time.
options-value-muted-until = muted until { $moment }
# Value of an option: not muted.
options-value-heard = not muted
# After a change. $what: see options-saved-one and options-saved-several.
options-saved = Saved. { $what }.
# After a change was taken back. $what: see options-saved-one and options-saved-several.
options-undone = Undone. { $what }.
# $what: the option; $value: what it is now.
options-saved-one = { $what }: { $value }
# Several options were changed at once. $count
options-saved-several =
    { $count ->
        [one] One option
       *[other] { $count } options
    }
# After options-saved, when days or names were removed.
options-saved-loss = What was removed does not come back: undoing only brings back the option.
# Button, beside options-saved.
options-undo = Undo
# Button, beside options-undone: takes back the change before that one.
options-undo-more = Undo one more
# Button without words: puts the message away.
options-saved-close = Close this message
# Question before days of the history go. $days
options-loss-days =
    { $days ->
        [one] This erases one day of the history. It cannot be undone. Erase it?
       *[other] This erases { $days } days of the history. It cannot be undone. Erase them?
    }
# Question before the at-risk profile is turned on. $days: how many days are kept
options-loss-names =
    { $days ->
        [0] This erases the reminders of letters, which name companies. It cannot be undone. Turn the profile on?
        [one] This removes the names of sites and the addresses of pages from the one day that is kept, and erases the reminders of letters. It cannot be undone. Turn the profile on?
       *[other] This removes the names of sites and the addresses of pages from the { $days } days that are kept, and erases the reminders of letters. It cannot be undone. Turn the profile on?
    }
# Question, where it is not known what is kept.
options-loss-unknown = Testigo’s storage does not say just now what this would remove from the history. What it removes does not come back. Do it all the same?
# Heading of an option.
stop-title = Stop before opening
# Below stop-title.
stop-text = A page at an address for which Testigo would sound an alert is held before it opens, and a page of Testigo says why: you go back, or open it once. Nothing else is ever blocked, and turning this off removes every rule.
# Checkbox.
stop-on = Hold such pages before they open
# Below the checkbox: what it costs.
stop-cost = Opening pages stays as fast. The browser keeps the held addresses in its own files, and nothing about you. An address that has changed hands may be held although it is harmless by now. It holds in private windows, too, where you allowed Testigo.
# Below the checkbox, when it is on: how much is held.
stop-count = { $hosts ->
    [one] Held now: one name with all below it
   *[other] Held now: { $hosts } names with all below them
}{ $urls ->
    [0] .
    [one] , and one single address.
   *[other] , and { $urls } single addresses.
}
# After stop-count: what found no room, or cannot be written as a rule.
stop-left = { $count ->
    [one] One more is not held: the browser has no room or no form for it. When it is opened, the alert comes as always.
   *[other] { $count } more are not held: the browser has no room or no form for them. When they are opened, the alert comes as always.
}
# The browser did not take the rules.
stop-refused = The browser did not take the rules: nothing is held. Turn it off and on again, or restart the browser.
# It is on, but the permission to see sites is missing.
stop-blind = Without the permission to see sites the browser holds nothing.
# Title of the page that stands in the place of one that was held.
stop-page = Held before opening
# Its first line.
stop-lead = This page was held before it opened
# $host is the held address's host, $family a spyware or campaign.
stop-why = { $host } was reported as part of { $family }.
# The same for one single address (URL).
stop-why-url = This very address at { $host } was reported as part of { $family }.
# The same by a list that somebody brought.
stop-why-list = { $host } is on the list “{ $list }”{ $named ->
    [yes] {" "}as part of { $family }
   *[no] {""}
}.
# The entry for which it was held went meanwhile.
stop-why-gone = It was held by an entry that is no longer in use. Going back and following the link again would open it.
# What was sent.
stop-not-sent = Testigo had the browser stop: nothing was asked of { $host }, and nothing of it was loaded. The browser may have looked up the name or prepared a connection before, as it does while you type or point at a link.
# Redirects on the way: these did hear of it.
stop-through = { $count ->
    [one] On the way, { $hosts } was asked and sent you on: it knows that somebody followed the link.
   *[other] On the way, { $hosts } were asked and sent you on: they know that somebody followed the link.
}
# The page with the link, where the browser says it.
stop-from = You came from { $host }.
# Link to the card that says what such lists mean.
stop-card = What it means that an address is on a list
# First button: the safe way.
stop-back = Go back
# Second button.
stop-copy = Copy the address as evidence
# Said when it was copied.
stop-copied = Copied, in a form that nobody opens by accident, with the time and who reported it.
# First step.
stop-step-keep = Keep how it came to you: the message, mail or page, with its date and sender. Delete nothing, and do not pass the link on as it is.
# Second step.
stop-step-copy = Copy the address as evidence (button above) and keep it with that.
# Opens the question below.
stop-continue = Open it all the same…
# The risk, before the second click.
stop-continue-risk = Pages like this may attack the device as soon as they open, even if you touch nothing. Only open { $host } if you are sure what it is. It opens once, in this tab; the next time it is held again.
# Takes the question back.
stop-continue-no = Do not open it
# The second click.
stop-continue-yes = Open it once
# It could not be let through.
stop-continue-failed = The browser did not let it through. Nothing was opened.
# Why there is such a page at all; a link follows.
stop-why-here = This is turned on in the options.
# That link.
stop-to-options = Options: stop before opening
# The browser brought the tab back later.
stop-forgotten = Which address it was is no longer remembered, and nothing of it was opened.
# First line of the copied text.
stop-line-what = Held by Testigo before it opened
# In the copied text, before the address.
stop-line-address = Address
# In the copied text, before the time.
stop-line-time = Time
# In the copied text, before the page that led there.
stop-line-from = Came from
# In the copied text, before hosts that redirected.
stop-line-through = By way of
# In the copied text, before the entry that matched.
stop-line-indicator = Reported
# In the copied text, before the spyware or campaign.
stop-line-family = As part of
# In the copied text, before the source.
stop-line-source = Source
# Testigo held a navigation to a reported host: in the popup of the page that led there.
say-held = Testigo held { $host } before it opened: it was reported as part of { $family }. Nothing was sent to it.
# As say-held, by a list that somebody brought.
say-held-list = Testigo held { $host } before it opened: it is on the list “{ $list }”{ $named ->
    [yes] {" "}as part of { $family }
   *[no] {""}
}. Nothing was sent to it.
# What became of the request.
outcome-held = held by Testigo before it opened
# Label of the search field on the options.
options-search = Search the options
# Below the search field.
options-search-hint = Press / to come here from anywhere on the page, Escape to empty it.
# Nothing was found. $query: what was typed.
options-search-none = No option speaks of “{ $query }”.
# How many sections are shown. $count
options-search-found =
    { $count ->
        [one] One section is shown.
       *[other] { $count } sections are shown.
    }
# Button: empties the search field.
options-search-clear = Show all options
# Other words by which people may look for the section; never shown.
options-terms-badge = icon number toolbar counter
# Other words by which people may look for the section; never shown.
options-terms-deeper = speed slow encrypted headers referrer referer
# Other words by which people may look for the section; never shown.
options-terms-history = keep days delete record retention passphrase password encrypted disk anonymous
# Other words by which people may look for the section; never shown.
options-terms-erase = delete remove clear reset uninstall
# Other words by which people may look for the section; never shown.
options-terms-home = nation region jurisdiction abroad law
# Other words by which people may look for the section; never shown.
options-terms-language = Spanish English translation idioma
# Other words by which people may look for the section; never shown.
options-terms-permissions = access grant allow browser
# Other words by which people may look for the section; never shown.
options-terms-silence = network internet requests telemetry privacy
# Other words by which people may look for the section; never shown.
options-terms-about = version licence license source code copyright

## Alerts: how far they reach, quiet, the log, and what notifications say (no site, no company, no family: others see the screen)

# Word for the level when everything that was found is hidden.
popup-level-hidden = Hidden by you
# Sentence when everything that was found is hidden by the options. $site, $count (findings).
say-hidden = There are findings on { $site } that you chose not to read here.
# Below the verdict. $count findings are not shown.
popup-hidden =
    { $count ->
        [one] Your options hide one finding; level and sentence are of what is shown.
       *[other] Your options hide { $count } findings; level and sentence are of what is shown.
    }
# Button after popup-hidden.
popup-hidden-options = See the options
# Line when the site is muted for a while. $time: date and time.
popup-muted-until = Muted until { $time }: no notification and no badge for this site.
# Name of the group of buttons with the time. $name: site or company.
popup-mute-for = For how long to mute { $name }
# Above the buttons with the time, for a site.
popup-mute-site-text = No notification and no badge for this site, not even for an alert. This window still tells everything.
# Button beside a company.
popup-mute-company = Mute this company
# Above the buttons with the time, for a company.
popup-mute-company-text = No notification and no badge for what this company does, on any site. An alert about a reported address still comes.
# Beside a company that is muted.
popup-muted-company = muted
# Title of the button: what was found does not reach the badge.
badge-title-quiet = Testigo: what it noticed here is kept off the badge, as you chose. Open it to read.
# Notification: how an address was come to. $way: opened, loaded, advance, worker. $from: report (a public one) or list (the person’s own).
notify-contact =
    { $way ->
        [opened] You opened an address
        [loaded] A page loaded an address
        [advance] The browser fetched in advance, without your opening it, an address
       *[worker] A site’s background process contacted an address
    } { $from ->
        [list] that is on a list you added.
       *[report] that was named in a public report.
    }
# As notify-contact, when no answer was seen.
notify-tried =
    { $way ->
        [opened] The browser tried to open an address
        [loaded] A page tried to load an address
        [advance] The browser tried to fetch in advance, without your opening it, an address
       *[worker] A site’s background process tried to contact an address
    } { $from ->
        [list] that is on a list you added; no answer was seen.
       *[report] that was named in a public report; no answer was seen.
    }
# After notify-contact. $role: one of the texts role-….
notify-role = Its part, by whoever reported it: { $role }.
# After notify-role. $age: recent (up to two years), dated (two to five), old (more).
notify-age =
    { $age ->
        [recent] It was reported in the last two years.
        [dated] It was reported two to five years ago.
       *[old] It was reported more than five years ago: by itself, that says little about today.
    }
# In place of alert-not-proof, for a maker’s public site.
notify-vendor = Visiting it is no sign of infection.
# Notification of everything else. $what: what was noticed (a heading). $way: opened, loaded, advance, worker.
notify-noticed =
    { $way ->
        [advance] On a page fetched in advance: { $what }.
        [worker] In a site’s background process: { $what }.
       *[loaded] On a page: { $what }.
    }
# How many more findings of the same visit. $count
notify-more =
    { $count ->
        [one] And one more finding of the same visit.
       *[other] And { $count } more findings of the same visit.
    }
# End of a notification.
notify-click = Click to see the evidence and what to do.
# Title of the notification of alerts that had to wait.
notify-summary-title = Alerts that waited
# Alerts that were not notified when they came: quiet hours, or more than five within an hour. $count
notify-summary =
    { $count ->
        [one] While there were no notifications, Testigo had one alert.
       *[other] While there were no notifications, Testigo had { $count } alerts.
    }
# Title of the test notification.
notify-test-title = Test of Testigo
# Test notification.
notify-test = Only a test: this is how notifications come. Nothing happened.
# What a detector notices, as a heading.
alerts-detector-known-infrastructure = Reported addresses
# What a detector notices, as a heading.
alerts-detector-plaintext = What travels without encryption
# What a detector notices, as a heading.
alerts-detector-programme-company = Companies in disclosed programmes
# What a detector notices, as a heading.
alerts-detector-carrier-network = Networks of carriers in disclosed cases
# What a detector notices, as a heading.
alerts-detector-proxy-chain = Chains of redirects
# What a detector notices, as a heading.
alerts-detector-shared-identifier = The same identifier at several companies
# What a detector notices, as a heading.
alerts-detector-jurisdiction = Countries where companies have their seat
# What a detector notices, as a heading.
alerts-detector-tracker = Other companies on the page
# Heading: how far each level reaches.
alerts-reach = How far each finding reaches
# Below alerts-reach.
alerts-reach-text = Choose by level whether something is notified, goes on the badge, or is only read in the window. The dashboard and the evidence always hold everything. No notification names a site, and they make no sound where the browser allows that. The same one comes at most once a week, and closing the browser forgets that: Testigo keeps no list of alerts on the disk.
# Name of a choice. $name: a level or a kind of finding.
alerts-reach-of = How far it reaches: { $name }
# Choice: only on the dashboard and in the evidence.
alerts-reach-nothing = Nowhere
# Choice: is read in Testigo’s window.
alerts-reach-popup = In the window only
# Choice: window and badge.
alerts-reach-badge = Window and badge
# Choice: window, badge and notification.
alerts-reach-notification = With a notification
# Choice for a kind of finding: as its level says.
alerts-reach-as-level = As its level
# Below the choices by level.
alerts-reach-least = An alert is always read in the window. If you hide something, the window says how many findings are missing, and never says “nothing found”.
# Line that unfolds: choosing by kind of finding.
alerts-detectors = Choose by kind of finding
# As alerts-detectors, with $count kinds chosen apart.
alerts-detectors-some =
    { $count ->
        [one] By kind of finding: one chosen apart
       *[other] By kind of finding: { $count } chosen apart
    }
# Below alerts-detectors.
alerts-detectors-text = What you choose here counts in place of the level, whichever it is.
# Button.
alerts-detectors-clear = All as their level
# Heading.
alerts-test = Try it
# Below alerts-test.
alerts-test-text = Shows a notification that says that it is a test. Where needed, it asks for the permission first.
# Button.
alerts-test-button = Show a test notification
# After the test: the browser took it.
alerts-test-notified = The browser showed it. Did none appear? Look in your system’s settings whether notifications of this browser are allowed, and whether “Do not disturb” or a focus mode is on.
# After the test: the permission is missing.
alerts-test-permission = The browser’s permission is missing, so nothing was shown.
# After the test: the browser did not show it.
alerts-test-failed = The browser did not show it. Look in your system’s settings whether notifications of this browser are allowed.
# Heading.
alerts-quiet = Quiet hours
# Below alerts-quiet.
alerts-quiet-text = No notification at those hours, by this computer’s clock. The alerts of that time are told together, once, when they end; the rest is in the log below.
# Checkbox.
alerts-quiet-on = No notifications at certain hours
# Field: time of day.
alerts-quiet-from = From
# Field: time of day.
alerts-quiet-to = Until
# When both times are the same.
alerts-quiet-same = Both times are the same: nothing was changed.
# Below the heading of what is muted.
alerts-muted-text = No notification and no badge for these sites and companies; on a muted site not for an alert either. Testigo’s window still tells everything. Their names lie encrypted on the disk, and go when their time is over.
# Field: for how long.
alerts-muted-span = For how long
# Below the list of what is muted.
alerts-muted-companies = To mute a company, open it under “Who” in Testigo’s window. An alert about a reported address comes although the company is muted.
# Beside the name of a muted company.
alerts-muted-company = Company
# Beside what is muted without an end.
alerts-muted-open = until you take it back
# Beside what is muted for a while. $time: date and time.
alerts-muted-until = until { $time }
# For how long something is muted.
alerts-span-day = For a day
# For how long something is muted.
alerts-span-week = For a week
# For how long something is muted: 30 days.
alerts-span-month = For a month
# For how long something is muted.
alerts-span-open = Until I take it back
# Heading.
alerts-log = Log of notifications
# Below alerts-log.
alerts-log-text = What was notified and why, and what was not. Of this session only: closing the browser forgets it, and private windows are not in it.
# When the log is empty.
alerts-log-none = Nothing yet in this session.
# When the log cannot be read.
alerts-log-unread = The log could not be read.
# Button.
alerts-log-erase = Erase the log
# Link to the evidence of the visit.
alerts-log-evidence = See its evidence
# Line of the log: a test.
alerts-log-test = Test notification
# Line of the log: alerts that had waited. $count
alerts-log-summary =
    { $count ->
        [one] One alert that had waited
       *[other] { $count } alerts that had waited, together
    }
# Why it was to be notified. $by: level (by its level, $level) or detector (by its kind, $kind).
alerts-log-by =
    { $by ->
        [detector] You chose to be notified of the kind “{ $kind }”.
       *[level] You chose to be notified of the level “{ $level }”.
    }
# What became of the notification.
alerts-outcome-notified = It was notified.
# What became of the notification.
alerts-outcome-site = Not notified: the site is muted.
# What became of the notification.
alerts-outcome-company = Not notified: the company is muted.
# What became of the notification.
alerts-outcome-quiet = Not notified then: it was within quiet hours.
# What became of the notification.
alerts-outcome-told = Not notified again: it had been told within the week.
# What became of the notification.
alerts-outcome-limit = Not notified then: there had been five within the hour.
# What became of the notification.
alerts-outcome-permission = Not notified: the browser’s permission is missing.
# What became of the notification.
alerts-outcome-failed = Not notified: the browser did not show it.
# Title of a section.
options-file = Options as a file
# Below options-file.
options-file-text = Takes your options to another computer or keeps a copy. The file is small and readable, and tells how you use Testigo to whoever finds it; nothing of your history is in it.
# Other words by which people may look for the section; never shown.
options-terms-file = export import backup settings copy transfer save load restore JSON
# Subtitle.
options-file-save = Save the options
# Checkbox.
options-file-sites = With the sites that are muted
# Below options-file-sites.
options-file-sites-cost = Then the file names them, readable for anybody who has it.
# In place of options-file-sites.
options-file-at-risk = In the at-risk profile no site is named in the file.
# Button.
options-file-button = Save the options as a file
# After it. $file: name of the file.
options-file-saved = The options are in { $file }, among your downloads.
# Subtitle.
options-file-open = Take options from a file
# For screen readers: the block that shows what would change.
options-file-preview = What the file would change
# $extension: version; $made: day.
options-file-made = Saved by Testigo { $extension } on { $made }.
# The file says what is chosen already.
options-file-same = It would change nothing.
# Above the list of changes. $count
options-file-changes =
    { $count ->
        [one] One option would change:
       *[other] { $count } options would change:
    }
# One change: $what the option, $before and $after its values.
options-file-change = { $what }: { $before } → { $after }
# $count entries of the file, named in $list, belong to no option that is known.
options-file-unknown =
    { $count ->
        [one] Another version of Testigo wrote one entry that this one does not know. It is left out: { $list }.
       *[other] Another version of Testigo wrote { $count } entries that this one does not know. They are left out: { $list }.
    }
# The file was saved without muted sites.
options-file-no-sites = The file names no sites: those that are muted here stay.
# Checkbox. Below it: the changes.
options-file-also = Also change for how long days are kept, and the at-risk profile
# $days of the history would go.
options-file-loss-days =
    { $days ->
        [one] This erases one day of the history. It does not come back, also when the options are undone.
       *[other] This erases { $days } days of the history. They do not come back, also when the options are undone.
    }
# The at-risk profile would be turned on. $days: days that are kept.
options-file-loss-names =
    { $days ->
        [0] This erases the reminders of letters. They do not come back, also when the options are undone.
        [one] This removes the names of sites and the addresses of pages from the one day that is kept, and erases the reminders of letters. They do not come back, also when the options are undone.
       *[other] This removes the names of sites and the addresses of pages from the { $days } days that are kept, and erases the reminders of letters. They do not come back, also when the options are undone.
    }
# It is not known what is kept.
options-file-loss-unknown = Testigo’s storage does not say just now what this would remove from the history. What it removes does not come back.
# Button.
options-file-use = Use these options
# After it.
options-file-done = The options of the file are in use. “Undo” brings yours back.
# The file is too large.
options-file-large = The file is larger than 1 MB: no file of options is. It was not read.
# The browser could not read the file.
options-file-unread = The browser could not read the file. Nothing was changed.
# The file is not Testigo’s.
options-file-foreign = Testigo did not save this file. Nothing was changed.
# The file has days of history in it.
options-file-everything = This file holds the days of a history, too. Add it further up, under “Everything as a file”. Nothing was changed.
# The file is of a newer version.
options-file-newer = Another version of Testigo saved this file in a form that this one does not know. Update Testigo and try again. Nothing was changed.
# The file is damaged; $where names the place in it.
options-file-damaged = The file is damaged or was changed, at: { $where }. Nothing was changed.
# While the file is made: days done of all.
export-progress = { $days } of { $total } days
# The person stopped the making of the file.
export-stopped = Stopped. Nothing was saved.
# While a file is read: $read and $total are sizes such as “3 MB”.
import-progress = { $read } of { $total } read
# While days are added: days that are ready of all in the file.
import-progress-days = { $days } of { $total } days
# The person stopped the reading of a file, or the adding of its days.
import-stopped = Stopped. Nothing was added.
# The at-risk profile is on, and the file names muted sites.
options-file-sites-left = The at-risk profile is on: the muted sites that the file names are not taken.
# What the catalogue holds: numbers. $indicators, $families, $reports, $programmes, $cards
about-counts = It knows { $indicators } reported addresses of { $families } families and campaigns, from { $reports } reports, and { $programmes } disclosed programmes and laws; { $cards } cards explain them.
# Link to the cards.
about-library = To the cards
# Where the source is.
about-source = Its source is open: it stands where this copy was published, with instructions to build the very same file and compare it.
# Subtitle.
about-wrong = When Testigo is wrong
# Below it: how to report a false entry.
about-wrong-text = Report a wrong entry in the open, where the source is: which address, what is wrong with it, how you know, and the date of the catalogue above. A site that was named without reason is treated like a security fault. Keep out of the report which pages you visited.
# Title of a section.
about-promises = What Testigo never does
# Other words by which people may look for the section; never shown.
about-promises-terms = promises privacy telemetry guarantee trust
# A promise.
about-promise-sends = It sends nothing to anybody and makes no request of its own: no account, no telemetry, no update of lists.
# A promise.
about-promise-accuses = It does not call a match an infection, nor a country a crime. It says what was seen, who reported it and when.
# A promise.
about-promise-calms = It does not say “nothing found” where it did not see everything.
# A promise.
about-promise-private = It writes nothing of private windows to the disk.
# A promise.
about-promise-remembers = It remembers nothing of what you visit beyond the session unless you choose that, and then no more than you choose.
# A promise.
about-promise-scores = It gives no site a grade.
# A promise.
about-promise-blocks = It blocks nothing, except what you ask it to with “Stop before opening”.
# A promise.
about-promise-shows = It names no site in a notification: others may see your screen.
# Title of a section.
about-licences = Licences
# Below it.
about-licences-text = Whose work is in Testigo, and on which terms. The names and texts are those of the file NOTICE that comes with it, in English.
# Other words by which people may look for the section; never shown.
about-licences-terms = license copyright attribution libraries data credits free software
# Heading.
organisation-title = Set by an organisation
# Other words for the same, for the search of the options.
organisation-terms = administrator policy managed company school newsroom helpline
# Where there is no policy.
organisation-none = No organisation has set anything in this browser. Whoever looks after several computers can hand out options, lists and a contact by a policy; what it can do, and what it never can, is in docs/organisations.md, which comes with Testigo’s source.
# For whoever writes a policy. $id: Testigo’s identifier in this browser.
organisation-id = Whoever writes a policy needs Testigo’s identifier in this browser: { $id }
# $name: of the organisation, as its policy says.
organisation-by = “{ $name }” has set options of Testigo in this browser.
# Where the policy gives no name.
organisation-by-somebody = Whoever looks after this browser has set options of Testigo.
# What a policy cannot do.
organisation-limits = This does not let anybody see what you do: Testigo sends nothing to anyone. A policy cannot turn a history on, keep one longer than you chose, or silence alerts.
# Before the names of options.
organisation-locked-fields = You cannot change:
# Before the names of options.
organisation-start-fields = Chosen for you, and yours to change:
# Option.
organisation-field-alerts = how far findings reach
# Option.
organisation-field-badge = the badge (on)
# Option.
organisation-field-deeper = the deeper look
# Option.
organisation-field-stop = stop before opening (on)
# Option.
organisation-field-atRisk = the at-risk profile (on)
# Option.
organisation-field-home = your country
# Option.
organisation-field-language = the language
# The longest history a policy allows. $days; 0: none.
organisation-retention =
    { $days ->
        [0] No history is kept on this computer, only this session is remembered.
        [one] A history, if you turn one on, is kept for one day at most.
       *[other] A history, if you turn one on, is kept for { $days } days at most.
    }
# Lists that came with the policy. $count
organisation-lists =
    { $count ->
        [one] One list comes from it:
       *[other] { $count } lists come from it:
    }
# Keys that the policy trusts. $count
organisation-keys =
    { $count ->
        [one] It trusts one key for signed lists.
       *[other] It trusts { $count } keys for signed lists.
    }
# Before the contact’s name.
organisation-contact = Whom to turn to:
# Before the organisation’s contact, below the helplines.
organisation-contact-of = Your organisation’s own contact:
# Summary; what in the policy does not count. $count
organisation-faults =
    { $count ->
        [one] One part of the policy does not count
       *[other] { $count } parts of the policy do not count
    }
# Below it, for whoever wrote the policy.
organisation-faults-text = The rest counts. Whoever wrote the policy can correct these:
# What is wrong with a part of the policy.
organisation-fault-unknown = nothing is called that
# What is wrong with a part of the policy.
organisation-fault-value = is not what it has to be
# What is wrong with a part of the policy.
organisation-fault-too-weak = would protect or tell less than you are owed
# What is wrong with a part of the policy.
organisation-fault-nothing-to-lock = is locked, and given no value
# What is wrong with a part of the policy.
organisation-fault-not-kept = could not be read or kept as a list
# Beside an option that cannot be changed.
organisation-locked = Set by your organisation; you cannot change it.
# Title of a section.
options-everything = Everything as a file
# Below it.
options-everything-text = One file with your options, all kept days, your lists, the keys you trust and your reminders of letters. What comes from a file is shown first, and comes in together or not at all.
# Other words by which people may look for the section; never shown.
options-terms-everything = export import backup history lists keys reminders move computer save
# Other words by which people may look for the section; never shown.
options-terms-passphrase = password lock key encrypted
# Other words by which people may look for the section; never shown.
options-terms-alerts-reach = notification sound notify message permission
# Other words by which people may look for the section; never shown.
options-terms-alerts-quiet = night sleep do not disturb schedule
# Other words by which people may look for the section; never shown.
options-terms-alerts-log = record list past notifications
# Other words by which people may look for the section; never shown.
options-terms-alerts-test = test try notification sound
# Other words by which people may look for the section; never shown.
options-terms-muted = ignore except exclude company mute silence
# Other words by which people may look for the section; never shown.
options-terms-stop = block prevent phishing spyware link
# Below options-language.
options-language-text = The language of these pages, of notifications and of what you copy. It costs nothing: both come with Testigo.
# Below options-permissions.
options-permissions-text = What the browser lets Testigo do; you can take each back there at any time. Without the first Testigo sees nothing. The second is asked for only when you turn a notification on.
# A kept finding: an address on a list that the person brought. $named: yes when the list names a family.
findings-on-list = Contact with { $subject }, which was on the list “{ $list }”{ $named ->
    [yes] {" "}as part of { $family }
    *[no] {""}
  }.
# The same, where the address is not written.
findings-on-list-unnamed = Contact with an address that was on the list “{ $list }”{ $named ->
    [yes] {" "}as part of { $family }
    *[no] {""}
  }. In the profile for people at risk it is not written.
# $count changes are left out, for an organisation locked those options.
options-file-locked =
    { $count ->
        [one] One option is set by your organisation and stays.
       *[other] { $count } options are set by your organisation and stay.
    }
# Another file was dropped while one is read, looked at or kept.
lists-one-at-a-time = There is a file on its way in already, and the other one was not read. Add or cancel that one first.
# Row "how" when nothing is shown because the options hide it.
row-how-hidden = The rest is hidden
# In the options, where everything is saved as a file: how much is in it beside the days. Numbers.
export-made-beside = Lists in it: { $lists }; keys: { $keys }; reminders: { $reminders }.
# After export-made-beside.
export-lists-damaged =
    { $count ->
        [one] One list cannot be read any more and is not in it.
       *[other] { $count } lists cannot be read any more and are not in it.
    }
# The at-risk profile is on, and a file is to be made.
export-at-risk = The at-risk profile is on: no name of a site is in the file, and no reminder.
# The file has days, and no history is kept here.
import-off-days = No history is kept here, so the days of the file are left out. To add them, first choose above to keep 7, 30 or 90 days.
# Box: lists that are in the file.
import-lists =
    { $count ->
        [one] Add its list
       *[other] Add its { $count } lists
    }
# Below import-lists.
import-lists-text = Each was read and judged here as if it came from outside. They come in as not signed: a signature belongs to the publisher’s own file.
# A list in the file. $entries is a number as written.
import-list = { $name }, not signed. Entries that would count: { $entries }.
# The same, with who publishes it.
import-list-by = { $name } ({ $publisher }), not signed. Entries that would count: { $entries }.
# After import-list: entries that somebody looked at where the file was made. $list names them.
import-list-accepted =
    { $count ->
        [one] One of them needs a look before it counts, and was accepted where the file was made: { $list }.
       *[other] { $count } of them need a look before they count, and were accepted where the file was made: { $list }.
    }
# After import-list: entries that count for nothing until somebody looks at them. $list names them.
import-list-waiting =
    { $count ->
        [one] One needs a look before it counts, and is left out: { $list }.
       *[other] { $count } need a look before they count, and are left out: { $list }.
    }
# After import-list: entries that are refused.
import-list-refused =
    { $count ->
        [one] One is refused: it is too broad, or no name or address.
       *[other] { $count } are refused: they are too broad, or no names or addresses.
    }
# A list in the file that has the name of one that is kept.
import-list-here = { $name }: a list of this name is here already and stays as it is.
# A list in the file.
import-list-unread = { $name }: it cannot be read as a list, and is left out.
# Above boxes, one for each key in the file.
import-keys = Keys in the file. A key decides whose lists count as signed: tick only those that you know from their owner.
# Box. $name of the key; its letters stand below.
import-key = Trust { $name }
# Keys in the file that are trusted already. $list names them.
import-keys-here = Trusted here already: { $list }.
# Reminders in the file. $list names companies.
import-reminders =
    { $count ->
        [one] One reminder of a letter would be added: { $list }.
       *[other] { $count } reminders of letters would be added: { $list }.
    }
# The same; $list names companies.
import-reminders-here = You have a reminder already, and it stays as it is: { $list }.
# The at-risk profile is on.
import-reminders-at-risk = The at-risk profile is on: the reminders in the file are not taken.
# Button.
import-add-chosen = Add this
# After import-done. Numbers.
import-done-beside = Lists added: { $lists }; keys: { $keys }; reminders: { $reminders }.
# What a column was taken for; stands in brackets.
lists-column-expired = no longer valid
