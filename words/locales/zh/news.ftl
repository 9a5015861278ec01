news-title = 更新
news-lead = 这个目录里有什么变化，一栏一栏地看：以前，以后，谁说的。
news-none = 没有变化。
news-revision = 第 { $number } 版
news-since = { $count ->
    [0] 从那时起（{ $moment }）没有变化。
   *[other] { $count-form ->
       *[other] 从那时起（{ $moment }）有 { $count } 条记录变了。
    }
 }
news-of = { $date }，第 { $number } 版
news-author = 谁说的：{ $author }。
news-no-author = 没有写明是谁做了这个版本。
news-added = 新加
news-changed = 改变
news-removed = 去掉
news-before = 以前
news-after = 以后
news-nothing = 没有
news-translations = 翻译
news-follow = 您可以用新闻阅读器接收更新：
field-date = 日期
field-note = 说明
field-municipalities-sources = 市镇名单的来源
field-contact = 联系方式
field-address = 地址
field-participation = 参与的证据
field-norms = 法规怎么说
field-mentions = 哪里的来源提到它
field-detail = 一个细节
news-first = 这个目录的历史从 { $date } 开始。
news-see = 看看当时的样子
news-how = 想看某一天的页面是什么样子，请在地址最后加上 { $example }。

history-title = { $name }：有什么变化
history-short = 有什么变化
history-lead = 这个网络、它的合作机构和活动的记录有什么变化。
history-none = 从目录有历史以来，这条记录没有变过。

past = 您看到的是目录以前的样子：第 { $number } 版，{ $date }。
past-now = 回到今天
past-changed = 从那以后有什么变化
past-title = 没有那一天
past-malformed = 日期写成 2026-12-01，或者版本写成 r1。
past-unknown = 目录的历史从 { $first } 到 { $last }。

kind-source = 来源
kind-theme = 领域
kind-topic = 主题
kind-audience = 服务对象
kind-partner-kind = 合作机构类型
kind-story-kind = 报道类型
kind-caution = 注意事项
kind-evidence = 证据程度
kind-territory-evidence = 地区的证据
kind-source-kind = 来源类型
kind-province = 省
kind-municipality = 市镇
kind-names = 市镇的其他名称
kind-town-hall = 市镇政府（Comune）的联系方式
kind-living-service = 现在开放的服务
kind-former-name = 已经没有了的市镇的名称
kind-network = 网络
kind-candidate = 没有算在内的地区
kind-story = 报道
kind-school = 学校
kind-need = 学校的需要
kind-named-language = 语言
kind-fact = 关于计划的信息
kind-statistic = 关于一个地区的数据
kind-boundaries = 边界
kind-water = 湖泊和河流
kind-partner = 合作机构
kind-intervention = 活动
kind-order = 列表的顺序
