# The pages of records.

breadcrumb = Where you are
toc = On this page
unsaid = the sources we read do not say
percent = { $value }%
source-undated = undated
story-undated = undated
count-municipalities = { $count-form ->
    [one] One known municipality
   *[other] { $count } known municipalities
 }
count-interventions = { $count ->
    [0] No intervention found
   *[other] { $count-form ->
        [one] One intervention
       *[other] { $count } interventions
    }
 }

ended = The Lab'Impact plan ended on { $date }. Here you can read what was planned or reported. This is not a list of services that exist today.
ended-undated = The Lab'Impact plan has ended. Here you can read what was planned or reported. This is not a list of services that exist today.
ended-now = To find out what exists today, open the page of the network and ask its lead partner, or ask your municipality.

contact-lead = Lead partner
contact-office = Office
contact-website = Website

evidence-explained = “Planned”: a project page or an announcement promised it, but no source we read says whether it took place. “Done”: an article or a page says that it took place.
evidence-planned = This activity was planned. No source we read says whether it took place: it may or may not have.
evidence-reported = At least one source says that the activity took place. That does not mean that it still exists today.

province-name = { $kind ->
    [city] Metropolitan City of { $name }
   *[province] Province of { $name }
 }
province-in = { $kind ->
    [city] in the Metropolitan City of { $name }
   *[province] in the Province of { $name }
 }
theme-number = Action { $number }

locator-network = { $network }: its known municipalities ({ $province })
locator-network-text = { $count ->
    [0] The outline of the province without municipalities: the list is not known.
   *[other] { $count-form ->
        [one] One coloured municipality inside the outline of the province.
       *[other] { $count } coloured municipalities inside the outline of the province.
    }
 }
locator-place = { $place } and its neighbours
locator-place-text = It borders on: { $names }. Municipalities that are in a network are coloured.
locator-province = The networks { $where }
locator-province-text = { $count-form ->
    [one] The known territory of one network inside the outline of the province.
   *[other] The known territories of { $count } networks inside the outline of the province.
 }

## Network

network-description = { $name }: { $municipalities ->
    [0] no known municipality
   *[other] { $municipalities-form ->
        [one] one known municipality
       *[other] { $municipalities } known municipalities
    }
 }, { $interventions ->
    [0] no intervention found
   *[other] { $interventions-form ->
        [one] one intervention
       *[other] { $interventions } interventions
    }
 }. Lead partner: { $lead }. With partners, stories, contacts and sources.
network-where = Where
network-partners = Partners
network-interventions = Interventions
network-stories = Stories
network-sources = Sources
network-provinces = Provinces:
network-ambito = The sources call this area
network-no-municipalities = The sources we read do not say which municipalities belonged to it.
network-no-interventions = The sources we read describe no interventions of this network. That does not mean that there were none.
network-proof = Where it is written that it was one of the 35 networks:
network-other-sources = The other sources of this record:

## Municipality

municipality-title-covered = { $name } ({ $sigla }) was in the { $network }
municipality-title-none = { $name } ({ $sigla }) was not in any known network
municipality-title-unknown = { $name } ({ $sigla }): the sources do not say whether it was in a network
municipality-covered = { $name } is on the list of municipalities of the { $network }, one of the 35 networks of the Lab'Impact plan.
municipality-on-map = See the network on the map
municipality-none = { $name } is not on the list of municipalities of any Lab'Impact network. All the known networks { $where } have a published list: the name of this municipality is not there.
municipality-unknown = The sources we read do not say whether { $name } was in a Lab'Impact network.
municipality-lists = According to the plan, there were { $counted } municipalities. The lists we read name { $known }. A new list could change this answer.
municipality-province-networks = The networks of the province
municipality-incomplete = Networks with an incomplete list
municipality-incomplete-text = In this province there are networks for which we do not know all the municipalities for certain. This municipality may have been in one of them: ask the lead partner.
municipality-candidate = An area linked to the project
candidate-badge = Not counted among the 35 networks
municipality-done = What the network planned or did
municipality-named = Other interventions that name this municipality
municipality-facts = The municipality
municipality-province = Province
municipality-population = Residents
residents-2023 = { $count } on 1 January 2023 (provisional)
municipality-postal = Postcode
municipality-code = ISTAT code (2023)
municipality-current = Today
municipality-current-text = On 1 January 2026 its territory is in the municipality of { $name } (ISTAT code { $code })
municipality-former = Earlier names
municipality-former-text = { $name }, until { $date }
municipality-former-moved = { $name }, until { $date }: then in the municipality of { $today }
municipality-near = Nearby
municipality-neighbours = Neighbouring municipalities and their network:
municipality-no-network = no known network
municipality-networks-near = Other networks nearby:

