data-description = Lab'Impact 计划的网络、活动、合作机构、报道、市镇和来源，都做成了 CSV 表格，可以自由使用。
data-lead = Atlante 的每个列表也是一张表格，每一行都写明来源。用电子表格软件就能打开。
data-tables = 表格
