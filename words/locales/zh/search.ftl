# 搜索。

search-title = 在 Atlante 中搜索
search-title-of = “{ $text }”：搜索结果
search-lead = 写下您需要什么，或者在哪里，就像跟人说话一样。您可以用意大利语、阿尔巴尼亚语、阿拉伯语、孟加拉语、中文、法语、英语、旁遮普语、罗马尼亚语、西班牙语、乌克兰语或乌尔都语书写。
search-description = 搜索伦巴第大区 Lab'Impact 计划的网络、活动、市镇、主题、合作机构和报道。
search-words = 您在找什么？
search-submit = 搜索
search-any-province = 全部
search-any-theme = 全部
search-examples = 例如
search-example-1 = 贝加莫的意大利语课
search-example-2 = Dalmine 学校的文化调解
search-example-3 = 居留许可
search-example-4 = Valle Camonica 媒体报道
search-example-5 = 家庭团聚
search-count = { $count ->
    [0] 没有“{ $text }”的结果
   *[other] { $count-form ->
       *[other] “{ $text }”有 { $count } 个结果
    }
 }
search-corrected = 没有“{ $typed }”。我们搜索了“{ $read }”。
search-unknown = { $count-form ->
   *[other] Atlante 中没有这些词：{ $words }。搜索时没有使用它们。
 }
search-narrow = 缩小搜索范围
search-place = 我们显示的是和 { $place } 有关的内容。
search-understood = 我们理解为：
search-here = { $subject }：{ $place } 及附近
search-here-none = 关于这个主题（{ $subject }），我们读过的资料没有提到 { $place } 及周边的任何事情。
search-add-place = 在您写的内容里加上您的市镇，我们会告诉您打电话给谁。
search-also = 我们还搜索了其他词
search-without = 只搜索我的词
search-own = 我们只搜索了您的词。
search-with = 也搜索相近的词
search-kinds = 结果类型
search-in-all = 全部
search-in-reti = 网络
search-in-interventi = 活动
search-in-comuni = 市镇
search-in-argomenti = 主题
search-in-partner = 合作机构
search-in-storie = 报道
search-one-network = 网络
search-one-intervention = 活动
search-one-municipality = 市镇
search-one-topic = 主题
search-one-partner = 合作机构
search-one-story = 报道
search-why = 为什么会找到它
search-field-name = 名称
search-field-other-name = 其他名称
search-field-postal-code = 邮政编码
search-field-district = 社会服务区
search-field-lead = 牵头机构
search-field-partner = 合作机构
search-field-network = 网络
search-field-place = 地点
search-field-province = 省
search-field-kind = 类型
search-field-theme = 领域
search-field-topic = 主题
search-field-audience = 服务对象
search-field-publisher = 发布者
search-field-keyword = 关键词
search-field-summary = 正文中
search-field-intervention = 活动
search-field-subject = 涉及
search-none-elsewhere = Atlante 收集的是伦巴第大区为外国出身的人服务的网络和服务。您找的内容这里没有。
search-none-outside = Atlante 只讲伦巴第大区：您写的那个地方，它什么也不知道。
search-none = 没有找到任何内容。您可以：
search-none-words = 少用几个词，或者用更常见的词。
search-none-place = 按名称或邮政编码查找您的市镇
search-none-networks = 在地图上看看 35 个网络
search-everywhere = 不限省和领域搜索
search-list = 结果