## Partner

partner-description = { $name } took part in { $count-form ->
    [one] one network
   *[other] { $count } networks
 } of the Lab'Impact plan in Lombardy. With sources.
partner-lead = { $count-form ->
    [one] It took part in one network of the Lab'Impact plan.
   *[other] It took part in { $count } networks of the Lab'Impact plan.
 }
partner-kind = Kind of organisation
partner-networks = Its networks
partner-caveat = The sources say which network a partner worked in, but not always which interventions. The interventions are on the page of each network.
partner-others = The other known partners:

## Intervention

intervention-description-planned = { $network }, planned activity. { $title }: { $summary }
intervention-description-reported = { $network }, activity reported as carried out. { $title }: { $summary }
intervention-network = Network
intervention-theme = Theme
intervention-when = When
intervention-where = Where
intervention-audience = Who it was for
intervention-topics = Topics
intervention-others = Other interventions of the network
intervention-only = It is the only intervention found for this network.
intervention-alike = Similar interventions in other networks
intervention-stories = Stories about the network

## Province

province-summary = { $networks-form ->
    [one] One network
   *[other] { $networks } networks
 } of Lab'Impact { $networks-form ->
    [one] was based
   *[other] were based
 } here or had at least one municipality here. Of { $total } municipalities, { $covered-form ->
    [one] one is
   *[other] { $covered } are
 } on a network's list.
province-capital = Capital
province-covered = municipalities on a network's list
province-unknown = municipalities whose network we do not know
province-none = municipalities outside the networks
province-networks = The networks
province-statistics = The figures, compared with the other provinces
province-municipalities = The municipalities
province-list-covered = On a network's list: { $count }
province-list-unknown = The sources do not say: { $count }
province-list-none = On no list: { $count }
province-covered-explained = The page of each municipality says which network it is, and where the list comes from.
province-unknown-explained = No network's list names them. But the list of at least one network in the province is not certain or not complete, or an area that is not counted among the networks names them.
province-none-explained = No list names them, and all the known networks in the province have a published list.

figures-municipalities = Municipalities
figures-small = Municipalities of up to 5,000 residents
figures-small-share = Share of municipalities of up to 5,000 residents
figures-foreign = Foreign residents
figures-foreign-share = Share of foreign residents
figures-lombardy = Lombardy
figures-italy = Italy
figures-area = Area
figures-table = Municipalities and foreign residents in the provinces of Lombardy
figures-missing = not given
figures-caveat = Municipalities are those of 2023, grouped by their number of residents on 1 January 2022. Foreign residents are those of 2022.

## Theme and topic

theme-description = { $title }: { $count-form ->
    [one] one intervention planned or reported
   *[other] { $count } interventions planned or reported
 } in the Lab'Impact networks in Lombardy, with sources and stories.
theme-counts = { $interventions-form ->
    [one] One intervention found
   *[other] { $interventions } interventions found
 }, { $networks-form ->
    [one] in one network
   *[other] in { $networks } networks
 }.
theme-explore = See the networks of this theme on the map
theme-topics = Topics
theme-networks = Networks
theme-interventions = Interventions
theme-stories = Stories
theme-no-networks = In the sources we read, no network worked on this theme.
theme-no-stories = We found no stories on this theme.
topic-description = { $explanation } { $count-form ->
    [one] One intervention
   *[other] { $count } interventions
 } of the Lab'Impact networks in Lombardy, with sources and stories.
topic-synonyms = In Italian people also say:
topic-themes = It is part of:
topic-explore = See the networks of this topic on the map
topic-networks = Networks
topic-interventions = Interventions
topic-stories = Stories
topic-no-interventions = The sources we read describe no interventions on this topic.
topic-no-stories = We found no stories on this topic.

## Stories

