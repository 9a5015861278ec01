data-description = Lab'Impact 计划的网络、活动、合作机构、报道、市镇和来源，可用于电子表格、地图和程序
data-lead = Atlante 的每个列表都可以整份下载，也可以按您的筛选下载，每一行都写明来源。用 Excel 和 LibreOffice 请选电子表格。
data-together = 全部在一起
data-tables = 一个个列表
data-size = { $columns } 列
file-kilobytes = { $size } kB
file-megabytes = { $size } MB
data-changed = 第 { $number } 版新增或改动：{ $count }
data-open = 用电子表格软件打开（XLSX）
data-csv = 给程序用的 CSV
data-columns = 每一列里有什么
data-column = 列
data-meaning = 意思
data-kind = 值
data-whole = 筛选条件在这里不起作用：列表总是完整的。
data-programs = 给写程序、做表格的人
data-programs-text = 地址不会变，其他网站也可以读取。每个文件都写明是第几版。
data-hsds = 给社会服务数据库用的活动（HSDS 3.1）
data-reconciliation = 给 OpenRefine 用的名称匹配
kind-text = 文字
kind-integer = 整数
kind-decimal = 数字
kind-date = 日期，也可以不完整
kind-day = 某一天
kind-link = 网址
kind-list = 多个值
kind-sometimes = 不一定有
download = 下载
download-more = 更多
download-record = 这条记录，给程序用：
download-cite = 引用：
use-title = 怎样使用数据
use-lead = 每个程序一个例子：复制就能用。
use-libreoffice = Excel 和 LibreOffice
use-libreoffice-text = 双击 XLSX 文件就行：带符号的字母、编号和日期都保持原样。在命令行里，LibreOffice 这样转换：
use-qgis = QGIS 和其他地图软件
use-qgis-text = 在 QGIS 里：依次选 Layer、Add Layer、Add Vector Layer，粘贴 GeoJSON 文件的地址。QGIS 用 GDAL 来读文件，GDAL 这样转换：
use-r = R
use-r-text = 把各列当作文字来读：这样 ISTAT 编号里的零不会丢。
use-python = Python
use-python-text = 用 pandas 时，把各列当作文字来读。
use-duckdb = DuckDB
use-duckdb-text = 直接用 SQL 查询 CSV 文件。
use-sqlite = SQLite 和 Datasette
use-sqlite-text = 一个文件，里面有所有的表格和它们之间的键。
use-openrefine = OpenRefine
use-openrefine-text = 如果您有一列市镇、网络或机构的名称，请选“Reconcile”“Add standard service”，再粘贴这个地址。然后可以加上省、网络和居民人数。
quality-title = 文件是怎样检查的
quality-lead = 程序每次改动，都由别人写的工具来读这些文件，看它们是不是符合格式的规则。
quality-date = 这里写的最近一次检查是 { $date }：没有错误。
quality-format = 格式
quality-address = 文件
quality-validator = 检查工具
quality-size = 大小
quality-limits = 没有检查的部分
quality-limits-text = 没有直接试过 Excel 和 QGIS：用 LibreOffice 和 GDAL 代替。没有连上国家的数据门户网站。检查格式不能说明一件事是不是真的：这要看每一行的来源。
format-xlsx = Excel
format-xlsx-whom = 所有列表，每个一张工作表，还有一页请先看的说明。给办公室和编辑部。
format-csv = CSV
format-csv-metadata = 各列的说明（CSVW）
format-json = JSON
format-geojson = GeoJSON
format-atom = 新消息（Atom）
format-json-feed = 新消息（JSON Feed）
format-news-atom = 目录的变化（Atom）
format-news-atom-whom = 逐条写明有什么变化。给用新闻阅读器关注目录的人。
format-news-json-feed = 目录的变化（JSON Feed）
format-news-json-feed-whom = 同样的变化，给读 JSON 的人。
format-csv-group = 所有表格的说明（CSVW）
format-csv-group-whom = 各列的意思和键，给在网上读 CSV 的程序。
format-data-package = 数据包（Frictionless）
format-data-package-whom = 给一次读入所有表格的研究人员。
format-sqlite = SQLite
format-sqlite-whom = 所有表格放在一个数据库里。给用 SQL 查询或用 Datasette 的人。
format-json-ld = JSON-LD（schema.org）
format-json-ld-whom = 给搜索引擎和关联数据。
format-calendar = 日历（iCalendar）
format-calendar-whom = 公开活动和期限，都已经过去了。给做时间线的人。
format-csl = 引用（CSL-JSON）
format-csl-whom = 给编写参考文献的程序。
format-bibtex = 引用（BibTeX）
format-bibtex-whom = 给用 LaTeX 写作的人。
format-ris = 引用（RIS）
format-ris-whom = 给 Zotero、EndNote 和 Mendeley。
format-turtle = 数据目录（DCAT-AP_IT, Turtle）
format-turtle-whom = 给开放数据门户网站，比如 dati.gov.it。
format-catalogue-json-ld = 数据目录（DCAT-AP_IT, JSON-LD）
format-catalogue-json-ld-whom = 同一个目录，给读 JSON 的人。
format-archive = 全部放在一个压缩包里（ZIP）
format-archive-whom = 每个文件，附许可和用来核对的校验码。
download-storie = { $count-form ->
   *[other] 下载这 { $count } 篇报道：
 }
download-comuni = { $count-form ->
   *[other] 下载这 { $count } 个市镇：
 }
download-interventi = { $count-form ->
   *[other] 下载这 { $count } 项活动：
 }
download-reti = { $count-form ->
   *[other] 下载这 { $count } 个网络：
 }
download-fonti = { $count-form ->
   *[other] 下载这 { $count } 个来源：
 }
download-partner = { $count-form ->
   *[other] 下载这 { $count } 个合作机构：
 }
download-province = { $count-form ->
   *[other] 下载这 { $count } 个省：
 }
download-temi = { $count-form ->
   *[other] 下载这 { $count } 个领域：
 }
download-argomenti = { $count-form ->
   *[other] 下载这 { $count } 个主题：
 }
embed-title = 放到别的网站上
embed-text = 复制代码，粘贴到您的页面里。它不用 cookie，写明许可和日期，并且一直是最新的。
embed-card = 这个页面的方框
embed-map = 地图
embed-list = 网络的列表
embed-figure = 数字
embed-frozen = { $what }，停在版本 { $number }：不再改变
embed-title-of = Lab'Impact 的网络：{ $what }
embed-try = 看看是什么样子
embed-ended = Lab'Impact 计划已于 2023 年 6 月 30 日结束。
embed-credit = 数据：Atlante Lab'Impact，第 { $number } 版，{ $date }。
embed-open = 打开来源
embed-all = { $count-form ->
   *[other] 看全部 { $count } 个网络
 }
