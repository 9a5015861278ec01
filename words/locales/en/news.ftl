# What changed, and the catalogue as it was.

news-title = What's new
news-lead = What changed in this catalogue, field by field: before, after, and who said so.
news-none = Nothing changed.
news-revision = revision { $number }
news-since = { $count ->
    [0] Nothing changed since then ({ $moment }).
   *[other] { $count-form ->
        [one] One record changed since then ({ $moment }).
       *[other] { $count } records changed since then ({ $moment }).
    }
 }
news-of = { $date }, revision { $number }
news-author = Said by: { $author }.
news-no-author = It is not said who made this revision.
news-added = Added
news-changed = Changed
news-removed = Removed
news-before = Before
news-after = After
news-nothing = nothing
news-translations = Translations
news-follow = You can get what's new in a feed reader:
field-date = Date
field-note = Note
field-municipalities-sources = Sources of the list of municipalities
field-contact = Contacts
field-address = Address
field-participation = Evidence that it took part
field-norms = What the norms say
field-mentions = Where a source names it
field-detail = A detail
news-first = The history of the catalogue begins on { $date }.
news-see = See it as it was
news-how = To see a page as it was on a day, add { $example } at the end of its address.

history-title = { $name }: what changed
history-short = What changed
history-lead = What changed in the record of this network, of its partners and of its interventions.
history-none = This record has not changed since the catalogue has a history.

past = You are looking at the catalogue as it was: revision { $number } of { $date }.
past-now = Back to today
past-changed = What changed since then
past-title = There is no such day
past-malformed = Write a day as 2026-12-01, or a revision as r1.
past-unknown = The catalogue has a history from { $first } to { $last }.

kind-source = source
kind-theme = theme
kind-topic = topic
kind-audience = audience
kind-partner-kind = kind of partner
kind-story-kind = kind of story
kind-caution = caution
kind-evidence = evidence
kind-territory-evidence = evidence of a territory
kind-source-kind = kind of source
kind-province = province
kind-municipality = municipality
kind-names = other names of a municipality
kind-town-hall = contact of a town hall
kind-living-service = service open today
kind-former-name = name of a municipality that ceased
kind-network = network
kind-candidate = territory that is not counted
kind-story = story
kind-school = school
kind-need = need of a school
kind-named-language = language
kind-fact = fact on the plan
kind-statistic = figure about an area
kind-boundaries = borders
kind-water = lakes and rivers
kind-partner = partner
kind-intervention = intervention
kind-order = order of a list
