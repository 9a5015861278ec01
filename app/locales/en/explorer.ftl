# The first page: map, filters, list of networks. And the municipality box.

explorer-title = The integration networks of Lombardy
explorer-lead = Who worked together, where, for whom and what they did, until the plan ended on 30 June 2023.
explorer-description = A catalogue and map of the territorial networks of the Lab'Impact regional plan (AMIF 2014-2020): municipalities, partners, interventions and sources, province by province.

place-label = Your municipality or postal code
place-search = Search
place-suggestions = Suggested municipalities
place-found = { $count ->
    [one] { $shown } suggested municipality
   *[other] { $shown } suggested municipalities
 }

count-of-networks = { $count ->
    [one] { $shown } network
   *[other] { $shown } networks
 }
count-of-municipalities = { $count ->
    [one] { $shown } municipality
   *[other] { $shown } municipalities
 }
count-of-interventions = { $count ->
    [one] { $shown } intervention
   *[other] { $shown } interventions
 }

card-lead = Lead partner: { $name }
card-leaderless = The sources do not name a lead partner
card-idle = no intervention in the sources read
card-nowhere = the sources do not name its municipalities
card-inferred = Inferred list
card-partial = Incomplete list
card-unknown = Unknown list

filter-title = Filters
filter-open = Filters
filter-close = Close
filter-help = The number beside each choice tells how many networks you would find.
filter-text = Words to look for
filter-text-help = A subject, a body…
filter-province = Province
filter-municipality = Municipality
filter-theme = Theme
filter-topic = Topic
filter-audience = Audience
filter-evidence = What we know
filter-order = Sort by
filter-show = Show
order-nome = Name
order-interventi = Number of interventions
order-comuni = Number of municipalities
filter-chosen = { $count ->
    [one] { $count } chosen
   *[other] { $count } chosen
 }

active-title = Active filters
active-remove = Remove the filter { $label }
active-clear = Remove all filters
none-text = No network has everything you chose. Try removing one filter:
none-without = Without { $label }: { $count }

map-title = Map of the networks
map-open = Map
map-close = Close
map-help = Choose a network to open its page, or a province to filter.
map-province = Province: { $name }
map-partial = { $name } (incomplete list of municipalities)
legend-on = Network
legend-off = Network left out by the filters
legend-land = Municipalities that no list names
legend-mark = Network of which we know only some municipalities
pager = More networks
pager-previous = Previous
pager-next = Next

municipalities-title = My municipality
municipalities-lead = Type the name of your municipality or its postal code: we tell you which network covers it, or that the sources do not say.
municipalities-description = Look up one of the 1,504 municipalities of Lombardy and see which network of the Lab'Impact plan covers it.
municipalities-provinces = Or start from the province
municipalities-of = { $count ->
    [one] { $count } municipality
   *[other] { $count } municipalities
 }
municipalities-found = { $count ->
    [one] Perhaps you are looking for this municipality
   *[other] Perhaps you are looking for one of these { $count } municipalities
 }
municipalities-none = No municipality of Lombardy is called “{ $name }”
municipalities-none-code = No municipality of Lombardy has the postal code { $name }
municipalities-none-text = Check the spelling, or start from the province. Only the municipalities of Lombardy are here, with the borders of 1 January 2023.
municipalities-none-code-text = Some postal codes of the large cities are not in the free sources we use: try the name of the municipality.
