# 首页：地图、筛选、网络列表，以及市镇输入框。

explorer-title = 伦巴第大区的融入网络
explorer-lead = 谁在哪里、为谁一起工作。该计划已于 2023 年 6 月 30 日结束。
explorer-description = 大区计划 Lab'Impact（欧洲基金 FAMI 2014-2020）35 个网络的目录和地图：按省列出市镇、合作机构、项目活动和来源。

needs-title = 大家最常需要什么
need-italiano-l2 = 学意大利语
need-documenti-e-consulenza-legale = 证件和居留
need-sostegno-allo-studio = 学习上的帮助
need-lavoro = 工作
need-salute = 健康
need-casa = 住房

place-label = 您的市镇、邮政编码，或者您需要什么
place-example = Suzzara 意大利语
place-search = 搜索
place-suggestions = 建议
position-use = 使用我的位置
position-asking = 正在查找您的位置。位置只保留在这台设备上。
position-denied = 您没有允许使用位置。您可以输入市镇名称或邮政编码。
position-failed = 无法找到位置。您可以输入市镇名称或邮政编码。
position-imprecise = 位置不够精确，无法知道您在哪个市镇。您可以输入市镇名称或邮政编码。
position-outside = 您似乎不在伦巴第大区：这里只有伦巴第大区的市镇。
position-unsupported = 这个浏览器不提供位置。您可以输入市镇名称或邮政编码。
place-found = { $shown } 条建议

count-of-networks = { $shown } 个网络
count-of-municipalities = { $shown } 个市镇
card-interventions = 活动：{ $what }

card-lead = 牵头机构：{ $name }
card-leaderless = 来源没有说明牵头机构
card-idle = 已读来源中没有活动
card-nowhere = 来源没有说明市镇
card-inferred = 推断的名单
card-partial = 不完整的名单
card-unknown = 没有找到名单

filter-title = 筛选
filter-open = 筛选
filter-close = 关闭
filter-help = 每个选项旁边的数字表示选择它会找到多少个网络。
filter-text = 要搜索的词
filter-province = 省
filter-place = 市镇（名称或邮政编码）
filter-network = 网络
filter-undated = 无日期
filter-municipality = 市镇
filter-theme = 领域
filter-topic = 主题
filter-audience = 服务对象
filter-evidence = 我们知道什么
filter-order = 排序方式
filter-show = 显示
order-nome = 名称
order-interventi = 活动数量
order-comuni = 市镇数量

active-title = 当前筛选
active-remove = 去掉筛选 { $label }
active-clear = 去掉所有筛选
active-more = { $count-form ->
   *[other] 还有 { $shown } 个筛选条件，已在选框里勾选
 }
none-text = 没有网络符合所有选择的筛选条件。
filter-offline = 您没有网络连接，筛选不能用。这是您最后加载的列表。
filter-unreachable = 网站现在没有回应，筛选条件不能用。这是您最后打开的列表：请过一分钟再试。
none-try = 试着去掉一个：
none-alone = 只去掉一个还不够：
none-without = 去掉 { $label }：{ $count }

map-title = 网络地图
map-open = 地图
map-close = 关闭
map-help = 选择一个网络来了解它，或选择一个省来筛选。
map-credit-water = 湖泊和波河（Po）：GSHHG 2.3.6（LGPL 3 或更新版本），经过简化。
map-chosen-open = 打开页面
map-chosen-said = 地图已放大显示它。再选一次可打开它的页面。
map-province = 省：{ $name }
map-partial = { $name }（市镇名单不完整）
map-layers = 地图显示什么
map-zoom = 缩放
map-nearer = 放大
map-farther = 缩小
map-whole = 整个伦巴第大区
layer-reti = 网络
layer-stranieri = 外国居民
layer-piccoli = 小市镇
layer-stranieri-title = 每 100 名居民中的外国居民，{ $year } 年
layer-piccoli-title = 每 100 个市镇中居民不超过 5,000 人的市镇，{ $year } 年
layer-stranieri-note = 数据按省统计：来源没有按市镇给出。
layer-piccoli-note = 市镇按 2022 年 1 月 1 日的居民人数划分。放大地图可逐个查看。
layer-range = { $from } 到 { $to }%
layer-region = 伦巴第大区：{ $value }。
layer-source = 来源：
legend-small = 居民不超过 5,000 人的市镇（放大时）
legend-on = 网络
legend-off = 被筛选排除的网络
legend-land = 没有已知网络的市镇
legend-mark = 只知道部分市镇的网络
pager = 更多结果
pager-previous = 上一页
pager-place = 第 { $number } 页，共 { $last } 页
pager-next = 下一页
pager-range = 第 { $first }–{ $until } 项，共 { $total } 项
pager-missing = 没有第 { $asked } 页：这是第一页。
explorer-all = 显示全部网络

municipalities-title = 我的市镇
municipalities-lead = 输入您的市镇名称或邮政编码。我们会告诉您它属于哪个网络。如果它不在已知的网络中，或者来源没有说明，这里也会写明。
municipalities-description = 查找伦巴第大区 1,504 个市镇中的一个，看看它属于 Lab'Impact 计划的哪个网络。
municipalities-provinces = 或者选择省
municipalities-of = { $count } 个市镇
municipalities-none = 伦巴第大区没有名为“{ $name }”的市镇
municipalities-none-code = 伦巴第大区没有市镇使用邮政编码 { $name }
municipalities-none-text = 请检查拼写，或选择省。这里只有伦巴第大区的市镇，边界以 2023 年 1 月 1 日为准。
municipalities-search = 在整个 Atlante 中搜索“{ $name }”
municipalities-none-code-text = 我们使用的开放数据没有大城市的全部邮政编码。请试试市镇名称。

place-title = 哪个市镇（Comune）？
place-which = { $count-form ->
   *[other] “{ $name }”可能是下面的市镇（共 { $count } 个）。是哪一个？
 }
place-which-code = { $count-form ->
   *[other] 使用邮政编码（CAP）{ $name } 的市镇有 { $count } 个。哪一个是您的？
 }
place-near = 您要找的可能是：
place-outside = “{ $name }”不在伦巴第大区。这里只有伦巴第大区的市镇。
place-formerly = { $name }，原名 { $known }
place-today = { $name }，现在是 { $known }
place-hamlet = { $name }（{ $known } 在这里）
place-also = { $name } · { $known }
place-cut = { $total } 个中的 { $shown } 个，请继续输入
place-without = 不选市镇，继续
place-this = 市镇
place-all = 全部 { $count } 个
