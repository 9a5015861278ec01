breadcrumb = 您在哪里
toc = 这个页面的内容
unsaid = 已读来源没有说
percent = { $value }%
source-undated = 无日期
story-undated = 无日期
count-municipalities = { $count-form ->
   *[other] { $count } 个已知的市镇
 }
count-interventions = { $count ->
    [0] 没有找到活动
   *[other] { $count-form ->
       *[other] { $count } 项活动
    }
 }

ended = Lab'Impact 计划已于 { $date } 结束。这里写的是当时计划的，或者别人报道过的。这不是现在开放的服务的名单。
ended-undated = Lab'Impact 计划已经结束。这里写的是当时计划的，或者别人报道过的。这不是现在开放的服务的名单。
ended-now = 想知道现在有什么，请打开网络的页面，问它的牵头机构，或者问您的市镇政府（Comune）。

contact-lead = 牵头机构
contact-office = 办公室
contact-website = 网站

evidence-explained = “计划的”：一份说明或通知说要做，但已读来源都没有说是不是做了。“已做”：有文章或页面说做过。
evidence-planned = 这是一项计划的活动。已读来源都没有说是不是做了：可能做了，也可能没有。
evidence-reported = 至少有一个来源说这项活动做过。这不表示现在还有。

province-name = { $kind ->
    [city] { $name } 大都市（Città metropolitana）
   *[province] { $name } 省
 }
province-in = { $kind ->
    [city] 在 { $name } 大都市（Città metropolitana）
   *[province] 在 { $name } 省
 }
theme-number = 行动（Azione）{ $number }

locator-network = { $network }：已知的市镇（{ $province }）
locator-network-text = { $count ->
    [0] 省的轮廓，没有市镇：不知道名单。
   *[other] { $count-form ->
       *[other] 省的轮廓里有 { $count } 个涂了颜色的市镇。
    }
 }
locator-place = { $place } 和相邻的市镇
locator-place-text = 相邻的有：{ $names }。属于网络的市镇涂了颜色。
locator-province = { $where }的网络
locator-province-text = { $count-form ->
   *[other] 省的轮廓里是 { $count } 个网络的已知区域。
 }

network-description = { $name }：{ $municipalities ->
    [0] 没有已知的市镇
   *[other] { $municipalities-form ->
       *[other] { $municipalities } 个已知的市镇
    }
 }，{ $interventions ->
    [0] 没有找到活动
   *[other] { $interventions-form ->
       *[other] { $interventions } 项活动
    }
 }。牵头机构：{ $lead }。附合作机构、报道、联系方式和来源。
network-where = 在哪里
network-partners = 合作机构
network-interventions = 活动
network-stories = 报道
network-sources = 来源
network-provinces = 省：
network-ambito = 来源对这个地区的叫法
network-no-municipalities = 已读来源没有说哪些市镇属于它。
network-no-interventions = 已读来源没有讲这个网络的活动。这不表示当时没有。
network-proof = 哪里写着它是 35 个网络之一：
network-other-sources = 这个页面的其他来源：

municipality-title-covered = { $name }（{ $sigla }）当时属于 { $network }
municipality-title-none = { $name }（{ $sigla }）当时不在任何已知的网络里
municipality-title-unknown = { $name }（{ $sigla }）：来源没有说它当时是不是在网络里
municipality-covered = { $name } 在 { $network } 的市镇名单里，它是 Lab'Impact 计划的 35 个网络之一。
municipality-on-map = 在地图上看这个网络
municipality-none = { $name } 不在任何 Lab'Impact 网络的市镇名单里。{ $where }，所有已知的网络都有公布的名单：里面没有这个市镇的名称。
municipality-unknown = 已读来源没有说 { $name } 当时是不是属于 Lab'Impact 的某个网络。
municipality-lists = 根据计划，一共有 { $counted } 个市镇。我们读到的名单里写了 { $known } 个。新的名单可能会改变这个回答。
municipality-province-networks = 该省的网络
municipality-incomplete = 名单不完整的网络
municipality-incomplete-text = 在这个省，有些网络的市镇我们不能确定全部知道。也许这个市镇当时在其中一个网络里：请问牵头机构。
municipality-candidate = 和项目有关的一个地区
candidate-badge = 没有算在 35 个网络里
municipality-done = 网络计划了什么或做了什么
municipality-named = 提到这个市镇的其他活动
municipality-facts = 这个市镇
municipality-province = 省
municipality-population = 居民人数
residents-2023 = 2023 年 1 月 1 日有 { $count } 人（临时数据）
municipality-postal = 邮政编码（CAP）
municipality-code = ISTAT 编号（2023）
municipality-current = 现在
municipality-current-text = 2026 年 1 月 1 日，它的区域属于 { $name } 市镇（ISTAT 编号 { $code }）
municipality-former = 以前的名称
municipality-former-text = { $name }，到 { $date } 为止
municipality-former-moved = { $name }，到 { $date } 为止：后来属于 { $today } 市镇
municipality-near = 附近
municipality-neighbours = 相邻的市镇和它们的网络：
municipality-no-network = 没有已知的网络
municipality-networks-near = 附近的其他网络：

