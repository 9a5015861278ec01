index-reti = 网络
index-reti-lead = Lab'Impact 计划的地方网络：是谁、在哪里、做了什么。
index-reti-description = 伦巴第大区 Lab'Impact 计划的地方网络列表，可按名称、市镇数量或活动数量排列。
index-interventi = 活动
index-interventi-lead = 网络当时计划了什么，做了什么，附来源。
index-interventi-description = Lab'Impact 计划各网络的活动列表，可按网络、标题或领域排列，并写明来源对每项活动的说法。
index-partner = 合作机构
index-partner-lead = 参加过网络的组织。
index-partner-description = Lab'Impact 计划各网络的合作机构列表：市镇、学校、合作社、协会。
index-province = 省
index-province-lead = 伦巴第大区的十二个省，以及它们的网络和市镇。
index-province-description = 伦巴第大区各省的列表，写明 Lab'Impact 计划的网络数量、市镇数量和居民人数。
index-temi = 领域
index-temi-lead = 计划的四项行动（Azione），以及它们的活动。
index-temi-description = 四个领域（也就是 Lab'Impact 计划的四项行动）的列表，写明活动和网络的数量。
index-argomenti = 主题
index-argomenti-lead = 用简单的话说，这些活动是关于什么的。
index-argomenti-description = Lab'Impact 计划各项活动的主题列表，用简单的话说明。

index-count-reti = { $count-form ->
   *[other] { $count } 个网络
 }
index-count-interventi = { $count-form ->
   *[other] { $count } 项活动
 }
index-count-partner = { $count-form ->
   *[other] { $count } 个合作机构
 }
index-count-province = { $count-form ->
   *[other] { $count } 个省
 }
index-count-temi = { $count-form ->
   *[other] { $count } 个领域
 }
index-count-argomenti = { $count-form ->
   *[other] { $count } 个主题
 }

index-order = 排序方式
order-reti = 网络数量
order-rete = 网络
order-tema = 领域
order-residenti = 居民人数
order-tipo = 类型
order-data = 日期
order-fatti = 据报道已经做了
order-previsti = 计划的
index-submit = 显示
index-none = 没有内容符合您选择的所有筛选条件。去掉一个，或者：
index-map = 在地图上看网络