stories-title = Stories
stories-lead = Interviews, articles, news, e-books, videos and events about the plan and its networks.
stories-opening = The page opens with the interview that has the latest date.
stories-group-voci = Voices
stories-group-stampa = From the local press
stories-group-articoli = Articles and news
stories-group-documenti = Documents
stories-group-schede = Project sheets and web pages
stories-group-all = Open “{ $group }” ({ $count })
stories-sheets = Most of them present the project or a network: that is why they stand apart.
stories-description = { $count } publications about the Lab'Impact plan and its 35 networks. You can filter them by network, province, theme, topic, kind and year.
stories-words = Words to look for
stories-kind = Kind
stories-year = Year
stories-filter = Show the stories
stories-chosen = Chosen filters:
stories-remove = Remove { $value }
stories-count = { $count ->
    [0] No story
   *[other] { $count-form ->
        [one] One story
       *[other] { $count } stories
    }
 }
stories-none = No story matches all the filters you chose. Remove one, or:
stories-all = see all stories
story-summary-ours = The summary is ours. The original text belongs to its publisher.
story-read = Read it on { $host }
story-no-address = We do not know its web address.
story-kind = Kind
story-publisher = Published by
story-author = Author
story-date = Date
story-tags = Keywords
story-about = What it is about
story-networks = Networks
story-no-networks = It is not about one network in particular, or the sources we read do not say which.
story-provinces = Provinces
story-no-provinces = It is not about one province in particular.
story-themes = Themes
story-no-themes = It is not about one theme in particular.
story-topics = Topics
story-no-topics = It presents the project in general.

## Sources

sources-title = The sources
sources-lead = Every fact in the Atlas has a source. Here are all the documents we used: there are { $count }. For each one you see how many records cite it.
sources-caveat = For many pages we read only some parts. We did not check the contents with the organisations concerned. Some addresses may no longer work.
sources-description = All the documents ({ $count }) that the facts of the Atlante Lab'Impact come from, by kind, with the records that cite them.
source-used = { $count ->
    [0] No record cites it.
   *[other] { $count-form ->
        [one] One record cites it.
       *[other] { $count } records cite it.
    }
 }
source-title = Source: { $title } ({ $publisher })
source-description = { $title }, { $publisher }. { $count ->
    [0] No record of the Atlas cites it.
   *[other] { $count-form ->
        [one] One record of the Atlas cites it.
       *[other] { $count } records and figures of the Atlas cite it.
    }
 }
source-publisher = Published by
source-date = Date
source-kind = Kind
source-address = Address
source-no-address = no known web address
source-note = How it was read
source-uses = What comes from this source
source-unused = No record cites it.
source-networks = Networks: { $count }
source-partners = Partners: { $count }
source-interventions = Interventions: { $count }
source-stories = Stories: { $count }
source-plan = Facts about the plan: { $count }
source-themes = Themes: { $count }
source-candidates = Areas not counted among the networks: { $count }
source-statistics = Statistics: { $count }
source-statistics-link = See the figures on the page about the plan
source-places-borders = The borders and the population of municipalities and provinces come from here.
source-places-codes = The names and codes of municipalities on 1 January 2026 come from here.
source-places-postal = The postcodes of municipalities come from here.
source-places-names = Settlements and alternative names of municipalities, used in search, come from here.

## Plan

plan-title = The Lab'Impact plan
plan-description = { $networks } networks, { $municipalities } municipalities, { $share } per cent of the municipalities of Lombardy: what the Lab'Impact regional plan was, how long it lasted, with what resources, and what came after it.
plan-lead = Lab'Impact was the regional plan of Lombardy for the integration of migrants. It worked with { $networks } networks and { $municipalities } municipalities, { $share } per cent of the municipalities of Lombardy.
plan-timeline = In short, from 2018 to 2023
plan-today = And today
plan-today-text = The plan is over. For help now, start with your municipality: you find the number to call and what is open in your province.
plan-today-municipality = Find your municipality
plan-today-schools = For schools
plan-today-second = What came after
plan-identity = What it was
plan-people = Who led it
plan-time = When
plan-actions = The four Actions
plan-actions-pages = Each Action has a page with its interventions:
plan-reach = How large it was
plan-reach-text = The { $share } per cent is a share of the municipalities, not of the land: { $municipalities } municipalities out of all those in Lombardy.
plan-money = Resources of the networks
plan-money-text = We did not find the total cost of the plan. We know only some local figures.
plan-learning = Workshops and meetings
plan-communication = Communication
plan-national-call = The national call for projects
plan-fami-2014 = The European fund AMIF (FAMI) 2014-2020
plan-fami-2021 = The European fund AMIF (FAMI) 2021-2027
plan-second-edition = The second edition
plan-later-text = This is a different programme, which came later. It is not part of the plan that this Atlas describes.
plan-classes = Municipalities and foreign residents by number of residents
plan-candidates = Areas not counted among the 35 networks
plan-candidates-text = These areas presented the project or worked in it, but no source we read says that they led a network. That is why they are not among the 35.
candidate-ambito = Area
candidate-municipalities = Its list names { $count } municipalities:

