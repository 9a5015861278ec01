leads-title = 线索
leads-lead = 每条线索都来自一条数数的规则：和别处差得最远的排在最前面。没有一条说为什么：这要您自己去找。
leads-none = 今天在这里没有规则找到线索。我们照实说，不编造。
leads-few = { $count-form ->
   *[other] { $count } 条真的线索：今天没有更多了。
 }
leads-all = { $count-form ->
   *[other] 全部 { $count } 条线索
 }
lead-figures = 一个一个的数字
lead-sources = 写在哪里
lead-call = 可以问谁
lead-care = 写之前
lead-care-text = 我们数的是已读来源讲到的内容。没有写下来的事也可能做过：请问网络。
lead-picture = 图片
lead-compared = { $among ->
    [provinces] 在 { $of } 个省里，中间的数字是 { $median }：这里是 { $value }。
    [networks] 在 { $of } 个网络里，中间的数字是 { $median }：这里是 { $value }。
    [actions] 在 { $of } 项行动（Azione）里，中间的数字是 { $median }：这里是 { $value }。
    [topics] 在 { $of } 个主题里，中间的数字是 { $median }：这里是 { $value }。
    [audiences] 在 { $of } 类人群里，中间的数字是 { $median }：这里是 { $value }。
   *[partners] 在 { $of } 个组织里，中间的数字是 { $median }：这里是 { $value }。
 }
lead-gone-title = 这条线索已经不成立
lead-gone-text = 数据变了，以前找到它的规则今天找不到它了。有什么变化，写在“更新”里。
lead-gone-since = 这些数据最近一次更正是第 { $number } 版，{ $date }。

lead-count-networks = { $count-form ->
   *[other] { $count } 个网络
 }
lead-count-interventions = { $count-form ->
   *[other] { $count } 项活动
 }
lead-count-partners = { $count-form ->
   *[other] { $count } 个组织
 }
lead-count-stories = { $count-form ->
   *[other] { $count } 篇报道
 }
lead-count-municipalities = { $count-form ->
   *[other] { $count } 个市镇
 }

lead-unica-rete-title = 只有 { $network } 做过“{ $topic }”
lead-unica-rete-text = 在所有网络里，只有 { $network } 有关于“{ $topic }”的已知活动：{ $interventions }。
lead-una-volta-title = 只有一项活动是为“{ $audience }”做的
lead-una-volta-text = 在整个伦巴第大区，来源只在一项活动里提到“{ $audience }”：“{ $intervention }”，网络是 { $network }。
lead-lontane-title = “{ $topic }”：两个离得远的网络，同样的工作
lead-lontane-text = 关于“{ $topic }”，只知道两个网络的活动，它们在不同的省：{ $networks-names }。
lead-azione-meno-svolta-title = “{ $theme }”是讲得最少的行动（Azione）
lead-azione-meno-svolta-text = “{ $theme }”的已知活动：{ $interventions }。其中据报道已经做了的：{ $done }，比其他任何行动都少。
lead-azione-mancante-title = { $province }：关于“{ $theme }”什么都不知道
lead-azione-mancante-text = 在 { $province } 省已知有 { $networks }，但已读来源都没有讲它们在“{ $theme }”方面的活动。
lead-piu-interventi-title = { $network } 是已知活动最多的网络
lead-piu-interventi-text = 已读来源讲到的有：{ $count }。没有别的网络有这么多。
lead-nessun-intervento-title = { $networks }，没有已知的活动
lead-nessun-intervento-text = 它们参加过计划，但已读来源都没有说它们做了什么：{ $networks-names }。
lead-previsti-mai-raccontati-title = { $network }：都是计划的，没有一项有人讲过
lead-previsti-mai-raccontati-text = 当时计划的有：{ $planned }。已读来源都没有说是不是做了，我们也没有找到关于这个网络的报道。
lead-una-sola-fonte-title = { $network }：只有一个来源
lead-una-sola-fonte-text = 关于这个网络所知道的一切（{ $interventions }）都写在一个地方：“{ $source }”。
lead-nessuna-storia-title = 没有人写过 { $network }
lead-nessuna-storia-text = 已知的有：{ $interventions }，但我们没有找到文章，也没有找到采访。
lead-piu-raccontata-title = { $network } 是报道最多的网络
lead-piu-raccontata-text = 讲到它的有：{ $count }。别的网络我们都没有找到这么多。
lead-piu-partner-title = { $network } 联合的组织最多
lead-piu-partner-text = 来源提到的有：{ $count }。没有别的网络有这么多。
lead-in-piu-reti-title = { $partner } 参加过 { $networks }
lead-in-piu-reti-text = 同一个组织在不同的地区工作过：{ $networks-names }。
lead-pochi-in-piu-reti-title = 几乎每个组织都只在一个网络里工作过
lead-pochi-in-piu-reti-text = 已知的有：{ $partners }。在一个以上的网络里提到的有 { $several } 个。
lead-fonti-discordi-title = { $network }：来源说的市镇不一样
lead-fonti-discordi-text = 关于这个网络的市镇，已读来源有 { $sources } 个，说法不一样。我们列出的有：{ $municipalities }，并在网络的页面上说明为什么。
lead-comuni-ignoti-title = { $networks }：不知道有哪些市镇
lead-comuni-ignoti-text = 我们读到的来源没有说全这些网络的市镇：{ $networks-names }。
lead-comuni-promessi-title = 宣布的市镇：{ $promised }；知道名称的：{ $known }
lead-comuni-promessi-text = 计划当时说要覆盖 { $promised } 个市镇。根据已读来源，能说出名称的网络市镇有：{ $known }。
lead-pochi-comuni-title = { $province }：在网络里的市镇很少
lead-pochi-comuni-text = { $province } 省一共有：{ $municipalities }。来源说在网络里的有：{ $known }。
lead-residenti-per-rete-title = { $province }：外国居民多，网络少
lead-residenti-per-rete-text = { $year } 年，{ $province } 省住着 { $residents } 名外国人，当时的网络有：{ $networks }。别的省平均每个网络都没有这么多外国居民。
lead-cinque-anni-fa-title = 五年前有人写 { $network }
lead-cinque-anni-fa-text = { $year } 年这个月发表的报道：{ $month }。现在留下了什么？

numbers-title = 所有数字
numbers-lead = 每个网络的每项行动（Azione）：来源讲到做了多少项活动，计划了多少项。点每个数字，就能看到它数的列表。
numbers-network = 网络
numbers-total = 总数
numbers-note = “3 + 2”的意思是：3 项据报道已经做了，2 项是计划的。
numbers-reported = { $count } 项据报道已经做了
numbers-planned = { $count } 项是计划的
compare-title = 比较
compare-title-of = 比较：{ $names }
compare-lead = 两个到四个省放在一起看：每个数字一行，差别用话说出来。
compare-bad = 可以比较两个到 { $most } 个省，或者两个到 { $most } 个网络。请多选或少选几个。
compare-choose = 哪些省？
compare-submit = 比较
compare-what = 内容
compare-difference = 用话说
compare-networks = 网络
compare-interventions = 已知的活动
compare-done = 据报道已经做了的活动
compare-partners = 组织
compare-stories = 发表过的报道
compare-municipalities = 市镇
compare-same = 数字一样。
compare-more = { $most } 比 { $least } 多 { $more }。
press-kit = 媒体资料包（ZIP）
