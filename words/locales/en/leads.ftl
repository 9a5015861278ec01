# Leads for whoever writes: what the figures of one place show that those of the others do not.

leads-title = Leads
leads-lead = Each lead comes from a rule that counts: those furthest from what the others show come first. None says why: that is yours to find.
leads-none = No rule finds a lead here today. We say so instead of making one up.
leads-few = { $count-form ->
    [one] One true lead: there is no more today.
   *[other] { $count } true leads: there are no more today.
 }
leads-all = { $count-form ->
    [one] The lead
   *[other] All { $count } leads
 }
lead-figures = The numbers, one by one
lead-sources = Where it is written
lead-call = Whom to call
lead-care = Before you write it
lead-care-text = We count what the sources we read tell. What is not written may have been done all the same: ask the network.
lead-picture = The picture
lead-licence = The licence
lead-claim = “{ $source }”: { $count }
lead-compared = { $among ->
    [provinces] Among the { $of } provinces the middle number is { $median }: here it is { $value }.
    [networks] Among the { $of } networks the middle number is { $median }: here it is { $value }.
    [actions] Among the { $of } Actions the middle number is { $median }: here it is { $value }.
    [topics] Among the { $of } topics the middle number is { $median }: here it is { $value }.
    [audiences] Among the { $of } groups of people the middle number is { $median }: here it is { $value }.
   *[partners] Among the { $of } organisations the middle number is { $median }: here it is { $value }.
 }
lead-gone-title = This lead no longer holds
lead-gone-text = The rule that found it finds it no more. What changed in the data is written under What's new.
lead-gone-last = It held in revision { $number } of { $date }: read it as it was.
lead-gone-since = It holds no more since revision { $number } of { $date }.

lead-count-networks = { $count-form ->
    [one] 1 network
   *[other] { $count } networks
 }
lead-count-interventions = { $count-form ->
    [one] 1 intervention
   *[other] { $count } interventions
 }
lead-count-partners = { $count-form ->
    [one] 1 organisation
   *[other] { $count } organisations
 }
lead-count-stories = { $count-form ->
    [one] 1 story
   *[other] { $count } stories
 }
lead-count-municipalities = { $count-form ->
    [one] 1 municipality
   *[other] { $count } municipalities
 }