classes-table = Municipalities and foreign residents in Lombardy by number of residents; the last two rows add up the others
classes-class = Residents of the municipality
classes-municipalities-share = Share of the municipalities of Lombardy
classes-up-to = Up to { $to }
classes-between = From { $from } to { $to }
classes-over = Over { $from }

## Accessibility

accessibility-title = Accessibility
accessibility-lead = We want everyone to be able to use the Atlas: with a keyboard, with a screen reader, on an old phone, without JavaScript.
accessibility-design = How it is made
accessibility-design-scripts = Every page is complete without JavaScript. Scripts only make the map, the filters and the search for a municipality quicker.
accessibility-design-keyboard = You can reach everything with the keyboard, in an order that follows the page. You can always see where you are.
accessibility-design-map = The map is never the only way: there is always a list with the same links beside it, and charts have a table.
accessibility-design-words = Sentences are short. What is not known is said, not left blank. No information is given by colour alone.
accessibility-design-display = Pages adapt to narrow screens, larger text, light or dark mode, and print. They respect your choice to reduce motion.
accessibility-design-privacy = There are no cookies, no tools that track you and no content from other sites.
accessibility-tests = How it is tested
accessibility-tests-axe = With each change, some automated tests with axe-core look for errors in the pages.
accessibility-tests-keyboard = With each change, other automated tests go through the site in a browser, with the keyboard alone.
accessibility-tests-adapted = Other tests look at pages enlarged to 400%, with more space in the text, from right to left, in colours of your own choice, without motion, printed and offline.
accessibility-tests-people = People with disabilities have not tested the Atlas yet. Automated tests do not find everything. That is why we do not claim a conformance that nobody has verified.
accessibility-limits = Known limits
accessibility-limits-italian = The texts of the records are written in Italian. A machine translated them into the other languages, and the page says so; what is missing stays in Italian, marked so that screen readers pronounce it well.
accessibility-limits-links = The original documents are on other sites. We do not know how accessible those sites are.
accessibility-limits-maps = On maps, municipalities may be too small for a finger: use the list.
accessibility-limits-tables = On narrow screens the tables of figures scroll sideways.
accessibility-report = Report a problem
accessibility-report-contact = If something does not work for you, write to
accessibility-report-code = If something does not work for you, open an issue in the public repository of the project's code, or write to whoever runs this site.
accessibility-report-text = Tell the address of the page, what you wanted to do and what happened.
accessibility-record-title = The latest recorded test
accessibility-record = { $date }: axe-core { $axe } in Chromium { $browser }, on a screen { $width } pixels wide. { $pages } pages in two languages, in light and dark: { $checks } checks, { $violations ->
    [0] no error found
   *[other] { $violations-form ->
        [one] one error found
       *[other] { $violations } errors found
    }
 }.
accessibility-record-others = { $date }: axe-core { $axe } in Chromium { $browser }, on a screen { $width } pixels wide. { $pages } pages in the other { $languages } languages, in light: { $checks } checks, { $violations ->
    [0] no error found
   *[other] { $violations-form ->
        [one] one error found
       *[other] { $violations } errors found
    }
 }.
accessibility-record-pages = The pages tested

## Errors

not-found-near = Perhaps you were looking for
not-found-files = The files that there are
not-found-provinces = The provinces that you can ask for
not-found-networks = The networks that you can ask for
ways = Start again from here:
bad-title = The address has a value that does not exist
bad-text = A filter in the address has a value that the Atlas does not know. It may be mistyped.
bad-parameter = Filter
bad-value = Value
bad-allowed = Values that you can use
many-title = The address has too many filters
many-text = You can use at most { $count } values together. Take some away, or start again from one of these pages.
many-parameter = The filter with most values