partner-description = { $name } 参加过伦巴第大区 Lab'Impact 计划的 { $count-form ->
   *[other] { $count } 个网络
 }。附来源。
partner-lead = { $count-form ->
   *[other] 它参加过 Lab'Impact 计划的 { $count } 个网络。
 }
partner-kind = 机构类型
partner-networks = 它的网络
partner-caveat = 来源说了合作机构在哪个网络里工作过，但不是每次都说参加了哪些活动。活动写在每个网络的页面上。
partner-others = 其他已知的合作机构：

intervention-description-planned = { $network }，计划的活动。{ $title }：{ $summary }
intervention-description-reported = { $network }，据报道已经做了的活动。{ $title }：{ $summary }
intervention-network = 网络
intervention-theme = 领域
intervention-when = 什么时候
intervention-where = 在哪里
intervention-audience = 为谁
intervention-topics = 主题
intervention-others = 这个网络的其他活动
intervention-only = 这是为这个网络找到的唯一一项活动。
intervention-alike = 其他网络的类似活动
intervention-stories = 关于这个网络的报道

province-summary = { $networks-form ->
   *[other] Lab'Impact 有 { $networks } 个网络
 }设在这里，或者在这里至少有一个市镇。在 { $total } 个市镇中，有 { $covered-form ->
   *[other] { $covered } 个
 }在某个网络的名单里。
province-capital = 省会
province-covered = 在网络名单里的市镇
province-unknown = 我们不知道属于哪个网络的市镇
province-none = 不在网络里的市镇
province-networks = 网络
province-statistics = 数据，和其他省比较
province-municipalities = 市镇
province-list-covered = 在网络的名单里：{ $count }
province-list-unknown = 来源没有说：{ $count }
province-list-none = 不在任何名单里：{ $count }
province-covered-explained = 每个市镇的页面都写明是哪个网络，名单从哪里来。
province-unknown-explained = 没有一个网络的名单提到它们。但是该省至少有一个网络的名单不确定或不完整，或者有一个没有算在网络里的地区提到了它们。
province-none-explained = 没有名单提到它们，而且该省所有已知的网络都有公布的名单。

figures-municipalities = 市镇
figures-small = 居民不超过 5,000 人的市镇
figures-small-share = 居民不超过 5,000 人的市镇所占比例
figures-foreign = 外国居民
figures-foreign-share = 外国居民所占比例
figures-lombardy = 伦巴第大区
figures-italy = 意大利
figures-area = 地区
figures-table = 伦巴第大区各省的市镇和外国居民
figures-missing = 没有写明
figures-caveat = 市镇是 2023 年的，按 2022 年 1 月 1 日的居民人数划分。外国居民是 2022 年的数据。

theme-description = { $title }：伦巴第大区 Lab'Impact 网络的 { $count-form ->
   *[other] { $count } 项计划的或报道过的活动
 }，附来源和报道。
theme-counts = { $interventions-form ->
   *[other] 找到 { $interventions } 项活动
 }，{ $networks-form ->
   *[other] 在 { $networks } 个网络里
 }。
theme-explore = 在地图上看这个领域的网络
theme-topics = 主题
theme-networks = 网络
theme-interventions = 活动
theme-stories = 报道
theme-no-networks = 在已读来源里，没有网络在这个领域工作过。
theme-no-stories = 我们没有找到这个领域的报道。
topic-description = { $explanation }伦巴第大区 Lab'Impact 网络的 { $count-form ->
   *[other] { $count } 项活动
 }，附来源和报道。
topic-synonyms = 意大利语里也这样说：
topic-themes = 属于：
topic-explore = 在地图上看这个主题的网络
topic-networks = 网络
topic-interventions = 活动
topic-stories = 报道
topic-no-interventions = 已读来源没有讲到这个主题的活动。
topic-no-stories = 我们没有找到这个主题的报道。