lead-unica-rete-title = “{ $topic }”: we know of one network alone, { $network }
lead-unica-rete-text = Of all networks, { $network } is the only one of which work on “{ $topic }” is known: { $interventions }.
lead-una-volta-title = We know of a single activity for “{ $audience }”
lead-una-volta-text = In all of Lombardy the sources name “{ $audience }” for one activity alone: “{ $intervention }”, of { $network }.
lead-lontane-title = “{ $topic }”: two networks, in different provinces
lead-lontane-text = On “{ $topic }” the work of just two networks is known, in different provinces: { $networks-names }.
lead-azione-meno-svolta-title = “{ $theme }” is the Action with the fewest interventions told as done
lead-azione-meno-svolta-text = For “{ $theme }” we know of { $interventions }. Told as done: { $done }, fewer than in any other Action.
lead-azione-mancante-title = { $province }: for “{ $theme }” we found nothing
lead-azione-mancante-text = In the province of { $province }, { $networks } are known, but no source we read tells of an intervention of theirs for “{ $theme }”.
lead-piu-interventi-title = { $network } is the network of which the most interventions are known
lead-piu-interventi-text = The sources we read tell of { $count }. No other network has as many.
lead-nessun-intervento-title = { $networks }, and no intervention known
lead-nessun-intervento-text = They took part in the plan, but no source we read says what they did: { $networks-names }.
lead-previsti-mai-raccontati-title = { $network }: all planned, nothing found that tells of it
lead-previsti-mai-raccontati-text = There were plans for { $planned }. No source we read says whether they were done, and we found no stories about the network.
lead-una-sola-fonte-title = { $network }: a single source for all interventions
lead-una-sola-fonte-text = All interventions of this network that we know ({ $interventions }) are written in one source alone: “{ $source }”.
lead-nessuna-storia-title = We found no articles about { $network }
lead-nessuna-storia-text = { $interventions } are known, but we found neither articles nor interviews.
lead-piu-raccontata-title = { $network } is the network about which we found the most stories
lead-piu-raccontata-text = { $count } tell of it. We found as much about no other network.
lead-piu-partner-title = { $network } has the most organisations of the networks, as far as we know
lead-piu-partner-text = The sources name { $count }. We know of as many in no other network.
lead-in-piu-reti-title = { $partner } was in { $networks }
lead-in-piu-reti-text = The sources name the same organisation in different territories: { $networks-names }.
lead-pochi-in-piu-reti-title = Nearly every organisation is named in one network alone
lead-pochi-in-piu-reti-text = { $partners } are known. Those named in more than one network are { $several }.
lead-insieme-title = “{ $intervention }”: one source names { $named } together
lead-insieme-text = Of the interventions we know, “{ $source }” tells of this one alone, by { $network }. It names: { $partners-names }. How the activity is known: { $evidence }. In the whole network we know { $partners } and { $interventions }. What each organisation did, ask them.
lead-fonti-discordi-title = { $network }: the sources do not give the same number of municipalities
lead-fonti-discordi-text = The sources we read do not agree on how many municipalities the network has: { $said }. We list { $municipalities }: the page of the network says why.
lead-storie-discordi-title = { $network }: the stories do not give the same number of municipalities
lead-storie-discordi-text = Two or more stories about the network give different numbers: { $said }. Stories about the network that we know: { $stories }. In our list: { $municipalities }. The page of the network says why.
lead-comuni-ignoti-title = { $networks }: we do not know all municipalities
lead-comuni-ignoti-text = Of these networks the sources we read do not tell all the municipalities: { $networks-names }.
lead-comuni-promessi-title = { $promised } municipalities announced, { $known } with a name
lead-comuni-promessi-text = The plan said it would reach { $promised } municipalities. From the sources we read, those that can be named in a network are { $known }.
lead-pochi-comuni-title = { $province }: few municipalities known to be in a network
lead-pochi-comuni-text = Of { $municipalities } in the province of { $province }, those that the sources place in a network are { $known }.
lead-residenti-per-rete-title = { $province }: many foreign residents for each network
lead-residenti-per-rete-text = In { $year }, { $residents } foreign citizens lived in the province of { $province }, and there were { $networks }: no other province had as many for each network.
lead-cinque-anni-fa-title = Five years ago they wrote about { $network }
lead-cinque-anni-fa-text = Stories about this network that came out in { $year }: { $stories }. At least one is of this month. What has remained?
lead-cambiata-title = { $network }: we now know of { $now }
lead-cambiata-text = Before the update of { $date } it was { $before }. What we know has changed, not what the network did.

numbers-title = All the numbers
numbers-lead = Each network by each Action: how many interventions the sources tell of as done, and how many as planned. Each number leads to the list that it counts.
numbers-network = Network
numbers-total = Total
numbers-note = “3 + 2” means: 3 told as done, 2 planned.
numbers-reported = { $count } told as done
numbers-planned = { $count } planned
compare-title = Compare
compare-title-of = Comparison: { $names }
compare-lead = Two to four provinces or networks side by side: a row for each number, with the difference in words.
compare-bad = Two to { $most } provinces can be compared, or two to { $most } networks. Choose more or fewer.
compare-choose = Which provinces?
compare-choose-networks = Or which networks?
compare-submit = Compare
compare-what = What
compare-difference = In words
compare-networks = Networks
compare-interventions = Interventions known
compare-done = Interventions told as done
compare-partners = Organisations
compare-stories = Stories that came out
compare-municipalities = Municipalities
compare-each = Known interventions for each network
compare-share = Municipalities that the sources place in a network, of a hundred
compare-tables = Download the interventions
compare-same = The same number.
compare-more = { $most } has { $more } more than { $least }.
press-kit = Press kit (ZIP)
