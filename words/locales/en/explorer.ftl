# The first page: map, filters, list of networks. And the municipality box.

explorer-title = The integration networks of Lombardy
explorer-lead = Who worked together, where and for whom. The plan ended on 30 June 2023.
explorer-description = A catalogue and map of the 35 networks of the Lab'Impact regional plan (European fund AMIF, 2014-2020): municipalities, partners, interventions and sources, province by province.

needs-title = What people often need
need-italiano-l2 = Learn Italian
need-documenti-e-consulenza-legale = Papers and permits
need-sostegno-allo-studio = Help with school
need-lavoro = Work
need-salute = Health
need-casa = Housing

place-label = Your municipality, postcode or what you need
place-example = Italian in Suzzara
place-search = Search
place-suggestions = Suggestions
position-use = Use my position
position-asking = Looking for where you are. Your position stays on this device.
position-denied = You did not allow your position to be used. You can type the municipality or the postal code.
position-failed = Your position could not be found. You can type the municipality or the postal code.
position-imprecise = Your position is not precise enough to tell your municipality. You can type its name or the postal code.
position-outside = You seem to be outside Lombardy: only the municipalities of Lombardy are here.
position-unsupported = This browser does not give your position. You can type the municipality or the postal code.
place-found = { $count-form ->
    [one] { $shown } suggestion
   *[other] { $shown } suggestions
 }

count-of-networks = { $count-form ->
    [one] { $shown } network
   *[other] { $shown } networks
 }
count-of-municipalities = { $count-form ->
    [one] { $shown } municipality
   *[other] { $shown } municipalities
 }
card-interventions = interventions: { $what }

card-lead = Lead partner: { $name }
card-leaderless = The sources do not name a lead partner
card-idle = no intervention in the sources we read
card-nowhere = the sources do not name its municipalities
card-inferred = Inferred list
card-partial = Incomplete list
card-unknown = List not found

filter-title = Filters
filter-open = Filters
filter-close = Close
filter-help = The number beside each choice shows how many networks you find if you choose it.
filter-text = Words to look for
filter-province = Province
filter-place = Municipality (name or postal code)
filter-network = Network
filter-undated = undated
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

active-title = Active filters
active-remove = Remove the filter { $label }
active-clear = Remove all filters
active-more = { $count-form ->
    [one] and one more filter, ticked in the boxes
   *[other] and { $shown } more filters, ticked in the boxes
 }
none-text = No network matches all the filters you chose.
filter-offline = You are offline, so filters do not work. This is the last list you loaded.
filter-unreachable = The site does not answer just now, so filters do not work. This is the last list you loaded: try again in a minute.
none-try = Try removing one:
none-alone = Removing one alone is not enough:
none-without = Without { $label }: { $count }

map-title = Map of the networks
map-open = Map
map-close = Close
map-help = Choose a network to get to know it, or a province to filter.
map-credit-water = Lakes and the Po: GSHHG 2.3.6 (LGPL 3 or later), simplified.
map-chosen-open = Open its page
map-chosen-said = The map shows it from near. Choose it again to open its page.
map-province = Province: { $name }
map-partial = { $name } (incomplete list of municipalities)
map-layers = What the map shows
map-zoom = Zoom
map-nearer = Zoom in
map-farther = Zoom out
map-whole = The whole of Lombardy
layer-reti = Networks
layer-stranieri = Foreign residents
layer-piccoli = Small municipalities
layer-stranieri-title = Foreign residents in every 100 inhabitants, { $year }
layer-piccoli-title = Municipalities of up to 5,000 inhabitants in every 100, { $year }
layer-stranieri-note = The figure is by province: the source does not give it by municipality.
layer-piccoli-note = Municipalities are divided by their inhabitants on 1 January 2022. Zoom in to see them one by one.
layer-range = { $from } to { $to }%
layer-region = In Lombardy: { $value }.
layer-source = Source:
legend-small = Municipality of up to 5,000 inhabitants, seen from near
legend-on = Network
legend-off = Network left out by the filters
legend-land = Municipalities without a known network
legend-mark = Network for which we know only some municipalities
pager = More results
pager-previous = Previous page
pager-place = Page { $number } of { $last }
pager-next = Next page
pager-range = { $first }–{ $until } of { $total }
pager-missing = There is no page { $asked }: this is the first one.
explorer-all = Show all networks

municipalities-title = My municipality
municipalities-lead = Type the name or postcode of your municipality. We tell you which network it was in. If it was not in a known network, or if the sources do not say, we tell you that too.
municipalities-description = Look up one of the 1,504 municipalities of Lombardy and see which network of the Lab'Impact plan it was in.
municipalities-provinces = Or choose the province
municipalities-of = { $count-form ->
    [one] { $count } municipality
   *[other] { $count } municipalities
 }
municipalities-none = No municipality in Lombardy is called “{ $name }”
municipalities-none-code = No municipality in Lombardy has the postcode { $name }
municipalities-none-text = Check the spelling, or choose the province. Only municipalities in Lombardy are here, with the borders of 1 January 2023.
municipalities-search = Search the whole atlas for “{ $name }”
municipalities-none-code-text = The open data we use do not have all the postcodes of the large cities. Try the name of the municipality.

## A place that may be several municipalities, or none

place-title = Which municipality?
place-which = { $count-form ->
    [one] “{ $name }”: perhaps you mean this municipality
   *[other] “{ $name }” may be one of these { $count } municipalities. Which one?
 }
place-which-code = { $count-form ->
    [one] The postcode { $name } belongs to this municipality
   *[other] The postcode { $name } belongs to { $count } municipalities. Which one is yours?
 }
place-near = Perhaps you mean:
place-outside = “{ $name }” is not in Lombardy. Only municipalities in Lombardy are here.
place-formerly = { $name }, formerly { $known }
place-today = { $name }, now { $known }
place-hamlet = { $name }, where { $known } is
place-also = { $name } · { $known }
place-cut = { $shown } of { $total }, keep typing
place-without = Go on without choosing a municipality
place-this = The municipality
place-all = All { $count }