stories-title = 报道
stories-lead = 关于计划和它的网络的采访、文章、新闻、电子书、视频和公开活动。
stories-opening = 页面开头是日期最新的采访。
stories-group-voci = 人们的声音
stories-group-stampa = 地方媒体报道
stories-group-articoli = 文章和新闻
stories-group-documenti = 文件
stories-group-schede = 介绍页和网页
stories-group-all = 打开“{ $group }”（{ $count }）
stories-sheets = 它们大多介绍项目或某个网络，所以单独放在这里。
stories-description = 关于 Lab'Impact 计划和 35 个网络的 { $count } 篇内容。您可以按网络、省、领域、主题、类型和年份筛选。
stories-words = 要搜索的词
stories-kind = 类型
stories-year = 年份
stories-filter = 显示报道
stories-chosen = 已选的筛选条件：
stories-remove = 去掉 { $value }
stories-count = { $count ->
    [0] 没有报道
   *[other] { $count-form ->
       *[other] { $count } 篇报道
    }
 }
stories-none = 没有报道符合您选择的所有筛选条件。去掉一个，或者：
stories-all = 看所有报道
story-summary-ours = 摘要是我们写的。原文属于发布它的人。
story-read = 在 { $host } 上阅读
story-no-address = 我们不知道它的网址。
story-kind = 类型
story-publisher = 发布者
story-author = 作者
story-date = 日期
story-tags = 关键词
story-about = 它讲什么
story-networks = 网络
story-no-networks = 它没有专门讲某一个网络，或者已读来源没有说是哪一个。
story-provinces = 省
story-no-provinces = 它没有专门讲某一个省。
story-themes = 领域
story-no-themes = 它没有专门讲某一个领域。
story-topics = 主题
story-no-topics = 它介绍整个项目。

sources-title = 来源
sources-lead = Atlante 里的每件事都有来源。这里是我们用过的所有文件：一共 { $count } 份。每一份都写明有多少条记录引用它。
sources-caveat = 很多页面我们只读了一部分。我们没有和这些机构核实内容。有些地址可能已经打不开了。
sources-description = Atlante Lab'Impact 的事实所出自的全部文件（{ $count } 份），按类型排列，附引用它们的记录。
source-used = { $count ->
    [0] 没有记录引用它。
   *[other] { $count-form ->
       *[other] { $count } 条记录引用它。
    }
 }
source-title = 来源：{ $title }（{ $publisher }）
source-description = { $title }，{ $publisher }。{ $count ->
    [0] Atlante 没有记录引用它。
   *[other] { $count-form ->
       *[other] Atlante 有 { $count } 条记录和数据引用它。
    }
 }
source-publisher = 发布者
source-date = 日期
source-kind = 类型
source-address = 地址
source-no-address = 不知道网址
source-note = 我们怎样读的
source-uses = 什么内容来自这个来源
source-unused = 没有记录引用它。
source-networks = 网络：{ $count }
source-partners = 合作机构：{ $count }
source-interventions = 活动：{ $count }
source-stories = 报道：{ $count }
source-plan = 关于计划的事实：{ $count }
source-themes = 领域：{ $count }
source-candidates = 没有算在网络里的地区：{ $count }
source-statistics = 统计数据：{ $count }
source-statistics-link = 在计划的页面上看数据
source-places-borders = 市镇和省的边界和人口来自这里。
source-places-codes = 2026 年 1 月 1 日的市镇名称和编号来自这里。
source-places-postal = 市镇的邮政编码（CAP）来自这里。
source-places-names = 搜索时用的居民点和市镇的其他名称来自这里。

plan-title = Lab'Impact 计划
plan-description = { $networks } 个网络，{ $municipalities } 个市镇，占伦巴第大区市镇的 { $share }%：大区计划 Lab'Impact 是什么，持续了多久，有哪些资源，后来又有了什么。
plan-lead = Lab'Impact 是伦巴第大区为移民融入而做的大区计划。它和 { $networks } 个网络、{ $municipalities } 个市镇一起工作，占伦巴第大区市镇的 { $share }%。
plan-timeline = 简单地说：2018 年到 2023 年
plan-today = 现在呢
plan-today-text = 计划已经结束。现在需要帮助，请从您的市镇（Comune）开始：您会找到可以打的电话，以及您的省里现在开放的服务。
plan-today-municipality = 找您的市镇（Comune）
plan-today-schools = 给学校
plan-today-second = 后来有什么
plan-identity = 它是什么
plan-people = 谁带领它
plan-time = 什么时候
plan-actions = 四项行动（Azione）
plan-actions-pages = 每项行动都有一个页面，写着它的活动：
plan-reach = 它有多大
plan-reach-text = { $share }% 是市镇的比例，不是土地的比例：在伦巴第大区的所有市镇里，有 { $municipalities } 个。
plan-money = 网络的资源
plan-money-text = 我们没有找到计划的总费用。我们只知道一些地方的数字。
plan-learning = 活动班和会议
plan-communication = 宣传
plan-national-call = 全国项目征集
plan-fami-2014 = 欧洲基金 FAMI 2014-2020
plan-fami-2021 = 欧洲基金 FAMI 2021-2027
plan-second-edition = 第二期
plan-later-text = 这是另一个计划，是后来的。它不属于这个 Atlante 讲的计划。
plan-classes = 按居民人数看市镇和外国居民
plan-candidates = 没有算在 35 个网络里的地区
plan-candidates-text = 这些地区介绍过项目，或者在项目里工作过，但已读来源都没有说它们带领过一个网络。所以它们不在 35 个里面。
candidate-ambito = 地区
candidate-municipalities = 它的名单写了 { $count } 个市镇：

