# 语言页面。

tongues-title = 语言与翻译
tongues-description = Atlante 可以用哪些语言阅读，哪些由机器翻译，哪些有人重新读过。
tongues-lead = Atlante 用意大利语写成，网站的文字也有英语原文。其余的几乎都由机器翻译，可能有错误。没有译文的地方，您会看到意大利语原文。
tongues-names = 网络、机构和地点的名称不翻译。下面分别计算网站的文字，以及目录中关于网络、活动、故事和来源的文字。
tongues-site = 网站的文字
tongues-data = 目录的文字
tongues-written = 由人撰写
tongues-missing = 尚未翻译：以意大利语显示
tongues-part = { $total } 条文字中的 { $count } 条
