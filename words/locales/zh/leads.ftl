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
lead-licence = 许可
lead-claim = “{ $source }”：{ $count }
lead-compared = { $among ->
    [provinces] 在 { $of } 个省里，中间的数字是 { $median }：这里是 { $value }。
    [networks] 在 { $of } 个网络里，中间的数字是 { $median }：这里是 { $value }。
    [actions] 在 { $of } 项行动（Azione）里，中间的数字是 { $median }：这里是 { $value }。
    [topics] 在 { $of } 个主题里，中间的数字是 { $median }：这里是 { $value }。
    [audiences] 在 { $of } 类人群里，中间的数字是 { $median }：这里是 { $value }。
   *[partners] 在 { $of } 个组织里，中间的数字是 { $median }：这里是 { $value }。
 }
lead-gone-title = 这条线索已经不成立
lead-gone-text = 以前找到它的规则现在找不到它了。数据有什么变化，写在“更新”里。
lead-gone-last = 它在第 { $number } 版（{ $date }）还成立：看看当时的内容。
lead-gone-since = 从第 { $number } 版（{ $date }）起，它不再成立。

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

lead-unica-rete-title = “{ $topic }”：我们只知道一个网络，{ $network }
lead-unica-rete-text = 在所有网络里，只有 { $network } 有关于“{ $topic }”的已知活动：{ $interventions }。
lead-una-volta-title = 我们只知道一项为“{ $audience }”做的活动
lead-una-volta-text = 在整个伦巴第大区，来源只在一项活动里提到“{ $audience }”：“{ $intervention }”，网络是 { $network }。
lead-lontane-title = “{ $topic }”：两个网络，在不同的省
lead-lontane-text = 关于“{ $topic }”，只知道两个网络的活动，它们在不同的省：{ $networks-names }。
lead-azione-meno-svolta-title = “{ $theme }”是据报道已做活动最少的行动（Azione）
lead-azione-meno-svolta-text = “{ $theme }”的已知活动：{ $interventions }。其中据报道已经做了的：{ $done }，比其他任何行动都少。
lead-azione-mancante-title = { $province }：我们没有找到关于“{ $theme }”的内容
lead-azione-mancante-text = 在 { $province } 省已知有 { $networks }，但已读来源都没有讲它们在“{ $theme }”方面的活动。
lead-piu-interventi-title = { $network } 是已知活动最多的网络
lead-piu-interventi-text = 已读来源讲到的有：{ $count }。没有别的网络有这么多。
lead-nessun-intervento-title = { $networks }，没有已知的活动
lead-nessun-intervento-text = 它们参加过计划，但已读来源都没有说它们做了什么：{ $networks-names }。
lead-previsti-mai-raccontati-title = { $network }：都是计划的，没有找到报道
lead-previsti-mai-raccontati-text = 当时计划的有：{ $planned }。已读来源都没有说是不是做了，我们也没有找到关于这个网络的报道。
lead-una-sola-fonte-title = { $network }：所有活动只有一个来源
lead-una-sola-fonte-text = 我们知道的这个网络的所有活动（{ $interventions }）都写在同一个来源里：“{ $source }”。
lead-nessuna-storia-title = 我们没有找到关于 { $network } 的文章
lead-nessuna-storia-text = 已知的有：{ $interventions }，但我们没有找到文章，也没有找到采访。
lead-piu-raccontata-title = 我们找到的报道最多的网络是 { $network }
lead-piu-raccontata-text = 讲到它的有：{ $count }。别的网络我们都没有找到这么多。
lead-piu-partner-title = 据我们所知，{ $network } 是组织最多的网络
lead-piu-partner-text = 来源提到的有：{ $count }。我们不知道别的网络有这么多。
lead-in-piu-reti-title = { $partner } 参加过 { $networks }
lead-in-piu-reti-text = 来源在不同的地区提到同一个组织：{ $networks-names }。
lead-pochi-in-piu-reti-title = 几乎每个组织都只在一个网络里被提到
lead-pochi-in-piu-reti-text = 已知的有：{ $partners }。在一个以上的网络里提到的有 { $several } 个。
lead-insieme-title = “{ $intervention }”：一个来源同时提到{ $named }
lead-insieme-text = 在我们知道的活动里，“{ $source }”只讲到这一项，网络是{ $network }。它提到：{ $partners-names }。这项活动的情况：{ $evidence }。在整个网络里我们知道{ $partners }和{ $interventions }。每个组织做了什么，请问它们。
lead-fonti-discordi-title = { $network }：来源给出的市镇数目不一样
lead-fonti-discordi-text = 关于这个网络有多少市镇，已读来源说法不一样：{ $said }。我们列出的有：{ $municipalities }，网络的页面上说明为什么。
lead-storie-discordi-title = { $network }：各篇报道给出的市镇数目不一样
lead-storie-discordi-text = 关于这个网络，有两篇或更多报道给出不同的数目：{ $said }。我们知道的关于这个网络的报道：{ $stories }。我们列出的有：{ $municipalities }。网络的页面上说明为什么。
lead-comuni-ignoti-title = { $networks }：我们不知道全部市镇
lead-comuni-ignoti-text = 我们读到的来源没有说全这些网络的市镇：{ $networks-names }。
lead-comuni-promessi-title = 宣布的市镇：{ $promised }；知道名称的：{ $known }
lead-comuni-promessi-text = 计划当时说要覆盖 { $promised } 个市镇。根据已读来源，能说出名称的网络市镇有：{ $known }。
lead-pochi-comuni-title = { $province }：已知在网络里的市镇很少
lead-pochi-comuni-text = { $province } 省一共有：{ $municipalities }。来源说在网络里的有：{ $known }。
lead-residenti-per-rete-title = { $province }：平均每个网络的外国居民很多
lead-residenti-per-rete-text = { $year } 年，{ $province } 省住着 { $residents } 名外国人，当时的网络有：{ $networks }。别的省平均每个网络都没有这么多外国居民。
lead-cinque-anni-fa-title = 五年前有人写 { $network }
lead-cinque-anni-fa-text = { $year } 年发表的关于这个网络的报道：{ $stories }。其中至少一篇是这个月的。现在留下了什么？
lead-cambiata-title = { $network }：现在我们知道 { $now }
lead-cambiata-text = { $date } 更新以前是：{ $before }。变的是我们知道的，不是网络做过的。

numbers-title = 所有数字
numbers-lead = 每个网络的每项行动（Azione）：来源讲到做了多少项活动，计划了多少项。点每个数字，就能看到它数的列表。
numbers-network = 网络
numbers-total = 总数
numbers-note = “3 + 2”的意思是：3 项据报道已经做了，2 项是计划的。
numbers-reported = { $count } 项据报道已经做了
numbers-planned = { $count } 项是计划的
compare-title = 比较
compare-title-of = 比较：{ $names }
compare-lead = 两个到四个省或网络放在一起看：每个数字一行，差别用话说出来。
compare-bad = 可以比较两个到 { $most } 个省，或者两个到 { $most } 个网络。请多选或少选几个。
compare-choose = 哪些省？
compare-choose-networks = 或者哪些网络？
compare-submit = 比较
compare-what = 内容
compare-difference = 用话说
compare-networks = 网络
compare-interventions = 已知的活动
compare-done = 据报道已经做了的活动
compare-partners = 组织
compare-stories = 发表过的报道
compare-municipalities = 市镇
compare-each = 每个网络的已知活动
compare-share = 来源说在网络里的市镇，每一百个
compare-tables = 下载活动
compare-same = 数字一样。
compare-more = { $most } 比 { $least } 多 { $more }。
press-kit = 媒体资料包（ZIP）