classes-table = 伦巴第大区按居民人数划分的市镇和外国居民；最后两行是其他行的合计
classes-class = 市镇的居民人数
classes-municipalities-share = 占伦巴第大区市镇的比例
classes-up-to = 不超过 { $to }
classes-between = { $from } 到 { $to }
classes-over = 超过 { $from }

accessibility-title = 无障碍使用
accessibility-lead = 我们希望每个人都能用 Atlante：用键盘、用读屏软件、用旧手机、不用 JavaScript。
accessibility-design = 它是怎样做的
accessibility-design-scripts = 没有 JavaScript，每个页面也是完整的。脚本只是让地图、筛选和查找市镇更快。
accessibility-design-keyboard = 用键盘可以到达所有地方，顺序和页面一样。您总能看到自己在哪里。
accessibility-design-map = 地图从来不是唯一的方法：旁边总有一个列表，有同样的链接；图表也有表格。
accessibility-design-words = 句子很短。不知道的事情会写出来，不会空着。没有任何信息只靠颜色表示。
accessibility-design-display = 页面能适应窄屏幕、放大的文字、浅色或深色主题，以及打印。如果您选择减少动画，页面会照做。
accessibility-design-privacy = 没有 cookie，没有跟踪您的工具，没有其他网站的内容。
accessibility-tests = 怎样测试
accessibility-tests-axe = 每次修改时，用 axe-core 做的一些自动测试会在页面里找错误。
accessibility-tests-keyboard = 每次修改时，另一些自动测试会在浏览器里只用键盘走遍网站。
accessibility-tests-adapted = 还有一些测试检查页面：放大到 400%、文字间距加大、从右到左、用您自己选的颜色、没有动画、打印出来、没有网络。
accessibility-tests-people = 残障人士还没有试用过 Atlante。自动测试不能发现所有问题。所以没有人核实过的达标，我们不会声明。
accessibility-limits = 已知的不足
accessibility-limits-italian = 页面的文字是用意大利语写的。其他语言由机器翻译，页面上有说明；缺少的部分保留意大利语，并作标记，让屏幕阅读器读得正确。
accessibility-limits-links = 原始文件在别的网站上。我们不知道那些网站用起来是不是方便。
accessibility-limits-maps = 地图上的市镇可能太小，手指点不准：请用列表。
accessibility-limits-tables = 在窄屏幕上，数据表格要左右滑动。
accessibility-report = 报告问题
accessibility-report-contact = 如果有什么您用不了，请写信给
accessibility-report-code = 如果有什么您用不了，请在项目代码的公开仓库里报告问题，或者写信给管理这个网站的人。
accessibility-report-text = 请写明页面地址、您想做什么、发生了什么。
accessibility-record-title = 最近一次记录的测试
accessibility-record = { $date }：axe-core { $axe }，Chromium { $browser }，屏幕宽 { $width } 像素。{ $pages } 个页面，两种语言，浅色和深色主题：检查 { $checks } 次，{ $violations ->
    [0] 没有发现错误
   *[other] { $violations-form ->
       *[other] 发现 { $violations } 个错误
    }
 }。
accessibility-record-others = { $date }：axe-core { $axe }，Chromium { $browser }，屏幕宽 { $width } 像素。{ $pages } 个页面，其他 { $languages } 种语言，浅色主题：检查 { $checks } 次，{ $violations ->
    [0] 没有发现错误
   *[other] { $violations-form ->
       *[other] 发现 { $violations } 个错误
    }
 }。
accessibility-record-pages = 测试过的页面

not-found-near = 您要找的也许是
not-found-files = 现有的文件
not-found-provinces = 您可以查的省
not-found-networks = 您可以查的网络
ways = 从这里重新开始：
bad-title = 地址里有一个不存在的值
bad-text = 地址里的一个筛选条件有一个 Atlante 不认识的值。也许写错了。
bad-parameter = 筛选条件
bad-value = 值
bad-allowed = 您可以用的值
many-title = 地址里的筛选条件太多
many-text = 您最多可以同时用 { $count } 个值。去掉几个，或者从这些页面中的一个重新开始。
many-parameter = 值最多的筛选条件
