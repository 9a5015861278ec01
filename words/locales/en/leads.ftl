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
lead-compared = { $among ->
    [provinces] Among the { $of } provinces the middle number is { $median }: here it is { $value }.
    [networks] Among the { $of } networks the middle number is { $median }: here it is { $value }.
    [actions] Among the { $of } Actions the middle number is { $median }: here it is { $value }.
    [topics] Among the { $of } topics the middle number is { $median }: here it is { $value }.
    [audiences] Among the { $of } groups of people the middle number is { $median }: here it is { $value }.
   *[partners] Among the { $of } organisations the middle number is { $median }: here it is { $value }.
 }
lead-gone-title = This lead no longer holds
lead-gone-text = The data have changed, and the rule that found it does not find it today. What changed is written under What's new.
lead-gone-since = The last correction of these data is revision { $number } of { $date }.

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

lead-unica-rete-title = Only { $network } worked on “{ $topic }”
lead-unica-rete-text = Of all networks, { $network } is the only one of which work on “{ $topic }” is known: { $interventions }.
lead-una-volta-title = A single activity for “{ $audience }”
lead-una-volta-text = In all of Lombardy the sources name “{ $audience }” for one activity alone: “{ $intervention }”, of { $network }.
lead-lontane-title = “{ $topic }”: two networks far apart, the same work
lead-lontane-text = On “{ $topic }” the work of just two networks is known, in different provinces: { $networks-names }.
lead-azione-meno-svolta-title = “{ $theme }” is the Action told of least
lead-azione-meno-svolta-text = Of { $interventions } known for “{ $theme }”, those told as done are { $done }: fewer than in any other Action.
lead-azione-mancante-title = { $province }: nothing is known of “{ $theme }”
lead-azione-mancante-text = In the province of { $province }, { $networks } are known, but no source we read tells of an intervention of theirs for “{ $theme }”.
lead-piu-interventi-title = { $network } is the network of which the most interventions are known
lead-piu-interventi-text = The sources we read tell of { $count }. No other network has as many.
lead-nessun-intervento-title = { $networks }, and no intervention known
lead-nessun-intervento-text = They took part in the plan, but no source we read says what they did: { $networks-names }.
lead-previsti-mai-raccontati-title = { $network }: all planned, nothing told
lead-previsti-mai-raccontati-text = There were plans for { $planned }. No source we read says whether they were done, and we found no stories about the network.
lead-una-sola-fonte-title = { $network }: a single source
lead-una-sola-fonte-text = All that is known of this network, { $interventions }, is written in one place alone: “{ $source }”.
lead-nessuna-storia-title = Nobody wrote about { $network }
lead-nessuna-storia-text = { $interventions } are known, but we found neither articles nor interviews.
lead-piu-raccontata-title = { $network } is the network told of most
lead-piu-raccontata-text = { $count } tell of it. We found as much about no other network.
lead-piu-partner-title = { $network } brought more organisations together than any other
lead-piu-partner-text = The sources name { $count }. No other network has as many.
lead-in-piu-reti-title = { $partner } was in { $networks }
lead-in-piu-reti-text = The same organisation worked in different territories: { $networks-names }.
lead-pochi-in-piu-reti-title = Nearly every organisation worked in one network alone
lead-pochi-in-piu-reti-text = { $partners } are known. Those named in more than one network are { $several }.
lead-fonti-discordi-title = { $network }: the sources do not name the same municipalities
lead-fonti-discordi-text = On the municipalities of this network we read { $sources } sources, which do not say the same. We list { $municipalities }, and the page of the network says why.
lead-comuni-ignoti-title = { $networks }: which municipalities is not known
lead-comuni-ignoti-text = Of these networks the sources we read do not tell all the municipalities: { $networks-names }.
lead-comuni-promessi-title = { $promised } municipalities announced, { $known } with a name
lead-comuni-promessi-text = The plan said it would reach { $promised } municipalities. From the sources we read, those that can be named in a network are { $known }.
lead-pochi-comuni-title = { $province }: few municipalities in a network
lead-pochi-comuni-text = Of { $municipalities } in the province of { $province }, those that the sources place in a network are { $known }.
lead-residenti-per-rete-title = { $province }: many foreign residents, few networks
lead-residenti-per-rete-text = In { $year }, { $residents } foreign citizens lived in the province of { $province }, and there were { $networks }: no other province had as many for each network.
lead-cinque-anni-fa-title = Five years ago they wrote about { $network }
lead-cinque-anni-fa-text = Stories that came out in this month of { $year }: { $month }. What has remained?

numbers-title = All the numbers
numbers-lead = Each network by each Action: how many interventions the sources tell of as done, and how many as planned. Each number leads to the list that it counts.
numbers-network = Network
numbers-total = Total
numbers-note = “3 + 2” means: 3 told as done, 2 planned.
numbers-reported = { $count } told as done
numbers-planned = { $count } planned
compare-title = Compare
compare-title-of = Comparison: { $names }
compare-lead = Two to four provinces side by side: a row for each number, with the difference in words.
compare-bad = Two to { $most } provinces can be compared, or two to { $most } networks. Choose more or fewer.
compare-choose = Which provinces?
compare-submit = Compare
compare-what = What
compare-difference = In words
compare-networks = Networks
compare-interventions = Interventions known
compare-done = Interventions told as done
compare-partners = Organisations
compare-stories = Stories that came out
compare-municipalities = Municipalities
compare-same = The same number.
compare-more = { $most } has { $more } more than { $least }.
press-kit = Press kit (ZIP)
