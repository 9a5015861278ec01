data-title = 下载数据
data-reti = 网络
data-interventi = 活动
data-partner = 合作机构
data-storie = 报道
data-comuni = 市镇
data-fonti = 来源
data-rows = { $count-form ->
   *[other] { $count } 行
 }
data-chosen = 下面的表格只包含：{ $values }。
data-all = 下载全部
data-filter = 只要一部分
data-filter-1 = 打开地图或报道，选择筛选条件。
data-filter-2 = 在页面地址里，复制问号后面的内容。
data-filter-3 = 把它加到表格地址的最后：您得到的行和页面上看到的一样。
data-use = 您可以怎样使用数据
data-licence = 您可以复制、修改和发布这些数据，用于工作也可以，只要注明出自 Atlante（CC BY 4.0 许可）。文章原文属于它们的出版者：这里只有我们自己写的摘要。
data-cite = 请这样引用：
data-citation = Atlante Lab'Impact，第 { $number } 版，{ $date }
data-revision = 每次更正都会产生一个新版本。这是第 { $number } 版。

press-title = 给媒体
press-description = 有来源的数字、已经发表的报道、可以下载的表格和引用方法：按省了解 Lab'Impact 计划。
press-lead = 选择一个省：您会看到有来源的数字、已经发表的内容、表格和引用方法。
press-where = 省
press-all = 整个伦巴第大区
press-submit = 显示
press-region = 在伦巴第大区
press-numbers = { $where }的数字
press-selection = 所选范围
press-public = 外国居民
press-networks = { $count-form ->
   *[other] 网络
 }
press-interventions = { $count-form ->
   *[other] 已知的活动
 }
press-reported = { $count-form ->
   *[other] 据报道已经做了
 }
press-published = { $count-form ->
   *[other] 发表的内容
 }
press-foreign = 外国居民（{ $year } 年）
press-foreign-share = 居民中的外国人比例（{ $year } 年）
press-known = 这些是已读来源讲到的数字，不是所有做过的事情的数字。
press-stories = 已经发表了什么
press-stories-all = 全部 { $count } 篇
press-stories-none = 我们没有找到报道。
press-files = 表格
press-data = 更多表格和使用许可
press-cite = 怎样引用
press-cite-text = 每个页面都有一个不变的地址。引用 Atlante 时这样写：
press-care = 发表之前，请点“§ 来源”标记，打开每件事的来源：项目说明写的是计划了什么，不是做了什么。

whole-title = 这个文件总是包含全部内容
whole-text = 没有筛选条件可以选择它的行。您可以下载整个文件，或者选一个跟着筛选条件变的文件。
whole-filtered = 跟着您的筛选条件变的文件
unknown-title = 文件不认识这个参数
unknown-text = 也许写错了。不然文件会有所有的行，却不说明：所以我们没有给您。
unknown-parameter = 参数
unknown-known = 现有的参数
